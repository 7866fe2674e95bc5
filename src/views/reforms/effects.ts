import type { DumbbellEnd, DumbbellGroup, DumbbellRow } from "../../charts/dumbbell.ts";
import type { EffectFigure } from "../../core/library.ts";
import { cityShares, pairsOf } from "../../core/reform-effects.ts";
import type { Pair } from "../../core/reform-effects.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import { boundMark, decimalsOf, formatPeriod, MISSING } from "../../i18n/format.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaColor, areaName, digitsOf, figureText, unitName } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  pairs: { zh: "前后对比", en: "Before and after" },
  shares: { zh: "占全市比重", en: "Share of the city" },
  pairsNote: {
    zh: "只连单位、定义和所指范围相同的两个数；每个单位一条轴。变化未必由改革造成。",
    en: "Only two figures of the same unit, definition and scope are joined; each unit has its own axis. A change need not be the reform’s doing.",
  },
  sharesNote: {
    zh: "各数的分母不同，不作排名。",
    en: "Each share has a whole of its own, so they are not ranked.",
  },
  derived: { zh: "推算", en: "derived" },
  lower: { zh: "低者为优", en: "lower is better" },
} satisfies Record<string, Text>;

/** Beyond this ratio a common linear axis would hide the smaller values. */
const LOG_FROM = 100;

/** Before and after values as dumbbells, and shares of the city as points. */
export function effectSections(shelf: Shelf, reforms: readonly Reform[], locale: Locale): readonly Section[] {
  const pairs = joined(shelf, reforms);
  const shares = sharesOf(shelf, reforms, locale);
  return [
    ...(pairs.length === 0 ? [] : [pairSection(shelf, pairs, locale)]),
    ...(shares.length === 0
      ? []
      : [
          sectionOf(WORDS.shares[locale], WORDS.sharesNote[locale], [
            { unit: "%", log: false, ends: [0, 100], rows: shares },
          ]),
        ]),
  ];
}

export function pairSection(shelf: Shelf, pairs: readonly Pair[], locale: Locale): Section {
  return sectionOf(WORDS.pairs[locale], WORDS.pairsNote[locale], groupsOf(shelf, pairs, locale));
}

/** The pairs that may be joined. */
export function joined(shelf: Shelf, reforms: readonly Reform[]): readonly Pair[] {
  return pairsOf(shelf.library, reforms).filter(({ refusal }) => refusal === undefined);
}

function sectionOf(title: string, note: string, groups: readonly DumbbellGroup[]): Section {
  return { title, note, plot: { kind: "dumbbell", model: { groups } } };
}

function groupsOf(shelf: Shelf, pairs: readonly Pair[], locale: Locale): readonly DumbbellGroup[] {
  const axes = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const axis = `${pair.before.unit}|${pair.before.indicator?.kind ?? ""}`;
    axes.set(axis, [...(axes.get(axis) ?? []), pair]);
  }
  return [...axes.values()].map((group) => {
    const values = group.flatMap(({ before, after }) => [before.value, after.value]);
    const unit = unitName(shelf, group[0]?.before.unit ?? ("" as never), locale);
    const lower = group.every(({ after }) => after.indicator?.polarity === "lower");
    return {
      unit: lower ? `${unit} · ${WORDS.lower[locale]}` : unit,
      log: Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) >= LOG_FROM,
      rows: group.map((pair) => rowOf(shelf, pair, locale)),
    };
  });
}

function rowOf(shelf: Shelf, pair: Pair, locale: Locale): DumbbellRow {
  const { before, after, reforms, note } = pair;
  const area = reforms[0]?.area;
  const name = [...(area ? [areaName(shelf, area, locale)] : []), after.name[locale]].join(" · ");
  const tip = [
    name,
    `${endTip(shelf, before, locale)} → ${endTip(shelf, after, locale)}`,
    ...(note ? [note[locale]] : []),
  ].join(" · ");
  return {
    key: pairKey(pair),
    ...(area && { area }),
    name: name + remarkOf([before, after], locale),
    before: endOf(shelf, before, locale),
    after: endOf(shelf, after, locale),
    color: area ? areaColor(shelf, area) : "#6c7885",
    tip,
  };
}

/** Whose details a chosen pair opens: the first reform that names it. */
export function pairKey({ reforms, before, after }: Pair): string {
  return `${reforms[0]?.id ?? ""}|${before.id}|${after.id}`;
}

function endOf(shelf: Shelf, figure: EffectFigure, locale: Locale): DumbbellEnd {
  const { value, bound, period, origin } = figure;
  const facts = {
    value,
    unit: unitName(shelf, figure.unit, locale),
    ...(origin.kind === "stated" && { decimals: decimalsOf(origin.observation.step) }),
    bound,
    period,
    ...(origin.kind === "derived" && { status: WORDS.derived[locale] }),
  };
  return { value, label: boundMark(bound) + digitsOf(figure), facts };
}

/** When each figure is of, and whether it was derived: 2019年、推算 → 2020年. */
function remarkOf(figures: readonly EffectFigure[], locale: Locale): string {
  const marks = figures.map(({ period, origin }) =>
    listed(locale, [
      ...(period === "undated" ? [] : [formatPeriod(period, locale)]),
      ...(origin.kind === "derived" ? [WORDS.derived[locale]] : []),
    ]),
  );
  return marks.some((mark) => mark !== "") ? ` (${marks.map((mark) => mark || MISSING).join(" → ")})` : "";
}

function endTip(shelf: Shelf, figure: EffectFigure, locale: Locale): string {
  const scope = figure.scope ? ` (${figure.scope[locale]})` : "";
  const period = figure.period === "undated" ? "" : `${formatPeriod(figure.period, locale)} `;
  return period + figureText(shelf, figure, locale) + scope;
}

function sharesOf(shelf: Shelf, reforms: readonly Reform[], locale: Locale): readonly DumbbellRow[] {
  return cityShares(shelf.library, reforms).map(({ reform, figure }) => {
    const name = `${areaName(shelf, reform.area, locale)} · ${figure.name[locale]}`;
    return {
      key: `${reform.id}|${figure.id}`,
      area: reform.area,
      name: name + remarkOf([figure], locale),
      after: endOf(shelf, figure, locale),
      color: areaColor(shelf, reform.area),
      tip: `${name} · ${endTip(shelf, figure, locale)}`,
    };
  });
}
