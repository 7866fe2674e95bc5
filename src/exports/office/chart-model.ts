import { panelScale } from "../../charts/multiples.ts";
import type { Plot } from "../../charts/plot.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ChartModel } from "./chart-types.ts";
import { dumbbellModels } from "./dumbbell-model.ts";
import { rankingModel } from "./ranking-model.ts";
import { spineModel } from "./spine-model.ts";
import { trendModel } from "./trend-model.ts";

/**
 * The charts that Office draws itself in place of a plot: one a scale, so several for panels or for values of several
 * units; none for kinds that Office does not have, such as maps, tiles, matrices, heat tables and time lines. `bare` names are those of the table that says the same.
 */
export function chartModels(plot: Plot, locale: Locale, bare = false): readonly ChartModel[] {
  switch (plot.kind) {
    case "ranking":
      return plot.model.ranked.length > 0 ? [rankingModel(plot.model, locale, bare)] : [];
    case "trend":
      return plot.model.ticks.length > 0 ? [trendModel(plot.model, "", locale)] : [];
    case "multiples":
      return plot.model.panels
        .filter(({ trend }) => trend.ticks.length > 0)
        .map(({ title, trend }) => trendModel(trend, title, locale, panelScale(trend, 4, locale)));
    case "dumbbell":
      return dumbbellModels(plot.model.groups, locale);
    case "spine":
      return plot.model.rows.length > 0 ? [spineModel(plot.model)] : [];
    case "map":
    case "tiles":
    case "matrix":
    case "heat":
    case "slope":
    case "scatter":
    case "strip":
    case "maps":
    case "sites":
    case "coverage":
    case "timeline":
    case "stack":
    case "spans":
      return [];
  }
}
