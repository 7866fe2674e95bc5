import type { AreaCode } from "../core/types.ts";
import { fitText } from "./parts.ts";
import { SMALL, TYPE } from "./sizes.ts";
import type { Look } from "./types.ts";

type Bar = {
  readonly area: AreaCode;
  readonly value?: number;
  readonly label: string;
  readonly color?: string;
};

/** The bars with their figures, and behind them the lines that they are held against. */
export function barSeries(bars: readonly Bar[], lines: readonly unknown[], { palette }: Look) {
  return {
    id: "bars",
    type: "bar",
    barWidth: "62%",
    data: bars.map(({ area, value, color, label }) => ({
      name: area,
      value,
      itemStyle: { color: color ?? palette.peer },
      label: { formatter: () => label, position: (value ?? 0) < 0 ? "left" : "right" },
    })),
    label: {
      show: true,
      color: palette.ink,
      fontSize: TYPE,
      distance: 6,
      // Reference lines pass behind the figures.
      ...(lines.length > 0 && { backgroundColor: palette.surface, padding: [1, 0] }),
    },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
    markLine: {
      // Behind the bars and their values.
      z: 1,
      silent: true,
      symbol: "none",
      lineStyle: { color: palette.muted, type: [4, 3], width: 1 },
      label: { show: false },
      data: lines,
    },
  };
}

/** The words that stand where a bar would be for what is not ranked. */
export function reasonSeries(rows: readonly Bar[], first: number, room: number, { palette }: Look) {
  return {
    id: "reasons",
    type: "scatter",
    symbol: "rect",
    symbolSize: [6, 2],
    itemStyle: { color: palette.muted, opacity: 1 },
    data: rows.map(({ area, label }, index) => ({
      name: area,
      value: [0, first + index],
      label: { formatter: () => fitText(label, room, SMALL) },
    })),
    label: { show: true, position: "right", color: palette.muted, fontSize: SMALL, distance: 4 },
    emphasis: { label: { color: palette.ink } },
  };
}
