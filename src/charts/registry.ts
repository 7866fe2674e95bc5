import { dumbbellChart } from "./dumbbell.ts";
import type { DumbbellModel } from "./dumbbell.ts";
import { mapChart } from "./map.ts";
import type { MapModel } from "./map.ts";
import { matrixChart } from "./matrix.ts";
import type { MatrixModel } from "./matrix.ts";
import { multiplesChart } from "./multiples.ts";
import type { MultiplesModel } from "./multiples.ts";
import { rankingChart } from "./ranking.ts";
import type { RankingModel } from "./ranking.ts";
import { spineChart } from "./spine.ts";
import type { SpineModel } from "./spine-model.ts";
import { tilesChart } from "./tiles.ts";
import type { TilesModel } from "./tiles.ts";
import { timelineChart } from "./timeline.ts";
import type { TimelineModel } from "./timeline.ts";
import { trendChart } from "./trend.ts";
import type { TrendModel } from "./trend-model.ts";
import type { Text } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";
import type { ChartDef, Drawing, Look, Table } from "./types.ts";

/** What each chart kind draws. The key stands in links and in `data-chart`, so it is never renamed. */
export type ChartModels = {
  readonly map: MapModel;
  readonly tiles: TilesModel;
  readonly ranking: RankingModel;
  readonly trend: TrendModel;
  readonly dumbbell: DumbbellModel;
  readonly matrix: MatrixModel;
  readonly timeline: TimelineModel;
  readonly spine: SpineModel;
  readonly multiples: MultiplesModel;
};
export type ChartKind = keyof ChartModels;

/** A chart kind with its model: what a report holds. */
export type Plot = {
  [Kind in ChartKind]: { readonly kind: Kind; readonly model: ChartModels[Kind] };
}[ChartKind];

export const CHARTS: { readonly [Kind in ChartKind]: ChartDef<ChartModels[Kind]> } = {
  map: mapChart,
  tiles: tilesChart,
  ranking: rankingChart,
  trend: trendChart,
  dumbbell: dumbbellChart,
  matrix: matrixChart,
  timeline: timelineChart,
  spine: spineChart,
  multiples: multiplesChart,
};

/** The definition of a plot's own kind, bound to its model. */
export function chartOf(plot: Plot): BoundChart {
  switch (plot.kind) {
    case "map":
      return bind(CHARTS.map, plot.model);
    case "tiles":
      return bind(CHARTS.tiles, plot.model);
    case "ranking":
      return bind(CHARTS.ranking, plot.model);
    case "trend":
      return bind(CHARTS.trend, plot.model);
    case "dumbbell":
      return bind(CHARTS.dumbbell, plot.model);
    case "matrix":
      return bind(CHARTS.matrix, plot.model);
    case "timeline":
      return bind(CHARTS.timeline, plot.model);
    case "spine":
      return bind(CHARTS.spine, plot.model);
    case "multiples":
      return bind(CHARTS.multiples, plot.model);
  }
}

export type BoundChart = {
  readonly title: Text;
  readonly draw: (look: Look) => Drawing;
  readonly table: (locale: Locale) => Table;
};

function bind<Model>(def: ChartDef<Model>, model: Model): BoundChart {
  return {
    title: def.title,
    draw: (look) => def.draw(model, look),
    table: (locale) => def.table(model, locale),
  };
}
