import { BOLD, textWidth } from "./parts.ts";
import { placeLabels } from "./scale.ts";
import type { AxisScale } from "./scale.ts";
import { pointKey } from "./trend-model.ts";
import type { TrendLine, TrendModel } from "./trend-model.ts";
import type { Look } from "./types.ts";
import { SMALL, TINY, TYPE } from "./sizes.ts";

export type Panel = { readonly key: string; readonly title: string; readonly trend: TrendModel };

/** Where one panel stands, in pixels, and its scales. */
export type PanelBox = {
  readonly panel: Panel;
  readonly index: number;
  readonly scale: AxisScale;
  readonly span: readonly [number, number];
  readonly left: number;
  readonly axis: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The lines of one panel, cut at gaps and breaks, with the last value of each written at its point. */
export function panelSeries(box: PanelBox, look: Look) {
  const { key, trend: model } = box.panel;
  const on = { xAxisIndex: box.index, yAxisIndex: box.index };
  return [
    ...model.lines.map((line) => ({ ...on, ...lineSeries(key, line, look) })),
    ...model.lines.map((line) => ({ ...on, ...asideSeries(key, line, look) })),
    { ...on, ...endSeries(key, model, box, look) },
    { ...on, ...yearSeries(key, box, look) },
    { ...on, ...breakSeries(key, model, look) },
  ];
}

/** One series a line; an empty point parts its runs. */
function lineSeries(key: string, { area, runs, style }: TrendLine, { palette }: Look) {
  const color = style?.color ?? palette.peer;
  return {
    id: `${key}/${area}`,
    type: "line",
    connectNulls: false,
    symbol: style?.symbol ?? "circle",
    symbolSize: 5,
    showSymbol: true,
    z: 4,
    lineStyle: { color, width: 2, type: style?.dash ?? "solid" },
    itemStyle: { color, opacity: 1 },
    emphasis: { lineStyle: { width: 3 } },
    data: runs.flatMap((run, index) => [
      ...(index > 0 ? [["-", "-"]] : []),
      ...run.map(({ period, x, value }) => ({ name: `${pointKey(area, period)}@${key}`, value: [x, value] })),
    ]),
  };
}

function asideSeries(key: string, { area, aside, style }: TrendLine, { palette }: Look) {
  return {
    id: `${key}/${area}#aside`,
    type: "scatter",
    z: 3,
    symbolSize: 5,
    itemStyle: {
      color: palette.surface,
      borderColor: style?.color ?? palette.peer,
      borderWidth: 1.2,
      opacity: 0.8,
    },
    data: aside.map(({ period, x, value }, index) => ({
      name: `${pointKey(area, period)}@${key}#${String(index)}`,
      value: [x, value],
    })),
  };
}

/** From a point to the middle of its value, and how near that may come to the top and bottom of the panel. */
const AWAY = 11;
const HIGHEST = -4;
const LOWEST = 6;

/**
 * The last value of each line above its point, or below where the line comes down to it or stands at the top; kept within
 * the panel and apart from the other's.
 */
function endSeries(key: string, { lines }: TrendModel, box: PanelBox, { palette }: Look) {
  const { scale, height, width, axis, span } = box;
  const down = (value: number) => (1 - (value - scale.min) / (scale.max - scale.min || 1)) * height;
  const plot = width - axis - 8;
  const ends = lines.flatMap(({ area, runs }) => {
    const [before, last] = runs.at(-1)?.slice(-2) ?? [];
    const end = last ?? before;
    if (!end) return [];
    const from = down(end.value);
    const isBelow = (last && before && before.value > last.value) || from - AWAY < HIGHEST;
    const at = isBelow && from + AWAY <= height - LOWEST ? from + AWAY : from - AWAY;
    const half = textWidth(end.label, SMALL * BOLD) / 2;
    const x = ((end.x - span[0] + 0.5) / (span[1] - span[0] + 1)) * plot;
    return [{ area, last: end, from, at, x, half }];
  });
  const [one, other] = ends;
  const isApart = one && other && Math.abs(one.x - other.x) > one.half + other.half;
  const placed = isApart
    ? ends.map((end) => ({ ...end, placed: Math.max(end.at, HIGHEST) }))
    : placeLabels(ends, TYPE + 2, HIGHEST, height - LOWEST);
  return {
    id: `${key}/ends`,
    type: "scatter",
    silent: true,
    clip: false,
    z: 6,
    symbolSize: 0.1,
    data: placed.map(({ last, from, placed: middle, x, half }) => {
      const dx = Math.min(0, plot + 8 - x - half) + Math.max(0, half - x);
      return {
        value: [last.x, last.value],
        label: { formatter: () => last.label, offset: [dx, middle - from] },
      };
    }),
    label: {
      show: true,
      position: "inside",
      color: palette.ink,
      fontSize: SMALL,
      fontWeight: "bold",
      textBorderColor: palette.surface,
      textBorderWidth: 3,
    },
  };
}

/** The first and last year of all panels below each, with as many between as have room. */
function yearSeries(key: string, { span: [from, to], scale, width, axis }: PanelBox, look: Look) {
  const { palette } = look;
  const room = Math.max(1, Math.floor((width - axis) / (textWidth("2020", TINY) + 14)));
  const every = Math.max(1, Math.ceil((to - from + 1) / room));
  const years = Array.from({ length: to - from + 1 }, (_, index) => to - index).filter(
    (_, index) => index % every === 0,
  );
  return {
    id: `${key}/years`,
    type: "scatter",
    silent: true,
    clip: false,
    symbol: "rect",
    symbolSize: [1, 4],
    itemStyle: { color: palette.muted, opacity: 1 },
    data: years.map((year) => ({
      value: [year, scale.min],
      label: { formatter: () => String(year) },
    })),
    label: { show: true, position: "bottom", distance: 4, color: palette.muted, fontSize: TINY },
  };
}

function breakSeries(key: string, { breaks }: TrendModel, { palette }: Look) {
  return {
    id: `${key}/breaks`,
    type: "line",
    data: [],
    silent: true,
    markLine: {
      silent: true,
      symbol: "none",
      animation: false,
      lineStyle: { color: palette.muted, type: [3, 3], width: 1 },
      label: { show: false, fontSize: TINY },
      data: breaks.map(({ x }) => ({ xAxis: x })),
    },
  };
}
