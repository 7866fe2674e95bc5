import { sum } from "../../core/sum.ts";
import type { FileChild, ITableBordersOptions, ParagraphChild } from "docx";
import type { Table, TableCell } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import type { Locale } from "../../i18n/text.ts";
import { layOutTable, linesIn } from "./columns.ts";
import type { Piece } from "./columns.ts";
import { CELL_STYLES } from "./styles.ts";
import type { CellStyles } from "./styles.ts";
import type { Kit } from "./kit.ts";
import { plainRun } from "./runs.ts";

const CONTINUED: Text = { zh: "（续）", en: " (continued)" };
const MARGIN = 80;
const RULE = { style: "single", size: 4, color: "000000" } as const;
const THICK = { ...RULE, size: 8 } as const;
const BORDERS: ITableBordersOptions = {
  top: THICK,
  bottom: THICK,
  left: { style: "none" },
  right: { style: "none" },
  insideHorizontal: RULE,
  insideVertical: RULE,
};

type Marks = (cell: TableCell) => readonly ParagraphChild[];

/** A table under its caption, in as many pieces as the page's width asks for; its head stands on every page. */
export function tablesOf(
  kit: Kit,
  { table }: { readonly table: Table },
  caption: string,
  marks: readonly ParagraphChild[],
  marksOf: Marks,
  locale: Locale,
): readonly FileChild[] {
  const once = onlyOnce(marksOf);
  const { type, pieces } = layOutTable(table);
  return pieces.flatMap((piece, at) => [
    new kit.Paragraph({
      style: "Caption",
      keepNext: true,
      children: [plainRun(kit, at === 0 ? caption : caption + CONTINUED[locale]), ...(at === 0 ? marks : [])],
    }),
    tableOf(kit, table, piece, CELL_STYLES[type], once, sum(linesIn(table, piece, type)) <= FEW),
    // Two tables that touch become one.
    new kit.Paragraph({ style: "Remark", spacing: { line: 160, lineRule: "exact" } }),
  ]);
}

/** A footnote is referred to once, where its figure stands first. */
function onlyOnce(marksOf: Marks): Marks {
  const seen = new Set<string>();
  return (cell) => {
    const { origin } = cell;
    if (origin === undefined) return marksOf(cell);
    if (seen.has(origin)) return [];
    seen.add(origin);
    return marksOf(cell);
  };
}

function tableOf(
  kit: Kit,
  { columns, rows }: Table,
  { columns: shown, widths }: Piece,
  styles: CellStyles,
  marksOf: Marks,
  isShort: boolean,
) {
  const heads = shown.map((index) => ({ text: columns[index]?.label ?? "" }));
  return new kit.Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    columnWidths: [...widths],
    layout: "fixed",
    alignment: "center",
    borders: BORDERS,
    margins: { left: MARGIN, right: MARGIN, top: 20, bottom: 20, marginUnitType: "dxa" },
    rows: [
      new kit.TableRow({
        tableHeader: true,
        cantSplit: true,
        // A head alone at the foot of a page loses its rows in some programs.
        children: heads.map((cell, at) => cellOf(kit, cell, widths[at], "center", styles, () => [], true)),
      }),
      ...rows.map(
        ({ cells }, row) =>
          new kit.TableRow({
            cantSplit: true,
            children: shown.map((index, at) => {
              const alignment = columns[index]?.numeric === true ? "right" : "left";
              const cell = cells[index] ?? { text: "" };
              return cellOf(
                kit,
                cell,
                widths[at],
                alignment,
                styles,
                marksOf,
                keepsNext(row, rows.length, isShort),
              );
            }),
          }),
      ),
    ],
  });
}

/** A table of up to so many lines stays on one page: of more, one may not find room below its own caption. */
const FEW = 24;

/** Whether a row stays with the next: a short table stays together, and of a long one no single row is left on another page. */
function keepsNext(row: number, count: number, isShort: boolean): boolean {
  if (row >= count - 1) return false;
  return isShort || row === 0 || row >= count - 3;
}

function cellOf(
  kit: Kit,
  cell: TableCell,
  width: number | undefined,
  alignment: "left" | "right" | "center",
  styles: CellStyles,
  marksOf: Marks,
  keepNext = false,
) {
  const { text, below } = cell;
  const marks = marksOf(cell);
  const small = below === undefined ? [] : [new kit.Paragraph({ style: styles.below, alignment, children: [plainRun(kit, below)] })]; // oxfmt-ignore
  return new kit.TableCell({
    verticalAlign: "center",
    ...(width !== undefined && { width: { size: width, type: "dxa" } }),
    children: [
      new kit.Paragraph({
        style: styles.text,
        alignment,
        keepNext,
        children: [plainRun(kit, text), ...marks],
      }),
      ...small,
    ],
  });
}
