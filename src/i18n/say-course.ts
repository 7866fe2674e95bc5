import type { Dataset } from "../core/dataset.ts";
import { isJudged } from "../core/direction.ts";
import type { Course } from "../core/profile-course.ts";
import type { Text } from "../core/types.ts";
import { endOf } from "./ends.ts";
import { formatPeriod, formatShort, tickOf } from "./format.ts";
import { enumerated, listed } from "./text.ts";
import type { Locale } from "./text.ts";
import { areaName, subjectOf } from "./words.ts";

/** What is measured, without a second pair of brackets behind a name that ends in one. */
export function plainSubject(measurement: Course["measurement"], locale: Locale): string {
  const name = measurement.partition.indicator.name[locale];
  const per = measurement.measure === "head" ? " per head" : " per km²";
  return locale === "zh" || measurement.measure === "raw" ? subjectOf(measurement, locale) : name + per;
}

/** How the distance to the peers moved, from when to when, and what lies between. */
export function sayCourse(course: Course, data: Dataset, locale: Locale): string {
  return locale === "zh" ? courseZh(course, data) : courseEn(course, data);
}

/** What the distance of a total did: a total above another is no lead, it may only have more people. */
function spanMove({ points }: Course): Text {
  const [before, after] = [points[0]?.gap ?? 0, points.at(-1)?.gap ?? 0];
  if (before >= 0 !== after >= 0)
    return after >= 0
      ? { zh: "由低于转为高于", en: "has moved from below to above" }
      : { zh: "由高于转为低于", en: "has moved from above to below" };
  return Math.abs(after) > Math.abs(before)
    ? { zh: "相差幅度持续扩大", en: "has moved further away" }
    : { zh: "相差幅度持续缩小", en: "has come closer" };
}

/** What a distance did: by whether it was better than the reference before and after, and which way it moved. */
function moveOf(course: Course): Text {
  if (!isJudged(course.measurement)) return spanMove(course);
  const { points, better, measurement } = course;
  const sign = measurement.partition.indicator.polarity === "lower" ? -1 : 1;
  const before = sign * (points[0]?.gap ?? 0) >= 0;
  const after = sign * (points.at(-1)?.gap ?? 0) >= 0;
  if (before !== after)
    return after
      ? { zh: "由落后转为领先", en: "has moved from behind to ahead" }
      : { zh: "由领先转为落后", en: "has fallen from ahead to behind" };
  if (after)
    return better
      ? { zh: "优势持续扩大", en: "has widened its lead" }
      : { zh: "优势持续缩小", en: "has lost some of its lead" };
  return better
    ? { zh: "差距持续缩小", en: "has closed some of the gap" }
    : { zh: "差距持续扩大", en: "has seen the gap widen" };
}

function gapText(gap: number, scale: Course["scale"], locale: Locale): string {
  const size = formatShort(Number(Math.abs(gap).toPrecision(3)));
  if (locale === "zh")
    return `${gap >= 0 ? "高" : "低"}${scale === "percent" ? `${size}%` : `${size}个百分点`}`;
  return `${size}${scale === "percent" ? "%" : " percentage points"} ${gap >= 0 ? "above" : "below"}`;
}

/** The breaks at the ends of a course, which it does not cross. */
function cutsText({ cuts }: Course, locale: Locale): string {
  if (cuts.length === 0) return "";
  const spans = cuts.map(({ after, before }) =>
    locale === "zh"
      ? `${tickOf(after)}—${formatPeriod(before, "zh")}`
      : `${formatPeriod(after, "en")}–${formatPeriod(before, "en")}`,
  );
  return locale === "zh"
    ? `不跨${listed("zh", spans)}的口径断点比较。`
    : ` It does not cross the break${spans.length > 1 ? "s" : ""} of ${enumerated(spans)}.`;
}

function courseZh(course: Course, data: Dataset): string {
  const { points, scale, peers, without, missing, against, leader } = course;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return "";
  const set = `同一批${String(peers)}个可比区`;
  const name = leader === undefined ? "" : areaName(data, leader, "zh");
  const reference =
    against === "median" ? `${set}的中位数` : `${set}中${endOf(course.measurement, data).zh}的${name}`;
  const others = without > 0 ? `另有${String(without)}区无各期可比数字。` : "";
  const gaps = missing.length > 0 ? `（${listed("zh", missing.map((p) => formatPeriod(p, "zh")))}无可比数字，未作填补）` : ""; // oxfmt-ignore
  const broken = cutsText(course, "zh");
  return `${plainSubject(course.measurement, "zh")}：比${reference}，${formatPeriod(first.period, "zh")}${gapText(first.gap, scale, "zh")}，${formatPeriod(last.period, "zh")}${gapText(last.gap, scale, "zh")}，${String(points.length)}个可比时期里${moveOf(course).zh}${gaps}。${others}${broken}`;
}

function courseEn(course: Course, data: Dataset): string {
  const { points, scale, peers, without, missing, against, leader } = course;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return "";
  const set = `the same ${String(peers)} comparable districts`;
  const name = leader === undefined ? "" : areaName(data, leader, "en");
  const reference =
    against === "median"
      ? `the median of ${set}`
      : `${name}, the ${endOf(course.measurement, data).en} of ${set}`;
  const others = without > 0 ? ` ${String(without)} other${without === 1 ? " has" : "s have"} no comparable figure in every one of them.` : ""; // oxfmt-ignore
  const gaps = missing.length > 0 ? ` (${enumerated(missing.map((p) => formatPeriod(p, "en")))} without a comparable figure and not filled in)` : ""; // oxfmt-ignore
  const broken = cutsText(course, "en");
  return `${plainSubject(course.measurement, "en")}: against ${reference}, the district ${moveOf(course).en} over ${String(points.length)} comparable periods, from ${gapText(first.gap, scale, "en")} in ${formatPeriod(first.period, "en")} to ${gapText(last.gap, scale, "en")} in ${formatPeriod(last.period, "en")}${gaps}.${others}${broken}`;
}
