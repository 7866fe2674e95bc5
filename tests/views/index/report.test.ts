import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGGREGATIONS, NORMALISATIONS } from "../../../src/core/composite/types.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import type { IndicatorId } from "../../../src/core/types.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { judgedWords } from "../../../src/report/judged.ts";
import { blockOf, blocksOf } from "../../../src/report/report.ts";
import type { Filters } from "../../../src/state/filters.ts";
import type { Patch } from "../../../src/state/store.ts";
import { openTemplate } from "../../../src/views/index/chosen.ts";
import {
  added,
  changed,
  compared,
  removed,
  slid,
  standingPairs,
  targeted,
  turned,
  weighed,
  weighedBy,
} from "../../../src/views/index/edits.ts";
import {
  judged,
  judgementsNear,
  readJudgements,
  writeJudgements,
} from "../../../src/views/index/judgements.ts";
import { readMembers, writeMembers } from "../../../src/views/index/members-text.ts";
import type { MemberSpec } from "../../../src/views/index/members-text.ts";
import { report } from "../../../src/views/index/report.ts";
import { emptyPeriods, periodsIn } from "../../../src/views/index/scored-periods.ts";
import { pairwiseText } from "../../../src/views/index/said.ts";
import { sceneOf } from "../../../src/views/index/scene.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { bundled } from "../../fixture.ts";
import { curatedStock } from "../../stock.ts";
import { LARGE_LINK, largeStock } from "./large.ts";

const stock = curatedStock();
const templates = bundled.curated.indices;
const [people] = templates;
if (!people) throw new Error("there is no template");

const withPatch = (filters: Filters, patch: Patch) => ADDRESS.patched(filters, patch);
const opened = withPatch(ADDRESS.defaults, openTemplate(people));
const sayIt = (filters: Filters) => report(filters, { stock, address: () => "#/", sheet: EMPTY_SHEET });

describe.each(templates)("$id by every method", (template) => {
  const base = withPatch(ADDRESS.defaults, {
    ...openTemplate(template),
    areas: { kind: "preset", preset: "all" },
  });
  const cases = NORMALISATIONS.flatMap((normalisation) =>
    AGGREGATIONS.flatMap((aggregation) =>
      (["areas", "members"] as const).map((lacking) => ({ normalisation, aggregation, lacking })),
    ),
  );
  it.each(cases)("$normalisation, $aggregation, leaving out $lacking", (method) => {
    const patch = method.normalisation === "target" ? targeted(sceneOf(stock, base)) : {};
    const filters = withPatch(base, { ...patch, ...method });
    const { outcome, robustness } = sceneOf(stock, filters);
    for (const { place, usual, all } of robustness?.spans ?? []) {
      expect(all.from).toBeLessThanOrEqual(Math.min(place.from, usual.from));
      expect(all.to).toBeGreaterThanOrEqual(Math.max(place.to, usual.to));
    }
    for (const locale of LOCALES) {
      const made = sayIt({ ...filters, locale });
      const verdict = blockOf(made, "robustness");
      expect(verdict?.kind === "verdict" && verdict.text.length).toBeGreaterThan(10);
      expect(/undefined|NaN|Infinity/.test(JSON.stringify(made.blocks))).toBe(false);
      expect(blocksOf(made, "chart").length).toBe(outcome.kind === "scored" ? 2 : 0);
    }
  });
});

