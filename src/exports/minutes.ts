import { SHOW_TERMS } from "../i18n/terms-show.ts";
import type { Minutes, Showing } from "../core/minutes.ts";
import { shownSlides } from "../core/minutes.ts";
import type { Text } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";

/** The words of minutes, in text and in Word. */
export const MINUTES = {
  title: { zh: "会议纪要", en: "Minutes" },
  deck: { zh: "演示：", en: "Presentation: " },
  time: { zh: "时间：", en: "Time: " },
  order: { zh: "放映顺序", en: "What was shown when" },
  slides: { zh: "放映内容", en: "What was shown" },
  notes: SHOW_TERMS.typed,
  none: { zh: "没有记录。", en: "Nothing was written down." },
  noneShown: { zh: "没有放映。", en: "Nothing was shown." },
  number: SHOW_TERMS.slide,
  headline: SHOW_TERMS.title,
  from: { zh: "开始", en: "From" },
  to: { zh: "结束", en: "To" },
  lasted: { zh: "时长", en: "Lasted" },
  more: { zh: "另有{n}行未列出。", en: "{n} more rows are not listed." },
  release: { zh: "数据版本：", en: "Data release: " },
} satisfies Record<string, Text>;

/** What is written down of a talk, with which deck and which data. */
export type MinutesFile = {
  readonly minutes: Minutes;
  readonly deck: string;
  readonly release: string;
  readonly locale: Locale;
};

const two = (part: number) => String(part).padStart(2, "0");

/** 2026-11-26. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return [String(date.getFullYear()), two(date.getMonth() + 1), two(date.getDate())].join("-");
}

/** 14:03:20. */
export function hourOf(time: number): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
}

/** A stretch of time as minutes and seconds, 12:05. */
export function lengthOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** From the first to the last that was shown. */
export function spanOf({ started, showings }: Minutes): string {
  const [from, to] = [showings[0]?.from ?? started, showings.at(-1)?.to ?? started];
  return `${dayOf(from)} ${hourOf(from)}—${dayOf(to) === dayOf(from) ? "" : `${dayOf(to)} `}${hourOf(to)}`;
}

/** The number and title of the slide of a showing. */
export function headOf({ slides }: Minutes, { slide }: Showing): readonly [string, string] {
  const found = slides.find(({ id }) => id === slide);
  return found ? [String(found.number), found.title] : ["", slide];
}

export function moreRows(more: number, locale: Locale): string {
  return MINUTES.more[locale].replace("{n}", String(more));
}

/** The lines that somebody typed, without the empty ones. */
export function noteLines({ notes }: Minutes): readonly string[] {
  return notes
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}

/** Minutes as plain text. */
export function minutesText({ minutes, deck, release, locale }: MinutesFile): string {
  const say = (key: keyof typeof MINUTES) => MINUTES[key][locale];
  const order = minutes.showings.map((showing) =>
    [
      `${hourOf(showing.from)}—${hourOf(showing.to)}`,
      lengthOf(showing.to - showing.from),
      ...headOf(minutes, showing),
    ].join("\t"),
  );
  const slides = shownSlides(minutes).flatMap(({ number, title, said, tables, sources }) => [
    `${String(number)}. ${title}`,
    ...said,
    ...tables.flatMap((table) => [
      table.title,
      table.columns.map(({ label }) => label).join("\t"),
      ...table.rows.map((row) => row.join("\t")),
      ...(table.more > 0 ? [moreRows(table.more, locale)] : []),
    ]),
    ...(sources.length > 0 ? [sources.join("　")] : []),
    "",
  ]);
  const notes = noteLines(minutes);
  return [
    say("title"),
    "",
    say("deck") + deck,
    say("time") + spanOf(minutes),
    say("release") + release,
    "",
    say("order"),
    ...(order.length > 0 ? order : [say("noneShown")]),
    "",
    say("slides"),
    ...(slides.length > 0 ? slides : [say("noneShown"), ""]),
    say("notes"),
    ...(notes.length > 0 ? notes : [say("none")]),
    "",
  ].join("\n");
}
