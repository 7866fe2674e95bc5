import type { IndicatorId } from "../../src/core/types.ts";
import type { TableCase } from "./case.ts";
import { tableIn } from "./case.ts";

export const TABLE_CASES: readonly TableCase[] = [
  {
    name: "three",
    says: "each figure stands with its period, status, comparability and publisher",
    table: (world, locale) => tableIn(world, { locale }),
  },
  {
    name: "all",
    says: "what has no comparable figure stands last, with the reason",
    table: (world, locale) => tableIn(world, { locale, areas: { kind: "preset", preset: "all" } }),
  },
  {
    name: "latest",
    says: "figures of different years, statuses and definitions are marked one by one",
    table: (world, locale) =>
      tableIn(world, {
        locale,
        indicator: "retail-sales" as IndicatorId,
        areas: { kind: "preset", preset: "all" },
        when: { kind: "latest", family: "year" },
      }),
  },
];
