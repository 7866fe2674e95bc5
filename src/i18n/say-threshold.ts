import { changeScale } from "../core/changes.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import type { Finding, Untold } from "../core/monitor/finding.ts";
import type { Rule, RuleField, RuleKind, RuleSide, Severity } from "../core/monitor/rule.ts";
import type { TableCell } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import { VERDICT_NAMES } from "./explain.ts";
import { formatPeriod, formatShort } from "./format.ts";
import { shifted } from "./quantity.ts";
import { reasonText } from "./reasons.ts";
import { changeUnit, CURRENT_PRICES, isNominal, rateText } from "./say-change.ts";
import { COLUMN_TERMS } from "./terms-columns.ts";
import { TERMS } from "./terms.ts";
import { CLOSE, COLON, OPEN, remarked, speak } from "./text.ts";
import type { Locale } from "./text.ts";
import { areaName, scaleIn, subjectOf, withUnit } from "./words.ts";

/** The shape says it beside the word, so that no colour has to; they are never parted. */
export const SEVERITY_NAMES: Record<Severity, Text> = {
  watch: { zh: "○\u00A0关注", en: "○\u00A0watch" },
  warn: { zh: "△\u00A0预警", en: "△\u00A0warning" },
  act: { zh: "■\u00A0处置", en: "■\u00A0act" },
};

export const KIND_NAMES: Record<RuleKind, Text> = {
  level: { zh: "数值本身", en: "The value itself" },
  growth: { zh: "比上年变动", en: "Change on the year before" },
  gap: { zh: "与对照区的差距", en: "Gap to a peer" },
  place: { zh: "位次后退", en: "Places lost" },
};

export const SIDE_NAMES: Record<RuleSide, Text> = {
  above: { zh: "达到或高于", en: "at or above" },
  below: { zh: "达到或低于", en: "at or below" },
};

export const STATE_NAMES: Record<Finding["state"], Text> = {
  crossed: { zh: "越过阈值", en: "crossed" },
  clear: { zh: "没有越过", en: "not crossed" },
  untold: { zh: "判断不了", en: "not to be told" },
};

export const STATE_TONES: Record<Finding["state"], NonNullable<TableCell["tone"]>> = {
  crossed: "bad",
  clear: "good",
  untold: "caution",
};

export const FIELD_NAMES: Record<RuleField, Text> = {
  name: { zh: "规则名称", en: "Name of the rule" },
  severity: { zh: "程度", en: "Severity" },
  kind: { zh: "看什么", en: "What is watched" },
  indicator: TERMS.indicator,
  side: { zh: "哪一边", en: "Which side" },
  limit: { zh: "界限", en: "Limit" },
  areas: TERMS.areas,
  peer: { zh: "对照区", en: "Peer" },
};

/** 地区生产总值增速：达到或低于 3%: what a rule says, without its name. */
export function ruleText(data: Dataset, measurement: Measurement, rule: Rule, locale: Locale): string {
  const what = rule.kind === "level" ? "" : ` · ${kindText(data, measurement, rule.kind, locale)}`;
  const peer = rule.kind === "gap" ? speak(locale, OPEN, areaName(data, rule.peer, locale), CLOSE) : "";
  return `${subjectOf(measurement, locale)}${what}${peer} ${SIDE_NAMES[rule.side][locale]} ${ruleLimitText(data, measurement, rule, locale)}`;
}

/** 比上年变动（现价）: money of two years differs by prices too. */
function kindText(data: Dataset, measurement: Measurement, kind: RuleKind, locale: Locale): string {
  const name = KIND_NAMES[kind][locale];
  return kind === "growth" && isNominal(data, measurement)
    ? remarked(name, CURRENT_PRICES[locale], locale)
    : name;
}

/** A rule's limit with its unit. */
export function ruleLimitText(data: Dataset, measurement: Measurement, rule: Rule, locale: Locale): string {
  const scale = scaleIn(data, measurement, locale);
  if (rule.kind === "level") return withUnit(formatShort(shifted(rule.limit, scale)), scale.unit, locale);
  return withUnit(formatShort(rule.limit), unitOf(measurement, rule.kind, locale), locale);
}

/** What a change or a gap is counted in. */
export function unitOf(measurement: Measurement, kind: RuleKind, locale: Locale): string {
  const scale = changeScale(measurement);
  if (kind === "place" || scale === "places") return changeUnit("places", locale);
  return scale === "level" ? "%" : changeUnit("points", locale);
}

/** −4.2%（现价）, or the first and last number of places that may be lost. */
export function watchedText(
  data: Dataset,
  measurement: Measurement,
  { kind }: Rule,
  { watched }: Finding,
  locale: Locale,
): string {
  if (!watched) return "";
  const unit = unitOf(measurement, kind, locale);
  const { value, interval, bound } = watched;
  if (kind !== "place" || bound === "exact") {
    const text = withUnit(rateOf(kind, value), unit, locale);
    const isPriced = kind === "growth" && isNominal(data, measurement);
    return isPriced ? remarked(text, CURRENT_PRICES[locale], locale) : text;
  }
  const [low, high] = [formatShort(interval.low), formatShort(interval.high)];
  return withUnit(speak(locale, { zh: `${low}至${high}`, en: `${low} to ${high}` }), unit, locale);
}

function rateOf(kind: RuleKind, value: number): string {
  return kind === "place" ? formatShort(value) : rateText(value);
}

const WHY = {
  bound: {
    zh: "只知界限或约数，界限正落在其中",
    en: "only a bound or a rough figure, within which the limit lies",
  },
  places: {
    zh: "可比的区不够，位次有几种可能",
    en: "too few districts compare: several places are possible",
  },
  "no-place": { zh: "功能区不排位次", en: "a functional area has no place" },
} satisfies Record<string, Text>;

/** Why it cannot be told, with the area and period that lack something. */
export function untoldText(data: Dataset, why: Untold, locale: Locale): string {
  if (why.kind === "missing") {
    const when = why.period === undefined ? "" : formatPeriod(why.period, locale) + COLON[locale];
    return `${areaName(data, why.area, locale)} · ${when}${reasonText(why.missing, "brief")[locale]}`;
  }
  if (why.kind === "verdict")
    return `${areaName(data, why.area, locale)} · ${VERDICT_NAMES[why.verdict][locale]}`;
  if (why.kind === "stale") {
    const [then, newest] = [why.period, why.newest].map((period) => formatPeriod(period, locale));
    const was = STATE_NAMES[why.then][locale];
    return locale === "zh"
      ? `只有${then ?? ""}的数（当时${was}）；别处最新的是${newest ?? ""}`
      : `only a figure of ${then ?? ""} (${was} then); the newest elsewhere is of ${newest ?? ""}`;
  }
  return WHY[why.kind][locale];
}

export const RULE_COLUMNS = {
  state: { zh: "是否越过", en: "Crossed?" },
  rule: { zh: "按哪条规则", en: "By which rule" },
  area: COLUMN_TERMS.area,
  watched: { zh: "所看的数", en: "What is watched" },
  figure: { zh: "依据", en: "By which figure" },
  beside: { zh: "对照的数", en: "Set against" },
  when: { zh: "何时", en: "When" },
} satisfies Record<string, Text>;
