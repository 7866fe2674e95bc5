import { limitPrinter } from "./limits.ts";
import { apartSwatch } from "./apart.ts";
import { words } from "./canvas.ts";
import type { Word } from "./canvas.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { drawn, rectAt } from "./drawn.ts";
import type { Item } from "./drawn.ts";
import type { Box } from "./map-layout.ts";
import { symbolInk } from "./map-bubbles.ts";
import { textWidth, titles } from "./parts.ts";
import { CLASS_KEY, classKey, classPaint, placeClass } from "./places.ts";
import type { Place, Shading } from "./places.ts";
import type { Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";
import { symbolKey } from "./symbol-key.ts";
import type { Symbols } from "./symbol-key.ts";

const BAR = 12;
/** From the top of the key to the middle of its bar or symbols. */
const MIDDLE = 38;
const WIDEST_CLASS = 78;

type Classes = Extract<Shading, { kind: "classes" }>;

/**
 * The key of a map or tile grid, drawn in pixels: class colours with their limits and the highlighted areas' places
 * among them, or symbols of stated size; and what an area looks like
 * that has no figure, or none that compares.
 */
export function legend(shading: Shading, places: readonly Place[], title: string, box: Box, look: Look) {
  const width = Math.min(box.width, Math.max(partsOf(shading), 1) * WIDEST_CLASS);
  return [
    { ...titles([{ text: title, left: box.left, top: box.top }], look), id: "legend-title" },
    ...blankSeries(places, title, box, look),
    ...(shading.kind === "symbols"
      ? [symbolSeries(shading, places, box, look)]
      : [
          classSeries(shading, box, width, look),
          limitSeries(shading, box, width, look),
          markSeries(shading, places, box, width),
        ]),
  ];
}

function partsOf(shading: Shading): number {
  return shading.kind === "classes" ? shading.labels.length : 0;
}

/** From one line of swatches to the next. */
const LINE = TYPE + 4;

/**
 * Where the swatches stand of what has no figure or none that compares: behind the unit, or on so many lines above it;
 * a word that is longer than the key is wide begins before it.
 */
function blankPlaces(places: readonly Place[], title: string, box: Box, locale: Look["locale"]) {
  const blanks = [
    { id: "legend-blank", name: COLUMN_TERMS.noFigure[locale], isApart: undefined },
    { id: "legend-not-compared", name: COLUMN_TERMS.notCompared[locale], isApart: true },
  ].filter(({ isApart }) => places.some((place) => place.value === undefined && place.isApart === isApart));
  const behind = title === "" ? 0 : textWidth(title, TYPE) + 14;
  const widths = blanks.map(({ name }) => 15 + textWidth(name, SMALL));
  const all = widths.reduce((sum, width) => sum + width + 12, -12);
  const lines = behind + all <= box.width ? 0 : all > box.width ? blanks.length : 1;
  const over = lines > 0 ? Math.max(0, ...widths.map((width) => width - box.width)) : 0;
  return { blanks, widths, behind, lines, left: Math.max(0, box.left - over) };
}

/** Where no name may stand: the key with the lines above it. */
export function legendRoom(places: readonly Place[], title: string, box: Box, locale: Look["locale"]) {
  const { lines, left } = blankPlaces(places, title, box, locale);
  return {
    left,
    top: box.top - Math.max(1, lines) * LINE,
    right: box.left + box.width,
    bottom: box.top + box.height,
  };
}

/**
 * Swatches of areas without a figure and of those whose figure does not compare, as far as there are any, behind the
 * unit or, where that is long, above it: beside each other where they fit.
 */
function blankSeries(places: readonly Place[], title: string, box: Box, look: Look) {
  const { locale, palette } = look;
  const { blanks, widths, behind, lines, left } = blankPlaces(places, title, box, locale);
  return blanks.flatMap(({ id, name, isApart }, index) => {
    const isStacked = lines > 1;
    const before = isStacked ? 0 : widths.slice(0, index).reduce((sum, width) => sum + width + 12, 0);
    const up = isStacked ? lines - index : lines;
    const at = [left + 5 + (lines === 0 ? behind : 0) + before, box.top + TYPE / 2 - up * LINE] as const;
    const [x, y] = at;
    const swatch = drawn(
      id,
      2,
      [
        { outline: rectAt(at, 10), ink: { fill: palette.surface, stroke: palette.peer } },
        { text: name, at: [x + 10, y], align: "left", color: palette.muted, size: SMALL },
      ],
      true,
    );
    return isApart ? [swatch, apartSwatch(at, look)] : [swatch];
  });
}

function classSeries({ labels, limits }: Classes, box: Box, width: number, look: Look) {
  const one = width / Math.max(labels.length, 1);
  return drawn(
    CLASS_KEY,
    2,
    labels.map((_, index) => ({
      name: classKey(index),
      outline: rectAt([box.left + (index + 0.5) * one, box.top + MIDDLE], one - 2, BAR),
      ink: { fill: classPaint(index, limits, look).fill },
      lit: { stroke: look.palette.ink, width: 2 },
    })),
  );
}

/** The limits, each below the edge between its classes. */
function limitSeries({ limits }: Classes, box: Box, width: number, look: Look) {
  const last = limits.length - 1;
  const shown = shownLimits(limits, width, look.locale).map(({ index, text }): Word => ({
    text,
    at: [box.left + (index / Math.max(last, 1)) * width, box.top + MIDDLE + BAR / 2 + 3 + SMALL / 2],
    align: index === 0 ? "left" : index === last ? "right" : "center",
    color: look.palette.ink,
  }));
  return words("legend-limits", shown, SMALL);
}

/** The outer limits and zero always, the others where there is room. */
function shownLimits(limits: Classes["limits"], width: number, locale: Look["locale"]) {
  const last = limits.length - 1;
  const print = limitPrinter(limits, locale);
  const labels = limits.map((limit, index) => {
    const text = print(limit);
    const long = textWidth(text, SMALL);
    const left = (width / Math.max(last, 1)) * index - (index === 0 ? 0 : index === last ? long : long / 2);
    return {
      index,
      text,
      left,
      right: left + long,
      order: index === 0 || index === last ? 0 : limit === 0 ? 1 : 2,
    };
  });
  const shown: (typeof labels)[number][] = [];
  for (const label of [...labels].sort((a, b) => a.order - b.order)) {
    const isFree = shown.every(({ left, right }) => label.right + 3 < left || right + 3 < label.left);
    const isNew = shown.every(({ text }) => text !== label.text);
    if (isNew && (isFree || label.order === 0)) shown.push(label);
  }
  return shown.sort((a, b) => a.index - b.index);
}

/** Where the highlighted areas' values stand within the classes. */
function markSeries(shading: Classes, places: readonly Place[], box: Box, width: number) {
  const marks = places.flatMap((place) => {
    const at = placeClass(place, shading);
    if (place.outline === undefined || place.value === undefined || at === undefined) return [];
    const low = shading.limits[at] ?? place.value;
    const high = shading.limits[at + 1] ?? place.value;
    const isOpen = !Number.isFinite(high - low);
    const within =
      high > low && !isOpen ? Math.min(Math.max((place.value - low) / (high - low), 0.04), 0.96) : 0.5;
    const [x, y] = [box.left + ((at + within) / shading.labels.length) * width, box.top + MIDDLE - 8];
    const point = [[x, y], [x - 4.5, y - 8], [x + 4.5, y - 8]] as const; // oxfmt-ignore
    return [{ outline: { lines: [point] }, ink: { fill: place.outline } }];
  });
  return drawn("legend-marks", 2, marks, true);
}

function symbolSeries(symbols: Symbols, places: readonly Place[], box: Box, { palette }: Look) {
  const { circles } = symbolKey(symbols, places, box.width);
  const items = circles.flatMap(
    ({ value, label, x, y, diameter, offset: [right, down] }): readonly Item[] => {
      const [cx, cy, r] = [box.left + x, box.top + MIDDLE + y, diameter / 2];
      return [
        { outline: { cx, cy, r }, ink: symbolInk(Math.min(value, 0), palette.muted) },
        { text: label, at: [cx + r + 5 + right, cy + down], align: "left", color: palette.ink, size: SMALL },
      ];
    },
  );
  return drawn("legend", 2, items, true);
}
