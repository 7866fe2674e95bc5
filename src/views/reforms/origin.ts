import { namesIn, parseFormula } from "../../core/formula.ts";
import { figureNamed } from "../../core/library.ts";
import type { EffectFigure } from "../../core/library.ts";
import type { DerivedValue } from "../../core/evidence.ts";
import type { Observation, Text } from "../../core/types.ts";
import { CITATION_NAMES } from "../../exports/origin.ts";
import type { Origin, OriginRow } from "../../exports/origin.ts";
import { citeGb, citePlain } from "../../i18n/cite.ts";
import { BOUND_NAMES, SOURCE_KIND_NAMES, STATUS_NAMES, TIER_NAMES } from "../../i18n/explain.ts";
import { formatPeriod, formatShort } from "../../i18n/format.ts";
import { NATURE_NAMES } from "../../i18n/reforms.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaName, figureText, unitName } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const LABELS = {
  period: { zh: "时期", en: "Period" },
  basis: { zh: "时期依据", en: "Period basis" },
  written: { zh: "原文写法", en: "As printed" },
  line: { zh: "原文行号", en: "Line of the text" },
  locator: { zh: "页码或表号", en: "Page or table" },
  nature: { zh: "数值性质", en: "Kind of value" },
  status: { zh: "核算状态", en: "Status" },
  scope: { zh: "范围", en: "Scope" },
  variant: { zh: "定义", en: "Definition variant" },
  note: { zh: "备注", en: "Note" },
  definition: { zh: "指标解释", en: "Definition of the indicator" },
  publisher: { zh: "发布者", en: "Publisher" },
  document: { zh: "文件", en: "Document" },
  date: { zh: "发布日期", en: "Date" },
  kind: { zh: "来源类别", en: "Kind of source" },
  quality: { zh: "来源说明", en: "About the source" },
  confirmed: { zh: "另有来源证实", en: "Confirmed by" },
  range: { zh: "取整误差内的范围", en: "Range within rounding" },
} satisfies Record<string, Text>;

const PHRASES = {
  stated: { zh: "原文写明", en: "stated in the text" },
  inferred: { zh: "推定", en: "inferred" },
  derived: { zh: "推算值，非原文所印", en: "derived, not printed in any source" },
} satisfies Record<string, Text>;

/** Where a figure of the evidence comes from: literal, line, source, or its arithmetic with each operand's origin. */
export function originOf(shelf: Shelf, figure: EffectFigure, locale: Locale): Origin {
  const { origin } = figure;
  return origin.kind === "stated"
    ? statedOrigin(shelf, figure, origin.observation, locale)
    : derivedOrigin(shelf, figure, origin.derived, locale);
}

function statedOrigin(shelf: Shelf, figure: EffectFigure, observation: Observation, locale: Locale): Origin {
  const source = shelf.library.sources.get(observation.source);
  return {
    title: titleOf(shelf, figure, observation.area, locale),
    value: figureText(shelf, figure, locale),
    rows: [...observationRows(figure, observation, locale), ...sourceRows(shelf, observation, locale)],
    ...(source && { source: { text: `${source.publisher} · ${source.title}`, url: source.url } }),
    citations: source
      ? [citeGb(source), citePlain(source)].map((text, index) => ({
          name: CITATION_NAMES[index]?.[locale] ?? "",
          text,
        }))
      : [],
    others: [],
  };
}

/** Period and scope stand in the title, since one calculation may name a measure more than once. */
function titleOf(shelf: Shelf, figure: EffectFigure, area: Observation["area"], locale: Locale): string {
  const { name, period, scope } = figure;
  return [
    areaName(shelf, area, locale),
    name[locale],
    ...(period === "undated" ? [] : [formatPeriod(period, locale)]),
    ...(scope ? [scope[locale]] : []),
  ].join(" · ");
}

