import type { Plot } from "../charts/plot.ts";
import type { SelectionVerdict } from "../core/comparability.ts";
import type { Table } from "../core/table.ts";

export type Section = {
  readonly title: string;
  readonly plot: Plot;
  /** What must stand beside the chart: schematic map, periods that differ, what is not drawn. */
  readonly note?: string;
};

/**
 * What a view says, independent of where it is shown: screen, wall, embed and every export take the same report.
 * All texts are in the report's language.
 */
export type Report = {
  readonly title: string;
  readonly sentence: string;
  readonly verdict: {
    readonly level: SelectionVerdict["level"];
    readonly name: string;
    readonly text: string;
  };
  readonly sections: readonly Section[];
  readonly table: Table & { readonly title: string };
  readonly sources: string;
  readonly release: { readonly id: string; readonly date: string };
};
