import { isRankable } from "../../core/cell.ts";
import type { Unranked } from "../../core/comparison.ts";
import type { AreaRow, Composite, CompositeMember, Entry } from "../../core/composite/types.ts";
import { directionOf } from "../../core/direction.ts";
import type { Measurement } from "../../core/figures.ts";
import type { AreaCode } from "../../core/types.ts";
import { isWidthKnown } from "../../core/width.ts";
import type { Filters } from "../../state/filters.ts";
import type { MemberSpec } from "./members-text.ts";

/** A member that compares, with its better end and its weight. */
type Weighed = {
  readonly key: string;
  readonly spec: MemberSpec;
  readonly comparison: Unranked;
  readonly direction: "higher" | "lower";
  readonly weight: number;
};

/** What is scored, as the core takes it. */
export function compositeOf(
  members: readonly Weighed[],
  { normalisation, aggregation, lacking }: Pick<Filters, "normalisation" | "aggregation" | "lacking">,
): Composite {
  return {
    members: members.map((member) => asMember(member, normalisation)),
    normalisation,
    aggregation,
    leavesOut: lacking,
  };
}

/** And the figures that it is scored from. */
export function rowsOf(members: readonly Compared[], areas: readonly AreaCode[]): readonly AreaRow[] {
  return areas.map((code) => rowOf(code, members));
}

type Compared = Pick<Weighed, "comparison">;

/** The better end as it is asked for, or as the data know it. */
export function directionFor(
  { direction }: MemberSpec,
  measurement: Measurement,
): "higher" | "lower" | undefined {
  const polarity = directionOf(measurement);
  return direction ?? (polarity === "neutral" ? undefined : polarity);
}

/** Goalposts that are not on screen have no say: neither in the scores nor in what is drawn from. */
function asMember(
  { key, weight, direction, spec: { goalposts } }: Weighed,
  normalisation: Filters["normalisation"],
): CompositeMember {
  const [from, to] = (normalisation === "target" && goalposts) || [];
  return {
    ...{ id: key, weight, direction },
    ...(from !== undefined && to !== undefined && { goalposts: { from, to } }),
  };
}

function rowOf(area: AreaCode, members: readonly Compared[]): AreaRow {
  return {
    area,
    entries: members.map(({ comparison }): Entry | "missing" => {
      const cell = comparison.cells.get(area);
      if (!cell || !isRankable(cell)) return "missing";
      const { value, interval } = cell.figure;
      return isWidthKnown(cell.figure) ? { value, interval } : { value };
    }),
  };
}
