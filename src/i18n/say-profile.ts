import type { Figure } from "../core/cell.ts";
import { isEstimated } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import type { Quartile, Statement } from "../core/profile-statements.ts";
import type { Unplaced, UnplacedReason } from "../core/profile.ts";
import type { AreaCode, Bound, Text } from "../core/types.ts";
import { derivationWords } from "./derivation-words.ts";
import { MISSING_REASONS, VERDICT_NAMES } from "./explain.ts";
import { formatDigits, formatPeriod } from "./format.ts";
import { plainSubject, sayCourse } from "./say-course.ts";
import { BOUND_WORDS, placeOf } from "./voice.ts";
import { enumerated, listed } from "./text.ts";
import type { Locale } from "./text.ts";
import { areaName, scaleIn, withUnit } from "./words.ts";

/** The rules by which statements are made, to be printed above them. */
export const RULES: Text = {
  zh: "规则：至少有5个其他区在同一时期可以互比才给位次，只数行政区，界限值和预计数不占位次。只判断占比、增速、人均、地均、均值、价格和时长；总量随人口增长，不作优劣判断；不分优劣的指标也不判断。在全部区中，或在本市各区中，无论取整误差和无可比数字的区落在何处，位次必定在前四分之一的列为优势，必定在后四分之一的列为差距，取成立的最近一期。与同一批可比区的中位数或最高者之差连续至少3个可比时期朝同一方向变动，列为走势。",
  en: "Rules: a rank is given only where at least five other districts can be compared in the same period; only districts are counted, and bounds and estimates take no place. Only shares, growth, figures per head or per area, averages, prices and durations are judged: totals grow with the population, and some indicators have no better end. A strength is a place that is certainly in the top quarter of all districts, or of the district's own city, wherever rounding and the districts without a comparable figure put it; a gap is one in the bottom quarter. The newest period in which that holds is taken. A course is a distance to the median or to the highest of the same comparable districts that moves one way over at least three comparable periods.",
};

/** A strength, a gap or a course as one sentence that names its period, its set and whom that lacks. */
export function sayStatement(statement: Statement, data: Dataset, locale: Locale): string {
  if (statement.kind === "course") return sayCourse(statement, data, locale);
  return locale === "zh" ? quartileZh(statement, data) : quartileEn(statement, data);
}

const IS_ZH: Record<Bound, string> = {
  exact: "为",
  about: "约为",
  "at-least": "不低于",
  "at-most": "不高于",
};

/** A figure in a sentence: 为5.1%, at least 4.769 billion yuan, 预计为第6位. */
export function sayValue(data: Dataset, measurement: Measurement, figure: Figure, locale: Locale): string {
  const made = !isEstimated(figure) ? "" : locale === "zh" ? "预计" : "an estimated ";
  const bound = made + (locale === "zh" ? IS_ZH[figure.bound] : BOUND_WORDS[figure.bound].en);
  const scale = scaleIn(data, measurement, locale);
  return bound + withUnit(formatDigits(figure, scale), scale.unit, locale);
}

/** How a derived figure was made, in words. */
function madeOf(
  data: Dataset,
  measurement: Measurement,
  { origin }: Figure,
  locale: Locale,
): string | undefined {
  if (origin.kind === "stated") return undefined;
  return derivationWords(data, origin.derivation, scaleIn(data, measurement, locale), locale);
}

/** Districts without a comparable figure are named up to this number, and counted beyond it. */
const MOST_NAMED = 4;

function quartileZh({ kind, place, position }: Quartile, data: Dataset): string {
  const { measurement } = position;
  const ascending = measurement.partition.indicator.polarity === "lower";
  const { cell, rank, set, missing, tied } = place;
  const made = madeOf(data, measurement, cell.figure, "zh");
  const names = (areas: readonly AreaCode[]) => listed("zh", areas.map((code) => areaName(data, code, "zh"))); // oxfmt-ignore
  const city = set.city === undefined ? "" : areaName(data, set.city, "zh");
  const count = String(set.areas.length);
  const among = missing.length > 0 ? `${city}${String(rank.of)}个有数的区` : city === "" ? `全部${count}个区` : `${city}全部${count}个区`; // oxfmt-ignore
  const lacks = missing.length > MOST_NAMED ? `另有${String(missing.length)}区` : names(missing);
  const quarter = kind === "top" ? "前四分之一" : "后四分之一";
  const end =
    missing.length > 0
      ? `；${lacks}无可比数字，无论列在何处，本区都在${city}${count}个区的${quarter}`
      : `，属于${quarter}`;
  return [
    `${formatPeriod(cell.figure.period, "zh")}${plainSubject(measurement, "zh")}${sayValue(data, measurement, cell.figure, "zh")}`,
    made === undefined ? "" : `，按${made}折算`,
    `，在${among}中${ascending ? "由低到高" : ""}列${placeOf(rank, "zh")}`,
    tied.length > 0 ? `，与${names(tied)}难分先后` : "",
    `${end}。`,
  ].join("");
}