describe("what a link says of members", () => {
  const SPECS: readonly MemberSpec[] = [
    { indicator: "gdp" as IndicatorId, measure: "head", direction: "higher", weight: 40 },
    { indicator: "gdp" as IndicatorId, measure: "raw", weight: 12.5, goalposts: [-3.25, 1200000000] },
    { indicator: "own-1-x" as IndicatorId, measure: "growth", direction: "lower", weight: 0 },
  ];

  it("is read as it was written, and written as it was read", () => {
    expect(readMembers(writeMembers(SPECS))).toEqual({ members: SPECS, weighing: "slide", unread: [] });
    expect(readMembers(writeMembers(SPECS, "points"))).toEqual({
      members: SPECS,
      weighing: "points",
      unread: [],
    });
    expect(readMembers(writeMembers([]))).toEqual({ members: [], weighing: "slide", unread: [] });
    const link = ADDRESS.encode({ ...opened, members: writeMembers(SPECS) });
    expect(link).toContain(writeMembers(SPECS));
  });

  it("names what it cannot read, and takes the rest", () => {
    const text = "gdp!head!h40~gdp!head!l2~nothing~gdp!ratio!1~a!raw!h-1";
    const { members, unread } = readMembers(text);
    expect(members).toHaveLength(1);
    expect(unread).toEqual(["gdp!head!l2", "nothing", "gdp!ratio!1", "a!raw!h-1"]);
    const made = sayIt({ ...opened, members: text });
    expect(JSON.stringify(blockOf(made, "left-out"))).toContain("nothing");
  });
});

describe("what a hand does", () => {
  const scene = (filters: Filters) => sceneOf(stock, filters);
  const total = (filters: Filters) => scene(filters).members.reduce((sum, { spec }) => sum + spec.weight, 0);

  it("a slider keeps a hundred, and the others in proportion", () => {
    const next = withPatch(opened, slid(scene(opened), 0, 60));
    expect(scene(next).members.map(({ spec }) => spec.weight)).toEqual([60, 20, 20]);
    const none = withPatch(next, slid(scene(next), 0, 100));
    const back = withPatch(none, slid(scene(none), 0, 40));
    expect(scene(back).members.map(({ spec }) => spec.weight)).toEqual([40, 30, 30]);
  });

  it("one more and one less, points, the other end", () => {
    const more = withPatch(opened, added(scene(opened), "census-population" as IndicatorId) ?? {});
    expect(total(more)).toBeCloseTo(100, 1);
    expect(scene(more).refused.map(({ why }) => why)).toEqual(["direction"]);
    const turnedRound = withPatch(more, turned(scene(more), 3, "lower"));
    expect(scene(turnedRound).entered).toHaveLength(4);
    const less = withPatch(turnedRound, removed(scene(turnedRound), 0));
    expect(scene(less).entered).toHaveLength(3);
    const points = withPatch(less, changed(scene(less), 0, { weight: 7 }));
    expect(scene(points).members[0]?.spec.weight).toBe(7);
  });

  it("points stay points in a link and through every other change, and back at sliders they are none", () => {
    const points = withPatch(opened, weighedBy(scene(opened), "points"));
    expect(scene(points).weighing).toBe("points");
    expect(scene(points).template).toBe(people);
    const again = ADDRESS.decode(ADDRESS.encode(points)).filters;
    const heavier = withPatch(again, changed(scene(again), 0, { weight: 70 }));
    const pairs = withPatch(heavier, compared(scene(heavier)));
    for (const filters of [again, heavier, pairs]) expect(scene(filters).weighing).toBe("points");
    expect(total(heavier)).toBe(130);
    const back = withPatch(pairs, weighedBy(scene(pairs), "slide"));
    expect(scene(back)).toMatchObject({ weighing: "slide", pairwise: undefined });
    expect(total(back)).toBe(130);
  });

  it("opening pairs changes no weight, no name and no picture, and says that nothing is judged", () => {
    const pairs = withPatch(opened, compared(scene(opened)));
    expect(pairs.pairwise).toBe("0_0_0");
    expect(scene(pairs).entered.map(({ weight }) => weight)).toEqual([40, 30, 30]);
    expect(scene(pairs).template).toBe(people);
    expect(standingPairs(scene(pairs))).toEqual([1, 1, 1]);
    for (const locale of LOCALES) {
      const said = { ...pairs, locale };
      expect(sayIt(said)).toEqual(sayIt({ ...opened, locale }));
      expect(pairwiseText(scene(said))).toMatch(/^还没有判断|^Nothing is judged yet/);
    }
    expect(ADDRESS.decode(ADDRESS.encode(pairs)).filters).toEqual(pairs);
    expect(withPatch(pairs, weighed(scene(pairs)))).toEqual(opened);
  });

  it("the first judgement moves the weights, and agreement is said when all are made", () => {
    const first = withPatch(opened, changed(scene(opened), 0, { weight: 90 }));
    expect(standingPairs(scene(first))).toEqual([3, 3, 1]);
    const one = { ...first, pairwise: writeJudgements([9, 0, 0]) };
    const [a = 0, b = 0, c = 0] = scene(one).entered.map(({ weight }) => weight);
    expect([a, b, c].map((weight) => weight.toFixed(6))).toEqual(["72.000000", "8.000000", "20.000000"]);
    for (const locale of LOCALES) {
      const block = blockOf(sayIt({ ...one, locale }), "pairwise");
      expect(JSON.stringify(block)).toMatch(/已判断1对；还有2对没有判断|Judged: 1\. Not judged yet: 2/);
      expect(JSON.stringify(block)).not.toMatch(/一致性比率|consistency ratio/);
    }
    const all = { ...first, pairwise: writeJudgements([9, -9, 9]) };
    expect(JSON.stringify(blockOf(sayIt(all), "pairwise"))).toContain("互相矛盾");
    expect(readJudgements("9_-9_9", 3)).toEqual([9, -9, 9]);
    const other = { ...first, pairwise: writeJudgements([2, 2, 1]) };
    const kept = withPatch(other, weighed(scene(other)));
    expect(kept.pairwise).toBe("");
    expect(scene(kept).members.map(({ spec }) => spec.weight)).toEqual([50, 25, 25]);
  });

  it("judgements made of any weights agree with one another and keep their order", () => {
    const weightsOf = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 9999, noNaN: true })), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(weightsOf, (weights) => {
        const ids = weights.map((_, at) => `m${String(at)}`);
        const found = judged(ids, judgementsNear(weights), weights);
        if (found.kind !== "weights") throw new Error(found.kind);
        expect(found.consistency).toBe("consistent");
        for (const [at, one] of weights.entries())
          for (const [other, two] of weights.entries())
            if (one > two)
              expect(found.weights[at]?.weight).toBeGreaterThanOrEqual(
                (found.weights[other]?.weight ?? 0) - 1e-9,
              );
      }),
      { numRuns: 200 },
    );
  });

  it("a judgement that fits no members is said, and changes nothing", () => {
    const made = sayIt({ ...opened, pairwise: "3_3" });
    expect(JSON.stringify(blockOf(made, "pairwise"))).toContain("对不上");
    expect(scene({ ...opened, pairwise: "3_3" }).entered.map(({ weight }) => weight)).toEqual([40, 30, 30]);
  });
});

