import type { DerivedValue } from "../core/evidence.ts";
import { namesIn, parseFormula } from "../core/formula.ts";
import { figureNamed } from "../core/library.ts";
import type { EffectFigure, Library } from "../core/library.ts";
import type { IndicatorId, Observation, Text } from "../core/types.ts";
import type { Stock } from "../data/stock.ts";
import { CITATION_NAMES } from "../exports/origin.ts";
import type { Origin, OriginRow } from "../exports/origin.ts";
import { citeGb, citePlain } from "../i18n/cite.ts";
import { BOUND_NAMES, SOURCE_KIND_NAMES, STATUS_NAMES, TIER_NAMES } from "../i18n/explain.ts";
import { boundMark, decimalsOf, formatNumber, formatPeriod, formatShort } from "../i18n/format.ts";
import { NATURE_NAMES } from "../i18n/reforms.ts";
import { listed } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { areaName, withUnit } from "../i18n/words.ts";
import type { Subject } from "./subject.ts";

/** The evidence that is loaded, with what its figures are called. */
type Shelf = { readonly library: Library; readonly data: Stock["data"] };

/** The origin of a figure of the evidence; undefined where the file that names it is not loaded. */
export function evidenceOrigin(
  subject: Extract<Subject, { readonly kind: "stated" | "derived" }>,
  stock: Stock,
  locale: Locale,
): Origin | undefined {
  const library = evidenceIn(stock);
  const name =
    subject.kind === "derived"
      ? subject.derived.id
      : [...library.figures].find(([, observation]) => observation === subject.observation)?.[0];
  const figure = name === undefined ? undefined : figureNamed(library, name);
  return figure && figureOrigin({ library, data: stock.data }, figure, locale);
}

function evidenceIn({ evidence }: Stock): Library {
  const files = [evidence.derivations, evidence.crosschecks, evidence.reforms].flatMap((file) => file ?? []);
  return {
    reforms: [],
    practices: new Map(),
    words: new Map(),
    figures: new Map(files.flatMap(({ figures }) => Object.entries(figures))),
    derived: new Map(evidence.derivations?.records.map((derived) => [derived.id, derived])),
    indicators: new Map(
      files
        .flatMap(({ indicators }) => Object.entries(indicators))
        .map(([id, brief]) => [id as IndicatorId, brief]),
    ),
    sources: new Map(files.flatMap(({ sources }) => sources.map((source) => [source.id, source]))),
  };
}

function unitName({ data }: Shelf, unit: EffectFigure["unit"], locale: Locale): string {
  return data.units.get(unit)?.name[locale] ?? unit;
}

function figureText(
  shelf: Shelf,
  { value, origin, bound, unit, indicator }: EffectFigure,
  locale: Locale,
): string {
  if (indicator?.kind === "claim" && origin.kind === "stated")
    return origin.observation.asWritten ?? String(value);
  const digits =
    origin.kind === "stated" ? formatNumber(value, decimalsOf(origin.observation.step)) : formatShort(value);
  return withUnit(boundMark(bound) + digits, unitName(shelf, unit, locale), locale);
}

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

/** Literal, line and source, or the arithmetic with each operand's origin. */
function figureOrigin(shelf: Shelf, figure: EffectFigure, locale: Locale): Origin {
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
    areaName(shelf.data, area, locale),
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
      operands: operands.map(({ figure: one }) => figureOrigin(shelf, one, locale)),
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
