import type { Derivation, Figure } from "../core/cell.ts";
import type { Dataset, Partition } from "../core/dataset.ts";
import { nameOf } from "../core/reference.ts";
import { leavesOf } from "../core/comparability.ts";
import type { IndicatorId, Observation, Source, Text } from "../core/types.ts";
import type { Stock } from "../data/stock.ts";
import { evidenceOrigin } from "./evidence-origin.ts";
import type { Subject } from "./subject.ts";
import { CITATION_NAMES } from "../exports/origin.ts";
import type { Origin, OriginRow } from "../exports/origin.ts";
import { citeGb, citePlain } from "../i18n/cite.ts";
import {
  BOUND_NAMES,
  MISSING_REASONS,
  SOURCE_KIND_NAMES,
  STATUS_NAMES,
  TIER_NAMES,
  VERDICT_NAMES,
} from "../i18n/explain.ts";
import {
  boundMark,
  decimalsOf,
  formatFigure,
  formatNumber,
  formatPeriod,
  formatShort,
  MISSING,
} from "../i18n/format.ts";
import { unitSteps } from "../exports/unit-steps.ts";
import { listed, speak } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { areaName, subjectOf, unitLabel, withUnit } from "../i18n/words.ts";

const LABELS = {
  period: { zh: "时期", en: "Period" },
  basis: { zh: "时期依据", en: "Period basis" },
  status: { zh: "核算状态", en: "Status" },
  vintage: { zh: "修订口径", en: "Vintage" },
  bound: { zh: "数值性质", en: "Kind of value" },
  written: { zh: "原文写法", en: "As printed" },
  steps: { zh: "单位换算", en: "Unit steps" },
  line: { zh: "原文行号", en: "Line of the text" },
  locator: { zh: "页码或表号", en: "Page or table" },
  scope: { zh: "范围", en: "Scope" },
  variant: { zh: "定义", en: "Definition variant" },
  publisher: { zh: "发布者", en: "Publisher" },
  document: { zh: "文件", en: "Document" },
  date: { zh: "发布日期", en: "Date" },
  kind: { zh: "来源类别", en: "Kind of source" },
  quality: { zh: "来源说明", en: "About the source" },
  confirmed: { zh: "另有来源证实", en: "Confirmed by" },
  note: { zh: "备注", en: "Note" },
  definition: { zh: "指标解释", en: "Definition of the indicator" },
  mirror: { zh: "据转载文本录入，请引用发布者", en: "read in a copy; cite the publisher" },
  inferred: { zh: "推定", en: "inferred" },
  range: { zh: "取整误差内的范围", en: "Range within rounding" },
} satisfies Record<string, Text>;

export type OriginContext = { readonly stock: Stock; readonly locale: Locale };

/** The indicators whose origin files complete a subject's origin. */
export function originNeeds(subject: Subject): readonly IndicatorId[] {
  const figure =
    subject.kind === "statistic"
      ? subject.figure
      : subject.kind === "cell" && subject.cell.kind === "value"
        ? subject.cell.figure
        : undefined;
  return figure ? [...new Set(leavesOf(figure).map(({ indicator }) => indicator))] : [];
}

/** The origin of a figure: source, literal, status, arithmetic, vintages and citations. */
export function originOf(subject: Subject, { stock, locale }: OriginContext): Origin {
  const { data } = stock;
  if (subject.kind === "score") return scoreOrigin(subject, locale);
  if (subject.kind === "stated" || subject.kind === "derived")
    return evidenceOrigin(subject, stock, locale) ?? NO_ORIGIN;
  const { measurement } = subject;
  const area = subject.kind === "cell" ? subject.cell.area : subject.area;
  const title = `${areaName(data, area, locale)} · ${subjectOf(measurement, locale)}`;
  const unit = unitLabel(data, measurement, locale);
  if (subject.kind === "statistic") return figureOrigin(data, subject.figure, title, unit, locale);
  const { cell } = subject;
  if (cell.kind === "missing")
    return {
      title,
      value: MISSING,
      verdict: MISSING_REASONS[cell.reason][locale],
      rows: [],
      citations: [],
      others: [],
    };
  const reason = cell.reason ? speak(locale, { zh: "：", en: ": " }, cell.reason) : "";
  return {
    ...figureOrigin(data, cell.figure, title, unit, locale),
    verdict: VERDICT_NAMES[cell.verdict][locale] + reason,
  };
}

