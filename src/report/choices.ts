import type { Block } from "./blocks.ts";
import { flatBlocks } from "./report.ts";
import type { Report } from "./report.ts";

/** One of the things that a slide can take from a report: what is kept, and what it is called. */
export type Choice = { readonly key: string; readonly name: string };

const ON_SLIDES = new Set<Block["kind"]>(["chart", "table", "figures", "statements", "cases", "facts"]);

/** The blocks of a report that can stand on a slide. */
export function blockChoices({ blocks }: Pick<Report, "blocks">): readonly Choice[] {
  return flatBlocks(blocks)
    .filter(({ kind }) => ON_SLIDES.has(kind))
    .map((block) => ({
      key: block.id,
      name: "title" in block ? block.title : block.id,
    }));
}

/** The figures of a report that can stand in large type, each once: its key figures, then those of its tables. */
export function figureChoices({ blocks }: Pick<Report, "blocks">): readonly Choice[] {
  const found = new Map<string, string>();
  const add = (key: string, name: string) => {
    if (!found.has(key)) found.set(key, name);
  };
  for (const block of flatBlocks(blocks)) {
    if (block.kind === "figures") {
      for (const { key, origin, name, value, unit } of block.figures)
        if (value !== undefined) add(origin ?? key, [name, value, unit].filter(Boolean).join(" "));
    }
    if (block.kind === "table") {
      for (const { cells } of block.table.rows) {
        const name = cells.find(({ value, text }) => typeof value === "string" && text !== "")?.text;
        cells.forEach(({ origin, text, unit, value }, at) => {
          if (origin === undefined || value === undefined) return;
          const label = block.table.columns[at]?.label;
          add(origin, [name, label, text, unit].filter(Boolean).join(" "));
        });
      }
    }
  }
  return [...found].map(([key, name]) => ({ key, name }));
}
