import type { CellFacts } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import type { Mark } from "./types.ts";

type Pointed = {
  readonly tip: string;
  readonly facts?: CellFacts;
  readonly area?: AreaCode;
  readonly period?: Period;
};

/** What is said and opened where a thing of a model is pointed at. */
export function markOf({ tip, facts, area, period }: Pointed): Mark {
  return {
    tip,
    ...(facts?.origin !== undefined && { origin: facts.origin }),
    ...(area && { area }),
    ...(period && { period }),
  };
}
