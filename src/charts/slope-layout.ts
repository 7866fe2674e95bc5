import { BOLD, textWidth } from "./parts.ts";
import { placeLabels } from "./scale.ts";
import { TYPE } from "./sizes.ts";
import type { SlopeLine, SlopeModel } from "./slope-model.ts";
import type { Look } from "./types.ts";

/** A row of labels, and what stands above them all. */
export const GAP = 16;
export const HEAD = 30;
/** Between a mark and its label; more where labels had to move apart and are led to their marks. */
const NEAR = 10;
const LED = 30;
/** A label that moved less still stands at its mark. */
const MOVED = 3;

export type Side = "from" | "to";

/** Where both ends stand, their labels, and how far those are from their marks. */
export function layOut({ lines }: SlopeModel, { width, height: tall }: Look) {
  const values = lines.flatMap(({ from, to }) => [from, to].flatMap((end) => (end ? [end.value] : [])));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [top, bottom] = [HEAD + 10, tall - 14];
  const y = (value: number) =>
    high > low ? bottom - ((value - low) / (high - low)) * (bottom - top) : (top + bottom) / 2;
  const labels = (side: Side) => {
    const ends = lines.flatMap((line) => {
      const end = line[side];
      return end ? [{ line, at: y(end.value) }] : [];
    });
    return placeLabels(ends, GAP, top, bottom);
  };
  const placed = { from: labels("from"), to: labels("to") };
  const reach = (side: Side) => (placed[side].some(hasMoved) ? LED : NEAR);
  const room = (side: Side) => {
    const widest = Math.max(60, ...lines.map((line) => textWidth(labelText(line, side), TYPE * BOLD)));
    return Math.min(width * 0.42, widest + reach(side) + 4);
  };
  return {
    left: room("from"),
    right: width - room("to"),
    y,
    /** Where nothing is, with values on both sides of it. */
    zero: low < 0 && high > 0 ? y(0) : undefined,
    placed,
    reach: { from: reach("from"), to: reach("to") },
  };
}

type Place = { readonly at: number; readonly placed: number };

function hasMoved({ at, placed }: Place): boolean {
  return Math.abs(placed - at) > MOVED;
}

/** From each mark whose label had to move to that label. */
export function leadersOf({ left, right, placed, reach }: Layout, side: Side) {
  const [from, out] = side === "from" ? [left, -1] : [right, 1];
  return placed[side].filter(hasMoved).map((label) => {
    const start = [from + out * 6, label.at] as const;
    return [start, [from + out * (reach[side] - 3), label.placed] as const] as const;
  });
}

export type Layout = ReturnType<typeof layOut>;

/** 天河 4,046.77 before the earlier end; 6,614.7 天河 +63.5% behind the later one. */
export function labelText({ name, from, to, change, joined }: SlopeLine, side: Side): string {
  if (side === "from") return from ? `${name} ${from.label}` : "";
  return to ? `${to.label} ${name}${joined ? ` ${change}` : ""}` : "";
}
