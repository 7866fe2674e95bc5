import { isRankable } from "./cell.ts";
import type { Cell, Figure, ValueCell } from "./cell.ts";
import type { Interval } from "./interval.ts";
import type { Lacking } from "./lacking.ts";
import type { Polarity } from "./types.ts";
import { isWidthKnown } from "./width.ts";

/**
 * `from`–`to`: the places a value can take when every value is anywhere within its rounding, and every member of the set
 * that is not ranked anywhere it may be by its bound or its nearest figure (`core/lacking.ts`). `of` counts all whose size is known so far.
 */
export type Rank = {
  readonly from: number;
  readonly to: number;
  readonly of: number;
  /** Those not ranked that may stand before it. */
  readonly open?: readonly Lacking[];
};

export type Ranking = {
  readonly ranked: readonly { readonly cell: ValueCell; readonly rank: Rank }[];
  /** Values that may not be ranked with the others, and areas without a value. A single value is not ranked. */
  readonly unranked: readonly Cell[];
  /** What is known of the unranked. */
  readonly lacking: readonly Lacking[];
  readonly polarity: Polarity;
};

const NOBODY: readonly Lacking[] = [];

/**
 * Ranks comparable values, the best first: the highest, or the lowest where lower is better. Two values whose
 * intervals overlap cannot be told apart and share a range of places. Where the print of one of the two is not known, no
 * overlap can be claimed, and the values themselves decide.
 */
export function rankCells(cells: readonly Cell[], polarity: Polarity, lacking = NOBODY): Ranking {
  const sign = polarity === "lower" ? -1 : 1;
  const values = cells.filter(isRankable);
  if (values.length < 2) return { ranked: [], unranked: cells, lacking, polarity };
  const standings = standingsOf(values);
  // An old figure behind all of them says nothing: the area may have grown since.
  const told = lacking.map((one) =>
    one.isFar && !values.some((cell) => mayStandBefore(one, cell, polarity)) ? { area: one.area } : one,
  );
  const known = told.filter((one) => one.known !== undefined);
  const ranked = values
    .map((cell) => {
      const open = known.filter((one) => mayStandBefore(one, cell, polarity));
      const sure = open.filter((one) => isSure(one, cell, polarity));
      const { above = 0, below = 0 } = standings.get(cell) ?? {};
      const [better, worse] = sign > 0 ? [above, below] : [below, above];
      const rank: Rank = {
        from: 1 + better + sure.length,
        to: values.length - worse + open.length,
        of: values.length + known.length,
        ...(open.length > 0 && { open }),
      };
      return { cell, rank };
    })
    .sort((a, b) => sign * (b.cell.figure.value - a.cell.figure.value) || a.rank.from - b.rank.from);
  return { ranked, unranked: cells.filter((cell) => !isRankable(cell)), lacking: told, polarity };
}

/**
 * How many values are higher than each and how many lower, however all were rounded. Only those whose intervals meet are
 * held against each other; in the order of their low ends all that follow are higher for certain.
 */
function standingsOf(cells: readonly ValueCell[]) {
  const all = cells.map((cell) => ({ ...reachOf(cell), cell, above: 0, below: 0, from: 0 }));
  all.sort((a, b) => a.low - b.low);
  for (const [at, one] of all.entries()) {
    let next = at + 1;
    for (let other = all[next]; other && other.low <= one.high; other = all[(next += 1)]) {
      const [lower, higher] = isAhead(one.cell, other.cell) ? [other, one] : [one, other];
      if (higher === other && !isAhead(other.cell, one.cell)) continue;
      lower.above += 1;
      higher.below += 1;
    }
    one.above += all.length - next;
    const first = all[next];
    if (first) first.from += 1;
  }
  let certain = 0;
  return new Map(
    all.map(({ cell, above, below, from }) => {
      certain += from;
      return [cell, { above, below: below + certain }];
    }),
  );
}

/** From the lowest to the highest that a value can be. */
function reachOf({ figure: { value, interval } }: ValueCell): Interval {
  return { low: Math.min(value, interval.low), high: Math.max(value, interval.high) };
}

function mayStandBefore({ known, reach }: Lacking, cell: ValueCell, polarity: Polarity): boolean {
  return known !== undefined && standing({ interval: reach ?? known.interval }, cell, polarity) !== "behind";
}

/** Where a figure that is not ranked stands to a value by what is known of both. */
export function standing(
  { interval: { low, high } }: Pick<Figure, "interval">,
  { figure: { interval } }: ValueCell,
  polarity: Polarity,
): "before" | "behind" | "open" {
  const [above, below] = [low > interval.high, high <= interval.low];
  const [under, over] = [high < interval.low, low >= interval.high];
  const [before, behind] = polarity === "lower" ? [under, over] : [above, below];
  return before ? "before" : behind ? "behind" : "open";
}

/**
 * A bound of the comparison, or of the same period, is certain, and so is who stands before at every size that it may have
 * by its figures of other years; an estimate may change.
 */
export function isSure({ known, own, reach }: Lacking, cell: ValueCell, polarity: Polarity): boolean {
  if (!known) return false;
  if (!reach && (own === "estimate" || (own !== "certain" && known.period !== cell.figure.period)))
    return false;
  return standing({ interval: reach ?? known.interval }, cell, polarity) === "before";
}

/** Whether one value is higher than another however both were rounded. */
export function isAhead(a: ValueCell, b: ValueCell): boolean {
  return isHigher(a, b) && !sameValue(a, b);
}

function isHigher({ figure: a }: ValueCell, { figure: b }: ValueCell): boolean {
  const open = [a, b].some(({ interval }) => !Number.isFinite(interval.high - interval.low));
  return open || (isWidthKnown(a) && isWidthKnown(b)) ? isAbove(a.interval, b.interval) : a.value > b.value;
}

/** Neighbouring printed values touch at half a step: 8.1 and 8.2 at 8.15, which binary fractions miss by a hair. */
export function isAbove({ low }: Interval, { high }: Interval): boolean {
  return low >= high || (Number.isFinite(high) && high - low <= 1e-9 * Math.abs(high));
}

function sameValue(a: ValueCell, b: ValueCell): boolean {
  return a.figure.value === b.figure.value;
}
