import type { AxisScale } from "./scale.ts";
import type { Look } from "./types.ts";

/** A line below a plot without marks of its own: periods are written as a series, only where they exist. */
export function timeAxis(min: number, max: number, { palette }: Look) {
  return {
    type: "value",
    min,
    max,
    axisLabel: { show: false },
    axisTick: { show: false },
    axisLine: { show: true, onZero: false, lineStyle: { color: palette.line } },
    splitLine: { show: false },
  };
}

/** Round values with a line each across the plot; zero stands out where values lie on both sides of it. */
export function valueAxis(
  { min, max, step, labels, format }: AxisScale,
  fontSize: number,
  { palette }: Look,
) {
  return {
    type: "value",
    min,
    max,
    interval: step,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.muted, fontSize, formatter: (value: number) => format(value) },
    splitLine: {
      lineStyle: {
        width: 1,
        // One colour a line from below.
        color: labels.map((label) => (label === "0" && min < 0 ? palette.muted : palette.line)),
      },
    },
  };
}
