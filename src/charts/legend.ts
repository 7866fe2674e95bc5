import { formatRound } from "../i18n/format.ts";
import { textWidth, titleText } from "./parts.ts";
import type { Box } from "./map-layout.ts";
import { classKey, classPaint, placeClass } from "./places.ts";
import type { Place, Shading } from "./places.ts";
import type { Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

const BAR = 12;

/**
 * The key of a map or tile grid, drawn on a coordinate system of its own (index `grid`): class colours with their
 * limits and the highlighted areas' places among them, or symbols of stated size.
 */
export function legend(
  shading: Shading,
  places: readonly Place[],
  title: string,
  box: Box,
  grid: number,
  look: Look,
) {
  const axis = (max: number) => ({ gridIndex: grid, type: "value", min: 0, max, show: false });
  const columns = shading.kind === "classes" ? Math.max(shading.labels.length, 1) : 1;
  const width = shading.kind === "classes" ? Math.min(box.width, columns * 78) : box.width;
  return {
    grid: {
      left: box.left,
      top: box.top + TYPE + 8,
      width,
      height: box.height - TYPE - 10,
      outerBoundsMode: "none",
    },
    xAxis: axis(shading.kind === "classes" ? columns : width),
    yAxis: axis(box.height - TYPE - 10),
    title: titleText(title, box.left, box.top, look),
    series:
      shading.kind === "classes"
        ? [
            classSeries(shading, box, width, grid, look),
            limitSeries(shading, box, width, grid, look),
            markSeries(shading, places, box, grid),
          ]
        : [symbolSeries(shading, box, grid, look)],
  };
}

type Classes = Extract<Shading, { kind: "classes" }>;
type Symbols = Extract<Shading, { kind: "symbols" }>;

function classSeries({ labels }: Classes, box: Box, width: number, grid: number, look: Look) {
  const { palette } = look;
  return {
    id: "legend",
    type: "scatter",
    xAxisIndex: grid,
    yAxisIndex: grid,
    symbol: "rect",
    symbolSize: [width / labels.length - 2, BAR],
    data: labels.map((_, index) => ({
      name: classKey(index),
      value: [index + 0.5, barHeight(box)],
      itemStyle: { color: classPaint(index, labels.length, look).fill },
    })),
    // As opaque as the map, or the key shows other colours.
    itemStyle: { opacity: 1 },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
  };
}

function barHeight(box: Box): number {
  return box.height - TYPE - 10 - BAR / 2 - 8;
}

/** The limits, each below the edge between its classes. */
function limitSeries({ limits }: Classes, box: Box, width: number, grid: number, look: Look) {
  const last = limits.length - 1;
  return {
    id: "legend-limits",
    type: "scatter",
    silent: true,
    xAxisIndex: grid,
    yAxisIndex: grid,
    symbolSize: 0.1,
    clip: false,
    itemStyle: { opacity: 1 },
    data: shownLimits(limits, width, look.locale).map(({ index, text }) => ({
      value: [index, barHeight(box)],
      label: {
        formatter: () => text,
        align: index === 0 ? "left" : index === last ? "right" : "center",
        position: "bottom",
      },
    })),
    label: { show: true, distance: BAR / 2 + 3, color: look.palette.ink, fontSize: SMALL },
  };
}

/** The outer limits always, the others where there is room. */
function shownLimits(limits: Classes["limits"], width: number, locale: Look["locale"]) {
  const last = limits.length - 1;
  const labels = limits.map((limit, index) => {
    const text = formatRound(limit, locale);
    const long = textWidth(text, SMALL);
    const left = (width / Math.max(last, 1)) * index - (index === 0 ? 0 : index === last ? long : long / 2);
    return { index, text, left, right: left + long };
  });
  const end = labels.at(-1);
  const shown = labels.slice(0, 1);
  for (const label of labels.slice(1)) {
    const before = shown.at(-1);
    const clear =
      before && before.right + 3 < label.left && (label === end || label.right + 3 < (end?.left ?? 0));
    if (clear) shown.push(label);
    else if (label === end && label.text !== before?.text) shown.push(label);
  }
  return shown;
}

/** Where the highlighted areas' values stand within the classes. */
function markSeries(shading: Classes, places: readonly Place[], box: Box, grid: number) {
  const top = box.height - TYPE - 10 - 3;
  const marks = places.flatMap((place) => {
    const at = placeClass(place, shading);
    if (place.outline === undefined || place.value === undefined || at === undefined) return [];
    const low = shading.limits[at] ?? place.value;
    const high = shading.limits[at + 1] ?? place.value;
    const within = high > low ? Math.min(Math.max((place.value - low) / (high - low), 0.04), 0.96) : 0.5;
    return [{ name: place.area, value: [at + within, top], itemStyle: { color: place.outline } }];
  });
  return {
    id: "legend-marks",
    type: "scatter",
    silent: true,
    xAxisIndex: grid,
    yAxisIndex: grid,
    symbol: "triangle",
    symbolRotate: 180,
    symbolSize: [9, 8],
    itemStyle: { opacity: 1 },
    data: marks,
  };
}

/** Diameter in pixels of a symbol whose surface is proportional to its value. */
export function symbolDiameter(value: number, largest: number, biggest: number): number {
  return largest > 0 && value > 0 ? Math.max(3, Math.sqrt(value / largest) * biggest) : 0;
}

export const BIGGEST_SYMBOL = 40;

function symbolSeries({ steps, largest }: Symbols, box: Box, grid: number, { palette }: Look) {
  let left = 0;
  const data = steps.map(({ value, label }) => {
    const diameter = symbolDiameter(value, largest, BIGGEST_SYMBOL);
    const at = left + diameter / 2;
    left += diameter + textWidth(label, SMALL) + 18;
    return {
      value: [at, (box.height - TYPE - 10) / 2],
      symbolSize: diameter,
      label: { formatter: () => label },
    };
  });
  return {
    id: "legend",
    type: "scatter",
    silent: true,
    xAxisIndex: grid,
    yAxisIndex: grid,
    symbol: "circle",
    data,
    itemStyle: { color: "transparent", borderColor: palette.muted, borderWidth: 1, opacity: 1 },
    label: { show: true, position: "right", color: palette.ink, fontSize: SMALL },
  };
}
