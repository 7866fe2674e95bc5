import { mapChart } from "./map.ts";
import type { MapModel } from "./map.ts";
import { rankingChart } from "./ranking.ts";
import type { RankingModel } from "./ranking.ts";
import { tilesChart } from "./tiles.ts";
import type { TilesModel } from "./tiles.ts";
import { trendChart } from "./trend.ts";
import type { TrendModel } from "./trend.ts";
import type { ChartDef } from "./types.ts";

/** What each chart kind draws. The key stands in links and in `data-chart`, so it is never renamed. */
export type ChartModels = {
  readonly map: MapModel;
  readonly tiles: TilesModel;
  readonly ranking: RankingModel;
  readonly trend: TrendModel;
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
};

/** Applies one of a chart definition's functions to a plot's own model. */
export function chartOf(
  plot: Plot,
): { [Kind in ChartKind]: { def: ChartDef<ChartModels[Kind]>; model: ChartModels[Kind] } }[ChartKind] {
  switch (plot.kind) {
    case "map":
      return { def: CHARTS.map, model: plot.model };
    case "tiles":
      return { def: CHARTS.tiles, model: plot.model };
    case "ranking":
      return { def: CHARTS.ranking, model: plot.model };
    case "trend":
      return { def: CHARTS.trend, model: plot.model };
  }
}