describe("members that have no part are named before the picture", () => {
  const made = largeStock(5);
  const growth = made.data.partitions.get("gdp-growth-real" as IndicatorId);
  if (!growth) throw new Error("there is no growth");
  const lacking = { ...growth, observations: growth.observations.slice(1) };
  const partitions = new Map(made.data.partitions).set(growth.indicator.id, lacking);
  const gappy = { ...made, data: { ...made.data, partitions } };
  const before = (link: string, locale: Filters["locale"]) => {
    const filters = { ...ADDRESS.decode(link).filters, locale };
    const { blocks } = report(filters, { stock: gappy, address: () => "#/", sheet: EMPTY_SHEET });
    return JSON.stringify(
      blocks.slice(
        0,
        blocks.findIndex(({ kind }) => kind === "chart"),
      ),
    );
  };
  it.each([
    ["for want of a figure", `${LARGE_LINK}&xl=members`],
    [
      "for want of a direction",
      LARGE_LINK.replace("real!raw!h40", "real!raw!h40~resident-population!raw!10"),
    ],
  ])("%s", (_, link) => {
    expect(before(link, "zh")).toMatch(/有1项没有计入：“[^”]+”/);
    expect(before(link, "en")).toMatch(/1 of the members chosen has no part in it: “[^”]+”/);
  });
  it("and none is where all have a part", () => {
    expect(before(LARGE_LINK, "zh")).not.toContain("项没有计入");
  });
});

