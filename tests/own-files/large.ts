import { encoded } from "../curate/table/encoded.ts";
import { book } from "./book.ts";
import type { FigureLine, OwnFileCase } from "./case.ts";

// All figures are made up, and the files say so. They are made when they are needed: each is larger than 5 MB.

const DISTRICTS = [
  ...["440103", "440104", "440105", "440106", "440111", "440112"],
  ...["440113", "440114", "440115", "440117", "440118"],
];
const NOTE = "数字系编造，仅供试用；".repeat(7);
/** Months from January 1990 on. */
const monthAt = (at: number) => `${1990 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;

/** The figure of a row of the long form: all different, all of two decimals. */
function monthly(row: number): { readonly area: string; readonly month: string; readonly value: string } {
  const area = DISTRICTS[row % DISTRICTS.length] ?? "";
  const month = monthAt(Math.floor(row / DISTRICTS.length));
  return { area, month, value: (100 + (row % 9973) / 100).toFixed(2) };
}

const ROWS = 4200;
const MONTHLY: readonly FigureLine[] = Array.from({ length: ROWS }, (_, row) => {
  const { area, month, value } = monthly(row);
  return `retail-sales ${area} ${month} ${Number(value)}`;
});

/** Long notes make a long file of few cells, as exports of databases are. */
function longForm(note: string): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const { area, month, value } = monthly(row);
    return `${area},${month},社会消费品零售总额,亿元,${value},${note}`;
  });
  return ["行政区划代码,月份,指标,单位,数值,备注", ...lines, ""].join("\r\n");
}

export const WIDE_ROWS = 4000;
const WIDE_COLUMNS = 50;

/** 200,000 cells: a row an indicator and a district, of which only the first are of ours. */
function wide(): string {
  const heads = Array.from({ length: WIDE_COLUMNS - 1 }, (_, at) => `${1974 + at}年`);
  const rows = Array.from({ length: WIDE_ROWS - 1 }, (_, row) => {
    const name = row < DISTRICTS.length ? (DISTRICTS[row] ?? "") : `编造的${row}区`;
    return [`'${name}`, ...heads.map((_head, at) => wideValue(row, at))].join("|");
  });
  return [["地区", ...heads].join("|"), ...rows].join("\n");
}

function wideValue(row: number, at: number): string {
  return (row + 1 + (at + 1) / 7).toFixed(6);
}

export const LARGE: readonly OwnFileCase[] = [
  {
    file: "database-export.csv",
    about: "a long form of a database, UTF-8, of several megabytes",
    bytes: () => encoded(longForm(NOTE.repeat(6)), "utf-8"),
    figures: MONTHLY,
  },
  {
    file: "database-export-gbk.csv",
    about: "the same in GBK",
    bytes: () => encoded(longForm(NOTE.repeat(9)), "gb18030"),
    figures: MONTHLY,
  },
];

/** Nearly all of its areas are unknown: what is read of it is counted, not listed. */
export const WIDE_BOOK = {
  file: "wide.xlsx",
  bytes: () => book([{ name: "地区生产总值（亿元）", text: wide() }], { level: 0 }),
  taken: DISTRICTS.length * (WIDE_COLUMNS - 1),
  rejected: (WIDE_ROWS - 1 - DISTRICTS.length) * (WIDE_COLUMNS - 1),
} as const;
