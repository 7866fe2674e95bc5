import { findersOf } from "../../../src/curate/table/facets.ts";
import { guessTables } from "../../../src/curate/table/guess.ts";
import type { GridSheet } from "../../../src/curate/table/grid.ts";
import { readTable } from "../../../src/curate/table/read-table.ts";
import { catalogue } from "./catalogue.ts";

const find = findersOf(catalogue);
const areas = new Map(catalogue.areas.map((area) => [area.code, area]));

/** What a sheet says, each figure as `indicator area period digits unit`. */
export function saidBy(sheet: GridSheet, file = ""): readonly string[] {
  return guessTables(sheet, file, find)
    .flatMap((plan) => {
      const { slots, labels } = readTable(sheet, plan, find, areas);
      return slots.flatMap(({ read, area, period, label = "" }) => {
        if (read.kind !== "number") return [];
        const named = labels.get(label);
        const { unit } = named ?? {};
        const indicator = named?.found?.kind === "sure" ? named.found.indicator : `?${named?.name ?? ""}`;
        const told = (one: typeof area | typeof period) =>
          typeof one === "string" ? one : `?${one?.text ?? ""}`;
        const printed = unit?.kind === "unit" ? unit.printed : (unit?.text ?? "");
        return [[indicator, told(area), told(period), read.digits, printed].join(" ").trim()];
      });
    })
    .sort();
}
