import type { Plot } from "../../src/charts/plot.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import type { Table } from "../../src/core/table.ts";
import type { Dataset } from "../../src/core/dataset.ts";
import type { Atlas } from "../../src/data/geo.ts";
import type { Stock } from "../../src/data/stock.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { blockOf, blocksOf } from "../../src/report/report.ts";
import type { Report } from "../../src/report/report.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import type { Filters } from "../../src/state/filters.ts";
import { withCode } from "../with-code.ts";
import { report } from "../../src/views/compare/report.ts";

/** What cases draw from: the frozen world and its boundaries. */
export type World = { readonly stock: Stock; readonly data: Dataset; readonly atlas: Atlas };

/** A drawing that shows one sentence of a chart's contract. `name` is its file below `svg/`, after the kind. */
export type ChartCase = {
  readonly name: string;
  readonly says: string;
  readonly plot: (world: World, locale: Locale) => Plot;
  readonly width: number;
  /** The height of the box; left out, it is what the content needs. */
  readonly height?: number;
  /** The language of the stored picture. */
  readonly locale?: Locale;
  /** Stored in the dark theme too. */
  readonly dark?: true;
};

/** A text of a drawing with the box that it needs at its type size. */
export type TextBox = {
  readonly text: string;
  readonly bold: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type TableCase = {
  readonly name: string;
  readonly says: string;
  readonly table: (world: World, locale: Locale) => Table;
};

/** The compare view's report, with some filters other than the default ones. */
export function reportOf({ stock }: World, filters: Partial<Filters>): Report {
  const all = { ...ADDRESS.defaults, ...filters };
  return report(all, { stock: withCode(stock), sheet: EMPTY_SHEET, address: () => "#/" });
}

/** One chart of the compare view, as readers see it. */
export function plotOf(world: World, kind: ChartKind, filters: Partial<Filters>): Plot {
  const block = blocksOf(reportOf(world, filters), "chart").find(({ plot }) => plot.kind === kind);
  if (!block) throw new Error(`the report has no ${kind}`);
  return block.plot;
}

/** The compare view's table. */
export function tableIn(world: World, filters: Partial<Filters>): Table {
  const block = blockOf(reportOf(world, filters), "table");
  if (block?.kind !== "table") throw new Error("the report has no table");
  return block.table;
}