describe("the periods that are offered", () => {
  it("are marked where they have no index, and only there", () => {
    // Of few members and periods: each takes an index of its own to know.
    const services = templates.find(({ id }) => id === "services-2016");
    if (!services) throw new Error("there is no such template");
    const filters = withPatch(ADDRESS.defaults, openTemplate(services));
    const scene = sceneOf(stock, filters);
    const empty = emptyPeriods(scene);
    const all = periodsIn(scene);
    expect(empty.size).toBeGreaterThan(0);
    expect(empty.size).toBeLessThan(all.length);
    for (const indexPeriod of all) {
      const { outcome } = sceneOf(stock, withPatch(filters, { indexPeriod }));
      const why = outcome.kind === "refused" ? outcome.reason : undefined;
      expect([indexPeriod, empty.get(indexPeriod)]).toEqual([indexPeriod, why]);
    }
  });

  it("are not judged again for another weight", () => {
    const heavier = withPatch(opened, changed(sceneOf(stock, opened), 0, { weight: 41 }));
    expect(emptyPeriods(sceneOf(stock, heavier))).toBe(emptyPeriods(sceneOf(stock, opened)));
  });
});

describe("a member that cannot enter", () => {
  it("is refused with its reason and the period in which it could", () => {
    const filters = {
      ...opened,
      members: `${writeMembers(readMembers(opened.members).members)}~gdp!head!h10~gone!raw!h10~gdp-growth-real!share!h10`,
    };
    const wanted = withPatch(filters, { indexPeriod: "2010" as never });
    for (const locale of LOCALES) {
      const table = blockOf(sayIt({ ...wanted, locale }), "left-out");
      const said =
        table?.kind === "table"
          ? table.table.rows.map(({ cells }) => cells.map(({ text }) => text).join(" "))
          : [];
      expect(said.some((row) => row.startsWith("gone"))).toBe(true);
      expect(said.length).toBeGreaterThanOrEqual(2);
    }
  });
});

/** Made-up weights under which the census template's order rests on almost nothing. */
it("an order that is not robust is called so before it is drawn, in both languages", () => {
  expect(sceneOf(stock, opened).robustness?.verdict).toBe("not");
  for (const [locale, words] of [
    ["zh", "不稳健"],
    ["en", "do not hold"],
  ] as const) {
    const made = sayIt({ ...opened, locale });
    const at = made.blocks.findIndex(({ id }) => id === "robustness");
    expect(at).toBeLessThan(made.blocks.findIndex(({ kind }) => kind === "chart"));
    expect(JSON.stringify(made.blocks[at])).toContain(words);
  }
});

describe("what can carry no word of robustness", () => {
  it.each([
    ["of one member", "#/index?a=gz&xi=gdp!head!h40&xp=2022"],
    ["of two areas", "#/index?a=440106.440112&xp=2020"],
  ])("is told so: an index %s", (_, link) => {
    for (const locale of LOCALES) {
      const made = sayIt({ ...ADDRESS.decode(link).filters, locale });
      const [verdict] = blocksOf(made, "verdict");
      expect(verdict?.level).not.toBe("comparable");
      expect(verdict?.text).toMatch(locale === "zh" ? /谈不上稳健/ : /nothing can be said of robustness/);
    }
  });

  it("nor do goalposts that are out of sight have a say", () => {
    const without = "#/index?a=gz&xi=gdp!head!h40~gdp!area!h60&xp=2022";
    const kept = "#/index?a=gz&xi=gdp!head!h40!1_9~gdp!area!h60!1_9&xp=2022";
    const said = (link: string) => blocksOf(sayIt(ADDRESS.decode(link).filters), "verdict")[0]?.text;
    expect(said(kept)).toBe(said(without));
  });
});

it("files say of robustness what it is, and call points points", () => {
  const made = sayIt(opened);
  const [verdict] = blocksOf(made, "verdict");
  expect(verdict && judgedWords(verdict)).toEqual({
    label: { zh: "稳健性", en: "Robustness" },
    words: [verdict?.text],
  });
  const table = blockOf(made, "score-table");
  const labels = table?.kind === "table" ? table.table.columns.slice(5).map(({ label }) => label) : [];
  expect(labels.length).toBe(people.members.length);
  for (const label of labels) expect(label).toContain("所加的分");
});
