import { addBreaks } from "./chart-breaks.ts";
import { CHART_FONT, chartXml } from "./chart-xml.ts";
import { columnLetters } from "./chart-sheet.ts";
import { addPart, CHART_TYPE, DRAWING_TYPE, relate } from "./package.ts";
import type { BookSheet } from "./sheet-book.ts";
import { escaped } from "../xml.ts";
import { tag, XML_HEAD } from "./xml.ts";
import { rewrite } from "./zip.ts";

type Parts = Map<string, Uint8Array>;

/** Excel takes no more links on a sheet, and shows none longer. */
const MOST_LINKS = 60_000;
const LONGEST_LINK = 2079;
/** A chart stands right of the cells, in columns and rows of the grid. */
const CHART = { columns: 10, rows: 22, width: 640, height: 330 } as const;

/** Printed across an A4 page, all columns on it, over as many pages as the rows take. */
const FITTED = tag("sheetPr", {}, tag("pageSetUpPr", { fitToPage: 1 }));
const PAPER =
  tag("pageMargins", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }) +
  tag("pageSetup", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });

/** What the writer of sheets leaves out: filter, links and charts, in the order that the format asks for. Returns how many charts there are now. */
export function finishSheet(parts: Parts, sheet: BookSheet, number: number, charts: number): number {
  const path = `xl/worksheets/sheet${String(number)}.xml`;
  const links = linksOf(parts, path, sheet);
  const drawing = sheet.charts.length > 0 ? drawingOf(parts, path, sheet, number, charts) : "";
  rewrite(parts, path, (xml) =>
    xml
      // A pane that is split in one direction alone has no right part.
      .replace(
        /<pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomRight"/,
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"',
      )
      .replace("</sheetData>", `</sheetData>${filterOf(sheet)}${links}${PAPER}`)
      .replace(/(<worksheet\b[^>]*>)/, `$1${FITTED}`)
      .replace("</worksheet>", `${drawing}</worksheet>`),
  );
  return charts + sheet.charts.length;
}

function filterOf({ headed, rows }: BookSheet): string {
  const [head = []] = rows;
  if (!headed || head.length === 0 || rows.length < 2) return "";
  return tag("autoFilter", { ref: `A1:${columnLetters(head.length - 1)}${String(rows.length)}` });
}

function linksOf(parts: Parts, path: string, { rows }: BookSheet): string {
  const ids = new Map<string, string>();
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      if (cell?.kind !== "text" || cell.href === undefined || cell.href.length > LONGEST_LINK) return [];
      const id = ids.get(cell.href) ?? relate(parts, path, "hyperlink", cell.href);
      ids.set(cell.href, id);
      return [tag("hyperlink", { ref: `${columnLetters(column)}${String(at + 1)}`, "r:id": id })];
    }),
  );
  return cells.length === 0 ? "" : tag("hyperlinks", {}, ...cells.slice(0, MOST_LINKS));
}

const SPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

function drawingOf(parts: Parts, path: string, sheet: BookSheet, number: number, before: number): string {
  const drawing = `xl/drawings/drawing${String(number)}.xml`;
  addPart(parts, drawing, "", DRAWING_TYPE);
  const anchors = sheet.charts.map(({ model, refs }, index) => {
    const name = `chart${String(before + index + 1)}.xml`;
    const rows = model.kind === "bar" ? model.categories.length : 0;
    const height = Math.max(CHART.height, rows * 18);
    const box = { ...CHART, height, type: 10, font: CHART_FONT };
    const shapes = addBreaks(parts, `xl/charts/${name}`, model, box);
    addPart(parts, `xl/charts/${name}`, chartXml(model, { ...box, refs, shapes }), CHART_TYPE);
    const id = relate(parts, drawing, "chart", `../charts/${name}`);
    return anchor(sheet, id, index, height);
  });
  addPart(parts, drawing, XML_HEAD + tag("xdr:wsDr", SPACES, ...anchors), DRAWING_TYPE);
  return tag("drawing", {
    "r:id": relate(parts, path, "drawing", `../drawings/drawing${String(number)}.xml`),
  });
}

function anchor({ rows, name }: BookSheet, id: string, index: number, height: number): string {
  const left = Math.max(0, ...rows.map(({ length }) => length)) + 1;
  const top = 1 + index * (CHART.rows + 1);
  const marker = (element: string, column: number, row: number) =>
    `<${element}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></${element}>`;
  const size = tag("xdr:ext", { cx: Math.round(CHART.width * 12_700), cy: Math.round(height * 12_700) });
  const graphic = `<a:graphic><a:graphicData uri="${SPACES["xmlns:c"]}">${tag("c:chart", { "r:id": id })}</a:graphicData></a:graphic>`;
  return (
    `<xdr:oneCellAnchor>${marker("xdr:from", left, top)}${size}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${String(index + 2)}" name="${escaped(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}
