import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsBy, diffOf, isEmpty } from "../../src/curate/diff.ts";
import type { DataDiff } from "../../src/curate/diff.ts";
import { releaseFigures } from "../../src/curate/diff/release.ts";
import { readCurated } from "../../src/curate/read.ts";
import { filesOf, indicator, INDICATORS, stateOf } from "./made-up-state.ts";
import type { Json, MadeUp } from "./made-up-state.ts";

// All figures are made up.

const one = (...figures: readonly Json[]): MadeUp => ({ bureau: { figures } });
const between = (before: MadeUp, after: MadeUp) => diffOf(stateOf(before), stateOf(after));

const FIGURE_LISTS = [
  "added",
  "withdrawn",
  "corrected",
  "refiled",
  "relabelled",
  "superseded",
  "reinstated",
  "confirmed",
  "conflicting",
] as const;

/** How many there are of each sort; sorts without any are left out. */
function told(diff: DataDiff): Readonly<Record<string, number>> {
  return Object.fromEntries(
    FIGURE_LISTS.map((list) => [list, diff[list].length] as const).filter(([, count]) => count > 0),
  );
}

describe("what happened to a figure", () => {
  it.each<[string, MadeUp, MadeUp, Readonly<Record<string, number>>]>([
    ["nothing", one({ value: 1 }), one({ value: 1 }), {}],
    ["it is new", one(), one({ value: 1 }), { added: 1 }],
    ["it is gone", one({ value: 1 }), one(), { withdrawn: 1 }],
    ["its value is another", one({ value: 1 }), one({ value: 2 }), { corrected: 1 }],
    [
      "a bound is no correction of a point",
      one({ value: 1 }),
      one({ value: 2, bound: "at-least" }),
      { added: 1, withdrawn: 1 },
    ],
    [
      "the usual definition is the same whether it is named or not",
      one({ value: 1 }),
      one({ value: 2, variant: "usual" }),
      { corrected: 1 },
    ],
    [
      "the same print under another indicator is filed elsewhere",
      one({ value: 1.5, line: 7 }),
      one({ value: 1.5, line: 7, indicator: "sales" }),
      { refiled: 1 },
    ],
    [
      "an id holds on to a figure through any change",
      one({ id: "a", value: 1 }),
      one({ id: "a", value: 3, area: "440112" }),
      { refiled: 1 },
    ],
    [
      "a print that could be either of two is filed nowhere",
      one({ value: 1 }),
      one(
        { value: 1, indicator: "sales" },
        { value: 1, area: "440112", indicator: "sales" },
        { value: 1, period: "2021" },
        { value: 1, period: "2020" },
      ),
      { refiled: 1, added: 3 },
    ],
    ["its status is another", one({ value: 1, status: "preliminary" }), one({ value: 1 }), { relabelled: 1 }],
    [
      "a later one replaced it",
      one({ value: 1 }),
      one({ value: 1, superseded: true }),
      { relabelled: 1, superseded: 1 },
    ],
    [
      "a printed zero is no correction",
      one({ value: 9, asWritten: "9亿元" }),
      one({ value: 9, asWritten: "9.0亿元" }),
      { relabelled: 1 },
    ],
    [
      "two of one name, told apart by notes, are held against each other one by one",
      one({ value: 1, note: { zh: "甲", en: "A" } }, { value: 2, note: { zh: "乙", en: "B" } }),
      one({ value: 2, note: { zh: "乙", en: "B" } }, { value: 3, note: { zh: "甲", en: "A" } }),
      { corrected: 1 },
    ],
    [
      "its source is called otherwise",
      { old: { figures: [{ value: 1 }] } },
      { now: { formerIds: ["old"], figures: [{ value: 1 }] } },
      {},
    ],
    [
      "its source is called otherwise, and its value is another",
      { old: { figures: [{ value: 1 }] } },
      { now: { formerIds: ["old"], figures: [{ value: 2 }] } },
      { corrected: 1 },
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(between(before, after))).toEqual(expected);
  });

  it("is no correction where its indicator is counted in another unit now", () => {
    const before = stateOf(one({ value: 1.23, asWritten: "1.23亿元" }));
    const inWan = [indicator("gdp", { unit: "wan-yuan" }), indicator("sales")];
    const after = stateOf(one({ value: 12300, asWritten: "1.23亿元" }), inWan);
    expect(told(diffOf(before, after))).toEqual({});
  });

  it("keeps the old value with its literal beside the new one", () => {
    const [correction] = between(
      one({ value: 6.2, asWritten: "6.2亿元" }),
      one({ value: 6.3, asWritten: "6.3亿元" }),
    ).corrected;
    expect(correction?.before).toMatchObject({ value: 6.2, asWritten: "6.2亿元" });
    expect(correction?.after).toMatchObject({ value: 6.3, asWritten: "6.3亿元" });
  });
});