function observationRows(figure: EffectFigure, observation: Observation, locale: Locale): OriginRow[] {
  const { bound, nature, variant } = observation;
  const natures = [
    ...(nature === "result" ? [] : [NATURE_NAMES[nature][locale]]),
    ...(bound === "exact" ? [] : [BOUND_NAMES[bound][locale]]),
  ];
  return rows(locale, [
    ["written", observation.asWritten],
    ["line", observation.line === undefined ? undefined : String(observation.line)],
    ["locator", observation.locator],
    ["period", formatPeriod(observation.period, locale)],
    [
      "basis",
      observation.basisNote?.[locale] ??
        PHRASES[observation.basis === "inferred" ? "inferred" : "stated"][locale],
    ],
    ["nature", natures.length === 0 ? undefined : listed(locale, natures)],
    ["scope", observation.scope?.[locale]],
    ["variant", figure.indicator?.variants?.find(({ id }) => id === variant)?.name[locale]],
    ["note", observation.note?.[locale]],
    ["definition", figure.indicator?.definition[locale]],
    ["status", STATUS_NAMES[observation.status][locale]],
  ]);
}

function sourceRows(
  { library }: Shelf,
  { source: id, confirmedBy }: Observation,
  locale: Locale,
): OriginRow[] {
  const source = library.sources.get(id);
  if (!source) return [];
  const confirmed = confirmedBy.flatMap((other) => library.sources.get(other)?.publisher ?? []);
  return rows(locale, [
    ["publisher", source.publisher],
    ["document", source.title],
    ["date", source.date === "unknown" ? undefined : source.date],
    ["kind", `${SOURCE_KIND_NAMES[source.kind][locale]} · ${source.tier} ${TIER_NAMES[source.tier][locale]}`],
    ["quality", source.quality?.[locale]],
    ["confirmed", confirmed.length === 0 ? undefined : listed(locale, confirmed)],
  ]);
}

function derivedOrigin(shelf: Shelf, figure: EffectFigure, derived: DerivedValue, locale: Locale): Origin {
  const operands = Object.entries(derived.operands).flatMap(([name, operand]) => {
    const found = figureNamed(shelf.library, "observation" in operand ? operand.observation : operand.key);
    return found ? [{ name, figure: found }] : [];
  });
  const value = figureText(shelf, figure, locale);
  const inWords = (replace: (one: EffectFigure) => string) =>
    written(derived.formula, new Map(operands.map(({ name, figure: one }) => [name, replace(one)])));
  const [low, high] = derived.interval.map((end) => (end === null ? "∞" : formatShort(end)));
  return {
    title: titleOf(shelf, figure, derived.area, locale),
    value,
    rows: rows(locale, [
      ["nature", PHRASES.derived[locale]],
      ["period", formatPeriod(derived.period, locale)],
      ["scope", derived.scope?.[locale]],
      ["range", `${low ?? ""} – ${high ?? ""} ${unitName(shelf, derived.unit, locale)}`],
      ["note", derived.note?.[locale]],
    ]),
    citations: [],
    others: [],
    arithmetic: {
      formula: inWords((one) => one.name[locale]),
      numbers: `${inWords((one) => figureText(shelf, one, locale))} → ${value}`,
      operands: operands.map(({ figure: one }) => originOf(shelf, one, locale)),
    },
  };
}

/** The formula with its operands' names replaced by words, and the signs as they are printed. */
function written(formula: string, words: ReadonlyMap<string, string>): string {
  const tree = parseFormula(formula);
  const names = tree.kind === "problem" ? [] : namesIn(tree);
  return formula
    .replace(
      /[A-Za-z]\w*|[*/-]/g,
      (part) => SIGNS[part] ?? (names.includes(part) ? (words.get(part) ?? part) : part),
    )
    .trim();
}

const SIGNS: Readonly<Record<string, string>> = { "*": "×", "/": "÷", "-": "−" };

function rows(
  locale: Locale,
  pairs: readonly (readonly [keyof typeof LABELS, string | undefined])[],
): OriginRow[] {
  return pairs.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label: LABELS[label][locale], value }],
  );
}
