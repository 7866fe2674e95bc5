import { LIGHT } from "../../charts/palette.ts";
import { BOLD, textWidth } from "../../charts/parts.ts";
import { formatNumber } from "../../i18n/format.ts";
import { richText, stroke, textProps } from "./chart-text.ts";
import type { ChartFont } from "./chart-text.ts";
import type { BarModel, ChartAxis, ChartModel, LineModel, ScatterModel } from "./chart-types.ts";
import { tag, val } from "./xml.ts";

/** The frame that a chart will stand in, and its type size, all in points. */
export type ChartBox = { readonly width: number; readonly height: number; readonly type: number };
export type DrawnBox = ChartBox & { readonly font: ChartFont };

/** The edges of the plot as shares of the frame. */
export type PlotRect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const EDGE = 8;

/** Which chart it is and what its numbers are, in one line. */
export function titleOf({ title, unit }: Pick<ChartModel, "title" | "unit">): string {
  return [...new Set([title, unit])].filter((part) => part !== "").join(" · ");
}

export function titleXml(model: ChartModel, { type, font }: DrawnBox): string {
  const text = titleOf(model);
  if (text === "") return "";
  const layout = manualLayout({ x: 0.005, y: 0.005 });
  const bold = model.title !== "";
  const color = bold ? LIGHT.ink : LIGHT.muted;
  return tag("c:title", {}, richText(text, { size: type, font, bold, color }), layout, val("c:overlay", 0));
}

function manualLayout(rect: Partial<PlotRect>, inner = false): string {
  const modes = Object.keys(rect).filter((key) => key === "x" || key === "y");
  return tag(
    "c:layout",
    {},
    tag(
      "c:manualLayout",
      {},
      inner ? val("c:layoutTarget", "inner") : "",
      ...modes.map((key) => val(`c:${key}Mode`, "edge")),
      ...Object.entries(rect).map(([key, share]) => val(`c:${key}`, Number(share.toFixed(4)))),
    ),
  );
}

/** Where the plot stands: Office leaves room for the names of bars itself, but none for words at points. */
export function plotRect(model: LineModel | ScatterModel, box: ChartBox): PlotRect {
  const { width, height, type } = box;
  const top = titleOf(model) === "" ? EDGE : type * 2.7;
  const bottom = model.axis.hidden ? EDGE : type * 2 + turnedHeight(model, box);
  const [left, right] = model.kind === "line" ? lineSides(model, box) : scatterSides(model, box);
  return {
    x: left / width,
    y: top / height,
    w: (width - left - right) / width,
    h: (height - top - bottom) / height,
  };
}

function lineSides({ axis, room }: LineModel, { type, width }: ChartBox): readonly [number, number] {
  const ends = [axis.min ?? 0, axis.max ?? 0].map((value) => textWidth(printed(value, axis), type));
  return [Math.max(...ends) + EDGE, Math.min(room * type * BOLD + EDGE * 2, width * 0.45)];
}

function printed(value: number, { format }: ChartAxis): string {
  return formatNumber(value, /\.(0+)/.exec(format)?.[1]?.length ?? 0);
}

/** Room for the figures beside the outermost points. */
function scatterSides({ axis, series }: ScatterModel, { type, width }: ChartBox): readonly [number, number] {
  if (axis.hidden) return [EDGE, EDGE];
  const texts = series.flatMap(({ list, points }) =>
    [...points].flatMap(([index, { label, place }]) => {
      const point = list[index];
      if (!label || !point || point.x === axis.min) return [];
      const text = label.kind === "text" ? label.text : printed(point.x, { format: label.format });
      return place === "left" || place === "right" ? [textWidth(text, type * BOLD)] : [];
    }),
  );
  const side = Math.min(width * 0.2, Math.max(0, ...texts) + EDGE * 2);
  return [side, side];
}

/** Which mark is whose, right of the title; series with words of their own are not named again. */
export function legendXml(model: ChartModel, { type, font, width, height }: DrawnBox): string {
  if (model.kind !== "scatter") return "";
  const named = model.series.filter(({ keyed }) => keyed);
  if (named.length === 0) return "";
  const wide = named.reduce((sum, { name }) => sum + textWidth(name, type) * BOLD + KEY * type, KEY * type);
  const w = Math.min(0.6, wide / width);
  return tag(
    "c:legend",
    {},
    val("c:legendPos", "t"),
    ...model.series.flatMap(({ keyed }, index) =>
      keyed ? [] : [tag("c:legendEntry", {}, val("c:idx", index), val("c:delete", 1))],
    ),
    manualLayout({ x: 1 - w, y: 0.003, w, h: (type * 2) / height }),
    val("c:overlay", 1),
    textProps({ size: type, font, color: LIGHT.ink }),
  );
}