describe("a new figure beside one of another source", () => {
  const known = { bureau: { figures: [{ value: 10.25, asWritten: "10.25亿元" }] } };
  const beside = (figure: Json) => told(between(known, { ...known, paper: { figures: [figure] } }));

  it.each<[string, Json, Readonly<Record<string, number>>]>([
    ["confirms it within the printed steps", { value: 10.3, asWritten: "10.3亿元" }, { confirmed: 1 }],
    ["contradicts it beyond them", { value: 10.4, asWritten: "10.4亿元" }, { conflicting: 1 }],
    ["proves nothing by a bound that holds", { value: 10, bound: "at-least" }, {}],
    ["contradicts it by a bound that does not hold", { value: 11, bound: "at-least" }, { conflicting: 1 }],
    ["says nothing of it by another definition", { value: 12, variant: "other" }, {}],
    ["says nothing of it as a target", { value: 12, nature: "target" }, {}],
    ["says nothing of it about a part", { value: 12, scope: { zh: "一街", en: "a street" } }, {}],
    ["says nothing of it in another year", { value: 12, period: "2021" }, {}],
  ])("%s", (_, figure, expected) => {
    expect(beside(figure)).toEqual({ added: 1, ...expected });
  });

  it("is asked of measures alone: two counts of what a text names are no conflict", () => {
    const counts = [indicator("gdp", { kind: "count" }), indicator("sales")];
    const after = { ...known, paper: { figures: [{ value: 99 }] } };
    expect(told(diffOf(stateOf(known, counts), stateOf(after, counts)))).toEqual({ added: 1 });
  });

  it("says what the two differ in", () => {
    const [conflict] = between(known, {
      ...known,
      paper: { figures: [{ value: 12, status: "preliminary" }] },
    }).conflicting;
    expect(conflict).toMatchObject({ kind: "revision", others: [{ source: "bureau" }] });
  });
});

describe("names", () => {
  it("of sources follow their former ids, those of indicators their ids", () => {
    const before = stateOf({ old: { figures: [] }, gone: { figures: [] } });
    const after = stateOf({ now: { formerIds: ["old"], figures: [] }, more: { figures: [] } }, [
      indicator("gdp", { name: { zh: "新名", en: "New name" } }),
      indicator("trade"),
    ]);
    const { sources, indicators } = diffOf(before, after);
    expect(sources.added.map(({ id }) => id)).toEqual(["more"]);
    expect(sources.removed.map(({ id }) => id)).toEqual(["gone"]);
    expect(sources.renamed.map((both) => [both.before.id, both.after.id])).toEqual([["old", "now"]]);
    expect(indicators.added.map(({ id }) => id)).toEqual(["trade"]);
    expect(indicators.removed.map(({ id }) => id)).toEqual(["sales"]);
    expect(indicators.renamed.map((both) => both.after.name.zh)).toEqual(["新名"]);
  });
});

describe("the record of a release", () => {
  it("counts what is new by source and keeps everything else with its old value", () => {
    const before = stateOf({
      bureau: { figures: [{ value: 1 }, { value: 5, period: "2020", asWritten: "5.0亿元" }] },
      gone: { figures: [{ value: 7, indicator: "sales" }] },
    });
    const after = stateOf(
      {
        bureau: {
          figures: [{ value: 2 }, { value: 5, period: "2020", asWritten: "5.0亿元", variant: "other" }],
        },
        paper: {
          figures: [
            { value: 3, period: "2019" },
            { value: 3, period: "2018" },
          ],
        },
      },
      [indicator("gdp")],
    );
    const place = { source: "bureau", indicator: "gdp", area: "440106" };
    expect(releaseFigures({ before, after }, diffOf(before, after))).toEqual([
      { kind: "corrected", ...place, period: "2022", old: { value: 1 }, new: { value: 2 } },
      {
        kind: "withdrawn",
        ...place,
        source: "gone",
        indicator: "sales",
        period: "2022",
        old: { value: 7 },
        name: INDICATORS[1]?.["name"],
        title: "虚构公报gone",
      },
      {
        kind: "refiled",
        ...place,
        period: "2020",
        old: { value: 5, asWritten: "5.0亿元", decimals: 1 },
        was: { variant: "usual" },
      },
      { kind: "added", sources: { paper: 2 } },
    ]);
  });

  it("is empty where nothing changed", () => {
    const state = stateOf(one({ value: 1 }));
    expect(releaseFigures({ before: state, after: state }, diffOf(state, state))).toEqual([]);
  });
});

