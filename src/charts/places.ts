import { classOf } from "../core/classes.ts";
import type { Limits } from "../core/classes.ts";
import type { CellFacts, Table } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import { numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { markOf } from "./marks.ts";
import { append } from "./parts.ts";
import type { Look, Mark, Target } from "./types.ts";

/** One area on a map or tile grid. Without a value it is drawn blank, never as zero. */
export type Place = {
  readonly area: AreaCode;
  readonly name: string;
  readonly value?: number;
  readonly period?: Period;
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
  /** Outline of a highlighted area. */
  readonly outline?: string;
};

/** How values become ink: classes of colour, or symbols whose surface is proportional to the value. */
export type Shading =
  | { readonly kind: "classes"; readonly limits: Limits; readonly labels: readonly string[] }
  | {
      readonly kind: "symbols";
      readonly largest: number;
      readonly steps: readonly { readonly value: number; readonly label: string }[];
    };

export type PlacesTableWords = { readonly area: string; readonly value: string };

export function classKey(index: number): string {
  return `class:${String(index)}`;
}

/** Class colours for any number of classes up to five, from light to dark, always reaching both ends. */
export function classPaint(
  index: number,
  count: number,
  { palette }: Look,
): { readonly fill: string; readonly ink: string } {
  const last = palette.classes.length - 1;
  const at = count <= 1 ? last - 1 : Math.round((index / (count - 1)) * last);
  return { fill: palette.classes[at] ?? palette.land, ink: palette.onClasses[at] ?? palette.ink };
}

export function placeClass({ value }: Place, shading: Shading): number | undefined {
  return value === undefined || shading.kind !== "classes" || shading.limits.length < 2
    ? undefined
    : classOf(value, shading.limits);
}

export function placeMarks(
  places: readonly Place[],
  shading: Shading,
  words: (index: number) => string,
): Map<string, Mark> {
  const marks = new Map<string, Mark>(places.map((place) => [place.area, markOf(place)]));
  if (shading.kind === "classes")
    shading.labels.forEach((_, index) => marks.set(classKey(index), { tip: words(index) }));
  return marks;
}

/** A place and its class light up together, so that legend and map explain each other. */
export function placeTargets(
  places: readonly Place[],
  shading: Shading,
  targetOf: (place: Place) => readonly Target[],
): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const place of places) {
    const group = placeClass(place, shading);
    append(targets, place.area, ...targetOf(place));
    if (group === undefined) continue;
    append(targets, place.area, { seriesId: "legend", name: classKey(group) });
    append(targets, classKey(group), ...targetOf(place), { seriesId: "legend", name: classKey(group) });
  }
  return targets;
}

export function placesTable(places: readonly Place[], words: PlacesTableWords): Table {
  return {
    columns: [textColumn("area", words.area), numberColumn("value", words.value)],
    rows: places.map(({ area, name, label, facts }) => ({
      key: area,
      area,
      cells: [wordsCell(name), { text: label, ...facts }],
    })),
  };
}
