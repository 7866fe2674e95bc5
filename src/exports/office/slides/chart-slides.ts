import type { Plot } from "../../../charts/plot.ts";
import type { Locale } from "../../../i18n/text.ts";
import { chartModels } from "../chart-model.ts";
import type { ChartModel } from "../chart-types.ts";
import { BODY } from "./slide.ts";
import type { PlacedChart } from "./slide.ts";

/** So many rows of a scatter can be read on one slide. */
const MOST_ROWS = 7;
const MOST_PANELS = 6;
const GAP = 14;

/** The native charts of a plot, over as many slides as let them be read; none where Office has no such kind. */
export function chartPages(plot: Plot, locale: Locale): readonly (readonly PlacedChart[])[] {
  return portions(plot).flatMap((part) => {
    const models = chartModels(part, locale);
    return part.kind === "dumbbell" ? stacked(models) : grids(models);
  });
}

/** A plot of many rows in several, since a slide cannot be scrolled. */
function portions(plot: Plot): readonly Plot[] {
  if (plot.kind === "spine")
    return chunks(plot.model.rows, MOST_ROWS).map((rows) => ({ ...plot, model: { ...plot.model, rows } }));
  if (plot.kind !== "dumbbell") return [plot];
  const groups = plot.model.groups.flatMap((group) =>
    chunks(group.rows, MOST_ROWS).map((rows) => ({ ...group, rows })),
  );
  return [{ ...plot, model: { ...plot.model, groups } }];
}

/** Items in parts of nearly one size, none larger than the most. */
function chunks<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function grids(models: readonly ChartModel[]): readonly (readonly PlacedChart[])[] {
  return chunks(models, MOST_PANELS).map((page) => {
    const columns = page.length <= 1 ? 1 : page.length <= 4 ? 2 : 3;
    const rows = Math.ceil(page.length / columns);
    const width = (BODY.width - GAP * (columns - 1)) / columns;
    const height = (BODY.height - GAP * (rows - 1)) / rows;
    return page.map((model, index) => ({
      model,
      x: BODY.x + (index % columns) * (width + GAP),
      y: BODY.y + Math.floor(index / columns) * (height + GAP),
      ...{ width, height },
      type: typeOf(model, height, columns),
    }));
  });
}

/** Bars that stand close have smaller names. */
function typeOf(model: ChartModel, height: number, columns: number): number {
  if (model.kind !== "bar") return columns > 2 ? 9 : columns > 1 ? 10 : 12;
  return Math.max(7, Math.min(13, Math.floor((height / (model.categories.length + 2)) * 0.62)));
}

/** Charts below each other, each as high as its rows need. */
function stacked(models: readonly ChartModel[]): readonly (readonly PlacedChart[])[] {
  const rowsOf = (model: ChartModel) => (model.kind === "scatter" ? model.rows : 3) + 1.2;
  const pages: ChartModel[][] = [];
  let used = Infinity;
  for (const model of models) {
    if (used + rowsOf(model) > MOST_ROWS + 1.3) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(model);
    used += rowsOf(model);
  }
  return pages.map((page) => {
    const total = page.reduce((sum, model) => sum + rowsOf(model), 0);
    const one = Math.min((BODY.height - GAP * (page.length - 1)) / total, 62);
    let y: number = BODY.y;
    return page.map((model) => {
      const height = rowsOf(model) * one;
      const placed = { model, x: BODY.x, y, width: BODY.width, height, type: 11 };
      y += height + GAP;
      return placed;
    });
  });
}
