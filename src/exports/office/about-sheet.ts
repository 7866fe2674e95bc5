import { SHOW_TERMS } from "../../i18n/terms-show.ts";
import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import type { Text } from "../../core/types.ts";
import { housesOf } from "../../i18n/publishers.ts";
import { tierMark } from "../../i18n/own-words.ts";
import { TIER_NAMES, titleText } from "../../i18n/source-names.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { TERMS } from "../../i18n/terms.ts";
import { listed, OPEN, CLOSE } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Table } from "../../core/table.ts";
import type { Caption } from "../caption.ts";
import { isWeb, linkWords } from "../written-link.ts";
import type { Reference } from "../../explain/references.ts";
import { widthsOf } from "./data-sheet.ts";
import { SHEET_NAMES } from "./sheet-book.ts";
import type { BookCell, BookSheet } from "./sheet-book.ts";
import type { FactsBlock } from "../../report/blocks.ts";
import { judgedWords } from "../../report/judged.ts";
import { plain } from "../../report/rich.ts";

const WORDS = {
  title: SHOW_TERMS.title,
  finding: { zh: "发现", en: "Finding" },
  link: OUTPUT_TERMS.opensThis,
  tier: { zh: "来源等级", en: "Tier" },
  figures: { zh: "所涉内容", en: "What rests on it" },
  others: { zh: "其他", en: "others" },
} satisfies Record<string, Text>;

/**
 * What must stand beside the figures, a line each: what is found, in what, how far it compares, and where it is seen
 * again; and `facts`, what is said of the whole in labels, such as the method of an index.
 */
export function aboutSheet(
  caption: Caption,
  tables: readonly Table[],
  facts: readonly FactsBlock[],
  locale: Locale,
): BookSheet {
  const { title, part, finding, verdict, notes, sources, release, link } = caption;
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const units = new Set(cells.flatMap(({ scale, unit }) => scale?.unit ?? unit ?? []));
  const periods = new Set(cells.flatMap(({ period }) => period ?? []));
  const line = (name: Text, text: string | undefined, href?: string): readonly (readonly BookCell[])[] =>
    text === undefined || text === ""
      ? []
      : [
          [
            { kind: "text", text: name[locale], bold: true },
            { kind: "text", text, ...(href !== undefined && { href }) },
          ],
        ];
  const judged = verdict && judgedWords(verdict);
  const rows = [
    ...line(WORDS.title, [title, part].filter((one) => one !== undefined && one !== "").join(" · ")),
    ...line(WORDS.finding, finding),
    ...line(COLUMN_TERMS.unit, listed(locale, [...units])),
    ...line(
      TERMS.period,
      listed(
        locale,
        [...periods].sort().map((one) => formatPeriod(one, locale)),
      ),
    ),
    ...(judged ? line(judged.label, judged.words.join(" · ")) : []),
    ...notes.flatMap((note) => line(ORIGIN_TERMS.note, note)),
    ...facts.flatMap((block) => [
      ...line(ORIGIN_TERMS.note, block.title),
      ...block.facts.flatMap(({ label, value }) => line({ zh: label, en: label }, plain(value))),
    ]),
    ...line(COLUMN_TERMS.sources, sources),
    ...line(TERMS.release, `${release.id}${OPEN[locale]}${release.date}${CLOSE[locale]}`),
    ...line(WORDS.link, linkWords(link, locale), isWeb(link) ? link : undefined),
  ];
  return { name: SHEET_NAMES.about[locale], rows, widths: [16, 90], headed: false, charts: [] };
}

/** Every source, a row each, with the figures that rest on it as the tables name them. */
export function sourcesSheet(
  references: readonly Reference[],
  tables: readonly Table[],
  locale: Locale,
): BookSheet {
  const names = figureNames(tables);
  const heads = [
    ORIGIN_TERMS.publisher,
    ORIGIN_TERMS.document,
    ORIGIN_TERMS.date,
    WORDS.tier,
    ORIGIN_TERMS.address,
    WORDS.figures,
  ];
  const text = (said: string, href?: string): BookCell =>
    said === "" ? undefined : { kind: "text", text: said, ...(href !== undefined && { href }) };
  const rows = [
    heads.map((head): BookCell => ({ kind: "text", text: head[locale], bold: true })),
    ...references.map(({ source, keys }) => [
      text(housesOf(source, locale).publisher),
      text(titleText(source, locale)),
      text(source.date === "unknown" ? "" : source.date),
      text(`${tierMark(source, locale)} ${TIER_NAMES[source.tier][locale]}`),
      text(source.url ?? "", source.url ?? undefined),
      text(listed(locale, namesOf(keys, names, locale))),
    ]),
  ];
  return { name: SHEET_NAMES.sources[locale], rows, widths: widthsOf(rows), headed: true, charts: [] };
}

/** What the tables call each figure: its row, and where a row holds several, its column. */
function figureNames(tables: readonly Table[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { columns, rows } of tables)
    for (const { cells } of rows) {
      const row = cells.find(({ value }) => typeof value === "string")?.text ?? cells[0]?.text ?? "";
      const figures = cells.filter(({ origin, value }) => origin !== undefined && typeof value === "number");
      for (const [index, { origin, cited, text }] of cells.entries())
        if (cited !== undefined && !names.has(cited)) names.set(cited, text);
        else if (origin !== undefined && !names.has(origin))
          names.set(origin, figures.length > 1 ? `${row} ${columns[index]?.label ?? ""}` : row);
    }
  return names;
}

/** Figures that no table of the file shows are counted, not named. */
function namesOf(
  keys: readonly string[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): readonly string[] {
  const known = keys.flatMap((key) => names.get(key) ?? []);
  const rest = keys.length - known.length;
  return [...new Set(known), ...(rest > 0 ? [`${WORDS.others[locale]} ${String(rest)}`] : [])];
}
