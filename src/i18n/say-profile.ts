import type { Figure } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import type { Quartile, Statement } from "../core/profile-statements.ts";
import type { Unplaced, UnplacedReason } from "../core/profile.ts";
import type { Bound, Text } from "../core/types.ts";
import { wordsOf } from "./bound-words.ts";
import { derivationWords } from "./derivation-words.ts";
import { MISSING_REASONS } from "./explain.ts";
import { formatPeriod } from "./format.ts";
import { sayCourse } from "./say-course.ts";
import { BOUND_WORDS, placeOf } from "./say.ts";
import { enumerated, listed, remarked } from "./text.ts";
import type { Locale } from "./text.ts";
import { areaName, scaleIn, subjectOf } from "./words.ts";

/** The rules by which statements are made, to be printed above them. */
export const RULES: Text = {
  zh: "规则：至少有5个其他区在同一时期可以互比才给位次。按取整和界限范围，位次必定落在前四分之一列为优势，落在后四分之一列为差距；与同一批可比区的中位数或领先者之差连续至少3个可比时期朝同一方向变动，列为走势。不分优劣的指标不作判断。",
  en: "Rules: a rank is given only where at least five other districts can be compared in the same period. A strength is a rank that is certainly in the top quarter whatever rounding and bounds leave open, a gap one in the bottom quarter. A course is a distance to the median or the leader of the same comparable districts that moves one way over at least three comparable periods. Indicators that are neither good nor bad high are not judged.",
};

/** A strength, a gap or a course as one sentence that names its rule. */
export function sayStatement(statement: Statement, data: Dataset, locale: Locale): string {
  if (statement.kind === "course") return sayCourse(statement, data, locale);
  return locale === "zh" ? quartileZh(statement, data) : quartileEn(statement, data);
}

/** The indicator; 2016年=100 and 女=100 stand behind it and not behind numbers. */
function subject(data: Dataset, measurement: Measurement, locale: Locale): string {
  const { unit } = scaleIn(data, measurement, locale);
  const name = subjectOf(measurement, locale);
  return unit.includes("=") ? remarked(name, unit, locale) : name;
}

const IS_ZH: Record<Bound, string> = {
  exact: "为",
  about: "约为",
  "at-least": "不低于",
  "at-most": "不高于",
};

function value(data: Dataset, measurement: Measurement, figure: Figure, locale: Locale): string {
  const bound = locale === "zh" ? IS_ZH[figure.bound] : BOUND_WORDS[figure.bound].en;
  return bound + wordsOf(data, measurement, locale).quantity(figure);
}

function when(figure: Figure, locale: Locale): string {
  if (figure.period === "undated") return "";
  return locale === "zh" ? formatPeriod(figure.period, "zh") : ` in ${formatPeriod(figure.period, "en")}`;
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

function quartileZh({ kind, position, tied }: Quartile, data: Dataset): string {
  const { measurement, cell, rank } = position;
  const { figure } = cell;
  const made = madeOf(data, measurement, figure, "zh");
  const derived = made === undefined ? "" : `（按${made}折算）`;
  const names = tied.map((code) => areaName(data, code, "zh"));
  const tie = names.length > 0 ? `，与${listed("zh", names)}难分先后` : "";
  const quarter = kind === "top" ? "前四分之一" : "后四分之一";
  return `${when(figure, "zh")}${subject(data, measurement, "zh")}${value(data, measurement, figure, "zh")}${derived}，在${String(rank.of)}个可比区中列${placeOf(rank, "zh")}${tie}，属于${quarter}。`;
}

function quartileEn({ kind, position, tied }: Quartile, data: Dataset): string {
  const { measurement, cell, rank } = position;
  const { figure } = cell;
  const made = madeOf(data, measurement, figure, "en");
  const derived = made === undefined ? "" : ` (${made})`;
  const names = tied.map((code) => areaName(data, code, "en"));
  const tie = names.length > 0 ? `, not to be told apart from ${enumerated(names)}` : "";
  const quarter = kind === "top" ? "in the top quarter" : "in the bottom quarter";
  return `${subject(data, measurement, "en")} was ${value(data, measurement, figure, "en")}${derived}${when(figure, "en")}: ${placeOf(rank, "en")} of ${String(rank.of)} comparable districts${tie}, ${quarter}.`;
}

const OTHERS: Record<Exclude<UnplacedReason, keyof typeof MISSING_REASONS>, Text> = {
  part: { zh: "只有区内一部分的数字", en: "the only figure is about a part of the district" },
  definition: { zh: "本区的数字定义不同", en: "the district's figure has another definition" },
  break: { zh: "本区的数字在口径断点另一侧", en: "the district's figure lies beyond a break" },
  "other-period": { zh: "本区没有同期数字", en: "the district has no figure of that period" },
  "too-few": { zh: "同期可比的其他区不足5个", en: "fewer than five others can be compared" },
};

/** Why a district has no place, for a list of indicators that share the reason. */
export function reasonName(reason: UnplacedReason, locale: Locale): string {
  return (reason in OTHERS ? OTHERS[reason as keyof typeof OTHERS] : MISSING_REASONS[reason as keyof typeof MISSING_REASONS])[locale]; // prettier-ignore
}

/** One indicator without a place, with the reason and the figure that there is instead. */
export function sayUnplaced(unplaced: Unplaced, data: Dataset, locale: Locale): string {
  const { measurement, reason, own, period } = unplaced;
  const name = subjectOf(measurement, locale);
  const why = reasonName(reason, locale);
  const figure = own && ownText(unplaced, data, locale);
  if (locale === "zh") {
    const others = reason === "other-period" && period ? `，其他区可比的是${formatPeriod(period, "zh")}` : "";
    return `${name}：${why}${figure ? `；本区${figure}` : ""}${others}。`;
  }
  const others = reason === "other-period" && period ? `; the others can be compared in ${formatPeriod(period, "en")}` : ""; // prettier-ignore
  return `${name}: ${why}${figure ? `; its own figure is ${figure}` : ""}${others}.`;
}

function ownText({ measurement, own }: Unplaced, data: Dataset, locale: Locale): string {
  if (!own) return "";
  const number = value(data, measurement, own, locale);
  const scope = own.origin.kind === "stated" ? own.origin.observation.scope?.[locale] : undefined;
  const year = formatPeriod(own.period, locale);
  if (locale === "zh") return `${year}${number}${scope === undefined ? "" : `（${scope}）`}`;
  return `${number} (${[...(scope === undefined ? [] : [scope]), year].join("; ")})`;
}
