import { isRankable } from "./cell.ts";
import type { Cell, ValueCell } from "./cell.ts";
import type { Interval } from "./interval.ts";
import type { Polarity } from "./types.ts";
import { isWidthKnown } from "./width.ts";

/** `from`–`to`: the places a value can take when every value is anywhere within its rounding or bound. */
export type Rank = { readonly from: number; readonly to: number; readonly of: number };

export type Ranking = {
  readonly ranked: readonly { readonly cell: ValueCell; readonly rank: Rank }[];
  /** Values that may not be ranked with the others, and areas without a value. */
  readonly unranked: readonly Cell[];
};

/**
 * Ranks comparable values, the best first: the highest, or the lowest where lower is better. Two values whose
 * intervals overlap cannot be told apart and share a range of places. Where the print of one of the two is not known, no
 * overlap can be claimed, and the values themselves decide.
 */
export function rankCells(cells: readonly Cell[], polarity: Polarity): Ranking {
  const sign = polarity === "lower" ? -1 : 1;
  const values = cells.filter(isRankable);
  const beats = (a: ValueCell, b: ValueCell) =>
    (sign > 0 ? isHigher(a, b) : isHigher(b, a)) && !sameValue(a, b);
  const ranked = values
    .map((cell) => ({
      cell,
      rank: {
        from: 1 + values.filter((other) => other !== cell && beats(other, cell)).length,
        to: values.length - values.filter((other) => other !== cell && beats(cell, other)).length,
        of: values.length,
      },
    }))
    .sort((a, b) => sign * (b.cell.figure.value - a.cell.figure.value) || a.rank.from - b.rank.from);
  return { ranked, unranked: cells.filter((cell) => !isRankable(cell)) };
}

function isHigher({ figure: a }: ValueCell, { figure: b }: ValueCell): boolean {
  const open = [a, b].some(({ interval }) => !Number.isFinite(interval.high - interval.low));
  return open || (isWidthKnown(a) && isWidthKnown(b)) ? isAbove(a.interval, b.interval) : a.value > b.value;
}

/** Neighbouring printed values touch at half a step: 8.1 and 8.2 at 8.15, which binary fractions miss by a hair. */
function isAbove({ low }: Interval, { high }: Interval): boolean {
  return low >= high || (Number.isFinite(high) && high - low <= 1e-9 * Math.abs(high));
}

function sameValue(a: ValueCell, b: ValueCell): boolean {
  return a.figure.value === b.figure.value;
}
