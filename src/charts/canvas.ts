import type { Look } from "./types.ts";

/** An option whose axes are the box's own pixels, y downwards, for drawings that place everything themselves. */
export function pixelAxes({ width, height }: Pick<Look, "width" | "height">) {
  const hidden = { type: "value", show: false, min: 0 };
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: "none" },
    xAxis: { ...hidden, max: width },
    yAxis: { ...hidden, max: height, inverse: true },
  };
}

type Point = readonly [number, number];

/** Straight lines as one series, each from point to point. */
export function segments(
  id: string,
  lines: readonly (readonly [Point, Point])[],
  style: {
    readonly color: string;
    readonly width: number;
    readonly type?: readonly number[];
    readonly cap?: "round";
  },
) {
  return {
    id,
    type: "line",
    silent: true,
    showSymbol: false,
    z: 1,
    lineStyle: style,
    data: lines.flatMap(([from, to]) => [{ value: from }, { value: to }, { value: ["-", "-"] }]),
  };
}

/** A series without marks takes the library as long to set up as one with some. */
export function filled<T extends { readonly data: readonly unknown[] }>(series: readonly T[]): readonly T[] {
  return series.filter(({ data }) => data.length > 0);
}

export type Word = {
  readonly text: string;
  readonly at: Point;
  readonly align: "left" | "center" | "right";
  readonly color: string;
  readonly name?: string;
  readonly bold?: boolean;
  /** Degrees anticlockwise about its place. */
  readonly rotate?: number;
};

/** Texts at their places, as one series. */
export function words(id: string, items: readonly Word[], size: number) {
  const POSITION = { left: "right", center: "inside", right: "left" } as const;
  return {
    id,
    type: "scatter",
    silent: true,
    clip: false,
    symbolSize: 0.1,
    z: 3,
    label: { show: true, fontSize: size, distance: 0 },
    data: items.map(({ text, at, align, color, name, bold, rotate }) => ({
      value: at,
      ...(name !== undefined && { name }),
      label: {
        formatter: () => text,
        position: POSITION[align],
        color,
        fontWeight: bold ? "bold" : "normal",
        ...(rotate !== undefined && { rotate }),
      },
    })),
  };
}
