import { classOf } from "../core/classes.ts";
import type { Limits } from "../core/classes.ts";
import type { CellFacts, Table, TableCell } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import { numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { remarked } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { markOf } from "./marks.ts";
import { append } from "./parts.ts";
import type { Look, Mark, Target } from "./types.ts";

/** One area on a map or tile grid. Without a value it is drawn blank, never as zero. */
export type Place = {
  readonly area: AreaCode;
  readonly name: string;
  /** What a map writes in place of the name alone. */
  readonly caption?: string;
  readonly value?: number;
  readonly period?: Period;
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
  /** It has a figure, but none that compares with the others. */
  readonly isApart?: true;
  /** That figure, for the table: none is drawn. */
  readonly figure?: string;
  /** Outline of a highlighted area. */
  readonly outline?: string;
};

/** How values become ink: classes of colour, or symbols whose surface is proportional to the value. */
export type Shading =
  | { readonly kind: "classes"; readonly limits: Limits; readonly labels: readonly string[] }
  | {
      readonly kind: "symbols";
      readonly largest: number;
      /** How wide the symbol of the largest is, in pixels, where that is not as on a map by itself. */
      readonly biggest?: number;
      readonly steps: readonly { readonly value: number; readonly label: string }[];
    };

export type PlacesTableWords = { readonly area: string; readonly value: string };

export function classKey(index: number): string {
  return `class:${String(index)}`;
}

export type Paint = { readonly fill: string; readonly ink: string };

/**
 * Class colours for up to five classes, from light to dark with the distance from zero, below it in another hue; the
 * farthest class has always the darkest colour.
 */
export function classPaint(index: number, limits: Limits, { palette }: Look): Paint {
  const [low = 0, high = 0] = limits.slice(index);
  const inner = limits.slice(1, -1).map(Math.abs);
  const edges = [...new Set(inner)].filter((edge) => edge > 0);
  const isBelow = low < 0 && high <= 0;
  const near = isBelow ? -high : low;
  const ring = edges.filter((edge) => edge <= near).length;
  const last = palette.classes.length - 1;
  const at = edges.length === 0 ? last - 1 : Math.round((ring / edges.length) * last);
  const fill = (isBelow ? palette.below : palette.classes)[at];
  return { fill: fill ?? palette.land, ink: palette.onClasses[at] ?? palette.ink };
}

/** How an area is painted: by its class, or as empty as its figure is missing. */
export function placePaint(place: Place, shading: Shading, look: Look): Paint {
  const { palette } = look;
  const at = placeClass(place, shading);
  if (at !== undefined && shading.kind === "classes") return classPaint(at, shading.limits, look);
  const isKnown = place.value !== undefined && shading.kind === "symbols";
  return { fill: isKnown ? palette.land : palette.surface, ink: palette.muted };
}

export function placeClass({ value }: Place, shading: Shading): number | undefined {
  return value === undefined || shading.kind !== "classes" || shading.limits.length < 2
    ? undefined
    : classOf(value, shading.limits);
}

export function placeMarks(places: readonly Place[], shading: Shading): Map<string, Mark> {
  const marks = new Map<string, Mark>(places.map((place) => [place.area, markOf(place)]));
  if (shading.kind === "classes") shading.labels.forEach((tip, index) => marks.set(classKey(index), { tip }));
  return marks;
}

/** The id of the classes in the key of a map. */
export const CLASS_KEY = "legend-classes";

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
    append(targets, place.area, { seriesId: CLASS_KEY, name: classKey(group) });
    append(targets, classKey(group), ...targetOf(place), { seriesId: CLASS_KEY, name: classKey(group) });
  }
  return targets;
}

/** A place's figure in a table: one that is not drawn does not stand among the others without a word. */
export function placeCell({ label, figure, facts }: Place, locale: Locale): TableCell {
  const text = figure === undefined ? label : remarked(figure, COLUMN_TERMS.notCompared[locale], locale);
  return { text, ...facts };
}

export function placesTable(places: readonly Place[], words: PlacesTableWords, locale: Locale): Table {
  return {
    columns: [textColumn("area", words.area), numberColumn("value", words.value)],
    rows: places.map((place) => ({
      key: place.area,
      area: place.area,
      cells: [wordsCell(place.name), placeCell(place, locale)],
    })),
  };
}
