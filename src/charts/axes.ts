import type { Figure, Ink, Label, Point } from "./drawn.ts";
import type { AxisScale } from "./scale.ts";
import type { Look } from "./types.ts";

/** The edges of a plot, in pixels of the box. */
export type PlotBox = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A hairline, in the middle of a pixel, where it is as sharp as can be. */
function crisp(at: number): number {
  return Math.round(at + 0.5) - 0.5;
}

/** Straight lines as one figure, where there are any. */
export function rules(lines: readonly (readonly Point[])[], ink: Ink): readonly Figure[] {
  return lines.length > 0 ? [{ outline: { lines, isOpen: true }, ink }] : [];
}

/** From the foot of a plot to its top. */
export function upright(at: number, { top, bottom }: PlotBox): readonly Point[] {
  return [[crisp(at), bottom], [crisp(at), top]]; // oxfmt-ignore
}

/** From one side of a plot to the other. */
export function level(at: number, { left, right }: Pick<PlotBox, "left" | "right">): readonly Point[] {
  return [[left, crisp(at)], [right, crisp(at)]]; // oxfmt-ignore
}

/** Round values with a line each across the plot; zero stands out where values lie on both sides of it. */
export function valueLines(
  { min, step, labels }: AxisScale,
  box: PlotBox,
  y: (value: number) => number,
  { palette }: Look,
): readonly Figure[] {
  const lines = labels.map((label, index) => ({
    isZero: label === "0" && min < 0,
    line: level(y(min + index * step), box),
  }));
  const [zero, others] = [true, false].map((is) =>
    lines.filter(({ isZero }) => isZero === is).map(({ line }) => line),
  );
  return [...rules(others ?? [], { stroke: palette.line }), ...rules(zero ?? [], { stroke: palette.muted })];
}

/** The values in words, left of the plot. */
export function valueWords(
  { min, step, labels }: AxisScale,
  { left }: PlotBox,
  y: (value: number) => number,
  size: number,
  { palette }: Look,
): readonly Label[] {
  return labels.map((text, index) => ({
    ...{ text, at: [left - 8, y(min + index * step)], align: "right", color: palette.muted, size },
  }));
}

/** The line below a plot. */
export function footLine(box: PlotBox, { palette }: Look): readonly Figure[] {
  return rules([level(box.bottom, box)], { stroke: palette.line });
}

/** Periods below the foot of the plot, each with a tick across it; only those that are written have one. */
export function periodMarks(
  periods: readonly { readonly x: number; readonly label: string }[],
  { bottom }: PlotBox,
  size: number,
  { palette }: Look,
): readonly (Figure | Label)[] {
  const long = size - 6;
  const tick = (x: number): readonly Point[] => [[x, bottom - long / 2], [x, bottom + long / 2]]; // oxfmt-ignore
  return [
    ...rules(periods.map(({ x }) => tick(x)), { stroke: palette.muted }), // oxfmt-ignore
    ...periods.map(({ x, label }): Label => {
      const at = [x, bottom + long * 1.5 + size / 2] as const;
      return { text: label, at, align: "center", color: palette.muted, size };
    }),
  ];
}
