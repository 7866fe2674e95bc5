import { areaStyles } from "../../charts/area-style.ts";
import { stripChart } from "../../charts/strip.ts";
import type { StripModel, StripPoint } from "../../charts/strip.ts";
import { ENOUGH } from "../../core/agreement.ts";
import { isRankable } from "../../core/cell.ts";
import type { Cell, ValueCell } from "../../core/cell.ts";
import { grouped } from "../../core/grouped.ts";
import { sideOf, standIn } from "../../core/standing.ts";
import type { Side, Stand } from "../../core/standing.ts";
import { spreadOf } from "../../core/spread.ts";
import type { Spread } from "../../core/spread.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { verdictTexts } from "../../i18n/explain.ts";
import { formatFigure, formatPeriod, formatShort } from "../../i18n/format.ts";
import { shifted } from "../../i18n/quantity.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { SPREAD_TERMS } from "../../i18n/terms-spread.ts";
import { enumerated, listed, SEMICOLON, STOP } from "../../i18n/text.ts";
import { withUnit } from "../../i18n/words.ts";
import type { Added } from "./added.ts";
import { compareFilters } from "./filters.ts";
import { LATEST } from "./names.ts";
import { creditOfCells } from "./sources.ts";
import type { Scene } from "./scene.ts";
import { drawnAreas } from "./selection.ts";
import { valueCell } from "./table.ts";

const WORDS = {
  stands: { zh: "所处位置", en: "Position" },
  none: { zh: "没有可比的数字", en: "no comparable figure" },
  note: {
    zh: "一点一区，左右为数值，上下只为错开；实线为中位数和参照值，虚线为上下四分位，只按可比数字计，不足5个不计。空心点须谨慎比较，短线为取整或界限容许的范围。横轴不一定从零起。",
    en: "A dot an area: across stands the value, up and down only keeps dots apart. Full lines are the median and the number to compare with, dashed ones the quartiles, of comparable figures alone and of five at least. Outlined dots are to be compared with caution; strokes are what rounding or a bound allows. The axis need not start at zero.",
  },
} satisfies Record<string, Text>;

const STANDS: Record<Stand, Text> = {
  above: { zh: "高于上四分位", en: "above the upper quartile" },
  within: { zh: "在中间一半", en: "in the middle half" },
  below: { zh: "低于下四分位", en: "below the lower quartile" },
  open: { zh: "在四分位处，取整范围内分不清", en: "at a quartile, not told apart within rounding" },
};

const SIDES: Record<Side, Text> = {
  above: { zh: "高于参照值", en: "above the number" },
  equal: { zh: "等于参照值", en: "equal to the number" },
  below: { zh: "低于参照值", en: "below the number" },
  open: { zh: "与参照值在取整范围内分不清", en: "not told from the number within rounding" },
};

/** Where the values of all that compare lie, and how the chosen stand among them. */
export function added(scene: Scene): Added {
  const { words } = scene;
  const { locale } = words;
  const cells = cellsIn(scene);
  const counted = cells.filter(isRankable);
  const spread = counted.length < ENOUGH ? undefined : spreadOf(counted);
  const drawn = cells.filter(isDrawn);
  const sentence = sentenceOf(scene, counted, spread);
  const model: StripModel = {
    unit: words.unit,
    own: words.scale.own,
    points: drawn.map((cell) => pointOf(scene, cell, spread)),
    lines: linesOf(scene, spread),
    apart: cells
      .filter((cell) => !isDrawn(cell))
      .map((cell) => ({
        area: cell.area,
        name: words.area(cell.area),
        cell: valueCell(words, cell),
      })),
    columns: {
      area: COLUMN_TERMS.area[locale],
      value: COLUMN_TERMS.value[locale],
      stands: WORDS.stands[locale],
      verdict: COLUMN_TERMS.comparability[locale],
      source: COLUMN_TERMS.source[locale],
      none: WORDS.none[locale],
    },
  };
  return {
    blocks: [
      {
        kind: "chart",
        id: "spread",
        title: [stripChart.title[locale], words.unit].filter((part) => part !== "").join(" · "),
        plot: { kind: "strip", model, chart: stripChart },
        sentence,
        note: WORDS.note[locale],
        sources: creditOfCells(scene, cells),
      },
    ],
    finding: { kind: "finding", id: "spread-said", text: sentence },
    figures: new Map(),
  };
}

/** What the comparison says of everybody who is drawn, or said not to be. */
export function cellsIn(scene: Scene): readonly Cell[] {
  return drawnAreas(scene).flatMap((area) => scene.comparison.cells.get(area) ?? []);
}

/** What compares, and what is known as a bound. */
function isDrawn(cell: Cell): cell is ValueCell {
  return cell.kind === "value" && (cell.verdict === "bounded" || isRankable(cell));
}

