import { LIGHT } from "../../charts/palette.ts";
import type { DrawnBox } from "./chart-axes.ts";
import { labelsXml } from "./chart-labels.ts";
import type { SeriesRefs } from "./chart-sheet.ts";
import { fill, stroke } from "./chart-text.ts";
import type { CategorySeries, ChartModel, Marker, PointLook, ScatterSeries } from "./chart-types.ts";
import { escaped } from "../xml.ts";
import { tag, val } from "./xml.ts";

const NOWHERE: SeriesRefs = { name: "", x: "", values: "" };

/** A series with the cells it refers to and a copy of what they hold. */
export function seriesXml(
  model: ChartModel,
  index: number,
  refs: SeriesRefs = NOWHERE,
  box: DrawnBox,
): string {
  const series = model.series[index];
  if (!series) return "";
  const isBar = model.kind === "bar";
  return tag(
    "c:ser",
    {},
    val("c:idx", index),
    val("c:order", index),
    tag("c:tx", {}, tag("c:strRef", {}, tag("c:f", {}, refs.name), stringCache([series.name]))),
    tag("c:spPr", {}, isBar ? fill(series.color) : lineOf(series)),
    isBar ? val("c:invertIfNegative", 0) : markerXml(series.marker),
    [...series.points].map(([at, look]) => pointXml(at, look, isBar)).join(""),
    labelsXml(model, index, box),
    "list" in series ? scatterData(series, refs) : categoryData(model, series, refs),
    isBar ? "" : val("c:smooth", 0),
  );
}

function lineOf({ line, color }: Pick<CategorySeries, "line" | "color">): string {
  return line ? stroke(color, line.width, line.dash) : stroke(undefined);
}

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/^circle$/, "circle"],
  [/^rect$/, "square"],
  [/^triangle$/, "triangle"],
  [/^diamond$/, "diamond"],
  // Office has no triangle that points down.
  [/^path:\/\/M0 0H2L1/, "x"],
  [/^path:/, "plus"],
];

function markerXml(marker: Marker | undefined): string {
  if (!marker) return tag("c:marker", {}, val("c:symbol", "none"));
  const { size, color, hollow } = marker;
  const symbol = SYMBOLS.find(([ours]) => ours.test(marker.symbol))?.[1] ?? "circle";
  return tag(
    "c:marker",
    {},
    val("c:symbol", symbol),
    val("c:size", size),
    tag("c:spPr", {}, fill(hollow ? tinted(color) : color), stroke(color, hollow ? 1.5 : 0.75)),
  );
}

/** Hollow marks have a light fill, since not every program draws their outlines. */
function tinted(color: string): string {
  const parts = [1, 3, 5].map((at) => Math.round(255 - (255 - parseInt(color.slice(at, at + 2), 16)) * 0.3));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function pointXml(at: number, { color, marker }: PointLook, isBar: boolean): string {
  if (color === undefined && !marker) return "";
  return tag(
    "c:dPt",
    {},
    val("c:idx", at),
    isBar ? val("c:invertIfNegative", 0) : markerXml(marker),
    val("c:bubble3D", 0),
    color === undefined ? "" : tag("c:spPr", {}, fill(color)),
  );
}

function categoryData(model: ChartModel, { values }: CategorySeries, refs: SeriesRefs): string {
  const categories = model.kind === "scatter" ? [] : model.categories;
  return (
    tag("c:cat", {}, tag("c:strRef", {}, tag("c:f", {}, refs.x), stringCache(categories))) +
    tag("c:val", {}, numberRef(refs.values, values))
  );
}

function scatterData({ list, stroke: half }: ScatterSeries, refs: SeriesRefs): string {
  const numbers = (name: string, ref: string, values: readonly number[]) =>
    tag(name, {}, numberRef(ref, values));
  const xs = list.map(({ x }) => x);
  const ys = list.map(({ y }) => y);
  return (
    (half === undefined ? "" : errorBars(half)) +
    numbers("c:xVal", refs.x, xs) +
    numbers("c:yVal", refs.values, ys)
  );
}

/** A stroke of this half height through every point. */
function errorBars(half: number): string {
  return tag(
    "c:errBars",
    {},
    val("c:errDir", "y"),
    val("c:errBarType", "both"),
    val("c:errValType", "fixedVal"),
    val("c:noEndCap", 1),
    val("c:val", half),
    tag("c:spPr", {}, stroke(LIGHT.ink, 1.5)),
  );
}

function stringCache(texts: readonly string[]): string {
  const points = texts.map((text, index) => tag("c:pt", { idx: index }, tag("c:v", {}, escaped(text))));
  return tag("c:strCache", {}, val("c:ptCount", texts.length), ...points);
}

/** What is not known has no point; a zero has one. */
function numberRef(ref: string, values: readonly (number | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined ? "" : tag("c:pt", { idx: index }, tag("c:v", {}, String(value))),
  );
  const cache = tag(
    "c:numCache",
    {},
    tag("c:formatCode", {}, "General"),
    val("c:ptCount", values.length),
    ...points,
  );
  return tag("c:numRef", {}, tag("c:f", {}, ref), cache);
}
