import type { ChartKind, Plot } from "../../src/charts/registry.ts";
import { spineHeight } from "../../src/charts/spine-model.ts";
import { rankingHeight } from "../../src/charts/ranking-height.ts";
import type { TableModel } from "../../src/charts/table.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import type { Atlas } from "../../src/data/geo.ts";
import type { Report } from "../../src/exports/report.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import type { Filters } from "../../src/state/filters.ts";
import { compareReport } from "../../src/views/compare/report.ts";
import { select } from "../../src/views/compare/selection.ts";

/** What cases draw from: the curated data and the boundaries. */
export type World = { readonly data: Dataset; readonly atlas: Atlas };

/** A drawing that shows one sentence of a chart's contract. `name` is its file below `svg/`, after the kind. */
export type ChartCase = {
  readonly name: string;
  readonly says: string;
  readonly plot: (world: World, locale: Locale) => Plot;
  readonly width: number;
  /** The height of the box; a ranking takes what its rows need. */
  readonly height: number | "content";
  /** The language of the stored picture. */
  readonly locale?: Locale;
  /** Stored in the dark theme too. */
  readonly dark?: true;
};

export type TableCase = {
  readonly name: string;
  readonly says: string;
  readonly table: (world: World, locale: Locale) => TableModel;
};

/** The compare view's report, with some filters other than the default ones. */
export function reportOf({ data, atlas }: World, filters: Partial<Filters>): Report {
  const all = { ...ADDRESS.defaults, ...filters };
  const selection = select(data, all);
  if (!selection) throw new Error(`no figures for ${all.indicator}`);
  return compareReport(data, selection, all, atlas, { id: "test", date: "2026-01-01" });
}

/** One chart of the compare view, as readers see it. */
export function plotOf(world: World, kind: ChartKind, filters: Partial<Filters>): Plot {
  const section = reportOf(world, filters).sections.find(({ plot }) => plot.kind === kind);
  if (!section) throw new Error(`the report has no ${kind}`);
  return section.plot;
}

export function heightOf({ height }: Pick<ChartCase, "height">, plot: Plot): number {
  if (height !== "content") return height;
  if (plot.kind === "spine") return spineHeight(plot.model);
  if (plot.kind !== "ranking") throw new Error(`a ${plot.kind} has no height of its own`);
  return rankingHeight(plot.model);
}
