import type { RankingModel } from "../../charts/ranking.ts";
import { namesListed } from "../../i18n/publishers.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";

/** Fewer rows than this are no table and no ranking any more. */
const LEAST_ROWS = 3;
/** So many of the parts that are left out are named. */
const NAMED = 4;

/**
 * As much of some blocks as fits where the whole does not: of one block its first rows, of several the first of them.
 * What is left out is said. Undefined where nothing that can be left out makes it fit.
 */
export function shortened(
  blocks: readonly Block[],
  fits: (some: readonly Block[]) => boolean,
  locale: Locale,
): readonly Block[] | undefined {
  const [only] = blocks;
  if (only && blocks.length === 1 && only.kind !== "group") {
    const cut = withFewerRows(only, (one) => fits([one]), locale);
    return cut && [cut];
  }
  const count = most(1, leavesOf(blocks).length - 1, (some) => fits(firstOf(blocks, some, locale)));
  if (count === undefined) return undefined;
  const next = leavesOf(blocks)[count];
  const more =
    next &&
    withFewerRows(next, (one) => fits(firstOf(replaced(blocks, next, one), count + 1, locale)), locale);
  return more ? firstOf(replaced(blocks, next, more), count + 1, locale) : firstOf(blocks, count, locale);
}

/** The largest whole number of a range that holds, where every smaller one holds as well. */
function most(from: number, to: number, holds: (number: number) => boolean): number | undefined {
  let [low, high] = [from - 1, to];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low < from ? undefined : low;
}

/** A table or a ranking with as many rows as fit. */
function withFewerRows(block: Block, fits: (one: Block) => boolean, locale: Locale): Block | undefined {
  const count = most(leastRows(block), rowsIn(block) - 1, (some) => fits(withRows(block, some, locale)));
  return count === undefined ? undefined : withRows(block, count, locale);
}

function rowsIn(block: Block): number {
  if (block.kind === "table") return block.table.rows.length;
  return block.kind === "chart" && block.plot.kind === "ranking" ? block.plot.model.ranked.length : 0;
}

/** A ranking of those alone that the reader has coloured would tell nothing of the others. */
function leastRows(block: Block): number {
  if (block.kind !== "chart" || block.plot.kind !== "ranking") return LEAST_ROWS;
  return LEAST_ROWS + block.plot.model.ranked.filter(({ color }) => color !== undefined).length;
}

function withRows(block: Block, count: number, locale: Locale): Block {
  if (block.kind === "table") {
    const rows = block.table.rows.slice(0, count);
    return {
      ...block,
      table: { ...block.table, rows },
      note: noteWith(block.note, rowsIn(block) - count, locale),
    };
  }
  if (block.kind !== "chart" || block.plot.kind !== "ranking") return block;
  const { model } = block.plot;
  const ranked = firstRanked(model, count);
  const note = noteWith(block.note, model.ranked.length - ranked.length, locale);
  return { ...block, plot: { ...block.plot, model: { ...model, ranked } }, note };
}

/** The first, but none of those that the reader has coloured is left out for one that is not. */
function firstRanked({ ranked }: RankingModel, count: number): RankingModel["ranked"] {
  const coloured = ranked.filter(({ color }) => color !== undefined);
  const others = ranked.filter(({ color }) => color === undefined);
  const kept = new Set([...coloured, ...others.slice(0, Math.max(0, count - coloured.length))]);
  return ranked.filter((row) => kept.has(row));
}

function noteWith(note: string | undefined, left: number, locale: Locale): string {
  const count = String(left);
  const said =
    locale === "zh"
      ? `其余${count}行见链接所示视图。`
      : `${count} more ${left === 1 ? "row is" : "rows are"} in the view that the link opens.`;
  return [...(note === undefined ? [] : [note]), said].join(locale === "zh" ? "" : " ");
}

/** The blocks that draw something of their own; finding and verdict stand at a picture's head. */
function leavesOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "group") return leavesOf(block.blocks);
    return ["finding", "verdict", "absent"].includes(block.kind) ? [] : [block];
  });
}

function replaced(blocks: readonly Block[], old: Block, next: Block): readonly Block[] {
  return blocks.map((block) => {
    if (block === old) return next;
    return block.kind === "group" ? { ...block, blocks: replaced(block.blocks, old, next) } : block;
  });
}

/** So many leaves from the start, groups without any left out, and at the end what is not there. */
function firstOf(blocks: readonly Block[], count: number, locale: Locale): readonly Block[] {
  const leaves = leavesOf(blocks);
  const kept = new Set(leaves.slice(0, count));
  const taken = (some: readonly Block[]): readonly Block[] =>
    some.flatMap((block): readonly Block[] => {
      if (block.kind === "group") {
        const own = taken(block.blocks);
        return leavesOf(own).length > 0 ? [{ ...block, blocks: own }] : [];
      }
      return leavesOf([block]).length === 0 || kept.has(block) ? [block] : [];
    });
  const left = leaves.slice(count);
  return left.length === 0
    ? taken(blocks)
    : [...taken(blocks), { kind: "note", id: "left-out", text: [leftWords(left, locale)] }];
}

function leftWords(left: readonly Block[], locale: Locale): string {
  const titles = [...new Set(left.flatMap((block) => ("title" in block ? (block.title ?? []) : [])))];
  const named = namesListed(titles.slice(0, NAMED), locale);
  const rest = titles.length - NAMED;
  if (locale === "zh")
    return `其余部分见链接所示视图${titles.length === 0 ? "" : `：${named}${rest > 0 ? `等${String(titles.length)}项` : ""}`}。`;
  const names = titles.length === 0 ? "" : `: ${named}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
  return `The rest is in the view that the link opens${names}.`;
}
