import { comparePeriods, familyOf, yearOf } from "../period.ts";
import type { IndicatorKind, Polarity } from "../types.ts";
import { against, asked, isOver, reach, signOf } from "./aim.ts";
import type { Aim, Known, Standing } from "./aim.ts";
import { onPath, pathTo, stepsLeft } from "./path.ts";
import type { Needed, Path } from "./path.ts";

/** How a target stands, what needs talk first; `untold` where the figures at hand do not decide it. */
export const TARGET_STATUSES = ["behind", "untold", "on-course", "reached"] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

export const UNTOLD_REASONS = [
  /** No figure of the same thing. */
  "no-figure",
  /** Only one of another scope. */
  "scope",
  /** Made before its period was closed: no result. */
  "estimate",
  "disputed",
  /** The definition changed between the setting and the figure. */
  "break",
  /** At least, at most or about so much: both sides of what is asked are possible. */
  "bound",
  /** Not reached, and no date by which it is meant to be. */
  "no-date",
  /** The figure has no date. */
  "undated",
  /** Of a part of the year, which says nothing of the whole. */
  "part",
  /** The date is past, and no figure of that time is at hand. */
  "past-due",
  /** A rate of another period, which says nothing of the one that is meant. */
  "other-period",
  /** Not due, and no earlier figure from which a path leads there. */
  "no-start",
] as const;
export type UntoldReason = (typeof UNTOLD_REASONS)[number];

export type TargetCase = {
  readonly aim: Aim;
  readonly kind: IndicatorKind;
  readonly polarity: Polarity;
  readonly actual?: Known;
  /** Where it stood when it was set, for the path. */
  readonly start?: Known;
  /** The figure cannot be set against it whatever it is. */
  readonly hindered?: "scope" | "break";
  /** The day of the release of the data: never the reader's clock. */
  readonly asOf: string;
};

export type Judgement = {
  /** Where the path asks the figure to be in its period, if there is a path. */
  readonly path?: Path;
  readonly needed?: Needed;
} & (
  | { readonly status: "reached" | "on-course" }
  /** `due`: the period that was meant is over; `path`: it is not. */
  | { readonly status: "behind"; readonly by: "due" | "path" }
  | { readonly status: "untold"; readonly why: UntoldReason }
);

/**
 * The one rule by which a target is judged. Figures count as printed. It is reached where the figure is on the good side;
 * a limit that is not due yet is then on course. What is not reached is behind once the period that was meant is over, and
 * before that held against the path from where it stood. A rate is judged by its own period only, and on the way there by
 * the same rate of the months so far. Everything that a bound, a break, a scope or a missing figure leaves open is untold.
 */
export function judge(target: TargetCase): Judgement {
  const { aim, actual, hindered, polarity } = target;
  if (!actual) return untold("no-figure");
  if (hindered) return untold(hindered);
  if (actual.status === "estimate") return untold("estimate");
  if (actual.disputed) return untold("disputed");
  const standing = against(reach(actual), asked(aim), signOf(aim, polarity));
  return target.kind === "growth"
    ? judgedRate(target, actual, standing)
    : judgedLevel(target, actual, standing);
}

function judgedLevel(target: TargetCase, actual: Known, standing: Standing): Judgement {
  const { aim, asOf } = target;
  const isEarly = aim.period !== "undated" && comparePeriods(actual.period, aim.period) < 0;
  const isPast = isOver(aim.period, asOf);
  if (standing === "met")
    return { status: isEarly && !isPast && aim.bound === "at-most" ? "on-course" : "reached" };
  // Where "about" may already be there, a path would tell less than the figure can be.
  const isVague = standing === "open" && [aim.bound, actual.bound].includes("about");
  if (isEarly && !isPast && !isVague) return judgedOnWay(target, actual);
  if (standing === "open") return untold("bound");
  if (aim.period === "undated") return untold("no-date");
  if (actual.period === "undated") return untold("undated");
  if (isEarly) return untold("past-due");
  return familyOf(actual.period) === familyOf(aim.period) ? { status: "behind", by: "due" } : untold("part");
}

function judgedRate({ aim, asOf }: TargetCase, actual: Known, standing: Standing): Judgement {
  if (aim.period === "undated") return untold("no-date");
  const isWhole = actual.period === aim.period;
  const isSoFar =
    yearOf(actual.period) === yearOf(aim.period) && comparePeriods(actual.period, aim.period) < 0;
  if (!isWhole && isOver(aim.period, asOf)) return untold(isSoFar ? "part" : "past-due");
  if (!isWhole && !isSoFar) return untold("other-period");
  if (standing === "open") return untold("bound");
  if (standing === "met") return { status: isWhole ? "reached" : "on-course" };
  return { status: "behind", by: isWhole ? "due" : "path" };
}

function judgedOnWay({ aim, kind, polarity, start }: TargetCase, actual: Known): Judgement {
  const needed = stepsLeft(aim, actual, kind);
  const rest = needed && { needed };
  const family = familyOf(aim.period);
  if (familyOf(actual.period) !== family) return { ...untold("part"), ...rest };
  const path =
    start && familyOf(start.period) === family ? pathTo({ start, aim, kind }, actual.period) : undefined;
  if (!path) return { ...untold("no-start"), ...rest };
  const standing = against(reach(actual), onPath(path), signOf(aim, polarity));
  if (standing === "open") return { ...untold("bound"), ...rest, path };
  return standing === "met"
    ? { status: "on-course", ...rest, path }
    : { status: "behind", by: "path", ...rest, path };
}

function untold(why: UntoldReason): { readonly status: "untold"; readonly why: UntoldReason } {
  return { status: "untold", why };
}
