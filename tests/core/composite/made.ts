import fc from "fast-check";
import { scoreComposite } from "../../../src/core/composite/score.ts";
import { AGGREGATIONS, NORMALISATIONS } from "../../../src/core/composite/types.ts";
import type {
  AreaRow,
  Composite,
  CompositeMember,
  Method,
  Outcome,
  Scored,
} from "../../../src/core/composite/types.ts";

/** Every figure of these cases is made up. */
export type Case = { readonly composite: Composite; readonly rows: readonly AreaRow[] };

export const METHODS: readonly Method[] = NORMALISATIONS.flatMap((normalisation) =>
  AGGREGATIONS.map((aggregation) => ({ normalisation, aggregation })),
);

export function member(id: string, more: Partial<CompositeMember> = {}): CompositeMember {
  return { id, weight: 1, direction: "higher", ...more };
}

/** One row for each area, of plain values without an interval. */
export function table(values: Readonly<Record<string, readonly (number | "missing")[]>>): readonly AreaRow[] {
  return Object.entries(values).map(([area, row]) => ({
    area,
    entries: row.map((value) => (value === "missing" ? value : { value })),
  }));
}

export function scored(outcome: Outcome): Scored {
  if (outcome.kind === "refused") throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}

export function score({ composite, rows }: Case): Scored {
  return scored(scoreComposite(composite, rows));
}

export function placesOf({ areas }: Scored): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(areas.map(({ area, place }) => [area, [place.from, place.to]]));
}

export function scoresOf({ areas }: Scored): Readonly<Record<string, number>> {
  return Object.fromEntries(areas.map((one) => [one.area, one.score]));
}

/** Tables without a gap and without a member that is the same everywhere, all between goalposts of 0 and 100. */
export function cases(methods: readonly Method[] = METHODS): fc.Arbitrary<Case> {
  return fc
    .record({ areas: fc.integer({ min: 2, max: 9 }), members: fc.integer({ min: 1, max: 5 }) })
    .chain(({ areas, members }) =>
      fc.record({
        method: fc.constantFrom(...methods),
        columns: fc.array(
          fc
            .array(fc.integer({ min: 1, max: 99 }), { minLength: areas, maxLength: areas })
            .filter((values) => new Set(values).size > 1),
          { minLength: members, maxLength: members },
        ),
        weights: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: members, maxLength: members }),
        lower: fc.array(fc.boolean(), { minLength: members, maxLength: members }),
      }),
    )
    .map(({ method, columns, weights, lower }) => ({
      composite: {
        ...method,
        leavesOut: "areas" as const,
        members: columns.map((_, at) =>
          member(`m${at}`, {
            weight: weights[at] ?? 1,
            ...(lower[at]
              ? { direction: "lower", goalposts: { from: 100, to: 0 } }
              : { direction: "higher", goalposts: { from: 0, to: 100 } }),
          }),
        ),
      },
      rows: (columns[0] ?? []).map((_, row) => ({
        area: `a${row}`,
        entries: columns.map((column) => {
          const value = column[row] ?? 0;
          return { value, interval: { low: value - 0.5, high: value + 0.5 } };
        }),
      })),
    }));
}
