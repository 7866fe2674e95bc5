import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeWeights, nearWeights } from "../../../src/core/composite/drawn-weights.ts";
import { placesFor, placing } from "../../../src/core/composite/places.ts";
import { randomStream } from "../../../src/core/composite/random.ts";
import { robustnessOf } from "../../../src/core/composite/robustness.ts";
import type { AreaRow, Composite } from "../../../src/core/composite/types.ts";
import { cases, member, placesOf, score, table } from "./made.ts";

const plain = { normalisation: "min-max", aggregation: "arithmetic", leavesOut: "areas" } as const;
const two: Composite = { ...plain, members: [member("a"), member("b")] };

function robust(rows: readonly AreaRow[], composite: Composite = two, draws = 1000) {
  return robustnessOf(score({ composite, rows }), { draws, seed: 1 });
}

describe("places over weights, methods and prints", () => {
  it("contain those of the index as chosen, whichever its method", () => {
    fc.assert(
      fc.property(cases(), fc.nat(), (one, seed) => {
        const base = score(one);
        const places = placesOf(base);
        const { spans, neighbours, apart } = robustnessOf(base, { draws: 40, seed });
        expect(spans.map(({ area }) => area)).toEqual(base.areas.map(({ area }) => area));
        for (const { area, all, usual, first } of spans) {
          const [from = 0, to = 0] = places[area] ?? [];
          expect(all.from).toBeLessThanOrEqual(Math.min(from, usual.from));
          expect(all.to).toBeGreaterThanOrEqual(Math.max(to, usual.to));
          expect(usual.from).toBeLessThanOrEqual(usual.to);
          expect(first > 0).toBe(all.from === 1);
        }
        expect(neighbours.map(({ upper }) => upper)).toEqual(spans.slice(0, -1).map(({ area }) => area));
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(apart).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it("are the same for the same seed, in whatever order members and areas are given, and others for another", () => {
    fc.assert(
      fc.property(cases(), (one) => {
        const { composite, rows } = one;
        const turned = {
          composite: { ...composite, members: composite.members.toReversed() },
          rows: rows.toReversed().map((row) => ({ ...row, entries: row.entries.toReversed() })),
        };
        const byArea = (seed: number, of = one) => {
          const { spans } = robustnessOf(score(of), { draws: 60, seed });
          return spans.toSorted((a, b) => a.area.localeCompare(b.area));
        };
        expect(byArea(3, turned)).toEqual(byArea(3));
      }),
      { numRuns: 30 },
    );
    const rows = table({ x: [9, 1], y: [1, 8], z: [5, 5], w: [7, 3] });
    const shares = (seed: number) => robustnessOf(score({ composite: two, rows }), { draws: 500, seed });
    expect(shares(1)).not.toEqual({ ...shares(2), seed: 1 });
  });

  it("are the same in every release, so that a link says what it said", () => {
    const rows = table({ x: [9, 1], y: [1, 8], z: [5, 5], w: [7, 3] });
    expect(robust(rows).neighbours.map(({ upper, holds }) => [upper, holds])).toEqual([
      ["z", 0.584],
      ["w", 0.72],
      ["x", 0.504],
    ]);
  });

  it("are robust where one is ahead in everything", () => {
    const { verdict, neighbours, spans } = robust(table({ best: [9, 9], mid: [5, 5], last: [1, 1] }));
    expect(verdict).toBe("robust");
    expect(neighbours.map(({ holds }) => holds)).toEqual([1, 1]);
    expect(spans.map(({ all }) => [all.from, all.to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it("are not robust where two swap with the weights", () => {
    const members = [member("a", { weight: 11 }), member("b", { weight: 9 })];
    const { verdict, neighbours, spans } = robust(table({ x: [9, 1], y: [1, 9] }), { ...plain, members });
    expect(verdict).toBe("not");
    expect(neighbours[0]?.holds).toBeGreaterThan(0.4);
    expect(neighbours[0]?.holds).toBeLessThan(0.9);
    expect(spans.map(({ all }) => [all.from, all.to])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect((spans[0]?.first ?? 0) + (spans[1]?.first ?? 0)).toBeCloseTo(1, 10);
  });

  it("are partly robust where two neighbours swap and all others stand", () => {
    const { verdict, apart } = robust(
      table({ p: [90, 90], x: [50, 40], y: [40, 50], q: [20, 20], r: [5, 5] }),
    );
    expect(verdict).toBe("partly");
    expect(apart).toBeCloseTo(0.9, 10);
  });

  it("allow for the print: what rounding alone may turn is not said to hold", () => {
    const composite = { ...plain, members: [member("a")] };
    const printed = (half: number) =>
      [100, 101, 140].map((value, at) => ({
        area: `a${at}`,
        entries: [{ value, interval: { low: value - half, high: value + half } }],
      }));
    expect(robust(printed(0.4), composite).verdict).toBe("robust");
    const open = robust(printed(5), composite).neighbours;
    expect(open[0]?.holds).toBe(1);
    expect(open[1]?.holds).toBeGreaterThan(0.4);
    expect(open[1]?.holds).toBeLessThan(0.75);
  });

  it("come from every method that can be used, the chosen one first", () => {
    const rows = table({ x: [9, 1], y: [1, 8], z: [5, 5] });
    const said = (composite: Composite) =>
      robust(rows, composite, 10).methods.map((one) => `${one.normalisation} ${one.aggregation}`);
    expect(said({ ...two, normalisation: "rank" })).toEqual([
      "rank arithmetic",
      "min-max arithmetic",
      "z-score arithmetic",
      "min-max geometric",
      "rank geometric",
    ]);
    const goalposts = { from: 0, to: 10 };
    const members = [member("a", { goalposts }), member("b", { goalposts })];
    expect(said({ ...plain, normalisation: "z-score", aggregation: "geometric", members })).toEqual([
      "z-score geometric",
      "min-max arithmetic",
      "z-score arithmetic",
      "rank arithmetic",
      "target arithmetic",
      "min-max geometric",
      "rank geometric",
      "target geometric",
    ]);
    const flat = table({ x: [5, 1], y: [5, 8] });
    const targets = robust(flat, { ...plain, normalisation: "target", members }, 10).methods;
    expect(targets.map(({ aggregation }) => aggregation)).toEqual(["arithmetic", "geometric"]);
  });
});

describe("drawn weights", () => {
  const many = 4000;
  function moments(draw: (random: () => number) => Float64Array) {
    const random = randomStream(5).next;
    const drawn = Array.from({ length: many }, () => draw(random));
    return Array.from(drawn[0] ?? [], (_, at) => {
      const mean = drawn.reduce((sum, weights) => sum + (weights[at] ?? 0), 0) / many;
      const squares = drawn.reduce((sum, weights) => sum + ((weights[at] ?? 0) - mean) ** 2, 0);
      return { mean, deviation: Math.sqrt(squares / many) };
    });
  }

  it("near the chosen ones have these as their mean and stray by a quarter of an equal share", () => {
    for (const { mean, deviation } of moments((random) => nearWeights(random, [0.25, 0.25, 0.25, 0.25]))) {
      expect(mean).toBeCloseTo(0.25, 2);
      expect(deviation / mean).toBeCloseTo(0.25, 1);
    }
    const [small, great] = moments((random) => nearWeights(random, [0.02, 0.98]));
    expect(small?.mean).toBeCloseTo(0.02, 2);
    expect(great?.mean).toBeCloseTo(0.98, 2);
  });

  it("of any kind are spread evenly over all mixtures", () => {
    // Uniform on the simplex of three: each share has the mean 1/3 and the variance 1/18.
    for (const { mean, deviation } of moments((random) => freeWeights(random, [0.8, 0.1, 0.1]))) {
      expect(mean).toBeCloseTo(1 / 3, 1);
      expect(deviation).toBeCloseTo(Math.sqrt(1 / 18), 1);
    }
  });
});

describe("places", () => {
  it("are those that counting finds, of few and of many scores, far out or equal", () => {
    const scoreOf = fc.oneof(
      fc.integer({ min: -20, max: 20 }),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(scoreOf, { minLength: 1, maxLength: 150 }), (list) => {
        const scores = Float64Array.from(list);
        const [from, to] = [placesFor(list.length), placesFor(list.length)];
        placing(list.length)(scores, from, to);
        const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
        list.forEach((one, at) => {
          expect(from[at]).toBe(1 + list.filter((other) => other > one && !same(other, one)).length);
          expect(to[at]).toBe(list.filter((other) => other > one || same(other, one)).length);
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["thousands", 3000, (at: number) => (at * 7919) % 3001],
    ["a crowd beside one far out", 3000, (at: number) => (at === 17 ? 1e9 : (at * 7919) % 3001)],
    ["equal ones", 3000, () => 5],
    ["more than sixteen bits tell", 70_000, (at: number) => (at * 7919) % 60_000],
  ])("are found of %s", (_, count, scoreOf) => {
    const scores = Float64Array.from({ length: count }, (__, at) => scoreOf(at));
    const [from, to] = [placesFor(count), placesFor(count)];
    const place = placing(count);
    // Again and again in the same memory.
    for (const _again of [1, 2]) place(scores, from, to);
    const down = Float64Array.from(scores).sort().reverse();
    const first = new Map([...down.entries()].reverse().map(([at, one]) => [one, at + 1]));
    const last = new Map([...down.entries()].map(([at, one]) => [one, at + 1]));
    expect(scores.findIndex((one, at) => from[at] !== first.get(one) || to[at] !== last.get(one))).toBe(-1);
  });
});

/** On one core of a machine that has others to serve, too: of its own a fourth and a third of these are enough. */
describe("the time of a processor for 1,000 draws over 15 members", () => {
  function tableOf(areas: number): readonly AreaRow[] {
    const random = randomStream(7).next;
    return Array.from({ length: areas }, (_, area) => ({
      area: `a${area}`,
      entries: members.map(() => {
        const value = Math.round(1000 * random()) / 10;
        return { value, interval: { low: value - 0.05, high: value + 0.05 } };
      }),
    }));
  }
  const members = Array.from({ length: 15 }, (_, at) => member(`m${at}`, { weight: at + 1 }));

  it.each([
    [22, 200],
    [3000, 1000],
  ])("over %i areas stays within %i milliseconds", (areas, limit) => {
    const base = score({ composite: { ...plain, members }, rows: tableOf(areas) });
    const times = [1, 2].map((seed) => {
      const before = process.cpuUsage();
      robustnessOf(base, { draws: 1000, seed });
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(limit);
  });
});
