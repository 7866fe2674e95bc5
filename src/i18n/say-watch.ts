import type { OwnTarget, TargetField, TargetSide } from "../core/monitor/own-target.ts";
import type { WatchProblem } from "../core/monitor/watch-text.ts";
import type { Text } from "../core/types.ts";
import { OWN } from "./own-words.ts";
import { FIELD_NAMES } from "./say-threshold.ts";
import { COLUMN_TERMS } from "./terms-columns.ts";
import { TARGET_TERMS } from "./terms-targets.ts";
import { TERMS } from "./terms.ts";
import { COLON } from "./text.ts";
import type { Locale } from "./text.ts";

export const TARGET_SIDE_NAMES: Record<TargetSide, Text> = {
  "at-least": { zh: "至少", en: "at least" },
  "at-most": { zh: "至多", en: "at most" },
};

export const TARGET_FIELD_NAMES: Record<TargetField, Text> = {
  name: { zh: "目标名称", en: "Name of the target" },
  indicator: TERMS.indicator,
  area: COLUMN_TERMS.area,
  value: TARGET_TERMS.target,
  unit: COLUMN_TERMS.unit,
  side: FIELD_NAMES.side,
  due: TARGET_TERMS.due,
  set: { zh: "何时定的", en: "Set on" },
  setBy: TARGET_TERMS.setBy,
  source: COLUMN_TERMS.source,
};

const PROBLEMS: Record<WatchProblem["kind"], Text> = {
  missing: { zh: "空着", en: "is left empty" },
  wrong: { zh: "不能用", en: "cannot be used" },
  surplus: { zh: "不该有", en: "does not belong here" },
};

/** 规则“增速”的“界限”不能用：5x; 自有目标“#2”的“单位”空着: by the names of what it is and of the field. */
export function problemText(problem: WatchProblem, locale: Locale): string {
  const { kind, found } = problem;
  const isRule = "rule" in problem;
  const called = isRule ? problem.rule : problem.target;
  const name = (isRule ? FIELD_NAMES[problem.field] : TARGET_FIELD_NAMES[problem.field])[locale];
  const why = PROBLEMS[kind][locale];
  const shown = found === "" ? "" : COLON[locale] + found;
  return locale === "zh"
    ? `${isRule ? "规则" : "自有目标"}“${called}”的“${name}”${why}${shown}`
    : `${isRule ? "Rule" : "Own target"} “${called}”, ${name.toLowerCase()} ${why}${shown}`;
}

/** 自有 · 2026年产值: what a list calls a target of the reader's own. */
export function ownTargetName({ name }: OwnTarget, indicator: string, locale: Locale): string {
  return `${OWN[locale]} · ${name === "" ? indicator : name}`;
}