function figureOrigin(data: Dataset, figure: Figure, title: string, unit: string, locale: Locale): Origin {
  const value = withUnit(formatFigure(figure), unit, locale);
  const { origin } = figure;
  if (origin.kind === "derived")
    return derivedOrigin(data, figure, origin.derivation, { title, value, unit }, locale);
  const partition = data.partitions.get(figure.indicator);
  const { observation, others } = origin;
  const source = sourceOf(partition, observation);
  return {
    title,
    value,
    rows: [
      ...observationRows(observation, partition, unitOf(data, partition, locale), locale),
      ...sourceRows(observation, partition, locale),
    ],
    checks: checksOf(partition, observation),
    ...(source && { source: { text: `${source.publisher} · ${source.title}`, url: source.url } }),
    citations: source
      ? [citeGb(source), citePlain(source)].map((text, index) => ({
          name: CITATION_NAMES[index]?.[locale] ?? "",
          text,
        }))
      : [],
    others: others.map((other) => otherValue(other, partition, unit, locale)),
  };
}

const NO_ORIGIN: Origin = { title: "", value: "", rows: [], citations: [], others: [] };
const SCORE: Text = { zh: "加权平均", en: "weighted mean" };

/** A score with the weights and scores that it is the mean of. */
function scoreOrigin({ title, parts }: Extract<Subject, { readonly kind: "score" }>, locale: Locale): Origin {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const value = formatShort(parts.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights);
  const sum = (texts: readonly string[]) => texts.join(" + ");
  return {
    ...NO_ORIGIN,
    title,
    value,
    arithmetic: {
      formula: `${SCORE[locale]} = (${sum(parts.map(({ name, weight }) => `${name} × ${String(weight)}`))}) ÷ ${String(weights)}`,
      numbers: `(${sum(parts.map(({ score, weight }) => `${String(score)} × ${String(weight)}`))}) ÷ ${String(weights)} → ${value}`,
      operands: [],
    },
  };
}

type Head = { readonly title: string; readonly value: string; readonly unit: string };

function derivedOrigin(
  data: Dataset,
  figure: Figure,
  { formula, operands }: Derivation,
  head: Head,
  locale: Locale,
): Origin {
  const parts = operands.map(({ name, figure: operand }) => {
    const unit = unitOf(data, data.partitions.get(operand.indicator), locale);
    return figureOrigin(data, operand, name[locale], unit, locale);
  });
  const { low, high } = figure.interval;
  const digits = decimalsOf(Math.max(Math.abs(high - low) / 10, 1e-6));
  const range = [low, high]
    .map((end) => (Number.isFinite(end) ? formatNumber(end, digits) : "∞"))
    .join(" – ");
  const open = !Number.isFinite(low) || !Number.isFinite(high);
  const value = open
    ? head.value
    : withUnit(
        boundMark(figure.bound) + formatNumber(figure.value, Math.max(digits - 1, 0)),
        head.unit,
        locale,
      );
  return {
    title: head.title,
    value,
    rows: [
      { label: LABELS.period[locale], value: formatPeriod(figure.period, locale) },
      { label: LABELS.range[locale], value: withUnit(range, head.unit, locale) },
    ],
    citations: [],
    others: [],
    arithmetic: {
      formula: formula[locale],
      numbers: `${parts.map(({ value }) => value).join(" ÷ ")} → ${value}`,
      operands: parts,
    },
  };
}

