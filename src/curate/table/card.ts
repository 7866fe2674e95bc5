import type { AreaCode, IndicatorId, Period } from "../../core/types.ts";
import type { Fate, TableFigure } from "./fates.ts";
import type { Slot } from "./read-table.ts";

/** A cell of a file with what becomes of it. */
export type CardLine = { readonly sheet: string; readonly slot: Slot; readonly fate: Fate };

/** The fates of all cells: the same figure twice is taken once, two figures for the same thing are none. */
export function withoutDoubles(lines: readonly CardLine[]): readonly CardLine[] {
  const first = new Map<string, TableFigure>();
  const torn = new Set<string>();
  for (const { fate } of lines) {
    if (fate.kind !== "taken") continue;
    const key = figureKey(fate.figure);
    const there = first.get(key);
    if (!there) first.set(key, fate.figure);
    else if (!isSame(there, fate.figure)) torn.add(key);
  }
  const seen = new Set<string>();
  return lines.map((line) => {
    if (line.fate.kind !== "taken") return line;
    const key = figureKey(line.fate.figure);
    if (torn.has(key)) return { ...line, fate: { kind: "error", error: "double", about: line.slot.literal } };
    if (seen.has(key)) return { ...line, fate: { kind: "repeated" } };
    seen.add(key);
    return line;
  });
}

export function figureKey({
  indicator,
  area,
  period,
}: {
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly period: Period;
}): string {
  return `${indicator} ${area} ${period}`;
}

function isSame(a: TableFigure, b: TableFigure): boolean {
  return (
    a.bound === b.bound &&
    Math.abs(a.value - b.value) <= Math.max(a.step, b.step) / 2 + Math.abs(a.value) * 1e-9
  );
}

/** How many cells have which fate. */
export type CardCounts = Readonly<Record<Fate["kind"], number>>;

export function countsOf(lines: readonly CardLine[]): CardCounts {
  const counts = { taken: 0, missing: 0, repeated: 0, skipped: 0, error: 0 };
  for (const { fate } of lines) counts[fate.kind] += 1;
  return counts;
}
