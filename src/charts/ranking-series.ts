import type { AreaCode } from "../core/types.ts";
import { SMALL, TYPE } from "./sizes.ts";
import type { Look } from "./types.ts";

/** Room between a bar and its figure. */
export const APART = 6;
/** Rows of a high box do not become blocks. */
const THICKEST = 32;

type Bar = {
  readonly area: AreaCode;
  readonly value?: number;
  readonly label: string;
  readonly color?: string;
};

/** The bars with their figures, and behind them the lines that they are held against; `right` is where a column of figures ends. */
export function barSeries(
  bars: readonly Bar[],
  lines: readonly unknown[],
  { palette }: Look,
  toPixel: (value: number) => number,
  right: number | undefined,
) {
  return {
    id: "bars",
    type: "bar",
    barWidth: "62%",
    barMaxWidth: THICKEST,
    data: bars.map(({ area, value = 0, color, label }) => ({
      name: area,
      value,
      itemStyle: { color: color ?? palette.peer },
      label: {
        formatter: () => label,
        ...(right === undefined
          ? { position: value < 0 ? "left" : "right" }
          : { position: "right", align: "right", offset: [right - toPixel(Math.max(value, 0)) - APART, 0] }),
      },
    })),
    label: { show: true, color: palette.ink, fontSize: TYPE, distance: APART },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
    markLine: {
      // Behind the bars.
      z: 1,
      silent: true,
      symbol: "none",
      lineStyle: { color: palette.muted, type: [4, 3], width: 1 },
      label: { show: false },
      data: lines,
    },
  };
}

/** The words that stand where a bar would be for what is not ranked, from the left edge of the bars on. */
export function reasonSeries(
  rows: readonly { readonly key: string; readonly label: string }[],
  first: number,
  edge: number,
  { palette }: Look,
) {
  return {
    id: "reasons",
    type: "scatter",
    symbol: "rect",
    symbolSize: [6, 2],
    itemStyle: { color: palette.muted, opacity: 1 },
    data: rows.map(({ key, label }, index) => ({
      name: key,
      value: [edge, first + index],
      label: { formatter: () => label },
    })),
    label: {
      show: true,
      position: "right",
      color: palette.muted,
      fontSize: SMALL,
      lineHeight: SMALL + 1,
      distance: 4,
    },
    emphasis: { label: { color: palette.ink } },
  };
}
