import { isRankable } from "../../core/cell.ts";
import { cellsOf } from "../../core/comparison.ts";
import { hasBase, LAND_AREA } from "../../core/measure.ts";
import { isDistrict } from "../../core/profile-place.ts";
import type { AreaCode, Period, Text } from "../../core/types.ts";
import { REACH_WORDS } from "../../i18n/bound-words.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";

/** So many of those that leave places open are named. */
const NAMED = 4;

/** Whether the values are of several periods. */
export function hasPeriods({ comparison }: Scene): boolean {
  return periodsOf(comparison).size > 1;
}

/**
 * What stands beside the ranking: which base stands for the one asked for, which periods it joins, which populations
 * divide, who leaves places open, who is no district.
 */
export function rankingNote(scene: Scene): string | undefined {
  const { comparison, words } = scene;
  const { locale } = words;
  const notes = [
    otherBaseText(scene),
    hasPeriods(scene) ? periodsText(periodsOf(comparison), locale) : undefined,
    operandsText(comparison, locale),
    openText(scene),
    zonesText(scene),
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join(locale === "zh" ? "" : " ");
}

/** What is asked for as the base of its own values has another one. */
function otherBaseText({
  filters,
  measurement: { measure, base },
  words: { locale },
}: Scene): string | undefined {
  const { base: asked } = filters;
  if (!hasBase(measure) || asked === undefined || base === undefined || asked === base) return undefined;
  const [own, taken] = [asked, base].map((period) => formatPeriod(period, locale));
  return locale === "zh"
    ? `${own ?? ""}的数不能以自己为基期，改以${taken ?? ""}为基期。`
    : `Values of ${own ?? ""} cannot have their own period as their base: ${taken ?? ""} stands for it.`;
}

const OPERANDS = {
  people: { zh: "所用人口为", en: "the population of" },
  land: { zh: "所用土地面积为", en: "a land area of another date:" },
} satisfies Record<string, Text>;

function periodsOf(comparison: Scene["comparison"]): ReadonlySet<Period> {
  const cells = cellsOf(comparison);
  return new Set(cells.flatMap((cell) => (cell.kind === "value" ? [cell.figure.period] : [])));
}

function periodsText(periods: ReadonlySet<Period>, locale: Locale): string {
  const names = inOrder(periods, locale);
  return locale === "zh" ? `各区年份不同：${names}。` : `Periods differ: ${names}.`;
}

function operandsText(comparison: Scene["comparison"], locale: Locale): string | undefined {
  const years = cellsOf(comparison).flatMap((cell) =>
    isRankable(cell) ? (cell.figure.operandPeriod ?? []) : [],
  );
  if (years.length === 0) return undefined;
  const names = inOrder(new Set(years), locale);
  const operand = OPERANDS[comparison.measurement.measure === "area" ? "land" : "people"][locale];
  return locale === "zh"
    ? `${String(years.length)}个值${operand}${names}的。`
    : `${String(years.length)} values are by ${operand} ${names}.`;
}

function inOrder(periods: ReadonlySet<Period>, locale: Locale): string {
  return listed(
    locale,
    [...periods].sort().map((period) => formatPeriod(period, locale)),
  );
}

/** Those that the sentence does not speak of leave places open too. */
function openText({
  comparison: { ranking },
  measurement,
  words: { area, locale },
}: Scene): string | undefined {
  const all = ranking.ranked.flatMap(({ rank }) => rank.open ?? []);
  const open = new Set(all.map((one): AreaCode => one.area));
  if (open.size === 0) return undefined;
  // Land does not change.
  const isLand = measurement.partition.indicator.id === LAND_AREA;
  const reach = !isLand && all.some((one) => one.reach) ? REACH_WORDS[locale] : "";
  const names = listed(locale, [...open].slice(0, NAMED).map(area));
  const count = String(open.size);
  if (locale === "zh")
    return `${names}${open.size > NAMED ? `等${count}个地区` : ""}不参与排位，已在或可能在部分地区之前，那些地区的位次因此后移或成为区间。${reach}`;
  const rest = open.size > NAMED ? ` and ${String(open.size - NAMED)} more` : "";
  const [are, stand] = open.size > 1 ? ["are", "stand"] : ["is", "stands"];
  return `${names}${rest} ${are} not ranked and ${stand}, or may stand, before some others, whose places are lower or ranges for that.${reach && ` ${reach}`}`;
}

/**
 * Profiles and the overview count districts among districts alone (`core/profile-place.ts`), so that a place may differ
 * there, by a functional area that is ranked here or leaves places open.
 */
function zonesText({ comparison: { ranking }, data, words: { area, locale } }: Scene): string | undefined {
  const ranked = ranking.ranked.map(({ cell }) => cell.area);
  if (!ranked.some((one) => isDistrict(data, one))) return undefined;
  const open = ranking.ranked.flatMap(({ rank }) => rank.open?.map((one) => one.area) ?? []);
  const zones = [...new Set([...ranked, ...open])].filter(
    (one) => data.areas.get(one)?.level === "functional",
  );
  if (zones.length === 0) return undefined;
  const names = listed(locale, zones.map(area));
  if (locale === "zh") return `${names}是功能区，这里与各区同列；画像和总览中各区的位次不计功能区。`;
  const are = zones.length > 1 ? "are functional areas" : "is a functional area";
  return `${names} ${are}, counted here with districts; districts' places on profiles and in the overview leave functional areas out.`;
}
