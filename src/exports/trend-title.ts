import type { TrendLine, TrendModel, TrendPoint } from "../charts/trend-model.ts";
import { formatPeriod } from "../i18n/format.ts";
import { COLON, COMMA, SEMICOLON, STOP } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { withUnit } from "../i18n/words.ts";
import type { ChartBlock } from "../report/blocks.ts";

/** So many lines are told of one by one. */
const MOST_TOLD = 3;

/**
 * What a trend shows, of the districts that stand out: 常住人口：天河2010年143万人，2020年224万人；…。 Only what is joined is
 * told of, since levels on both sides of a break are not compared; of more lines the title says which periods they cover.
 */
function trendTitle(model: TrendModel, locale: Locale): string | undefined {
  const { subject, lines } = model;
  if (subject === undefined) return undefined;
  const told = lines
    .filter(({ style, beside }) => style && !beside)
    .map((line) => course(line, model, locale));
  const some = told.filter((text) => text !== "");
  if (some.length === 0 || told.length > MOST_TOLD) return spanOf(subject, model, locale);
  return subject + COLON[locale] + some.join(SEMICOLON[locale]) + STOP[locale];
}

/** The last stretch of a line that is joined, by its two ends; of points alone the newest. */
function course({ name, runs, aside }: TrendLine, { unit }: TrendModel, locale: Locale): string {
  const run = runs.findLast((points) => points.length > 1) ?? runs.at(-1) ?? aside.slice(-1);
  const ends = [...new Set([run[0], run.at(-1)])].flatMap((point) => point ?? []);
  if (ends.length === 0) return "";
  const said = ({ period, label }: TrendPoint) => {
    const [when, value] = [formatPeriod(period, locale), withUnit(label, unit, locale)];
    return locale === "zh" ? when + value : `${value} (${when})`;
  };
  return name + (locale === "zh" ? "" : " ") + ends.map(said).join(COMMA[locale]);
}

/** 地区生产总值：2000年至2024年的趋势 */
function spanOf(subject: string, { ticks }: TrendModel, locale: Locale): string {
  const [start = "", end = ""] = [ticks[0], ticks.at(-1)].map(
    (tick) => tick && formatPeriod(tick.period, locale),
  );
  return locale === "zh" ? `${subject}：${start}至${end}的趋势` : `${subject}: trend, ${start} to ${end}`;
}

/** What a chart says: of a trend what it shows, and not what was found of one period. */
export function chartSaid({ plot, sentence }: ChartBlock, locale: Locale): string {
  return (plot.kind === "trend" ? trendTitle(plot.model, locale) : undefined) ?? sentence;
}
