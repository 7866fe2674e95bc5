import { trendChart } from "../../charts/trend.ts";
import { areaStyles, BESIDE } from "../../charts/area-style.ts";
import { placeOnAxis as x, trendBreaks, trendLine } from "../../charts/trend-lines.ts";
import type { AreaStyle } from "../../charts/area-style.ts";
import type { PointWords } from "../../charts/trend-lines.ts";
import { pointKey } from "../../charts/trend-model.ts";
import type { TrendModel } from "../../charts/trend-model.ts";
import type { Figure } from "../../core/cell.ts";
import { cellAt } from "../../core/comparison.ts";
import { extentOf } from "../../core/distribution.ts";
import { grouped } from "../../core/grouped.ts";
import { hasBase } from "../../core/measure.ts";
import { trendTest } from "../../core/trend-test.ts";
import type { Trend } from "../../core/trend.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { periodsOf } from "../../core/when.ts";
import { restsOnOwn } from "../../i18n/own-words.ts";
import { tickOf } from "../../i18n/format.ts";
import { sayTrend } from "../../i18n/say-trend.ts";
import { COLON, listed, SEMICOLON, STOP } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { cityTrend, figuresOfLines, linesDrawn, trendsOf } from "./city-trend.ts";
import { ownNumber } from "./own-number.ts";
import type { Scene } from "./scene.ts";
import { creditOf } from "./sources.ts";
import { ofSetting } from "./setting.ts";

const NOTE: Text = {
  zh: "断点两侧不可直接比较，线条断开；空缺为没有数字；空心点是界限值、预计数、存疑值和未采用的其他公布数。",
  en: "Levels on both sides of a break are not compared; gaps are unknown figures; hollow points are bounds, estimates, disputed values and other published figures.",
};

const SOME_OWN: Text = { zh: "部分点是自有数据。", en: " Some points are own data." };

const CITY: Text = {
  zh: "灰色虚线是该市自己的数字。",
  en: " The grey dashed line is the city's own figures.",
};

/** The trend of the view, with their city's line where it has one, or of other lines; without dated figures there is none. */
export function trendBlock(scene: Scene, sentence: string, lines?: readonly Trend[]): ChartBlock | undefined {
  const { when, words } = scene;
  const course = lines ? courseOf(scene, lines) : ownCourse(scene);
  if (course.model.lines.length === 0) return undefined;
  const reference = ownNumber(scene);
  const model = {
    ...course.model,
    ...nowOf(course.model, when),
    ...(reference && { reference }),
  };
  return {
    kind: "chart",
    id: "trend",
    title: `${trendChart.title[words.locale]} · ${words.unit}`,
    plot: { kind: "trend", model, chart: trendChart },
    sentence,
    note: course.note,
    sources: course.sources,
  };
}

/** Where the shown period is drawn; a period of a city's target alone lies beyond what the districts have. */
function nowOf({ ticks }: TrendModel, when: Scene["when"]): Pick<TrendModel, "now"> {
  if (when.kind !== "period") return {};
  const now = x(when.period);
  const drawn = ticks.map((tick) => tick.x);
  return now >= Math.min(...drawn) && now <= Math.max(...drawn) ? { now } : {};
}

/** A trend by itself is credited to who published its figures, of whatever period. */
type Course = { readonly model: TrendModel; readonly note: string; readonly sources: string };

const ownCourse = ofSetting((scene) => courseOf(scene, trendsOf(scene), cityTrend(scene)));

/** What a change of period leaves as it is. */
function courseOf(scene: Scene, trends: readonly Trend[], city?: Trend): Course {
  const { locale } = scene.words;
  return {
    sources: creditOf(scene, figuresOfLines(linesDrawn(scene, trends, city))),
    model: modelOf(scene, trends, city),
    note: trendTexts(scene, trends) + NOTE[locale] + (city ? CITY[locale] : "") + ownNote(trends, locale),
  };
}

function ownNote(trends: readonly Trend[], locale: Locale): string {
  return figuresOfLines(trends).some(restsOnOwn) ? SOME_OWN[locale] : "";
}

/** So many areas are told of one by one. */
const MOST_TOLD = 6;

/** Whether the highlighted areas rise or fall, each by its test, what holds of several said once: 天河：2015年至2022年…；黄埔、福田：…。 */
function trendTexts({ data, measurement, highlight, words }: Scene, trends: readonly Trend[]): string {
  const { locale } = words;
  const own = trends.filter(({ area }) => highlight.includes(area));
  if (own.length === 0 || own.length > MOST_TOLD) return "";
  const said = grouped(own, (trend) =>
    sayTrend(data, measurement, trendTest(data, measurement, trend), locale),
  );
  const texts = [...said].map(
    ([text, alike]) =>
      listed(
        locale,
        alike.map(({ area }) => words.area(area)),
      ) +
      COLON[locale] +
      text,
  );
  return texts.join(SEMICOLON[locale]) + STOP[locale] + (locale === "zh" ? "" : " ");
}

function modelOf(scene: Scene, trends: readonly Trend[], city: Trend | undefined): TrendModel {
  const { data, measurement, family, highlight, words } = scene;
  const places = figuresOfLines(trends).map(({ period }) => x(period));
  const [from, to] = extentOf(places);
  const visible = periodsOf(data, measurement, family).filter(
    (period) => x(period) >= from && x(period) <= to,
  );
  const style = (area: AreaCode) => (highlight.includes(area) ? areaStyles(data.areas).get(area) : undefined);
  const line = (trend: Trend, look: AreaStyle | undefined) =>
    trendLine(trend, words.area(trend.area), look, (figure) => pointWords(scene, trend.area, figure), words);
  const named = trends.filter(({ area }) => highlight.includes(area));
  return {
    subject: words.subject,
    unit: words.unit,
    own: words.scale.own,
    lines: [
      ...trends.map((trend) => line(trend, style(trend.area))),
      ...(city ? [{ ...line(city, BESIDE), beside: true as const }] : []),
    ],
    breaks: trendBreaks(city ? [...named, city] : named, words.locale),
    ticks: visible.map((period) => ({ period, x: x(period), label: tickOf(period) })),
    zeroBased: !isRelative(scene),
    ...(measurement.measure === "raw" && measurement.partition.indicator.kind === "rank" && { places: true }),
    periodTitle: TERMS.period[words.locale],
  };
}

/** Indices and rates have no zero that a line should start from. */
function isRelative({ measurement: { measure, partition } }: Scene): boolean {
  return hasBase(measure) || measure === "growth" || partition.indicator.kind === "growth";
}

/** A point says what its cell of that period says; another published value speaks for itself. */
function pointWords({ data, comparison, words }: Scene, area: AreaCode, figure: Figure): PointWords {
  const cell = cellAt(data, comparison, area, figure.period);
  const isCell = cell?.kind === "value" && isSame(cell.figure, figure);
  const { tip, facts } = isCell ? words.ofCell(cell) : words.ofFigure(area, figure);
  return { tip, facts: { ...facts, origin: pointKey(area, figure.period) } };
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.origin.kind === "stated" && b.origin.kind === "stated")
    return a.origin.observation === b.origin.observation;
  return a.origin.kind === b.origin.kind && a.value === b.value;
}
