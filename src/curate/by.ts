import { grouped } from "../core/grouped.ts";
import { once } from "../core/once.ts";
import type { Observation } from "../core/types.ts";

/** The figures of each source, in their order; put together once, though several files are made of them. */
export const bySource = once((figures: readonly Observation[]) => grouped(figures, ({ source }) => source));

/** The figures of each indicator, likewise. */
export const byIndicator = once((figures: readonly Observation[]) =>
  grouped(figures, ({ indicator }) => indicator),
);