/** Ids of the cross-checks in which a figure takes part, as far as its origin is loaded. */
function checksOf(partition: Partition | undefined, observation: Observation): readonly string[] {
  if (partition?.origin.kind !== "here") return [];
  return partition.origin.crosschecks?.get(nameOf(observation)) ?? [];
}

function unitOf({ units }: Dataset, partition: Partition | undefined, locale: Locale): string {
  return (partition && units.get(partition.indicator.unit)?.name[locale]) ?? "";
}

function observationRows(
  observation: Observation,
  partition: Partition | undefined,
  unit: string,
  locale: Locale,
): OriginRow[] {
  const vintage =
    observation.vintage === undefined ? undefined : partition?.vintages.get(observation.vintage);
  const variant = partition?.indicator.variants?.find(({ id }) => id === observation.variant);
  const basis =
    observation.basisNote?.[locale] ??
    (observation.basis === "inferred" ? LABELS.inferred[locale] : undefined);
  return rows(locale, [
    ["period", formatPeriod(observation.period, locale)],
    ["basis", basis],
    ["written", observation.asWritten],
    ["steps", observation.asWritten && unitSteps(observation.asWritten, observation.value, unit)],
    ["line", observation.line === undefined ? undefined : String(observation.line)],
    ["locator", observation.locator],
    ["bound", observation.bound === "exact" ? undefined : BOUND_NAMES[observation.bound][locale]],
    ["status", STATUS_NAMES[observation.status][locale]],
    ["vintage", vintage?.name[locale]],
    ["variant", variant?.name[locale]],
    ["scope", observation.scope?.[locale]],
    ["note", observation.note?.[locale]],
    ["definition", partition?.indicator.definition[locale]],
  ]);
}

function sourceRows(observation: Observation, partition: Partition | undefined, locale: Locale): OriginRow[] {
  const source = sourceOf(partition, observation);
  if (!source || partition?.origin.kind !== "here") return [];
  const { sources } = partition.origin;
  const confirmed = observation.confirmedBy.flatMap((id) => sources.get(id)?.publisher ?? []);
  const quality = [source.quality?.[locale], source.mirror ? LABELS.mirror[locale] : undefined]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/[。.]$/, ""));
  return rows(locale, [
    ["publisher", source.publisher],
    ["document", source.title],
    ["date", source.date === "unknown" ? undefined : source.date],
    ["kind", `${SOURCE_KIND_NAMES[source.kind][locale]} · ${source.tier} ${TIER_NAMES[source.tier][locale]}`],
    ["quality", quality.length === 0 ? undefined : quality.join(locale === "zh" ? "；" : "; ")],
    ["confirmed", confirmed.length === 0 ? undefined : listed(locale, confirmed)],
  ]);
}

function sourceOf(partition: Partition | undefined, { source }: Observation): Source | undefined {
  return partition?.origin.kind === "here" ? partition.origin.sources.get(source) : undefined;
}

function rows(
  locale: Locale,
  pairs: readonly (readonly [keyof typeof LABELS, string | undefined])[],
): OriginRow[] {
  return pairs.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label: LABELS[label][locale], value }],
  );
}

function otherValue(other: Observation, partition: Partition | undefined, unit: string, locale: Locale) {
  const source = partition?.sources.get(other.source);
  const vintage =
    other.vintage === undefined ? undefined : partition?.vintages.get(other.vintage)?.name[locale];
  const remark = [
    STATUS_NAMES[other.status][locale],
    vintage,
    source?.publisher,
    other.note?.[locale],
  ].filter((text) => text !== undefined);
  const mark = other.bound === "exact" ? "" : `${BOUND_NAMES[other.bound][locale]} `;
  return {
    value: `${mark}${withUnit(formatNumber(other.value, decimalsOf(other.step)), unit, locale)}`,
    remark: remark.join(" · "),
  };
}