/** A mark of the key with the room around it, in em. */
const KEY = 3.2;

/** The plot's place and both axes. */
export function axesXml(
  model: ChartModel,
  box: DrawnBox,
): { readonly layout: string; readonly axes: string } {
  switch (model.kind) {
    case "bar":
      return {
        layout: tag("c:layout"),
        axes: categoryAxis(model, box, "l") + valueAxis(model.axis, box, "b"),
      };
    case "line":
      return {
        layout: manualLayout(plotRect(model, box), true),
        axes: categoryAxis(model, box, "b") + valueAxis(model.axis, box, "l"),
      };
    case "scatter":
      return {
        layout: manualLayout(plotRect(model, box), true),
        axes:
          valueAxis(model.axis, box, "b", 111, 222) +
          valueAxis({ min: 0.5, max: model.rows + 0.75, format: "General", hidden: true }, box, "l"),
      };
  }
}

/** Every how many periods one is named, so that their names stand apart. */
function labelSkip(model: LineModel, box: ChartBox): number {
  const [left, right] = lineSides(model, box);
  const one = widestName(model, box) + box.type;
  return Math.max(1, Math.ceil((model.categories.length * one) / (box.width - left - right)));
}

/** What turned names of periods need more: not every program leaves out those that have no room beside each other. */
function turnedHeight(model: LineModel | ScatterModel, box: ChartBox): number {
  if (model.kind !== "line" || labelSkip(model, box) === 1) return 0;
  return 0.85 * widestName(model, box);
}

function widestName({ categories }: LineModel, { type }: ChartBox): number {
  return Math.max(1, ...categories.map((name) => textWidth(name, type)));
}

function categoryAxis(model: BarModel | LineModel, box: DrawnBox, side: "l" | "b"): string {
  const { kind, axis } = model;
  const { type, font } = box;
  return tag(
    "c:catAx",
    {},
    val("c:axId", 111),
    tag("c:scaling", {}, val("c:orientation", kind === "bar" ? "maxMin" : "minMax")),
    val("c:delete", 0),
    val("c:axPos", side),
    tag("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", axis.reversed ? "high" : "low"),
    tag("c:spPr", {}, stroke(LIGHT.peer)),
    textProps({ size: type, font, color: kind === "bar" ? LIGHT.ink : LIGHT.muted }, kind === "line"),
    val("c:crossAx", 222),
    val("c:crosses", axis.reversed ? "max" : "autoZero"),
    val("c:auto", 0),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 60),
    kind === "line" ? val("c:tickLblSkip", labelSkip(model, box)) : "",
    val("c:noMultiLvlLbl", 1),
  );
}

function valueAxis(
  axis: ChartAxis,
  { type, font }: DrawnBox,
  side: "l" | "b",
  id = 222,
  other = 111,
): string {
  const { min, max, step, format, log, reversed, hidden } = axis;
  const isScatter = id === 111 || hidden === true;
  return tag(
    "c:valAx",
    {},
    val("c:axId", id),
    tag(
      "c:scaling",
      {},
      log ? val("c:logBase", 10) : "",
      val("c:orientation", reversed ? "maxMin" : "minMax"),
      max === undefined ? "" : val("c:max", max),
      min === undefined ? "" : val("c:min", min),
    ),
    val("c:delete", hidden ? 1 : 0),
    val("c:axPos", side),
    hidden ? "" : tag("c:majorGridlines", {}, tag("c:spPr", {}, stroke(LIGHT.line))),
    tag("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "low"),
    tag("c:spPr", {}, stroke(undefined)),
    textProps({ size: type, font, color: LIGHT.muted }),
    val("c:crossAx", other),
    val("c:crosses", "autoZero"),
    val("c:crossBetween", isScatter ? "midCat" : "between"),
    step === undefined ? "" : val("c:majorUnit", step),
  );
}
