/** A place in pixels of the box, from its upper left corner. */
export type Point = readonly [number, number];

export type Ink = {
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in pixels. */
  readonly width?: number;
  readonly dash?: readonly number[] | "dashed";
  readonly cap?: "round";
  readonly join?: "bevel";
  readonly opacity?: number;
};

export type Outline =
  | {
      /** Lines from point to point, each of them closed where it is filled. */
      readonly lines: readonly (readonly Point[])[];
      readonly isOpen?: true;
    }
  | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly cx: number; readonly cy: number; readonly r: number };

/** A shape; one with a name can be pointed at, and looks as `lit` says when it is. */
export type Figure = {
  readonly name?: string;
  readonly outline: Outline;
  readonly ink: Ink;
  readonly lit?: Ink;
  /** About which it grows when it is lit up. */
  readonly about?: Point;
  /** It stays where it is when it is lit up: risen, a line would hide its own marks from the pointer that comes along it. */
  readonly keepsPlace?: true;
};

/** A text beside its place, in the middle of its height. */
export type Label = {
  readonly name?: string;
  readonly text: string;
  readonly at: Point;
  readonly align: "left" | "center" | "right";
  readonly color: string;
  readonly size: number;
  readonly bold?: boolean;
  /** From one line of it to the next. */
  readonly line?: number;
  /** Degrees anticlockwise about its place. */
  readonly rotate?: number;
  /** The colour of what it stands on, around its letters. */
  readonly halo?: string;
  readonly lit?: string;
};

export type Item = Figure | Label;

export function isLabel(item: Item): item is Label {
  return "text" in item;
}

/** What stands at its place in the box, one over the other. */
export type DrawnSeries = {
  readonly id: string;
  readonly z: number;
  readonly silent: boolean;
  readonly items: () => readonly Item[];
};

/** Series with a higher `z` stand over others; what is silent lets the pointer through. */
export function drawn(id: string, z: number, items: readonly Item[], silent = false): DrawnSeries {
  return { id, z, silent, items: () => items };
}

/** All of a drawing as one series of the library (`drawn-series.ts`), which does for each what it would do for one. */
export type WholeSeries = {
  readonly id: "drawing";
  readonly type: "drawn";
  /** A function, which the library keeps, where it would copy a list in all its depth. */
  readonly parts: () => readonly DrawnSeries[];
};

/** A drawing as the library takes it: nothing moves by itself, and nothing is drawn that is not said. */
export function optionOf(series: readonly DrawnSeries[]) {
  const whole: WholeSeries = { id: "drawing", type: "drawn", parts: () => series };
  return { animation: false, backgroundColor: "transparent", series: [whole] };
}

/** What lights up something of a drawing's series, or puts it out, as the library takes it. */
export function actionOn(
  type: "highlight" | "downplay",
  { seriesId, name }: { readonly seriesId: string; readonly name: string },
) {
  return { type, seriesId: "drawing", name: nameIn(seriesId, name) };
}

/** Under which name the library knows something of a drawing's series. */
export function nameIn(seriesId: string, name: string): string {
  return `${seriesId}\n${name}`;
}

/** A rectangle about its middle. */
export function rectAt([x, y]: Point, width: number, height = width): Outline {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
