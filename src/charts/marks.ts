import type { CellFacts } from "../core/table.ts";
import type { AreaCode, Period } from "../core/types.ts";
import type { Mark } from "./types.ts";

type Pointed = {
  readonly tip: string;
  readonly facts?: CellFacts;
  readonly href?: string;
  readonly area?: AreaCode;
  readonly period?: Period;
};

/** What is said and opened where a thing of a model is pointed at. */
export function markOf({ tip, facts, href, area, period }: Pointed): Mark {
  return {
    tip,
    ...(facts?.origin !== undefined && { origin: facts.origin }),
    ...(href !== undefined && { href }),
    ...(area && { area }),
    ...(period && { period }),
  };
}
