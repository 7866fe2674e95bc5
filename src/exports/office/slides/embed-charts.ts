import { chartWorkbook } from "../chart-workbook.ts";
import { titleOf } from "../chart-axes.ts";
import { addBreaks } from "../chart-breaks.ts";
import { CHART_FONT, chartXml } from "../chart-xml.ts";
import { addPart, CHART_TYPE, relate, WORKBOOK_TYPE } from "../package.ts";
import { escaped } from "../../xml.ts";
import { rewrite, textOf } from "../zip.ts";
import { SLOT } from "./paint-slide.ts";
import type { PlacedChart } from "./slide.ts";

type Parts = Map<string, Uint8Array>;

/** The workbook behind each chart, one after the other, so that a reader can stop them. */
export async function workbooksOf(
  charts: readonly PlacedChart[],
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<readonly Uint8Array[]> {
  const books: Uint8Array[] = [];
  for (const { model } of charts) {
    signal.throwIfAborted();
    books.push(await chartWorkbook(model));
    onProgress(books.length / charts.length);
  }
  return books;
}

/** Puts each chart with its workbook in the place of the shape that was kept for it. */
export function embedCharts(
  parts: Parts,
  charts: readonly PlacedChart[],
  workbooks: readonly Uint8Array[],
): void {
  for (const path of [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))) {
    const found = [...textOf(parts, path).matchAll(SLOTS)];
    for (const [shape, at = ""] of found) {
      const chart = charts[Number(at)];
      const workbook = workbooks[Number(at)];
      if (!chart || !workbook) throw new Error(`There is no chart ${at}.`);
      const id = relate(
        parts,
        path,
        "chart",
        `../charts/${addChart(parts, chart, workbook, Number(at) + 1)}`,
      );
      rewrite(parts, path, (xml) => xml.replace(shape, () => graphicFrame(chart, shape, id)));
    }
  }
}

const SLOTS = new RegExp(`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${SLOT}(\\d+)".*?</p:sp>`, "gs");

function addChart(parts: Parts, chart: PlacedChart, workbook: Uint8Array, number: number): string {
  const name = `chart${String(number)}.xml`;
  const path = `ppt/charts/${name}`;
  const book = `ppt/embeddings/chart${String(number)}.xlsx`;
  addPart(parts, book, workbook, WORKBOOK_TYPE);
  const id = relate(parts, path, "package", `../embeddings/chart${String(number)}.xlsx`);
  const shapes = addBreaks(parts, path, chart.model, { ...chart, font: CHART_FONT });
  addPart(parts, path, chartXml(chart.model, { ...chart, workbook: id, shapes }), CHART_TYPE);
  return name;
}

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function graphicFrame({ model }: PlacedChart, shape: string, id: string): string {
  const [, place = ""] = /<a:xfrm>(.*?)<\/a:xfrm>/s.exec(shape) ?? [];
  const name = escaped(titleOf(model));
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name="${name}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${place}</p:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
