import { areaStyles } from "../../charts/area-style.ts";
import { slopeChart } from "../../charts/slope.ts";
import type { SlopeEnd, SlopeLine } from "../../charts/slope-model.ts";
import type { Figure } from "../../core/cell.ts";
import { changesBetween } from "../../core/changes.ts";
import type { Change, Changed } from "../../core/changes.ts";
import { grouped } from "../../core/grouped.ts";
import { comparePeriods, familyOf } from "../../core/period.ts";
import type { TableCell } from "../../core/table.ts";
import type { AreaCode, Period, Text } from "../../core/types.ts";
import type { Atlas } from "../../data/geo.ts";
import { restsOnWeak } from "../../explain/weak-sources.ts";
import type { Subject } from "../../explain/subject.ts";
import { VERDICT_NAMES } from "../../i18n/explain.ts";
import { formatFigure, formatPeriod } from "../../i18n/format.ts";
import { shifted, unitFacts } from "../../i18n/quantity.ts";
import { changeText, CURRENT_PRICES, isNominal, rateText, stepText } from "../../i18n/say-change.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { CLOSE, COLON, enumerated, listed, OPEN, SEMICOLON, STOP } from "../../i18n/text.ts";
import type { Added } from "./added.ts";
import { gapBlock } from "./gap.ts";
import { mapsOf } from "./maps.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  note: {
    zh: "只在一个区前后两期同定义、同区划、不跨口径断点时相减；跨断点、局部数、界限值不连线，理由见本图的数据表。",
    en: "The difference is taken only where an area's two values share definition and boundaries and no break lies between; across breaks, parts and bounds nothing is joined, and the chart's table says why.",
  },
  compound: { zh: "年均按复合增长率计。", en: " Yearly rates are compound." },
  nominal: { zh: "现价未扣除价格变动。", en: " Values at current prices include the change of prices." },
  axis: { zh: "竖轴不从零起。", en: " The upright scale does not start at zero." },
  difference: { zh: "增减", en: "Change" },
  percent: { zh: "增减幅度（%）", en: "Change (%)" },
  yearly: { zh: "年均（%）", en: "Per year (%)" },
  said: { zh: "增减说明", en: "In words" },
  none: { zh: "没有一个地区前后两期可以相减", en: "In none of the areas can the two periods be compared" },
} satisfies Record<string, Text>;

/** So many areas are told of one by one in the sentence. */
const MOST_TOLD = 6;

const NOTHING: Added = { blocks: [], figures: new Map() };

/** The two periods in order, where the reader set the shown one against another of its kind. */
function periodsBetween({ when, filters: { earlier } }: Scene): readonly [Period, Period] | undefined {
  if (when.kind !== "period" || earlier === undefined || earlier === when.period) return undefined;
  if (familyOf(earlier) !== familyOf(when.period)) return undefined;
  return comparePeriods(earlier, when.period) < 0 ? [earlier, when.period] : [when.period, earlier];
}

/** How each area changed between two periods: sentence, slope and table, and the origins of both values. */
export function added(scene: Scene, atlas: Atlas | undefined): Added {
  const periods = periodsBetween(scene);
  if (!periods) return NOTHING;
  const { data, measurement, areas, words } = scene;
  const changes = changesBetween(data, measurement, areas, periods);
  const sentence = sentenceOf(scene, changes, periods);
  const gap = gapBlock(scene, changes, periods);
  const maps = atlas && mapsOf(scene, atlas, periods, "maps");
  return {
    finding: { kind: "finding", id: "change", text: sentence },
    blocks: [
      {
        kind: "chart",
        id: "slope",
        title: `${slopeChart.title[words.locale]} · ${words.unit}`,
        plot: { kind: "slope", model: modelOf(scene, changes, periods), chart: slopeChart },
        sentence,
        note: noteOf(scene, changes),
      },
      ...(maps?.blocks ?? []),
      ...(gap ? [gap] : []),
    ],
    figures: new Map([
      ...(maps?.figures ?? []),
      ...changes.flatMap(({ area, from, to }) =>
        [from, to].flatMap((figure): readonly (readonly [string, Subject])[] =>
          figure ? [[keyAt(area, figure.period), { kind: "statistic", area, figure, measurement }]] : [],
        ),
      ),
    ]),
  };
}

/** How the lines are drawn, with what of it applies to them. */
function noteOf({ data, measurement, words: { locale } }: Scene, changes: readonly Change[]): string {
  const values = changes.flatMap(({ from, to }) => [from, to].flatMap((figure) => figure?.value ?? []));
  const said = [
    WORDS.note,
    ...(changes.some((change) => change.kind === "changed" && change.yearly !== undefined)
      ? [WORDS.compound]
      : []),
    ...(isNominal(data, measurement) ? [WORDS.nominal] : []),
    ...(values.every((value) => value > 0) || values.every((value) => value < 0) ? [WORDS.axis] : []),
  ];
  return said.map((text) => text[locale]).join("");
}

function keyAt(area: AreaCode, period: Period): string {
  return `${area}@${period}#change`;
}

