import { titleOf } from "../office/chart-axes.ts";
import { addBreaks } from "../office/chart-breaks.ts";
import { chartXml } from "../office/chart-xml.ts";
import { addPart, CHART_TYPE, relate, WORKBOOK_TYPE } from "../office/package.ts";
import { tag } from "../office/xml.ts";
import { rewrite } from "../office/zip.ts";
import type { NativeChart } from "./native.ts";

/** What stands in a run until the chart takes its place. */
export const SLOT = "qujian-chart-";

const DOCUMENT = "word/document.xml";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const POINT = 12_700;
const FONT = { latin: "Times New Roman", eastAsian: "黑体" };

/** Puts each chart with its workbook in the place of the run that was kept for it. */
export function embedCharts(parts: Map<string, Uint8Array>, charts: readonly NativeChart[]): void {
  charts.forEach((chart, at) => {
    const [path, book] = [`word/charts/chart${String(at + 1)}.xml`, `chart${String(at + 1)}.xlsx`];
    addPart(parts, `word/embeddings/${book}`, chart.workbook, WORKBOOK_TYPE);
    const workbook = relate(parts, path, "package", `../embeddings/${book}`);
    const box = { ...chart, font: FONT };
    const shapes = addBreaks(parts, path, chart.model, box);
    addPart(parts, path, chartXml(chart.model, { ...box, workbook, shapes }), CHART_TYPE);
    const id = relate(parts, DOCUMENT, "chart", `charts/chart${String(at + 1)}.xml`);
    const slot = new RegExp(`<w:t [^>]*>${SLOT}${String(at)}(?: ([^<]*))?</w:t>`);
    rewrite(parts, DOCUMENT, (xml) =>
      xml.replace(slot, (_, description: string | undefined) => drawing(chart, id, description ?? "")),
    );
  });
}

/** `description` stands in XML already. */
function drawing({ model, width, height }: NativeChart, id: string, description: string): string {
  const size = { cx: Math.round(width * POINT), cy: Math.round(height * POINT) };
  const name = tag("wp:docPr", { id: 1, name: titleOf(model), descr: "" }).replace(
    'descr=""',
    `descr="${description.replaceAll('"', "&quot;")}"`,
  );
  const chart = tag("c:chart", { "xmlns:c": CHART, "r:id": id });
  return tag(
    "w:drawing",
    {},
    tag(
      "wp:inline",
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      tag("wp:extent", size),
      tag("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
      name,
      tag("wp:cNvGraphicFramePr"),
      tag("a:graphic", { "xmlns:a": DRAWING }, tag("a:graphicData", { uri: CHART }, chart)),
    ),
  );
}
