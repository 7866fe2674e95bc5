import type PptxGenJS from "pptxgenjs";
import { LIGHT } from "../../../charts/palette.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import type { Locale } from "../../../i18n/text.ts";
import { CELL } from "../table-pages.ts";
import type { TablePage } from "../table-pages.ts";
import { hex, inches, INK, MUTED, PLAIN_TEXT } from "./paint.ts";
import { BODY } from "./slide.ts";

const LINE = { type: "solid" as const, pt: 0.5, color: hex(LIGHT.line) };
const NO_LINE = { type: "none" as const };

/** A page of a table, from a place on along the body. */
export function paintTable(slide: PptxGenJS.Slide, page: TablePage, x: number, locale: Locale): void {
  const { head, rows, numeric, widths, heights, size, hrefs } = page;
  const cell = (said: string, column: number, isHead: boolean, href?: string) => ({
    text: said,
    options: {
      align: numeric[column] ? ("right" as const) : ("left" as const),
      bold: isHead,
      color: isHead ? MUTED : INK,
      border: [NO_LINE, NO_LINE, LINE, NO_LINE] as [object, object, object, object],
      ...(isHead && { fill: { color: hex(LIGHT.land) } }),
      ...(href !== undefined && { hyperlink: { url: href } }),
    },
  });
  slide.addTable(
    [
      head.map((said, column) => cell(said, column, true)),
      ...rows.map((row, index) =>
        row.map((said, column) =>
          cell(said, column, false, column === row.length - 1 ? hrefs?.[index] : undefined),
        ),
      ),
    ],
    {
      x: inches(x),
      y: inches(BODY.y),
      colW: widths.map(inches),
      rowH: heights.map(inches),
      fontFace: PLAIN_TEXT.fontFace,
      fontSize: size,
      valign: "middle",
      margin: [CELL.top, CELL.side, CELL.top, CELL.side],
      objectName: COLUMN_TERMS.table[locale],
    },
  );
}
