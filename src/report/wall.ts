/** A box in pixels of the wall. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The surface that a slide is laid out on, in pixels; `columns` × `rows` displays with a seam between any two. */
export type Wall = {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** The rim in which nothing stands, in percent of the shorter side; every display has one where there are several. */
  readonly safe: number;
  /** The author's ratio of width to height; absent where the wall's own is used. */
  readonly ratio?: number;
};

/** What stands in one place, from above: the head of the slide, a panel by its number, its table, some lines, or the foot. */
export type Item = "head" | "foot" | number | { readonly tableOf: number } | Lines;

/** Some of the lines of a slide of words, from one on up to another. */
export type Lines = { readonly from: number; readonly to: number };

/**
 * A part of the wall that no seam crosses. Its items stand in rows: those of one row beside each other. Rows of panels are
 * alike in height, or have the shares of it that `shares` says.
 */
export type Region = {
  readonly rect: Rect;
  readonly rows: readonly (readonly Item[])[];
  readonly shares?: readonly number[];
};

/** What stands where, and how many panels found no room. */
export type Layout = { readonly regions: readonly Region[]; readonly left: number };

/** The room that head and foot take, and the least that a panel needs, in shares of the page's type size. */
export const AROUND = { wide: 8, narrow: 17 } as const;
/** A surface of so few type sizes in width is narrow. */
export const NARROW = 40;
const LEAST = { wide: 11, narrow: 10 } as const;
/** From this ratio of its sides on a wall shows one row of panels. */
const WIDE = 3;
/** From here on a single chart leaves room for its table. */
const ROOMY = 2.4;
/** Below it, three panels stand below each other or in two columns. */
const LOW = 1.5;

/**
 * Where everything stands on a wall: columns by its aspect, nothing across a seam, and no more panels than can be read.
 * `tables` are the panels that have a table to show where there is room for one; `type` is the page's size in pixels.
 * Where all panels are tables below each other, `stack` has the share of the height of each that finds room.
 */
export function wallLayout(
  wall: Wall,
  type: number,
  count: number,
  tables: readonly number[] = [],
  stack?: readonly number[],
): Layout {
  const displays = displaysOf(wall);
  const [only] = displays;
  if (stack && only) {
    const rows: readonly (readonly Item[])[] = [["head"], ...stack.map((_, at) => [at]), ["foot"]];
    return { regions: [{ rect: only, rows, shares: stack }], left: count - stack.length };
  }
  const isWhole = displays.length === 1 && only !== undefined;
  const most = isWhole ? mostOf(only, type, count) : displays.length;
  const shown = Math.min(count, most);
  const regions = isWhole ? [wholeOf(only, shown, tables)] : spread(displays, shown, tables);
  return { regions, left: count - shown };
}

/**
 * A slide of words on a wall: on one display all of it; on several, what it is called on the first and its lines on the
 * next ones, or, without any, on the one in the middle. The foot is on the last, as on every other slide.
 */
export function wordsLayout(wall: Wall, lines: number): Layout {
  const displays = displaysOf(wall);
  const last = displays.length - 1;
  const places = Math.min(lines, last);
  const each = Math.ceil(lines / Math.max(1, places));
  const head = lines === 0 && wall.columns % 2 === 1 && wall.rows === 1 ? last / 2 : 0;
  const regions = displays.map((rect, at): Region => {
    const [from, to] = [(at - 1) * each, Math.min(at * each, lines)];
    const isOfLines = last > 0 && at > 0 && from < to;
    return {
      rect,
      rows: [
        ...(at === head ? [["head"] as const] : []),
        ...(isOfLines ? [[{ from, to }]] : []),
        ...(at === last ? [["foot"] as const] : []),
      ],
    };
  });
  return { regions: regions.filter(({ rows }) => rows.length > 0), left: 0 };
}

