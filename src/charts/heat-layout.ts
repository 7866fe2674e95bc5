import { TYPE } from "./sizes.ts";
import { QUARTERS } from "../core/overview.ts";
import type { Quarter } from "../core/overview.ts";
import { KEY_LINE, keyLines } from "./key-lines.ts";
import { textWidth } from "./parts.ts";
import type { HeatModel, HeatRow } from "./heat-model.ts";

/** How much a cell of a width can hold. */
type Room = "spark" | "lines" | "place";

export type HeatBand =
  | { readonly kind: "topic"; readonly text: string; readonly top: number; readonly height: number }
  | { readonly kind: "row"; readonly row: HeatRow; readonly top: number; readonly height: number; readonly cellTop: number }; // oxfmt-ignore

export type HeatLayout = {
  readonly room: Room;
  /** Names stand above the cells, not before them. */
  readonly above: boolean;
  /** The districts' names stand upright. */
  readonly upright: boolean;
  readonly left: number;
  readonly step: number;
  readonly key: ReturnType<typeof keyOf>;
  readonly head: number;
  readonly bands: readonly HeatBand[];
  readonly bottom: number;
};

type KeyPart = {
  readonly text: string;
  readonly sign: number;
  readonly fill?: { readonly isNeutral: boolean; readonly quarter: Quarter };
};

const TOPIC = 26;
const NAME_ABOVE = 20;
const HEIGHTS: Record<Room, number> = { spark: 34, lines: 38, place: 26 };
/** Below this a name before the cells would leave them no room. */
const NARROW = 620;
export const SWATCH = 14;

/** Where everything of a heat table stands in a width: its legend, the districts' names, topics, rows and cells. */
export function heatLayout(model: HeatModel, width: number): HeatLayout {
  const count = Math.max(1, model.areas.length);
  const above = width < NARROW;
  const longest = Math.max(0, ...model.rows.map((row) => textWidth(nameText(row), TYPE)));
  const left = above ? 0 : Math.min(longest + 16, width * (count > 6 ? 0.3 : 0.36));
  const step = (width - left) / count;
  const room = step >= 170 ? "spark" : step >= 70 ? "lines" : "place";
  const key = keyOf(model, width);
  const widest = Math.max(0, ...model.areas.map(({ name }) => textWidth(name, TYPE)));
  const upright = room === "place" && widest + 4 > step;
  const head = key.height + 6 + (upright ? widest + 4 : KEY_LINE) + 6;
  const bands: HeatBand[] = [];
  let top = head;
  let topic: string | undefined;
  for (const row of model.rows) {
    if (model.grouped && row.topic !== topic) {
      bands.push({ kind: "topic", text: row.topic, top, height: TOPIC });
      top += TOPIC;
      topic = row.topic;
    }
    const height = HEIGHTS[room] + (above ? NAME_ABOVE : 0);
    bands.push({ kind: "row", row, top, height, cellTop: top + (above ? NAME_ABOVE : 0) });
    top += height;
  }
  return { room, above, upright, left, step, key, head, bands, bottom: top };
}

/** ● 地区生产总值 · 亿元 · 2024年. */
function nameText({ name, unit, when }: HeatRow): string {
  return `● ${[name, unit, when].filter((part) => part !== "").join(" · ")}`;
}

/** What the colours and the signs before the names mean, as far as any row has them. */
function keyOf({ quarters, levels, rows }: HeatModel, width: number) {
  const colours = ([false, true] as const)
    .filter((isNeutral) => rows.some(({ polarity }) => (polarity === "neutral") === isNeutral))
    .map((isNeutral) =>
      QUARTERS.map((quarter, at): KeyPart => {
        const text = quarters[isNeutral ? "neutral" : "judged"][at] ?? "";
        return { text, sign: SWATCH + 4, fill: { isNeutral, quarter } };
      }),
    );
  return keyLines([...colours, Object.values(levels).map((text): KeyPart => ({ text, sign: 0 }))], width);
}
