import { axesXml, legendXml, titleXml } from "./chart-axes.ts";
import type { ChartBox } from "./chart-axes.ts";
import { seriesXml } from "./chart-series.ts";
import { chartSheet } from "./chart-sheet.ts";
import type { SeriesRefs } from "./chart-sheet.ts";
import { textProps } from "./chart-text.ts";
import type { ChartFont } from "./chart-text.ts";
import type { ChartModel } from "./chart-types.ts";
import { FACES } from "./faces.ts";
import { tag, val, XML_HEAD } from "./xml.ts";

export type ChartFrame = ChartBox & {
  /** The font of all texts; East Asian signs have their own, without which Office takes any. */
  readonly font?: ChartFont;
  /** Where the cells are, if not in the workbook of `chartWorkbook`. */
  readonly refs?: readonly SeriesRefs[];
  /** The relationship to the embedded workbook; a chart in a workbook has none. */
  readonly workbook?: string;
  /** The relationship to what is drawn over it. */
  readonly shapes?: string | undefined;
};

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
/** The typeface of charts that name no other. */
export const CHART_FONT = FACES.zh;

/**
 * The chart part of an Office file: the same for slides, documents and sheets. Sizes are points of the frame in which
 * it will stand, since the words at the ends of lines need their room.
 */
export function chartXml(model: ChartModel, frame: ChartFrame): string {
  const refs = frame.refs ?? chartSheet(model).refs;
  const box = { ...frame, font: frame.font ?? CHART_FONT };
  const series = model.series.map((_, index) => seriesXml(model, index, refs[index], box)).join("");
  const { layout, axes } = axesXml(model, box);
  const title = titleXml(model, box);
  return (
    XML_HEAD +
    tag(
      "c:chartSpace",
      NAMESPACES,
      val("c:date1904", 0),
      val("c:roundedCorners", 0),
      tag(
        "c:chart",
        {},
        title,
        val("c:autoTitleDeleted", title === "" ? 1 : 0),
        tag("c:plotArea", {}, layout, plotXml(model, series), axes),
        legendXml(model, box),
        val("c:plotVisOnly", 1),
        val("c:dispBlanksAs", "gap"),
      ),
      tag("c:spPr", {}, tag("a:noFill"), tag("a:ln", {}, tag("a:noFill"))),
      textProps({ size: box.type, font: box.font }),
      frame.workbook === undefined
        ? ""
        : tag("c:externalData", { "r:id": frame.workbook }, val("c:autoUpdate", 0)),
      frame.shapes === undefined ? "" : tag("c:userShapes", { "r:id": frame.shapes }),
    )
  );
}

const AXES = val("c:axId", 111) + val("c:axId", 222);

function plotXml(model: ChartModel, series: string): string {
  switch (model.kind) {
    case "bar":
      return tag(
        "c:barChart",
        {},
        val("c:barDir", "bar"),
        val("c:grouping", model.stacked ? "stacked" : "clustered"),
        val("c:varyColors", 0),
        series,
        val("c:gapWidth", 55),
        model.stacked ? val("c:overlap", 100) : "",
        AXES,
      );
    case "line":
      return tag(
        "c:lineChart",
        {},
        val("c:grouping", "standard"),
        val("c:varyColors", 0),
        series,
        val("c:marker", 1),
        AXES,
      );
    case "scatter":
      return tag(
        "c:scatterChart",
        {},
        val("c:scatterStyle", "lineMarker"),
        val("c:varyColors", 0),
        series,
        AXES,
      );
  }
}
