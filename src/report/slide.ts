import { standingAlone } from "./alone.ts";
import type { Block } from "./blocks.ts";
import { blockOf, flatBlocks, sentenceOf } from "./report.ts";
import type { Report } from "./report.ts";

/** The blocks of a slide that shows a whole report: its first charts, or what else it is made of. */
const MOST = 3;
const SHOWN: readonly (readonly Block["kind"][])[] = [
  ["chart"],
  ["figures", "table", "statements", "cases", "facts"],
  ["note"],
];

/** What of a report stands on a slide: the block of that id, or its main ones, of a group too; none where the report has no such block. */
export function slideBlocks(report: Report, id: string | undefined): readonly Block[] {
  if (id !== undefined) {
    const block = blockOf(report, id);
    if (block?.kind !== "group") return block ? [standingAlone(block, true)] : [];
    return mainOf(block.blocks);
  }
  return mainOf(report.blocks);
}

/** Charts, where there are any; else what else there is; where there is nothing, what is said of that. */
function mainOf(blocks: readonly Block[]): readonly Block[] {
  const all = flatBlocks(blocks);
  for (const kinds of SHOWN) {
    const found = all.filter(({ kind }) => kinds.includes(kind));
    if (found.length > 0) return found.slice(0, MOST).map((one) => standingAlone(one, true));
  }
  return [];
}

/**
 * What was found, for the head of a slide: the report's own finding, or where it has none what the first of the charts
 * shown says, with whatever warning opens it.
 */
export function foundOn(report: Report, shown: readonly Block[]): string {
  const own = sentenceOf(report);
  const [chart] = shown.filter((block) => block.kind === "chart");
  return own === "" ? (chart?.sentence ?? "") : own;
}

/** A verdict without the sentence that already stands beside it; whole where nothing else would be left of it. */
export function unsaid(text: string, beside: string): string {
  const [first = ""] = /^.*?(?:。|[.!?](?=\s|$))\s*/u.exec(text) ?? [];
  const isSaid = first !== "" && first.length < text.length && beside.includes(first.trim());
  return isSaid ? text.slice(first.length) : text;
}

/** One figure of a report in words. */
export type BigNumber = {
  readonly name: string;
  readonly value: string;
  readonly unit?: string;
  readonly remarks: readonly string[];
  readonly origin: string;
};

/** The figure of a key, wherever the report prints it: among its key figures, or in a table. */
export function numberOf(report: Report, key: string): BigNumber | undefined {
  for (const block of flatBlocks(report.blocks)) {
    if (block.kind === "figures") {
      const figure = block.figures.find(({ origin, key: own }) => origin === key || own === key);
      if (figure?.value !== undefined)
        return {
          name: figure.name,
          value: figure.value,
          ...(figure.unit !== undefined && { unit: figure.unit }),
          remarks: figure.remarks,
          origin: figure.origin ?? key,
        };
    }
    if (block.kind === "table") {
      const row = block.table.rows.find(({ cells }) => cells.some(({ origin }) => origin === key));
      const at = row?.cells.findIndex(({ origin }) => origin === key) ?? -1;
      const cell = row?.cells[at];
      if (!row || cell?.value === undefined) continue;
      const name = row.cells.find(({ value, text }) => typeof value === "string" && text !== "")?.text;
      return {
        name: name ?? report.title,
        value: cell.text,
        ...(cell.unit !== undefined && { unit: cell.unit }),
        remarks: [cell.status, cell.verdict].filter((text) => text !== undefined),
        origin: key,
      };
    }
  }
  return undefined;
}
