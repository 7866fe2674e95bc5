import { isRankable } from "./cell.ts";
import type { Cell, ValueCell } from "./cell.ts";
import type { Comparison } from "./comparison.ts";
import type { Dataset } from "./dataset.ts";
import { foreignAmong } from "./territory.ts";
import type { AreaCode } from "./types.ts";

/** An area's figures of two indicators, of one period. */
export type Pair = {
  readonly area: AreaCode;
  readonly x: ValueCell;
  readonly y: ValueCell;
  /** Whether both compare with the others: a one-sided bound is shown, and counted in nothing. */
  readonly counts: boolean;
};

/** Why an area's two figures do not stand together: one of them is missing or does not compare, or their periods differ. */
export type Unpaired = {
  readonly area: AreaCode;
  readonly x: Cell | undefined;
  readonly y: Cell | undefined;
  readonly why: "x" | "y" | "periods" | "territory";
};

export type Pairs = { readonly pairs: readonly Pair[]; readonly apart: readonly Unpaired[] };

/** The areas with a figure of both comparisons that stands in its own, and those without, in their order. */
export function pairsOf(data: Dataset, x: Comparison, y: Comparison, areas: readonly AreaCode[]): Pairs {
  const pairs: Pair[] = [];
  const apart: Unpaired[] = [];
  // Areas that are shown beside the compared ones may hold each other.
  const foreign = new Set(
    [x, y].flatMap(({ cells }) => [
      ...foreignAmong(
        data.areas,
        areas.flatMap((area) => cells.get(area) ?? []),
      ),
    ]),
  );
  for (const area of areas) {
    const [across, up] = [x.cells.get(area), y.cells.get(area)];
    const without = (why: Unpaired["why"]) => apart.push({ area, x: across, y: up, why });
    if (!up || !isShown(up)) without("y");
    else if (!across || !isShown(across)) without("x");
    else if (across.figure.period !== up.figure.period) without("periods");
    else if (foreign.has(area)) without("territory");
    else pairs.push({ area, x: across, y: up, counts: isRankable(across) && isRankable(up) });
  }
  return { pairs, apart };
}

/** What compares, and what is only known to be at least or at most so much. */
function isShown(cell: Cell): cell is ValueCell {
  return cell.kind === "value" && (cell.verdict === "bounded" || isRankable(cell));
}
