import type { Plot } from "../../../charts/plot.ts";
import type { ChartModel } from "../chart-types.ts";
import type { TablePage } from "../table-pages.ts";
import type { VerdictWords } from "../../../report/judged.ts";

/** A paragraph of a slide, with the lines that it takes at its size. */
export type Paragraph = {
  readonly text: string;
  readonly size: number;
  readonly bold?: true;
  readonly muted?: true;
};

export type MapPlot = Extract<
  Plot,
  { readonly kind: "map" | "maps" | "sites" | "tiles" | "stack" | "spans" }
>;

/** A chart in its frame, in points of the slide. */
export type PlacedChart = {
  readonly model: ChartModel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly type: number;
};

export type Body =
  | { readonly kind: "charts"; readonly charts: readonly PlacedChart[] }
  | { readonly kind: "map"; readonly plot: MapPlot; readonly tables: readonly TablePage[] }
  | { readonly kind: "table"; readonly page: TablePage }
  | { readonly kind: "sources"; readonly columns: readonly (readonly string[])[] }
  /** A title in the middle, with lines below it. */
  | { readonly kind: "title"; readonly lines: readonly string[] }
  /** One figure in large type: what it is, and below it of what, of when and what else is to be known. */
  | {
      readonly kind: "number";
      readonly name: string;
      readonly value: string;
      readonly unit: string;
      readonly about: readonly string[];
    }
  | { readonly kind: "text"; readonly paragraphs: readonly Paragraph[] };

/** One slide, with everything fitted to its place. */
export type Slide = {
  /** What the report and this part of it are. */
  readonly kicker: string;
  /** What is found, or what the author calls it; then what is found leads in below. */
  readonly title: string;
  readonly lead?: string;
  readonly body: Body;
  /** What must stand below the body. */
  readonly remarks: readonly string[];
  /** Where the slide has them of its own: how far it compares, and what it rests on. */
  readonly verdict?: VerdictWords;
  readonly sources?: string;
  /** What the speaker is told of where it comes from, a paragraph each. */
  readonly notes: readonly string[];
};

/** The shares of the body's width that a map and the table beside it take, and how much smaller than on a page a map is drawn. */
export const MAP_SHARE = 0.66;
export const BESIDE = 0.33;
/** Between the two halves of a long table. */
export const TABLE_GAP = 12;
export const MAP_SCALE = 0.72;

/** A slide of 16:9 in points, and where on it everything has its place. */
export const SLIDE = { width: 960, height: 540 } as const;
export const SIDE = 42;
export const ACROSS = SLIDE.width - 2 * SIDE;
export const KICKER = { x: SIDE, y: 20, width: ACROSS, height: 18 } as const;
export const TITLE = { x: SIDE, y: 40, width: ACROSS, height: 68 } as const;
/** Where a title has a line below it, and where it stands in the middle of a slide of words. */
export const SHORT_TITLE = { ...TITLE, height: 36 } as const;
export const LEAD = { x: SIDE, y: 77, width: ACROSS, height: 34 } as const;
export const MIDDLE = { x: SIDE, y: 150, width: ACROSS, height: 110 } as const;
export const BELOW_MIDDLE = { x: SIDE, y: 270, width: ACROSS, height: 130 } as const;
export const BODY = { x: SIDE, y: 116, width: ACROSS, height: 304 } as const;
/** A column of the list of sources, with its type and the room below each, in points; it has the place of remarks too. */
export const SOURCES = { y: 84, width: (ACROSS - 24) / 2, height: 366, size: 8, after: 2 } as const;
export const REMARKS = { x: SIDE, y: 424, width: ACROSS, height: 30 } as const;
export const QR_SIZE = 66;
export const FOOT = { x: SIDE, y: 460, width: ACROSS - QR_SIZE - 14, height: 66 } as const;
