import { textWidth } from "./parts.ts";
import type { TrendLine, TrendModel } from "./trend-model.ts";
import { pointKey } from "./trend-model.ts";
import { KEY } from "./trend-layout.ts";
import type { TrendLayout } from "./trend-layout.ts";
import type { Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

/** Period labels as a series: only those that have room, at the periods that exist, the last one always. */
export function tickSeries(model: TrendModel, layout: TrendLayout, { palette }: Look) {
  const widest = Math.max(...model.ticks.map(({ label }) => textWidth(label, SMALL)), 1) + 12;
  const apart = widest / yearWidth(layout);
  let free = Number.POSITIVE_INFINITY;
  const shown = [...model.ticks].reverse().filter(({ x }) => {
    if (x > free) return false;
    free = x - apart;
    return true;
  });
  return {
    id: "ticks",
    type: "scatter",
    silent: true,
    symbol: "rect",
    symbolSize: [1, 5],
    clip: false,
    itemStyle: { color: palette.muted, opacity: 1 },
    data: shown.map(({ x, label }) => ({ value: [x, layout.foot], label: { formatter: () => label } })),
    label: { show: true, position: "bottom", distance: 5, color: palette.muted, fontSize: SMALL },
  };
}

/** One series a line; where runs must not be joined, a point without a value stands between them. */
export function lineSeries({ area, runs, style, beside }: TrendLine, { palette }: Look) {
  const color = style?.color ?? palette.peer;
  return {
    id: `${area}#line`,
    type: "line",
    name: area,
    z: style && !beside ? 4 : 2,
    showSymbol: true,
    symbol: style?.symbol ?? "circle",
    lineStyle: {
      color,
      width: beside ? 1.5 : style ? 2.5 : 1,
      type: style?.dash ?? "solid",
      opacity: style ? 1 : 0.45,
    },
    itemStyle: { color, opacity: style ? 1 : 0.55 },
    data: runs.flatMap((run, index) => [
      ...(index === 0 ? [] : [{ value: [run[0]?.x, Number.NaN] }]),
      ...run.map(({ period, x, value }) => ({
        name: pointKey(area, period),
        value: [x, value],
        symbolSize: beside ? 4 : style ? 6 : run.length === 1 ? 3 : 0,
      })),
    ]),
    emphasis: { lineStyle: { width: style ? 3.5 : 2.5, opacity: 1 }, itemStyle: { opacity: 1 } },
  };
}

export function asideSeries({ area, aside, style }: TrendLine, { palette }: Look) {
  return {
    id: `${area}#aside`,
    type: "scatter",
    z: 3,
    symbol: "circle",
    symbolSize: 6,
    itemStyle: { color: palette.surface, borderColor: style?.color, borderWidth: 1.5, opacity: 1 },
    data: aside.map(({ period, x, value }, index) => ({
      name: `${pointKey(area, period)}#${String(index)}`,
      value: [x, value],
    })),
  };
}

/** Words at the edge of the plot, each beside its line's symbol, since they may stand away from their line. */
export function edgeSeries(
  words: TrendLayout["ends"],
  edge: number,
  side: "left" | "right",
  { palette }: Look,
) {
  return {
    id: side,
    type: "scatter",
    z: 5,
    clip: false,
    silent: true,
    data: words.map(({ area, text, style, last, at, placed }) => ({
      name: area,
      value: [edge, last.value],
      symbol: style.symbol,
      symbolSize: 7,
      symbolOffset: [side === "left" ? -KEY : KEY, placed - at],
      itemStyle: { color: style.color, opacity: 1 },
      label: { formatter: () => text },
    })),
    label: {
      show: true,
      position: side,
      color: palette.ink,
      fontSize: TYPE,
      fontWeight: "bold",
      distance: 4,
    },
  };
}

/** Where the axis does not start at zero: a jag at its foot. */
export function cutSeries({ foot, first, margin }: TrendLayout, { palette }: Look) {
  return {
    id: "cut",
    type: "scatter",
    silent: true,
    clip: false,
    symbol: "path://M0 0L4 -3L-4 -7L4 -11L0 -14",
    symbolSize: [8, 14],
    symbolOffset: [0, "-50%"],
    itemStyle: { color: "transparent", borderColor: palette.muted, borderWidth: 1.5, opacity: 1 },
    data: [[first - margin, foot]],
  };
}

/** Breaks as dashed lines across the plot, and the period shown elsewhere on the page as a thin line. */
export function markSeries(model: TrendModel, layout: TrendLayout, { palette }: Look) {
  const dashed = { color: palette.muted, type: [4, 4], width: 1 };
  const dates = layout.starts ? [layout.first, layout.last] : [];
  const present = { color: palette.ink, type: "solid", width: 1, opacity: 0.35 };
  return {
    id: "breaks",
    type: "line",
    data: [],
    silent: true,
    markLine: {
      silent: true,
      symbol: "none",
      animation: false,
      label: { color: palette.muted, fontSize: SMALL, distance: 3 },
      data: [
        ...namedBreaks(model, layout).map(({ x, label, show }) => ({
          xAxis: x,
          lineStyle: dashed,
          label: { show, formatter: () => label, position: "end" },
        })),
        ...(model.reference ? [referenceLine(model.reference, dashed)] : []),
        ...dates.map((x) => ({ xAxis: x, lineStyle: { ...dashed, type: "solid" }, label: { show: false } })),
        ...(model.now === undefined
          ? []
          : [{ xAxis: model.now, lineStyle: present, label: { show: false } }]),
      ],
    },
  };
}

function referenceLine({ name, value, figure }: NonNullable<TrendModel["reference"]>, lineStyle: object) {
  const label = { formatter: () => `${name} ${figure}`, position: "insideStartTop" };
  return { yAxis: value, lineStyle, label };
}

/** The breaks in order; the word of one that is too close to the one before counts both: 断点×2. */
function namedBreaks({ breaks }: TrendModel, layout: TrendLayout) {
  const year = yearWidth(layout);
  const named: { readonly x: number; readonly label: string; count: number }[] = [];
  for (const { x, label } of [...breaks].sort((a, b) => a.x - b.x)) {
    const before = named.findLast(({ count }) => count > 0);
    const words = [label, before ? counted(before.label, before.count) : ""];
    const room = words.reduce((sum, word) => sum + textWidth(word, SMALL) / 2 + 2, 0);
    if (!before || (x - before.x) * year >= room) named.push({ x, label, count: 1 });
    else {
      before.count += 1;
      named.push({ x, label, count: 0 });
    }
  }
  return named.map(({ x, label, count }) => ({ x, label: counted(label, count), show: count > 0 }));
}

function counted(label: string, count: number): string {
  return count > 1 ? `${label}×${String(count)}` : label;
}

/** The pixels of a year. */
function yearWidth({ plot, first, last, margin }: TrendLayout): number {
  return plot / (last - first + 2 * margin);
}
