import { chartOf } from "../../charts/plot.ts";
import type { Table } from "../../core/table.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { flatBlocks } from "../../report/report.ts";
import { blockTable } from "../block-table.ts";
import { fileBlocks } from "../file-blocks.ts";
import { captionOf } from "../caption.ts";
import type { Reference } from "../../explain/references.ts";
import type { Taken } from "../types.ts";
import { aboutSheet, sourcesSheet } from "./about-sheet.ts";
import { restingOn } from "../resting.ts";
import { chartModels } from "./chart-model.ts";
import { chartSheet } from "./chart-sheet.ts";
import type { SheetCell } from "./chart-sheet.ts";
import type { ChartModel } from "./chart-types.ts";
import { dataSheet, widthsOf } from "./data-sheet.ts";
import { figuresData } from "./figures-data.ts";
import { numberFormat } from "./number-format.ts";
import { ownCells } from "./own-cells.ts";
import { sheetName, SHEET_NAMES } from "./sheet-book.ts";
import type { BookCell, BookSheet } from "./sheet-book.ts";

/** The sheets of a workbook: of one block its data, of a report a sheet a table; then what they mean, and the sources. */
export function bookOf(
  taken: Taken,
  block: Block | undefined,
  references: readonly Reference[],
): readonly BookSheet[] {
  const { report, link } = taken;
  const { locale } = report;
  const address = (href: string) => new URL(href, link).href;
  const shown = block ? [block] : flatBlocks(fileBlocks(report.blocks));
  const tables = shown.flatMap((one): readonly (readonly [Block, Table])[] => {
    const table = one.kind === "figures" ? figuresData(one, locale) : blockTable(one, locale);
    return table && table.rows.length > 0 ? [[one, table]] : [];
  });
  const reserved = ["about", "sources"] as const;
  const names = new Set<string>(reserved.map((name) => SHEET_NAMES[name][locale]));
  const named = (wanted: string) => {
    const name = sheetName(wanted, names, locale);
    names.add(name);
    return name;
  };
  const data = tables.flatMap(([one, table]): readonly BookSheet[] => {
    const title = "title" in one ? (one.title ?? "") : "";
    const sheet = dataSheet(named(block ? SHEET_NAMES.data[locale] : title), table, locale, address);
    return withCharts(sheet, one, locale, named);
  });
  const all = tables.map(([, table]) => table);
  const facts = shown.filter((one) => one.kind === "facts");
  const about = aboutSheet(captionOf(taken, block), all, facts, locale);
  return [...data, about, sourcesSheet(block ? restingOn(references, all) : references, all, locale)];
}

/** The charts of a block on the sheet of its data, or, where they need cells of their own, on one beside it. */
function withCharts(
  sheet: Omit<BookSheet, "charts">,
  block: Block,
  locale: Locale,
  named: (wanted: string) => string,
): readonly BookSheet[] {
  const models = block.kind === "chart" ? chartModels(block.plot, locale, true) : [];
  const [first] = models;
  const own = models.length === 1 && first ? ownCells(first, sheet) : undefined;
  if (own) return [{ ...sheet, charts: [own] }];
  const title = block.kind === "chart" ? chartOf(block.plot).title[locale] : COLUMN_TERMS.chart[locale];
  return [
    { ...sheet, charts: [] },
    ...models.map((model) => cellsOf(model, named(`${SHEET_NAMES.chart[locale]} ${model.title || title}`))),
  ];
}

function cellsOf(model: ChartModel, name: string): BookSheet {
  const { rows, refs } = chartSheet(model, name);
  const cells = rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0)));
  return { name, rows: cells, widths: widthsOf(cells), headed: true, charts: [{ model, refs }] };
}

function cellOf(cell: SheetCell, isHead: boolean): BookCell {
  if (cell === undefined || cell === "") return undefined;
  if (typeof cell === "string") return { kind: "text", text: cell, ...(isHead && { bold: true as const }) };
  return typeof cell === "number"
    ? { kind: "number", value: cell, format: plainFormat(cell) }
    : { kind: "number", ...cell };
}

/** With as many decimals as the value has, four at most. */
function plainFormat(value: number): string {
  const decimals = String(Number(value.toFixed(4))).split(".")[1]?.length ?? 0;
  return numberFormat(decimals);
}
