import type { Source, SourceKind } from "../core/types.ts";

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

/** A reference after GB/T 7714—2015: 责任者. 题名[类型]. (日期). 地址. The date of access is left to the reader. */
export function citeGb({ publisher, title, kind, date, url }: Source): string {
  const mark = url === null ? MARKS[kind] : `${MARKS[kind]}/OL`;
  const parts = [
    `${publisher}. ${title}[${mark}]`,
    ...(date === "unknown" ? [] : [`(${date})`]),
    ...(url === null ? [] : [url]),
  ];
  return `${parts.join(". ")}.`;
}

/** A reference in plain words: publisher, title, date, address. */
export function citePlain({ publisher, title, date, url }: Source): string {
  return [publisher, title, ...(date === "unknown" ? [] : [date]), ...(url === null ? [] : [url])].join(", ");
}