function pointOf(scene: Scene, cell: ValueCell, spread: Spread | undefined): StripPoint {
  const { words, data, highlight, filters } = scene;
  const { locale, scale } = words;
  const { figure } = cell;
  const style = highlight.includes(cell.area) ? areaStyles(data.areas).get(cell.area) : undefined;
  const { tip, facts } = words.ofCell(cell);
  const said = [
    ...(spread && isRankable(cell) ? [STANDS[standIn(cell, spread)][locale]] : []),
    ...(filters.own === undefined ? [] : [SIDES[sideOf(cell, filters.own)][locale]]),
  ];
  return {
    area: cell.area,
    name: words.area(cell.area),
    tip,
    value: shifted(figure.value, scale),
    low: shifted(figure.interval.low, scale),
    high: shifted(figure.interval.high, scale),
    label: formatFigure(figure, scale),
    facts: { ...facts, origin: cell.area },
    hollow: cell.verdict !== "comparable",
    stands: said.join(SEMICOLON[locale]),
    verdict: verdictTexts(cell)
      .map((text) => text[locale])
      .join(SEMICOLON[locale]),
    ...(style && { color: style.color, symbol: style.symbol }),
  };
}

function linesOf({ words, filters: { own } }: Scene, spread: Spread | undefined): StripModel["lines"] {
  const { locale, scale } = words;
  const line = (value: number, name: Text, strong: boolean) => {
    const at = shifted(value, scale);
    return { value: at, label: `${name[locale]} ${formatShort(at)}`, strong };
  };
  return [
    ...(spread
      ? [
          line(spread.lowerQuartile, SPREAD_TERMS.lower, false),
          line(spread.median, SPREAD_TERMS.median, true),
          line(spread.upperQuartile, SPREAD_TERMS.upper, false),
        ]
      : []),
    ...(own === undefined ? [] : [line(own, compareFilters.own.name, true)]),
  ];
}

function sentenceOf(scene: Scene, counted: readonly ValueCell[], spread: Spread | undefined): string {
  const { locale } = scene.words;
  const { own } = scene.filters;
  const parts = [
    spread ? middleText(scene, spread) : fewText(counted.length, locale),
    ...(spread ? chosenText(scene, counted, spread) : []),
    ...(own === undefined || counted.length === 0 ? [] : [ownText(scene, counted, own)]),
  ];
  return parts.join(SEMICOLON[locale]) + STOP[locale];
}

function fewText(count: number, locale: Scene["words"]["locale"]): string {
  return locale === "zh"
    ? `可比的数字有${String(count)}个，不足${String(ENOUGH)}个，不计中位数和四分位`
    : `${String(count)} figures compare, fewer than ${String(ENOUGH)}: no median or quartiles are taken`;
}

function middleText({ words, when }: Scene, { n, median, lowerQuartile, upperQuartile }: Spread): string {
  const { locale, scale } = words;
  const short = (value: number) => formatShort(shifted(value, scale));
  const [low, high] = [short(lowerQuartile), withUnit(short(upperQuartile), words.unit, locale)];
  const period = when.kind === "latest" ? LATEST[locale] : formatPeriod(when.period, locale);
  const middle = withUnit(short(median), words.unit, locale);
  return locale === "zh"
    ? `${period}，可比的${String(n)}个地区中位数为${middle}，中间一半在${low}至${high}之间`
    : `${period}: the median of the ${String(n)} areas that compare is ${middle}, and the middle half lies between ${low} and ${high}`;
}

function chosenText(scene: Scene, counted: readonly ValueCell[], spread: Spread): readonly string[] {
  const chosen = counted.filter(({ area }) => scene.highlight.includes(area));
  return [...grouped(chosen, (cell) => standIn(cell, spread))].map(([stand, own]) => {
    const areas = own.map(({ area }) => area);
    return told(scene, areas, STANDS[stand]);
  });
}

function told({ words }: Scene, areas: readonly AreaCode[], what: Text): string {
  const { locale } = words;
  const names = areas.map(words.area);
  return locale === "zh" ? listed(locale, names) + what.zh : `${enumerated(names)} ${what.en}`;
}

/** 高于参照值5,000亿元的3个，低于的6个. */
function ownText({ words }: Scene, counted: readonly ValueCell[], own: number): string {
  const { locale, scale } = words;
  const number = withUnit(formatShort(shifted(own, scale)), words.unit, locale);
  const count = (side: Side) => counted.filter((cell) => sideOf(cell, own) === side).length;
  const [above, below, equal, open] = (["above", "below", "equal", "open"] as const).map((side) =>
    String(count(side)),
  );
  const same =
    count("equal") > 0 ? { zh: `、等于的${equal ?? ""}个`, en: `, ${equal ?? ""} equal it` } : NOTHING;
  const untold =
    count("open") > 0
      ? {
          zh: `、取整范围内分不清的${open ?? ""}个`,
          en: `, ${open ?? ""} cannot be told from it within rounding`,
        }
      : NOTHING;
  return locale === "zh"
    ? `可比的地区中，高于参照值${number}的${above ?? ""}个、低于的${below ?? ""}个${same.zh}${untold.zh}`
    : `of the areas that compare ${above ?? ""} lie above ${number} and ${below ?? ""} below${same.en}${untold.en}`;
}

const NOTHING: Text = { zh: "", en: "" };
