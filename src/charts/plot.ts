import type { Table } from "../core/table.ts";
import type { Text } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";
import type { ChartKind, ModelOf } from "./registry.ts";
import type { ChartDef, Drawing, Look } from "./types.ts";

/**
 * A chart kind with its model: what a report holds. The definition comes along, so that a page fetches the kinds that
 * its reports draw and no others.
 */
export type Plot = {
  [Kind in ChartKind]: {
    readonly kind: Kind;
    readonly model: ModelOf<Kind>;
    readonly chart: ChartDef<ModelOf<Kind>>;
  };
}[ChartKind];

/** A chart kind bound to a model of its own. */
export type BoundChart = {
  readonly title: Text;
  readonly height: (width: number, locale: Locale) => number;
  readonly stretches: boolean;
  readonly draw: (look: Look) => Drawing;
  readonly table: (locale: Locale) => Table;
};

export function chartOf({ chart, model }: Plot): BoundChart {
  // A plot's model is its kind's own, which the compiler does not see through the union.
  const def = chart as ChartDef<Plot["model"]>;
  return {
    title: def.title,
    height: (width, locale) => def.height(model, width, locale),
    stretches: def.stretches === true,
    draw: (look) => def.draw(model, look),
    table: (locale) => def.table(model, locale),
  };
}
