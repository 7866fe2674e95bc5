import type { Formula } from "./formula.ts";
import type { Interval } from "./interval.ts";
import type { AreaCode, Bound, IndicatorId, Observation, Period, Text } from "./types.ts";

/** How a derived figure was made: `formula` over the operands' letters, each operand itself traceable. */
export type Derivation = {
  readonly formula: Formula;
  /** The one that carries the figure's vintage, definition and scope comes first. */
  readonly operands: readonly { readonly letter: string; readonly name: Text; readonly figure: Figure }[];
};

/** A value with everything it can be, and where it comes from. */
export type Figure = {
  readonly value: number;
  readonly interval: Interval;
  readonly bound: Bound;
  readonly period: Period;
  readonly indicator: IndicatorId;
  /** Of the denominator, where it is of another year or none: the population of 2020, undated land, under a figure of 2022. */
  readonly operandPeriod?: Period;
  readonly origin:
    | { readonly kind: "stated"; readonly observation: Observation; readonly others: readonly Observation[] }
    | { readonly kind: "derived"; readonly derivation: Derivation };
};

/** Verdicts on a value that exists, worst first. */
export const VERDICTS = [
  "part",
  /** A count in a sample, not of the area. */
  "sample",
  /** A whole beside its part, or another level of area. */
  "territory",
  "definition",
  /** Under a cross-check that does not hold, or of a period that does not fit. */
  "disputed",
  "break",
  /** A rate of another period. */
  "other-period",
  /** Made before the period was closed: it may come out otherwise, so that it takes no place from a result. */
  "estimate",
  /** At least, or at most, so much. */
  "bounded",
  "vintage",
  "near-period",
  /** Worked out with a population of a neighbouring year. */
  "operand-period",
  /** Worked out with a land area of another year, or of none that is stated. */
  "land-period",
  /** Counted on other boundaries, or with an area that stands apart elsewhere. */
  "boundary",
  "status",
  /** The state of revision is not stated. */
  "unstated",
  /** The vintage is inferred, or not stated. */
  "inferred",
  /** The period is judged from what the source says, which does not state it. */
  "dated",
  /** Of tier C or D. */
  "source",
  "about",
  "comparable",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a derived figure is made of besides the indicator's own figure; `point`: its bounds leave both ends open. */
export type OperandRole = "population" | "land" | "city" | "base" | "growth" | "other" | "point";

/** Why there is no figure, with what exists nearest. */
export type Missing =
  /**
   * No source at hand prints a figure of the period; `nearest` is the nearest of the family that has one, or the newest
   * of each other kind of period stand in `others`.
   */
  | { readonly reason: "no-figure"; readonly nearest?: Period; readonly others?: readonly Period[] }
  /** The nearest figure is too many years away. */
  | { readonly reason: "outside-tolerance"; readonly nearest?: Period }
  /** The area did not exist with these boundaries; its predecessors have figures. */
  | { readonly reason: "in-predecessors" }
  /** The figure may exist, but not the population, land area, city total, base value or growth of `period`. */
  | {
      readonly reason: "no-operand";
      readonly operand: OperandRole;
      readonly period?: Period;
      /** Of the same operand, too far away to be used. */
      readonly nearest?: { readonly period: Period; readonly indicator: IndicatorId };
    }
  /** The measure would compare levels across a break, or parts and wholes of different territory. */
  | { readonly reason: "crosses-break" };
export type MissingReason = Missing["reason"];

export type ValueCell = {
  readonly kind: "value";
  readonly area: AreaCode;
  readonly figure: Figure;
  /** The worst that is to be said. */
  readonly verdict: Verdict;
  /** What else is to be said, worst first. */
  readonly also?: readonly Verdict[];
  /** Why a value is `break`, where the data say it. */
  readonly reason?: Text;
};

type MissingCell = { readonly kind: "missing"; readonly area: AreaCode } & Missing;

/** One area's answer: a figure with exactly one verdict, or no figure with the reason. */
export type Cell = ValueCell | MissingCell;

const UNRANKED: readonly Verdict[] = VERDICTS.slice(0, VERDICTS.indexOf("bounded") + 1);

/** Whether a cell may stand in a ranking with the others. */
export function isRankable(cell: Cell): cell is ValueCell {
  return cell.kind === "value" && !UNRANKED.includes(cell.verdict);
}
