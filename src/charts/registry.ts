import type { Table } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";
import { dumbbellChart } from "./dumbbell.ts";
import { mapChart } from "./map.ts";
import { matrixChart } from "./matrix.ts";
import { multiplesChart } from "./multiples.ts";
import { rankingChart } from "./ranking.ts";
import { spineChart } from "./spine.ts";
import { tilesChart } from "./tiles.ts";
import { timelineChart } from "./timeline.ts";
import { trendChart } from "./trend.ts";
import type { ChartDef, Drawing, Look } from "./types.ts";

/** Every chart kind. The key stands in links and in `data-chart`, so it is never renamed. */
export const CHARTS = {
  map: mapChart,
  tiles: tilesChart,
  ranking: rankingChart,
  trend: trendChart,
  dumbbell: dumbbellChart,
  matrix: matrixChart,
  timeline: timelineChart,
  spine: spineChart,
  multiples: multiplesChart,
} satisfies Record<string, ChartDef<never>>;

type Charts = typeof CHARTS;
export type ChartKind = keyof Charts;
type ModelOf<Kind extends ChartKind> = Charts[Kind] extends ChartDef<infer Model> ? Model : never;

/** A chart kind with its model: what a report holds. */
export type Plot = {
  [Kind in ChartKind]: { readonly kind: Kind; readonly model: ModelOf<Kind> };
}[ChartKind];

/** A chart kind bound to a model of its own. */
export type BoundChart = {
  readonly title: Text;
  readonly height: (width: number, locale: Locale) => number;
  readonly stretches: boolean;
  readonly draw: (look: Look) => Drawing;
  readonly table: (locale: Locale) => Table;
};

export function chartOf({ kind, model }: Plot): BoundChart {
  // A plot's model is its kind's own, which the compiler does not see through the union.
  const def = CHARTS[kind] as ChartDef<Plot["model"]>;
  return {
    title: def.title,
    height: (width, locale) => def.height(model, width, locale),
    stretches: def.stretches === true,
    draw: (look) => def.draw(model, look),
    table: (locale) => def.table(model, locale),
  };
}
