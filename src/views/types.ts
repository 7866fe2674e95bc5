import type { ComponentType } from "react";
import type { Sheet } from "../core/sheet.ts";
import type { Needs } from "../data/needs.ts";
import type { Stock } from "../data/stock.ts";
import type { Subject } from "../explain/subject.ts";
import type { Report } from "../report/report.ts";
import type { Filters } from "../state/filters.ts";
import type { Patch } from "../state/store.ts";

/** What a report is made of besides the filters: what is loaded, and what belongs to the reader alone. */
export type ReportContext = {
  readonly stock: Stock;
  /** The address `#/…` of the present view with some filters changed. */
  readonly address: (patch: Patch) => string;
  readonly sheet: Sheet;
};

/** What a view's own components are given; the report is absent while what it needs is on its way or failed. */
export type ViewParts = {
  readonly stock: Stock;
  readonly filters: Filters;
  readonly report: Report | undefined;
};

/** Something that can be done with a figure whose origin is open; `why` says why it cannot be done now. */
export type FigureAction = { readonly text: string; readonly patch: Patch; readonly why?: string };

/** A view as a definition: pure but for its components. Outputs use `needs` and `report` alone. */
export type View = {
  /** What a set of filters takes; asked again as more is loaded, until everything it names is there. */
  readonly needs: (filters: Filters, stock: Stock) => Needs;
  /** Only called once all needs are met. */
  readonly report: (filters: Filters, context: ReportContext) => Report;
  /** Does beforehand, in pieces, what the first report would do at once; for a view that takes long. */
  readonly prepare?: (stock: Stock) => Promise<void>;
  readonly Controls: ComponentType<ViewParts>;
  /** The controls that go along where a report stands in another page, if any: few, and none that opens a panel. */
  readonly Few?: ComponentType<ViewParts>;
  /** Where blocks below each other are not enough; it arranges the same report. */
  readonly Body?: ComponentType<ViewParts & { readonly report: Report }>;
  /** What the present data make of choices that stand for something else with other data: for a link that is kept. */
  readonly pins?: (filters: Filters, stock: Stock) => Patch;
  /** What can be done with a figure whose origin is open. */
  readonly actions?: (subject: Subject, filters: Filters, stock: Stock) => readonly FigureAction[];
};