function modelOf(scene: Scene, changes: readonly Change[], [earlier, later]: readonly [Period, Period]) {
  const { words } = scene;
  const { locale } = words;
  const head = (period: Period) => ({ period, label: formatPeriod(period, locale) });
  return {
    unit: words.unit,
    own: words.scale.own,
    periods: [head(earlier), head(later)] as const,
    lines: changes.map((change) => lineOf(scene, change)),
    columns: {
      area: COLUMN_TERMS.area[locale],
      difference: WORDS.difference[locale],
      percent: WORDS.percent[locale],
      yearly: WORDS.yearly[locale],
      change: WORDS.said[locale],
    },
  };
}

function lineOf(scene: Scene, change: Change): SlopeLine {
  const { data, words, highlight } = scene;
  const { area, from, to } = change;
  const style = highlight.includes(area) ? areaStyles(data.areas).get(area) : undefined;
  const end = (figure: Figure): SlopeEnd => {
    const { tip, facts } = words.ofFigure(area, figure);
    const origin = keyAt(area, figure.period);
    return {
      value: shifted(figure.value, words.scale),
      label: formatFigure(figure, words.scale),
      tip,
      facts: { ...facts, origin },
    };
  };
  return {
    area,
    name: words.area(area),
    ...(from && { from: end(from) }),
    ...(to && { to: end(to) }),
    joined: change.kind === "changed",
    change: changeText(scene.measurement, words.scale, change, words.locale),
    ...(change.kind === "changed" && cellsOf(scene, change)),
    ...(style && { color: style.color, symbol: style.symbol }),
  };
}

function cellsOf({ words: { scale } }: Scene, change: Changed) {
  const { difference, percent, yearly } = change;
  const rate = (value: number): TableCell => ({ text: rateText(value), value, unit: "%" });
  return {
    difference: { text: stepText(change, scale), value: difference, ...unitFacts(scale) },
    ...(percent !== undefined && { percent: rate(percent) }),
    ...(yearly !== undefined && { yearly: rate(yearly) }),
  };
}

/** 黄埔：出自新闻、转引或不明来源: what makes a change less than plain, which the verdict on the shown period does not say. */
function groundsOf({ data, words }: Scene, changes: readonly Change[]): readonly string[] {
  const { locale } = words;
  const changed = changes.filter((change): change is Changed => change.kind === "changed");
  const verdictOf = (change: Changed) =>
    change.verdict === "comparable" && [change.from, change.to].some((figure) => restsOnWeak(data, figure))
      ? "source"
      : change.verdict;
  const doubted = changed.filter((change) => verdictOf(change) !== "comparable");
  return [...grouped(doubted, verdictOf)].map(([verdict, own]) => {
    const names = own.map((change) => words.area(change.area));
    const list = locale === "zh" ? listed(locale, names) : enumerated(names);
    return `${list}${COLON[locale]}${VERDICT_NAMES[verdict][locale]}`;
  });
}

/** 2019年至2024年：天河+63.5%（年均…）；黄埔…不可比. */
function sentenceOf(scene: Scene, changes: readonly Change[], periods: readonly [Period, Period]): string {
  const { words } = scene;
  const { locale } = words;
  const [from, to] = periods.map((period) => formatPeriod(period, locale));
  // Money of two years differs by prices too.
  const isAtPrices = isNominal(scene.data, scene.measurement);
  const prices = isAtPrices ? OPEN[locale] + CURRENT_PRICES[locale] + CLOSE[locale] : "";
  const head =
    locale === "zh" ? `${from ?? ""}至${to ?? ""}${prices}：` : `${from ?? ""} to ${to ?? ""}${prices}: `;
  const changed = changes.filter(({ kind }) => kind === "changed");
  const others = changes.filter(({ kind }) => kind !== "changed");
  if (changed.length === 0 && changes.length > MOST_TOLD) return head + WORDS.none[locale] + STOP[locale];
  if (changes.length <= MOST_TOLD) {
    // What is said of several areas alike, such as a break between the periods, is said once.
    const told = [
      ...grouped([...changed, ...others], (change) =>
        changeText(scene.measurement, words.scale, change, locale),
      ),
    ].map(([text, own]) => {
      const names = own.map((change) => words.area(change.area));
      return locale === "zh" ? listed(locale, names) + text : `${enumerated(names)} ${text}`;
    });
    return head + [...told, ...groundsOf(scene, changes)].join(SEMICOLON[locale]) + STOP[locale];
  }
  const ups = changed.filter((change) => change.kind === "changed" && change.direction === "up").length;
  const downs = changed.filter((change) => change.kind === "changed" && change.direction === "down").length;
  const [all, up, down, not] = [changed.length, ups, downs, others.length].map(String);
  return locale === "zh"
    ? `${head}前后两期可比的${all}个地区中，上升${up}个，下降${down}个；不可比或缺数的${not}个。`
    : `${head}of ${all} areas whose two periods compare, ${up} rose and ${down} fell; ${not} do not compare or lack a figure.`;
}
