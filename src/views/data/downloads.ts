import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import type { TableColumn, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { TAB_NAMES } from "./sections.ts";
import type { Download } from "../../data/wire-catalog.ts";
import { formatNumber, MISSING } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import { withUnit } from "../../i18n/words.ts";
import { note, stack, table } from "./part.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";
import { sizeText } from "./words.ts";

const WORDS = {
  lead: {
    zh: "CSV为带BOM的UTF-8，可直接用WPS、Excel、LibreOffice打开；以等号等符号开头的文字前加了单引号，以免被当作公式。",
    en: "The CSV files are UTF-8 with a byte order mark and open in Excel, WPS and LibreOffice as they are; a text that begins like a formula is preceded by an apostrophe.",
  },
  split: {
    zh: "数字太多，一个文件放不下：每个指标一个CSV文件，不另有合为一个的CSV或JSON。",
    en: "There are too many figures for one file: each indicator has a CSV file of its own, and no CSV or JSON file holds all of them.",
  },
  rows: { zh: "行", en: "rows" },
  noMatch: { zh: "没有符合的文件。", en: "No file matches." },
} satisfies Record<string, Text>;

const COLUMNS: readonly { readonly id: string; readonly label: Text; readonly numeric: boolean }[] = [
  { id: "file", label: { zh: "文件名", en: "File name" }, numeric: false },
  { id: "size", label: { zh: "大小", en: "Size" }, numeric: true },
  { id: "rows", label: { zh: "行数", en: "Rows" }, numeric: true },
  { id: "title", label: SHOW_TERMS.content, numeric: false },
];

/** Everything as files, with their sizes. */
export function downloadsPart({ catalog, found, locale }: Scene): Part {
  const files = catalog.downloads.filter(({ file }) => found.get("downloads")?.includes(file));
  const title = TAB_NAMES.downloads[locale];
  const rows = files.map((one) => rowOf(one, locale));
  const columns = COLUMNS.map(({ label, ...column }): TableColumn => ({ ...column, label: label[locale] }));
  const shown =
    rows.length === 0 ? note("files-none", WORDS.noMatch[locale]) : table("files", title, { columns, rows });
  const isSplit = !catalog.downloads.some(({ file }) => file === "qujian-observations.csv");
  const about = [WORDS.lead[locale], ...(isSplit ? [WORDS.split[locale]] : [])].join(
    locale === "zh" ? "" : " ",
  );
  return { blocks: [stack("section", title, note("files-about", about), shown)] };
}

function rowOf({ file, title, bytes, rows }: Download, locale: Locale): TableRow {
  const count =
    rows === undefined
      ? { text: MISSING }
      : { text: withUnit(formatNumber(rows, 0), WORDS.rows[locale], locale), value: rows };
  return {
    key: file,
    cells: [
      { text: file, value: file, href: `./data/download/${file}` },
      { text: sizeText(bytes), value: bytes, unit: "B" },
      count,
      { text: title[locale], value: title[locale] },
    ],
  };
}
