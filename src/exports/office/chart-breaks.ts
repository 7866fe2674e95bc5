import { LIGHT } from "../../charts/palette.ts";
import { textWidth } from "../../charts/parts.ts";
import { escaped } from "../xml.ts";
import { plotRect } from "./chart-axes.ts";
import type { ChartBox, DrawnBox } from "./chart-axes.ts";
import { runProps, stroke } from "./chart-text.ts";
import type { ChartModel, LineModel } from "./chart-types.ts";
import { addPart, relate, USER_SHAPES_TYPE } from "./package.ts";
import { tag, XML_HEAD } from "./xml.ts";

const SPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const DRAWING = { "xmlns:cdr": "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing" };
const POINT = 12_700;

/**
 * Breaks as dashed lines within the chart's own drawing, which moves and grows with it: no series of a chart over names
 * of periods stands between two of them. Gives the name of the relationship that the chart has to it.
 */
export function addBreaks(
  parts: Map<string, Uint8Array>,
  chart: string,
  model: ChartModel,
  box: DrawnBox,
): string | undefined {
  if (model.kind !== "line" || model.breaks.length === 0) return undefined;
  const path = chart.replace(/chart(\d+)\.xml$/, "shapes$1.xml");
  addPart(parts, path, breaksXml(model, box), USER_SHAPES_TYPE);
  return relate(parts, chart, "chartUserShapes", path.replace(/^.*\//, ""));
}

type Shares = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

function breaksXml(model: LineModel, box: DrawnBox): string {
  const plot = plotRect(model, box);
  const high = (box.type * 1.4) / box.height;
  let free = 0;
  const shapes = model.breaks.flatMap(({ at, label }, index) => {
    const x = plot.x + at * plot.w;
    const wide = (textWidth(label, box.type) + 6) / box.width;
    const isNamed = x - wide / 2 >= free;
    if (isNamed) free = x + wide / 2;
    const id = 2 * index + 2;
    return [
      lineShape(`${label} ${String(index + 1)}`, id, { x, y: plot.y, w: 0, h: plot.h }, box),
      ...(isNamed
        ? [wordShape(label, id + 1, { x: x - wide / 2, y: plot.y - high, w: wide, h: high }, box)]
        : []),
    ];
  });
  return XML_HEAD + tag("c:userShapes", SPACES, ...shapes);
}

function lineShape(name: string, id: number, place: Shares, box: ChartBox): string {
  const about = tag("cdr:nvCxnSpPr", {}, tag("cdr:cNvPr", { id, name }), tag("cdr:cNvCxnSpPr"));
  const line = tag("a:prstGeom", { prst: "line" }, tag("a:avLst")) + stroke(LIGHT.muted, 0.75, "dash");
  return anchored(
    place,
    tag("cdr:cxnSp", { macro: "" }, about, tag("cdr:spPr", {}, frame(place, box), line)),
  );
}

function wordShape(text: string, id: number, place: Shares, box: DrawnBox): string {
  const { type, font } = box;
  const about = tag("cdr:nvSpPr", {}, tag("cdr:cNvPr", { id, name: text }), tag("cdr:cNvSpPr", { txBox: 1 }));
  const plain = tag("a:prstGeom", { prst: "rect" }, tag("a:avLst")) + tag("a:noFill") + stroke(undefined);
  const run = tag(
    "a:r",
    {},
    runProps("a:rPr", { size: type * 0.85, font, color: LIGHT.muted }),
    tag("a:t", {}, escaped(text)),
  );
  const body = tag("a:bodyPr", { wrap: "none", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "b" });
  const words = tag(
    "cdr:txBody",
    {},
    body,
    tag("a:lstStyle"),
    tag("a:p", {}, tag("a:pPr", { algn: "ctr" }), run),
  );
  return anchored(
    place,
    tag("cdr:sp", { macro: "", textlink: "" }, about, tag("cdr:spPr", {}, frame(place, box), plain), words),
  );
}

/** Where the shape stands as shares of the chart. */
function anchored({ x, y, w, h }: Shares, shape: string): string {
  const corner = (name: string, across: number, down: number) =>
    tag(name, {}, tag("cdr:x", {}, across.toFixed(5)), tag("cdr:y", {}, down.toFixed(5)));
  return tag("cdr:relSizeAnchor", DRAWING, corner("cdr:from", x, y), corner("cdr:to", x + w, y + h), shape);
}

function frame({ x, y, w, h }: Shares, { width, height }: ChartBox): string {
  const size = (share: number, whole: number) => Math.round(share * whole * POINT);
  return tag(
    "a:xfrm",
    {},
    tag("a:off", { x: size(x, width), y: size(y, height) }),
    tag("a:ext", { cx: size(w, width), cy: size(h, height) }),
  );
}
