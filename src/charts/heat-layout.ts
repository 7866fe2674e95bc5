import { TYPE } from "./sizes.ts";
import { textWidth } from "./parts.ts";
import type { HeatModel, HeatRow } from "./heat-model.ts";

/** How much a cell of a width can hold. */
type Room = "spark" | "lines" | "place";

export type HeatBand =
  | { readonly kind: "topic"; readonly text: string; readonly top: number; readonly height: number }
  | { readonly kind: "row"; readonly row: HeatRow; readonly index: number; readonly top: number; readonly height: number; readonly cellTop: number }; // prettier-ignore

export type HeatLayout = {
  readonly room: Room;
  /** Names stand above the cells, not before them. */
  readonly above: boolean;
  /** The districts' names stand upright. */
  readonly upright: boolean;
  readonly left: number;
  readonly step: number;
  readonly legend: readonly LegendLine[];
  readonly head: number;
  readonly bands: readonly HeatBand[];
  readonly bottom: number;
};

type LegendLine = { readonly parts: readonly LegendPart[]; readonly y: number };
export type LegendPart = { readonly text: string; readonly x: number; readonly swatch?: string };

const TOPIC = 26;
const NAME_ABOVE = 20;
const HEIGHTS: Record<Room, number> = { spark: 34, lines: 38, place: 26 };
/** Below this a name before the cells would leave them no room. */
const NARROW = 620;
const LINE = 20;
const SWATCH = 14;

/** Where everything of a heat table stands in a width: its legend, the districts' names, topics, rows and cells. */
export function heatLayout(model: HeatModel, width: number): HeatLayout {
  const count = Math.max(1, model.areas.length);
  const above = width < NARROW;
  const longest = Math.max(0, ...model.rows.map((row) => textWidth(nameText(row), TYPE)));
  const left = above ? 0 : Math.min(longest + 16, width * (count > 6 ? 0.3 : 0.36));
  const step = (width - left) / count;
  const room = step >= 170 ? "spark" : step >= 70 ? "lines" : "place";
  const legend = legendOf(model, width);
  const widest = Math.max(0, ...model.areas.map(({ name }) => textWidth(name, TYPE)));
  const upright = room === "place" && widest + 4 > step;
  const head = legend.length * LINE + 6 + (upright ? widest + 4 : LINE) + 6;
  const bands: HeatBand[] = [];
  let top = head;
  let topic: string | undefined;
  model.rows.forEach((row, index) => {
    if (model.grouped && row.topic !== topic) {
      bands.push({ kind: "topic", text: row.topic, top, height: TOPIC });
      top += TOPIC;
      topic = row.topic;
    }
    const height = HEIGHTS[room] + (above ? NAME_ABOVE : 0);
    bands.push({ kind: "row", row, index, top, height, cellTop: top + (above ? NAME_ABOVE : 0) });
    top += height;
  });
  return { room, above, upright, left, step, legend, head, bands, bottom: top };
}

/** ● 地区生产总值 · 亿元 · 2024年. */
export function nameText({ name, unit, when }: HeatRow): string {
  return `● ${[name, unit, when].filter((part) => part !== "").join(" · ")}`;
}

/** Keys of what the legend's swatches show. */
function legendOf({ quarters, levels, rows }: HeatModel, width: number): readonly LegendLine[] {
  const has = (isNeutral: boolean) => rows.some(({ polarity }) => (polarity === "neutral") === isNeutral);
  const groups: LegendPart[][] = [
    ...(has(false)
      ? [quarters.judged.map((text, at) => ({ text, x: 0, swatch: `judged${String(at + 1)}` }))]
      : []),
    ...(has(true)
      ? [quarters.neutral.map((text, at) => ({ text, x: 0, swatch: `neutral${String(at + 1)}` }))]
      : []),
    Object.values(levels).map((text) => ({ text, x: 0 })),
  ];
  const lines: LegendPart[][] = [];
  for (const group of groups) {
    let x = 0;
    let line: LegendPart[] = [];
    for (const part of group) {
      const long = textWidth(part.text, TYPE) + (part.swatch === undefined ? 0 : SWATCH + 4) + 14;
      if (x > 0 && x + long > width) {
        lines.push(line);
        line = [];
        x = 0;
      }
      line.push({ ...part, x });
      x += long;
    }
    lines.push(line);
  }
  return lines.map((parts, index) => ({ parts, y: index * LINE + LINE / 2 }));
}

export { SWATCH };
