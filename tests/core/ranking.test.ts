import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, ValueCell } from "../../src/core/cell.ts";
import type { Lacking } from "../../src/core/lacking.ts";
import { isAhead, rankCells } from "../../src/core/ranking.ts";
import type { Bound, Polarity } from "../../src/core/types.ts";
import { area, cell, stated, unprinted } from "../made-up.ts";

const AREAS = Array.from({ length: 12 }, (_, index) => `4401${String(index + 10)}`);

function ranksOf(cells: readonly Cell[], polarity: Polarity = "higher"): Record<string, string> {
  return Object.fromEntries(
    rankCells(cells, polarity).ranked.map(({ cell: one, rank }) => [
      String(one.figure.value),
      rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`,
    ]),
  );
}

function values(...list: readonly number[]): readonly ValueCell[] {
  return list.map((value, index) => cell(AREAS[index] ?? "440199", value, { step: 0.1 }));
}

/** A value whose print is not known. */
function bare(code: string, value: number): ValueCell {
  const observation = unprinted({ area: area(code), value });
  return { kind: "value", area: observation.area, figure: stated(observation), verdict: "comparable" };
}

describe("an estimate", () => {
  const estimate = (value: number): Lacking => ({
    area: area("440120"),
    known: cell("440120", value).figure,
    own: "estimate",
  });
  const places = (value: number) =>
    rankCells(values(5, 3), "higher", [estimate(value)]).ranked.map(({ rank }) => [
      rank.from,
      rank.to,
      rank.of,
    ]);

  it("takes no place: printed before a result it opens that one's, and never pushes it back for certain", () => {
    const made = cell("440120", 9, { verdict: "estimate" });
    expect(ranksOf([...values(5, 3), made])).toEqual({ 5: "1", 3: "2" });
    expect(places(9)).toEqual([[1, 2, 3], [2, 3, 3]]); // oxfmt-ignore
    expect(places(4)).toEqual([[1, 1, 3], [2, 3, 3]]); // oxfmt-ignore
    expect(places(1)).toEqual([[1, 1, 3], [2, 2, 3]]); // oxfmt-ignore
  });
});

describe("a figure of another year", () => {
  it.each([
    [
      "opens every place where its reach has no end",
      Infinity,
      [
        [1, 2, 3],
        [2, 3, 3],
      ],
    ],
    [
      "opens those that it may have come to",
      4,
      [
        [1, 1, 3],
        [2, 3, 3],
      ],
    ],
    [
      "opens none beyond its reach",
      2,
      [
        [1, 1, 3],
        [2, 2, 3],
      ],
    ],
  ])("%s", (_, high, expected) => {
    const reach = { low: 0, high };
    const other: Lacking = { area: area("440120"), known: cell("440120", 1, { at: "2021" }).figure, reach };
    const places = rankCells(values(5, 3), "higher", [other]).ranked;
    expect(places.map(({ rank }) => [rank.from, rank.to, rank.of])).toEqual(expected);
    expect(places.every(({ rank }) => (rank.open?.[0] ?? other) === other)).toBe(true);
  });
});

describe("values whose print is not known", () => {
  it.each<[string, readonly Cell[], Record<string, string>]>([
    [
      "stand in their plain order, however coarse the others are printed",
      [cell("440103", 100, { step: 10 }), bare("440104", 98), cell("440105", 101, { step: 10 })],
      { 101: "1–2", 100: "1–2", 98: "3" },
    ],
    ["among themselves too", [bare("440103", 98.1), bare("440104", 98.2)], { "98.2": "1", "98.1": "2" }],
    [
      "stand behind a bound that begins above them",
      [bare("440103", 90), cell("440104", 95, { bound: "at-least" })],
      { 95: "1", 90: "2" },
    ],
    [
      "may stand above or below a bound that begins below them",
      [bare("440103", 90), cell("440104", 80, { bound: "at-least" })],
      { 90: "1–2", 80: "1–2" },
    ],
  ])("%s", (_, cells, expected) => {
    expect(ranksOf(cells)).toEqual(expected);
  });
});

describe("rankCells", () => {
  it.each<[string, readonly Cell[], Polarity, Record<string, string>]>([
    ["the highest first", values(1, 3, 2), "higher", { 3: "1", 2: "2", 1: "3" }],
    ["the lowest first where lower is better", values(1, 3, 2), "lower", { 1: "1", 2: "2", 3: "3" }],
    ["the highest first where neither is better", values(1, 3, 2), "neutral", { 3: "1", 2: "2", 1: "3" }],
    [
      "neighbouring printed values are no tie",
      values(8.1, 8.2, 8.3),
      "higher",
      { 8.3: "1", 8.2: "2", 8.1: "3" },
    ],
    [
      "values printed less finely share places with those they may be",
      [
        cell("440106", 8036, { step: 1 }),
        cell("440112", 8035.88, { step: 0.01 }),
        cell("440304", 4000, { step: 1 }),
      ],
      "higher",
      { 8036: "1–2", 8035.88: "1–2", 4000: "3" },
    ],
    [
      "a lower bound may be anywhere above",
      [cell("440106", 6000, { bound: "at-least" }), cell("440112", 9000), cell("440304", 5000)],
      "higher",
      { 9000: "1–2", 6000: "1–2", 5000: "3" },
    ],
    [
      "an upper bound may be anywhere below",
      [cell("440106", 6000, { bound: "at-most" }), cell("440112", 9000), cell("440304", 5000)],
      "higher",
      { 9000: "1", 6000: "2–3", 5000: "2–3" },
    ],
  ])("%s", (_, cells, polarity, expected) => {
    expect(ranksOf(cells, polarity)).toEqual(expected);
  });

  it("puts equal values on the same places and counts on behind them", () => {
    const { ranked } = rankCells(values(5, 5, 4), "higher");
    expect(ranked.map(({ rank }) => [rank.from, rank.to, rank.of])).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [3, 3, 3],
    ]);
  });

  it("leaves out what is missing, and every verdict that forbids a place", () => {
    const cells: readonly Cell[] = [
      cell("440106", 9, { verdict: "part" }),
      cell("440112", 9, { verdict: "definition" }),
      cell("440304", 9, { verdict: "break" }),
      { kind: "missing", area: area("440305"), reason: "no-figure" },
      cell("440307", 1, { verdict: "vintage" }),
      cell("440303", 2, { verdict: "near-period" }),
      cell("440308", 3, { verdict: "about", bound: "about" }),
      cell("440309", 4, { verdict: "bounded", bound: "at-least" }),
      cell("440310", 5, { verdict: "sample" }),
      cell("440311", 6, { verdict: "territory" }),
      cell("440103", 7, { verdict: "disputed" }),
      cell("440104", 8, { verdict: "other-period" }),
    ];
    const { ranked, unranked } = rankCells(cells, "higher");
    expect(ranked.map((one) => one.cell.area)).toEqual(["440308", "440303", "440307"]);
    expect(unranked.map((one) => one.area)).toEqual([
      "440106",
      "440112",
      "440304",
      "440305",
      "440309",
      "440310",
      "440311",
      "440103",
      "440104",
    ]);
    expect(ranked.every(({ rank }) => rank.of === 3)).toBe(true);
  });

  it.each([0.1, 0.01, 0.001])("never ties neighbours printed in steps of %d", (step) => {
    const decimals = String(step).length - 2;
    const at = (index: number) => Number((index * step).toFixed(decimals));
    const tied = Array.from({ length: 2000 }, (_, index) => index - 1000).filter((index) => {
      const pair = [cell("440106", at(index), { step }), cell("440112", at(index + 1), { step })];
      return rankCells(pair, "higher").ranked.some(({ rank }) => rank.from !== rank.to);
    });
    expect(tied).toEqual([]);
  });
});

describe("laws of ranking", () => {
  const anyCells = fc.uniqueArray(
    fc.record({
      index: fc.integer({ min: 0, max: AREAS.length - 1 }),
      value: fc.integer({ min: -20, max: 20 }),
      step: fc.constantFrom(0.1, 1, 5),
      bound: fc.constantFrom("exact", "exact", "about", "at-least", "at-most"),
    } as const),
    { selector: ({ index }) => index, minLength: 1, maxLength: AREAS.length },
  );
  const polarity = fc.constantFrom<Polarity>("higher", "lower", "neutral");
  const cellsOf = (
    list: readonly {
      index: number;
      value: number;
      step: number;
      bound: "exact" | "about" | "at-least" | "at-most";
    }[],
  ) => list.map(({ index, value, step, bound }) => cell(AREAS[index] ?? "440199", value, { step, bound }));
  const rankOf = (cells: readonly Cell[], direction: Polarity) =>
    new Map(rankCells(cells, direction).ranked.map(({ cell: one, rank }) => [one.area, rank]));

  it("every rank lies within 1 and n, its start not after its end", () => {
    fc.assert(
      fc.property(anyCells, polarity, (list, direction) => {
        for (const { from, to, of } of rankOf(cellsOf(list), direction).values()) {
          expect([1 <= from, from <= to, to <= of, of]).toEqual([true, true, true, list.length]);
        }
      }),
    );
  });

  it("one value alone has no place", () => {
    fc.assert(
      fc.property(anyCells, polarity, (list, direction) => {
        const cells = cellsOf(list).slice(0, 1);
        expect(rankCells(cells, direction)).toMatchObject({ ranked: [], unranked: cells });
      }),
    );
  });

  it("does not depend on the order in which the areas were chosen", () => {
    const shuffled = anyCells.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, polarity, ([list, mixed], direction) => {
        expect(rankOf(cellsOf(mixed), direction)).toEqual(rankOf(cellsOf(list), direction));
      }),
    );
  });

  it("a value wholly above all others is first, and alone", () => {
    fc.assert(
      fc.property(anyCells, (list) => {
        const closed = list.filter(({ bound }) => bound !== "at-least");
        const cells = [...cellsOf(closed), cell("440398", -100), cell("440399", 100, { step: 1 })];
        expect(rankOf(cells, "higher").get(area("440399"))).toEqual({ from: 1, to: 1, of: cells.length });
      }),
    );
  });

  it("a place counts the values that are ahead of it, each by itself, whether their print is known or not", () => {
    const some = fc.tuple(anyCells, fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 5 }));
    fc.assert(
      fc.property(some, ([list, plain]) => {
        const cells = [...cellsOf(list), ...plain.map((value, at) => bare(`4403${String(at + 10)}`, value))];
        for (const { cell: one, rank } of rankCells(cells, "higher").ranked) {
          expect(rank.from).toBe(1 + cells.filter((other) => isAhead(other, one)).length);
          expect(rank.to).toBe(cells.length - cells.filter((other) => isAhead(one, other)).length);
        }
      }),
    );
  });

  it("places whose values cannot be told apart overlap, for both alike", () => {
    fc.assert(
      fc.property(anyCells, polarity, (list, direction) => {
        const cells = cellsOf(list);
        const ranks = rankOf(cells, direction);
        for (const a of cells) {
          for (const b of cells) {
            const [x, y] = [a.figure.interval, b.figure.interval];
            const [ofA, ofB] = [ranks.get(a.area), ranks.get(b.area)];
            const overlap = x.low < y.high - 1e-6 && y.low < x.high - 1e-6;
            if (overlap && ofA && ofB) expect(ofA.from <= ofB.to && ofB.from <= ofA.to).toBe(true);
          }
        }
      }),
    );
  });

  it("turns around with the polarity", () => {
    fc.assert(
      fc.property(anyCells, (list) => {
        const [up, down] = [rankOf(cellsOf(list), "higher"), rankOf(cellsOf(list), "lower")];
        for (const [code, { from, to, of }] of up) {
          expect(down.get(code)).toEqual({ from: of + 1 - to, to: of + 1 - from, of });
        }
      }),
    );
  });
});

describe("laws of places that the unranked leave open", () => {
  const member = fc.record({
    value: fc.integer({ min: 0, max: 20 }),
    bound: fc.constantFrom("exact", "at-least", "at-most"),
    at: fc.constantFrom("2022", "2021", undefined),
  } as const);
  const polarity = fc.constantFrom<Polarity>("higher", "lower", "neutral");
  const sets = fc.tuple(
    fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 6 }),
    fc.array(member, { maxLength: 6 }),
    polarity,
  );

  /** `known` is absent where nothing is known of a member's size. */
  function lackingOf(list: readonly { value: number; bound: Bound; at: string | undefined }[]) {
    return list.map(({ value, bound, at }, index): Lacking => {
      const { area: code, figure } = cell(`4403${String(index + 10)}`, value, { bound, at: at ?? "2022" });
      return at === undefined ? { area: code } : { area: code, known: figure };
    });
  }

  it("from ≤ to ≤ of, and of counts whose size is known", () => {
    fc.assert(
      fc.property(sets, ([list, others, direction]) => {
        const lacking = lackingOf(others);
        const known = lacking.filter((one) => one.known !== undefined).length;
        for (const { rank } of rankCells(values(...list), direction, lacking).ranked) {
          expect([1 <= rank.from, rank.from <= rank.to, rank.to <= rank.of]).toEqual([true, true, true]);
          expect(rank.of).toBe(list.length + known);
        }
      }),
    );
  });

  it("are never better than without them, and the order of the ranked stays", () => {
    fc.assert(
      fc.property(sets, ([list, others, direction]) => {
        const bare = rankCells(values(...list), direction).ranked;
        const open = rankCells(values(...list), direction, lackingOf(others)).ranked;
        expect(open.map(({ cell: one }) => one.area)).toEqual(bare.map(({ cell: one }) => one.area));
        open.forEach(({ rank }, index) => {
          const before = bare[index]?.rank;
          expect(before && rank.from >= before.from && rank.to >= before.to).toBe(true);
        });
      }),
    );
  });

  it("name exactly those that may stand before, and shift the first place by those that must", () => {
    fc.assert(
      fc.property(sets, ([list, others, direction]) => {
        const lacking = lackingOf(others);
        const bare = new Map(
          rankCells(values(...list), direction).ranked.map(({ cell: one, rank }) => [one.area, rank]),
        );
        const better = (a: number, b: number) => (direction === "lower" ? a < b : a > b);
        for (const { cell: one, rank } of rankCells(values(...list), direction, lacking).ranked) {
          const { low, high } = one.figure.interval;
          const [worst, best] = direction === "lower" ? [high, low] : [low, high];
          const may = lacking.filter(({ known }) => {
            const end = direction === "lower" ? known?.interval.low : known?.interval.high;
            return end !== undefined && better(end, worst);
          });
          const must = lacking.filter(({ known }) => {
            const end = direction === "lower" ? known?.interval.high : known?.interval.low;
            return end !== undefined && known?.period === one.figure.period && better(end, best);
          });
          expect(rank.open ?? []).toEqual(may);
          expect(rank.from - (bare.get(one.area)?.from ?? 0)).toBe(must.length);
          expect(rank.to - (bare.get(one.area)?.to ?? 0)).toBe(may.length);
        }
      }),
    );
  });
});
