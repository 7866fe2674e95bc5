import type { TargetStatus, UntoldReason } from "../../../core/monitor/target.ts";
import type { TableCell } from "../../../core/table.ts";
import type { Text } from "../../../core/types.ts";
import type { Cut } from "../../../core/series.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { CLOSE, COLON, OPEN, speak } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { TARGET_TERMS } from "../../../i18n/terms-targets.ts";

export const TARGET_WORDS = {
  title: { zh: "目标、期限与实绩", en: "Targets, dates and results" },
  cityTitle: { zh: "所在市的目标，不是区的目标", en: "Targets of the cities, not of their districts" },
  ofCity: { zh: "全市", en: "the whole city" },
  actual: { zh: "实绩", en: "Actual" },
  needed: { zh: "还需每年", en: "Still needed a year" },
  state: { zh: "状态", en: "State" },
  none: {
    zh: "所据材料里，这些地区和所在的市没有定过目标。",
    en: "The sources at hand set no target for these areas or their cities.",
  },
  unnamed: { zh: "材料没有写明", en: "not named in the source" },
  ownUnused: { zh: "这些自有目标没有用上", en: "These own targets were not used" },
  rule: {
    zh: "自有目标是读者自己填的，按同一规则判断。目标、计划和承诺只在这里和出处里出现，从不当作结果。按所印的数字判断：只给下限的目标从下达到，只给上限的、越低越好的从上达到；“约”“左右”按末位非零数字的半个单位留余地。增速只与同一时期的增速比，期内用同年已公布月份的增速。未到期的水平数看从定目标前最近一期到目标的路：每年等量和（总量、均值）每年等比两条都够到才算按进度，都不够才算落后。只知界限、只有预计数、存疑、口径已断、范围不同、没有期限或没有那一期的数，都不能断定。“到期”以数据版本的日期为准。",
    en: "Own targets are those that the reader entered, judged by the same rule. Targets, plans and promises stand only here and in origins, never among results. Judged by the figures as printed: from below, but for a limit, or where low is better; “about” leaves half a unit of the last digit that is not zero. A rate is held against the rate of its own period only, and within its year against that of the months so far. A level that is not due is held against the way from the newest figure before the target was set: on course above both the even and (for totals and averages) the steady way, behind below both. Where only a bound, an estimate, a figure in doubt, another scope or definition, no date or no figure of the time is known, it cannot be judged. What is due follows the date of the data release.",
  },
} satisfies Record<string, Text>;

/** A shape goes before the word, so that nothing hangs on colour. */
export const STATUS_WORDS: Record<
  TargetStatus,
  { readonly mark: string; readonly name: Text; readonly tone: NonNullable<TableCell["tone"]> }
> = {
  behind: { mark: "▼", name: { zh: "落后", en: "behind" }, tone: "bad" },
  untold: { mark: "?", name: TARGET_TERMS.untold, tone: "caution" },
  "on-course": { mark: "◐", name: { zh: "按进度", en: "on course" }, tone: "good" },
  reached: { mark: "●", name: TARGET_TERMS.reached, tone: "good" },
};

/** ▼ 落后: the shape stays beside its word, however narrow a column is. */
export function markedText(
  { mark, name }: { readonly mark: string; readonly name: Text },
  locale: Locale,
): string {
  return `${mark}\u00A0${name[locale]}`;
}

export const BEHIND_BY: Record<"due" | "path", Text> = {
  due: { zh: "到期的数没有达到", en: "the figure of its time falls short" },
  path: { zh: "低于到目标的路", en: "below the way there" },
};

export const UNTOLD_WHY: Record<UntoldReason, Text> = {
  "no-figure": { zh: "所据材料没有结果", en: "no result in the sources at hand" },
  scope: { zh: "结果的范围不同", en: "the result is of another scope" },
  estimate: { zh: "只有期末前的预计数", en: "only an estimate from before the period closed" },
  disputed: { zh: "结果存疑", en: "the result is in doubt" },
  break: { zh: "与定目标时口径之间有断点", en: "the definition has changed between it and the target" },
  bound: {
    zh: "目标或结果只是约数或界限，两边都可能",
    en: "target or result is only about or a bound: either is possible",
  },
  "no-date": { zh: "没有期限", en: "it has no date" },
  undated: { zh: "结果没有时间", en: "the result has no date" },
  part: { zh: "只有当年部分月份的数", en: "only some months of the year are known" },
  "past-due": { zh: "已到期，没有那一期的数", en: "the date is past and its figure is not at hand" },
  "other-period": {
    zh: "未到期，只有别的时期的增速",
    en: "not due, and only the rate of another period is known",
  },
  "no-start": {
    zh: "未到期，定目标前后的数不全，画不出路",
    en: "not due, and the figures from the time when it was set do not show whether it is on course",
  },
};

/** Which break it is, and between which periods it lies, as far as is known. */
export function cutText({ reason, at }: Cut, locale: Locale): string {
  const between =
    at && [at.after, at.before].map((period) => formatPeriod(period, locale)).join(BETWEEN[locale]);
  return speak(
    locale,
    UNTOLD_WHY.break,
    ...(between === undefined ? [] : [OPEN, between, CLOSE]),
    ...(reason ? [COLON, reason] : []),
  );
}

const BETWEEN: Text = { zh: "与", en: " and " };