/** How many panels a surface holds below its head, each high enough to be read. */
function mostOf(rect: Rect, type: number, count: number): number {
  const form = rect.width / type < NARROW ? "narrow" : "wide";
  const rows = Math.max(1, Math.floor((rect.height / type - AROUND[form]) / LEAST[form]));
  for (let most = count; most > 1; most -= 1)
    if (Math.ceil(most / columnsOf(rect.width / rect.height, most)) <= rows) return most;
  return 1;
}

function wholeOf(rect: Rect, count: number, tables: readonly number[]): Region {
  const aspect = rect.width / rect.height;
  const panels: Item[] = Array.from({ length: count }, (_, index) => index);
  const [first] = tables;
  const items =
    count === 1 && aspect >= ROOMY && first !== undefined ? [...panels, { tableOf: first }] : panels;
  const columns = columnsOf(aspect, items.length);
  return { rect, rows: [["head"], ...chunks(items, columns), ["foot"]] };
}

/** How many panels stand beside each other. */
function columnsOf(aspect: number, count: number): number {
  if (aspect >= WIDE) return count;
  if (aspect < 1) return 1;
  if (aspect < LOW) return Math.min(count, 2);
  return count === 4 ? 2 : count;
}

function chunks<Value>(values: readonly Value[], size: number): readonly (readonly Value[])[] {
  if (values.length === 0) return [];
  return [values.slice(0, size), ...chunks(values.slice(size), size)];
}

/**
 * One display after the other: the head in the first and the foot in the last. With displays to spare, tables take them,
 * and the head stands over one where none is left for itself.
 */
function spread(displays: readonly Rect[], count: number, tables: readonly number[]): readonly Region[] {
  const panels: readonly Item[] = Array.from({ length: count }, (_, index) => index);
  const extra: readonly Item[] = tables.map((tableOf) => ({ tableOf }));
  const spare = Math.max(0, displays.length - count);
  // With one display to spare the head goes with a table, the least to be looked at; with more it stands alone.
  const order =
    spare === 1 ? [...extra.slice(0, 1), ...panels] : [...panels, ...extra.slice(0, Math.max(0, spare - 1))];
  const shift = spare > 1 || (spare === 1 && extra.length === 0) ? 1 : 0;
  const used = displays.slice(0, Math.max(1, order.length + shift));
  const places = used.length - shift;
  return used.map((rect, at) => ({
    rect,
    rows: [
      ...(at === 0 ? [["head"] as const] : []),
      ...order.filter((_, index) => (places === 0 ? 0 : index % places) + shift === at).map((item) => [item]),
      ...(at === used.length - 1 ? [["foot"] as const] : []),
    ],
  }));
}

/** The displays without their rims, in reading order, within the author's ratio if there is one. */
export function displaysOf({ width, height, columns, rows, safe, ratio }: Wall): readonly Rect[] {
  const stage = ratio === undefined ? { x: 0, y: 0, width, height } : within(width, height, ratio);
  const [across, down] = [stage.width / columns, stage.height / rows];
  const rim = (Math.min(across, down) * safe) / 100;
  return Array.from({ length: columns * rows }, (_, at) => ({
    x: stage.x + (at % columns) * across + rim,
    y: stage.y + Math.floor(at / columns) * down + rim,
    width: across - 2 * rim,
    height: down - 2 * rim,
  }));
}

/** The largest box of a ratio in the middle of another. */
function within(width: number, height: number, ratio: number): Rect {
  const [w, h] = width / height > ratio ? [height * ratio, height] : [width, width / ratio];
  return { x: (width - w) / 2, y: (height - h) / 2, width: w, height: h };
}

/** The seams between displays, as positions across and down in pixels. */
export function seamsOf({ width, height, columns, rows }: Wall): {
  readonly across: readonly number[];
  readonly down: readonly number[];
} {
  const between = (count: number, length: number) =>
    Array.from({ length: count - 1 }, (_, at) => ((at + 1) * length) / count);
  return { across: between(columns, width), down: between(rows, height) };
}