/** Any small collection: few names and values, so that doubles, corrections and moves are frequent. */
const figures = fc.array(
  fc.record(
    {
      indicator: fc.constantFrom("gdp", "sales"),
      area: fc.constantFrom("440105", "440106", "440112"),
      period: fc.constantFrom("2021", "2022"),
      value: fc.integer({ min: 1, max: 4 }),
      bound: fc.constantFrom("exact", "about", "at-least"),
      status: fc.constantFrom("final", "preliminary"),
      variant: fc.constantFrom("usual", "other"),
      superseded: fc.constant(true),
      line: fc.integer({ min: 1, max: 3 }),
      note: fc.constantFrom({ zh: "甲", en: "A" }, { zh: "乙", en: "B" }),
    },
    { requiredKeys: ["indicator", "area", "period", "value"] },
  ),
  { maxLength: 12 },
);
const collection: fc.Arbitrary<MadeUp> = fc.record({
  bureau: fc.record({ figures }),
  paper: fc.record({ figures }),
});

/** Without what a way back cannot tell: who came first decides what confirms and what contradicts. */
function mirrored(diff: DataDiff) {
  const turned = (list: DataDiff["corrected"]) =>
    list.map(({ before, after }) => JSON.stringify([after, before])).sort();
  return {
    added: diff.withdrawn,
    withdrawn: diff.added,
    corrected: turned(diff.corrected),
    refiled: turned(diff.refiled),
    relabelled: turned(diff.relabelled),
    superseded: turned(diff.reinstated),
    reinstated: turned(diff.superseded),
  };
}

function straight(diff: DataDiff) {
  const plain = (list: DataDiff["corrected"]) =>
    list.map(({ before, after }) => JSON.stringify([before, after])).sort();
  const { added, withdrawn, corrected, refiled, relabelled, superseded, reinstated } = diff;
  return {
    ...{ added, withdrawn, corrected: plain(corrected), refiled: plain(refiled) },
    ...{ relabelled: plain(relabelled), superseded: plain(superseded), reinstated: plain(reinstated) },
  };
}

describe("any two made-up states", () => {
  it("differ in nothing where they are one", () => {
    fc.assert(
      fc.property(collection, (made) => {
        expect(isEmpty(diffOf(stateOf(made), stateOf(made)))).toBe(true);
      }),
    );
  });

  it("differ the same way back", () => {
    fc.assert(
      fc.property(collection, collection, (a, b) => {
        expect(mirrored(between(a, b))).toEqual(straight(between(b, a)));
      }),
    );
  });

  it("count every figure once on each side", () => {
    fc.assert(
      fc.property(collection, collection, (a, b) => {
        const { added, withdrawn } = between(a, b);
        const [m, n] = [a, b].map((made) => stateOf(made).observations.length);
        expect((m ?? 0) - withdrawn.length).toBe((n ?? 0) - added.length);
        const sum = countsBy(added, "source").reduce((total, [, count]) => total + count, 0);
        expect(sum).toBe(added.length);
      }),
    );
  });

  it("differ alike in whatever order files and records stand", () => {
    fc.assert(
      fc.property(collection, collection, (a, b) => {
        const turned = (made: MadeUp): MadeUp =>
          Object.fromEntries(
            Object.entries(made)
              .reverse()
              .map(([id, source]) => [id, { figures: [...source.figures].reverse() }]),
          );
        const other = readCurated(new Map([...filesOf(turned(b))].reverse())).curated;
        expect(JSON.stringify(diffOf(stateOf(turned(a)), other))).toBe(JSON.stringify(between(a, b)));
      }),
    );
  });
});
