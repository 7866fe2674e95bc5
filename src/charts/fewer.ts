import type { Plot } from "./plot.ts";
import { rowCount } from "./ranking.ts";
import type { RankingModel } from "./ranking.ts";

/** A plot with one row less than it has. What is highlighted goes last. */
export function oneLess(plot: Plot): Plot | undefined {
  switch (plot.kind) {
    case "ranking": {
      const model = rankingOneLess(plot.model);
      return model && { ...plot, model };
    }
    case "spine":
      return plot.model.rows.length < 2
        ? undefined
        : { ...plot, model: { ...plot.model, rows: plot.model.rows.slice(0, -1) } };
    case "multiples":
      return plot.model.panels.length < 2
        ? undefined
        : { ...plot, model: { ...plot.model, panels: plot.model.panels.slice(0, -1) } };
    case "heat": {
      const { rows } = plot.model;
      // What does not compare goes first.
      const weak = (["refuse", "caution", "comparable"] as const).map((level) =>
        rows.findLastIndex((row) => row.level === level),
      );
      const out = weak.find((at) => at >= 0);
      return rows.length < 2
        ? undefined
        : { ...plot, model: { ...plot.model, rows: rows.filter((_, at) => at !== out) } };
    }
    case "coverage":
      return plot.model.rows.length < 2
        ? undefined
        : { ...plot, model: { ...plot.model, rows: plot.model.rows.slice(0, -1) } };
    case "timeline":
      return plot.model.rows.length < 2
        ? undefined
        : { ...plot, model: { ...plot.model, rows: plot.model.rows.slice(0, -1) } };
    case "stack":
      return plot.model.rows.length < 2
        ? undefined
        : { ...plot, model: { ...plot.model, rows: plot.model.rows.slice(0, -1) } };
    case "spans":
      return plot.model.rows.length < 2
        ? undefined
        : { ...plot, model: { ...plot.model, rows: plot.model.rows.slice(0, -1) } };
    case "dumbbell":
      return plot.model.groups.length < 2
        ? undefined
        : { ...plot, model: { ...plot.model, groups: plot.model.groups.slice(0, -1) } };
    case "matrix": {
      const rows = plot.model.rows.slice(0, -1);
      const cells = plot.model.cells.filter(({ row }) => row < rows.length);
      return rows.length === 0 ? undefined : { ...plot, model: { ...plot.model, rows, cells } };
    }
    case "slope":
      return plot.model.lines.length < 3 ? undefined : slopeOneLess(plot);
    case "map":
    case "tiles":
    case "trend":
    case "scatter":
    case "strip":
    case "maps":
    case "sites":
      return undefined;
  }
}

/**
 * What still fits of the rows that a plot with fewer rows has left out: rows of one topic share its heading, so that one
 * of a topic that stays may find room where the last of another has found none.
 */
export function refilled(whole: Plot, less: Plot, fits: (plot: Plot) => boolean): Plot {
  if (whole.kind !== "heat" || less.kind !== "heat") return less;
  const { rows } = whole.model;
  const withRows = (kept: readonly (typeof rows)[number][]): typeof whole => ({
    ...whole,
    model: { ...whole.model, rows: rows.filter((row) => kept.includes(row)) },
  });
  const best = (["comparable", "caution", "refuse"] as const).flatMap((level) =>
    rows.filter((row) => row.level === level && !less.model.rows.includes(row)),
  );
  return best.reduce((plot, row) => {
    const more = withRows([...plot.model.rows, row]);
    return fits(more) ? more : plot;
  }, less);
}

/** The lowest place that nobody asked for goes first, then the unranked; who is highlighted stays. */
function rankingOneLess(model: RankingModel): RankingModel | undefined {
  const { ranked, unranked, missing } = model;
  if (rowCount(model) < 3) return undefined;
  const plain = ranked.findLastIndex(({ color }) => color === undefined);
  if (plain > 0) return { ...model, ranked: ranked.filter((_, at) => at !== plain) };
  if (unranked.length > 0) return { ...model, unranked: unranked.slice(0, -1) };
  if (!missing) return undefined;
  const { missing: _, ...others } = model;
  return others;
}

/** The last line that nobody asked for goes first. */
function slopeOneLess(plot: Extract<Plot, { readonly kind: "slope" }>): Plot | undefined {
  const plain = plot.model.lines.findLastIndex(({ color }) => color === undefined);
  if (plain < 0) return undefined;
  return { ...plot, model: { ...plot.model, lines: plot.model.lines.filter((_, at) => at !== plain) } };
}

/** How many things a plot lists, of those that can be left out. */
export function listed(plot: Plot): number {
  switch (plot.kind) {
    case "ranking":
      return plot.model.ranked.length + plot.model.unranked.length + (plot.model.missing?.rows.length ?? 0);
    case "spine":
    case "timeline":
    case "heat":
    case "coverage":
    case "matrix":
    case "stack":
    case "spans":
      return plot.model.rows.length;
    case "slope":
      return plot.model.lines.length;
    case "multiples":
      return plot.model.panels.length;
    case "dumbbell":
      return plot.model.groups.reduce((sum, { rows }) => sum + rows.length, 0);
    case "map":
    case "tiles":
    case "trend":
    case "scatter":
    case "strip":
    case "maps":
    case "sites":
      return 0;
  }
}