function quartileEn({ kind, place, position }: Quartile, data: Dataset): string {
  const { measurement } = position;
  const ascending = measurement.partition.indicator.polarity === "lower";
  const { cell, rank, set, missing, tied } = place;
  const made = madeOf(data, measurement, cell.figure, "en");
  const names = (areas: readonly AreaCode[]) => enumerated(areas.map((code) => areaName(data, code, "en")));
  const of = set.city === undefined ? "" : ` of ${areaName(data, set.city, "en")}`;
  const count = String(set.areas.length);
  const among = missing.length > 0 ? `the ${String(rank.of)} districts${of} with a figure` : `all ${count} districts${of}`; // oxfmt-ignore
  const lacks = missing.length > MOST_NAMED ? `The other ${String(missing.length)}` : names(missing);
  const [have, stand] = missing.length === 1 ? ["has", "it stands"] : ["have", "they stand"];
  const end =
    missing.length > 0
      ? `. ${lacks} ${have} no comparable figure; wherever ${stand}, the district is in the ${kind} quarter of all ${count}`
      : `, in the ${kind} quarter`;
  return [
    `${plainSubject(measurement, "en")} in ${formatPeriod(cell.figure.period, "en")}: ${sayValue(data, measurement, cell.figure, "en")}`,
    made === undefined ? "" : `, computed as ${made}`,
    `, ${placeOf(rank, "en")} of ${among}${ascending ? ", lowest first" : ""}`,
    tied.length > 0 ? `, level with ${names(tied)} within rounding` : "",
    `${end}.`,
  ].join("");
}

const REASONS: Record<UnplacedReason, Text> = {
  ...VERDICT_NAMES,
  ...MISSING_REASONS,
  part: { zh: "只有区内一部分的数字", en: "the only figure is about a part of the district" },
  definition: { zh: "本区的数字定义不同", en: "the district's figure has another definition" },
  break: { zh: "本区的数字在口径断点另一侧", en: "the district's figure lies beyond a break" },
  bounded: { zh: "本区只有界限值，不占位次", en: "the district's figure is a bound and takes no place" },
  estimate: { zh: "本区只有预计数，不占位次", en: "the district's figure is an estimate and takes no place" },
  "other-period": { zh: "本区没有同期数字", en: "the district has no figure of that period" },
  "too-few": { zh: "同期可比的其他区不足5个", en: "fewer than five others can be compared" },
};

/** Why a district has no place, for a list of indicators that share the reason. */
export function reasonName(reason: UnplacedReason, locale: Locale): string {
  return REASONS[reason][locale];
}

/** One indicator without a place, with the reason and the figure that there is instead. */
export function sayUnplaced(unplaced: Unplaced, data: Dataset, locale: Locale): string {
  const { measurement, reason, own, period } = unplaced;
  const name = plainSubject(measurement, locale);
  const why = reasonName(reason, locale);
  const figure = own && ownText(unplaced, data, locale);
  if (locale === "zh") {
    const others = reason === "other-period" && period ? `，其他区可比的是${formatPeriod(period, "zh")}` : "";
    return `${name}：${why}${figure ? `；本区${figure}` : ""}${others}。`;
  }
  const others = reason === "other-period" && period ? `; the others can be compared in ${formatPeriod(period, "en")}` : ""; // oxfmt-ignore
  return `${name}: ${why}${figure ? `; its own figure is ${figure}` : ""}${others}.`;
}

function ownText({ measurement, own }: Unplaced, data: Dataset, locale: Locale): string {
  if (!own) return "";
  const number = sayValue(data, measurement, own, locale);
  const scope = own.origin.kind === "stated" ? own.origin.observation.scope?.[locale] : undefined;
  const year = formatPeriod(own.period, locale);
  if (locale === "zh") return `${year}${number}${scope === undefined ? "" : `，范围：${scope}`}`;
  const about = scope === undefined ? "" : ` for ${scope}`;
  return `${number}${about}${own.period === "undated" ? ", undated" : ` in ${year}`}`;
}
