import type { Source, SourceKind } from "../core/types.ts";
import { housesOf } from "./publishers.ts";
import { COMMA, speak } from "./text.ts";
import type { Locale } from "./text.ts";

/** Type marks of GB/T 7714—2015, table in annex B; `/OL` is added for what has an address. */
const MARKS: Record<SourceKind, string> = {
  yearbook: "M",
  bulletin: "R",
  census: "R",
  report: "R",
  "government-site": "EB",
  news: "N",
  reference: "Z",
  book: "M",
  article: "N",
};

/**
 * A reference after GB/T 7714—2015: 责任者. 题名[类型]. (日期). 地址. The date of access is left to the reader. What was
 * only quoted is cited by who quotes it.
 */
export function citeGb(source: Source): string {
  const { kind, date, url } = source;
  const mark = url === null ? MARKS[kind] : `${MARKS[kind]}/OL`;
  const parts = [
    `${quotedFrom(source, "zh")}${houseOf(source)}. ${titleOf(source)}[${mark}]`,
    ...(date === "unknown" ? [] : [`(${date})`]),
    ...(url === null ? [] : [url]),
  ];
  return `${parts.join(". ")}.`;
}

/** A reference in plain words: publisher, title, date, address. */
export function citePlain(cited: Source, locale: Locale): string {
  const source = { ...cited, ...housesOf(cited, locale) };
  const { date, url } = source;
  const parts = [
    houseOf(source),
    titleOf(source),
    ...(date === "unknown" ? [] : [date]),
    ...(url === null ? [] : [url]),
  ];
  return quotedFrom(source, locale) + parts.join(", ");
}

/** A source as documents in Chinese cite it, in plain words for who reads English. */
export function citeIn(source: Source, locale: Locale): string {
  return locale === "zh" ? citeGb(source) : citePlain(source, locale);
}

/** Words of ours for a document whose own title is not known stand in square brackets, as ISO 690 has supplied titles. */
function titleOf({ title, titleKind }: Source): string {
  return titleKind === "document" ? title : `[${title}]`;
}

/** A quotation is cited by where it was read, anything else by its publisher. */
function houseOf({ readIn, carrier, publisher }: Source): string {
  return readIn === "quotation" ? (carrier ?? publisher) : publisher;
}

/** 广州市统计局，转引自：; nobody saw the bureau's own document. */
function quotedFrom({ readIn, originator }: Source, locale: Locale): string {
  if (readIn !== "quotation") return "";
  const who = originator === undefined ? [] : [originator, COMMA];
  return speak(locale, ...who, { zh: "转引自：", en: "quoted in: " });
}
