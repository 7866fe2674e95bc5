import { decimalStep } from "../interval.ts";
import { isPeriod } from "../period.ts";
import type { AreaCode, IndicatorId, Observation, Period, SourceId, Text, UnitId } from "../types.ts";
import { calledAs, fieldProblems, isAreaCode, isId, isName, isNumber } from "./fields.ts";
import type { FieldProblem, Given } from "./fields.ts";

/** On which side of its value a target is reached. */
export const TARGET_SIDES = ["at-least", "at-most"] as const;
export type TargetSide = (typeof TARGET_SIDES)[number];

/** A target that a reader enters: it stands in links, in this browser and in a file, and never among the data. */
export type OwnTarget = {
  /** May be empty. */
  readonly name: string;
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly value: number;
  /** That of the indicator: with another one it cannot be used. */
  readonly unit: UnitId;
  readonly side: TargetSide;
  readonly due: Period;
  /** Year, month or day on which it was set: 2025, 2025-02, 2025-02-18. */
  readonly set: string;
  readonly setBy: string;
  /** Where that can be read; may be empty. */
  readonly source: string;
};

/** In the order in which a link has them (`watch-text`). */
export const TARGET_FIELDS = [
  "indicator",
  "area",
  "side",
  "value",
  "unit",
  "due",
  "set",
  "setBy",
  "source",
  "name",
] as const;
export type TargetField = (typeof TARGET_FIELDS)[number];

/** What of a target cannot be used; `target` is its name, or which of them it is. */
export type TargetProblem = FieldProblem<TargetField> & { readonly target: string };

/** A target from what somebody wrote of it: all of its problems at once, or the target. */
export function ownTargetFrom(given: Given<TargetField>, at: number): OwnTarget | readonly TargetProblem[] {
  const target = calledAs(given.name, at);
  const wants = (field: TargetField) => (field === "name" || field === "source" ? "may" : "must");
  const problems = fieldProblems(given, TARGET_FIELDS, { is: IS, wants });
  if (problems.length > 0) return problems.map((problem) => ({ target, ...problem }));
  // Each field was just found to be what it should be.
  return { name: "", source: "", ...given } as OwnTarget;
}

const IS: Readonly<Record<TargetField, (value: unknown) => boolean>> = {
  name: isName,
  indicator: isId,
  area: isAreaCode,
  value: isNumber,
  unit: isId,
  side: (value) => TARGET_SIDES.some((one) => one === value),
  due: (value) => typeof value === "string" && value !== "undated" && isPeriod(value),
  set: isDay,
  setBy: (value) => isName(value) && value !== "",
  source: isName,
};

function isDay(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value);
}

const UNCHECKED: Text = {
  zh: "读者自己填写，本站没有核对",
  en: "entered by the reader and not checked here",
};

/** The target as a figure that is judged like any other, under a name that no source has. */
export function ownAim(target: OwnTarget, at: number): Observation {
  const { indicator, area, value, side, due, setBy, source } = target;
  const said = [setBy, ...(source === "" ? [] : [source])].join(" · ");
  return {
    id: `own-target-${String(at + 1)}`,
    ...{ indicator, area, value, period: due, bound: side, step: decimalStep(value) },
    ...{ status: "unknown", basis: "stated", basisNote: UNCHECKED, nature: "target", confirmedBy: [] },
    source: OWN_TARGET_SOURCE,
    note: { zh: said, en: said },
  };
}

const OWN_TARGET_SOURCE = "own-target" as SourceId;

/** The first day on which it may have been set: what was known later did not lead to it. */
export function setFrom({ set }: OwnTarget): string {
  return set.length === "2025".length ? `${set}-01` : set;
}
