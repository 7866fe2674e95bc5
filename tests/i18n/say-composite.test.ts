import { describe, expect, it } from "vitest";
import { correlationsOf } from "../../src/core/composite/correlation.ts";
import { judgingFrom } from "../../src/core/composite/judging.ts";
import { APART, HOLDS, robustnessOf } from "../../src/core/composite/robustness.ts";
import { scoreComposite } from "../../src/core/composite/score.ts";
import { swapsOf } from "../../src/core/composite/swap.ts";
import type { AreaRow, Composite } from "../../src/core/composite/types.ts";
import { sayDraws, sayMethod } from "../../src/i18n/composite-method.ts";
import { percentOf, sayRobustness, saySwap, shareOf } from "../../src/i18n/say-composite.ts";
import { sayPairwise, sayTogether } from "../../src/i18n/say-members.ts";
import { sayNoIndex } from "../../src/i18n/say-no-index.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { member, METHODS, score, table } from "../core/composite/made.ts";

const plain = { normalisation: "min-max", aggregation: "arithmetic", leavesOut: "areas" } as const;
const two: Composite = {
  ...plain,
  members: [member("schools", { weight: 11 }), member("parks", { weight: 9 })],
};
const names = { area: (id: string) => id.toUpperCase(), member: (id: string) => id };

function robust(rows: readonly AreaRow[]) {
  return robustnessOf(score({ composite: two, rows }), { draws: 1000, seed: 1 });
}

describe("how far an order can be trusted", () => {
  it("is said of two that swap with the weights", () => {
    const found = robust(table({ x: [9, 1], y: [1, 9] }));
    const holds = shareOf(found.neighbours[0]?.holds ?? 0);
    expect(sayRobustness(found, names, "zh")).toBe(
      `名次不稳健：换一种同样合理的权重或方法，名次就会变。1,000次抽样中，九成名次区间互不相交的两两组合占0%；得分最高的X居首的占${holds}；X不落后于Y的只占${holds}。`,
    );
    expect(sayRobustness(found, names, "en")).toBe(
      `The places do not hold: by other weights or methods that are as reasonable they change. In 1,000 draws, 0% of all pairs of districts have separate ranges of places (nine draws in ten); X, which scores highest, is first in ${holds}; X is not behind Y in ${holds} only.`,
    );
  });

  it("names whose place is the most open, where that is one", () => {
    const found = robust(table({ p: [90, 90], x: [55, 20], y: [40, 30], q: [20, 60] }));
    const widths = found.spans.map(({ usual, place }) => usual.to - usual.from - (place.to - place.from));
    const isAlone = widths.filter((one) => one === Math.max(...widths)).length === 1;
    expect(sayRobustness(found, names, "zh").includes("名次最不定的是")).toBe(isAlone);
  });

  it("is said of an order that nothing changes, without what does not change", () => {
    const found = robust(table({ x: [9, 9], y: [5, 5], z: [1, 1] }));
    expect(sayRobustness(found, names, "zh")).toBe(
      "名次稳健：换用其他合理的权重与方法，先后基本不变。1,000次抽样中，九成名次区间互不相交的两两组合占100%；得分最高的X居首的占100%。",
    );
    expect(sayRobustness(found, names, "en")).toBe(
      "The places hold: by other reasonable weights and methods the order stays much the same. In 1,000 draws, 100% of all pairs of districts have separate ranges of places (nine draws in ten); X, which scores highest, is first in 100%.",
    );
  });

  it("is said of an order that holds in part", () => {
    const found = robust(table({ p: [90, 90], x: [50, 40], y: [40, 50], q: [20, 20], r: [5, 5] }));
    expect(sayRobustness(found, names, "zh")).toMatch(
      /^名次只有一部分稳健：.*；X不落后于Y的只占[\d.]+%[；。]/,
    );
    expect(sayRobustness(found, names, "en")).toMatch(
      /^The places hold in part: .*; X is not behind Y in [\d.]+% only[;.]/,
    );
  });

  it("names nobody as first where several score the same", () => {
    const found = robust(table({ x: [9, 9], y: [9, 9], z: [1, 1] }));
    for (const locale of LOCALES) expect(sayRobustness(found, names, locale)).not.toContain("X");
  });

  it("has no share that is all or nothing unless it is", () => {
    expect([0, 0.0001, 0.001, 0.5, 0.5859, 0.99, 0.9999, 1].map(shareOf)).toEqual([
      "0%",
      "<0.1%",
      "0.1%",
      "50.0%",
      "58.5%",
      "99.0%",
      "99.9%",
      "100%",
    ]);
  });

  it("is the same number in a table and its file as in a sentence", () => {
    for (const draws of [7, 40, 1000])
      for (let held = 1; held < draws; held += 1)
        expect(`${percentOf(held / draws).toFixed(1)}%`).toBe(shareOf(held / draws));
  });

  it("never shows a share as what it does not reach, of any number of draws", () => {
    for (const draws of [7, 40, 1000])
      for (let held = 0; held <= draws; held += 1) {
        const share = held / draws;
        const shown = Number(shareOf(share).replace(/[<>%]/g, "")) / 100;
        for (const least of [HOLDS, APART, 1]) if (share < least) expect(shown).toBeLessThan(least);
        for (const least of [HOLDS, APART]) if (share >= least) expect(shown).toBeGreaterThanOrEqual(least);
        expect(share === 1).toBe(shareOf(share) === "100%");
        expect(share === 0).toBe(shareOf(share) === "0%");
      }
  });
});

describe("what turns two neighbours round", () => {
  it("is a weight, a change too small to print, or nothing", () => {
    const said = (rows: AreaRow[], locale: "zh" | "en", composite = two) =>
      swapsOf(score({ composite, rows })).map((swap) => saySwap(swap, names, locale));
    const rows = [...table({ x: [9, 1], y: [1, 9], z: [0, 0] })];
    expect(said(rows, "zh")).toEqual([
      "“schools”的权重由55.0%减至50.0%，Y就与X持平，再少便在其前",
      "单改任何一项的权重，Y都不会落到Z之后",
    ]);
    expect(said(rows, "en")).toEqual([
      "with the weight of “schools” down from 55.0% to 50.0%, Y draws level with X, and beyond that is ahead",
      "no change of a single weight puts Y behind Z",
    ]);
    const near = {
      ...two,
      members: [member("schools", { weight: 50.01 }), member("parks", { weight: 49.99 })],
    };
    expect(said(rows.slice(0, 2), "zh", near)).toEqual([
      "“schools”的权重（50.0%）稍有减少，Y就与X持平，再少便在其前",
    ]);
    const even = { ...two, members: [member("schools"), member("parks")] };
    expect(said(rows.slice(0, 2), "en", even)).toEqual(["X and Y tie"]);
  });
});

describe("advice on judgements that contradict one another", () => {
  const said = (steps: readonly (readonly [string, string, number])[], locale: "zh" | "en") =>
    sayPairwise(
      judgingFrom(
        ["a", "b", "c"],
        steps.map(([a, b, times]) => ({ a, b, times })),
        [1, 1, 1],
      ),
      names,
      locale,
    );
  const ROUND = [
    ["a", "b", 9],
    ["b", "c", 9],
    ["a", "c", 1 / 9],
  ] as const;

  it("says where the others come to more than can be said, and that one change will not do", () => {
    expect(said(ROUND, "zh")).toMatch(/其实超过9倍，只能取9）；只改这一对还不够（一致性比率仍为0\.\d+）/);
    expect(said(ROUND, "en")).toMatch(/more than 9 in fact.*will not do \(the ratio would still be 0\.\d+\)/);
  });

  it("says only to change it where that is enough, on the scale", () => {
    const mild = [
      ["a", "b", 2],
      ["b", "c", 2],
      ["a", "c", 1 / 4],
    ] as const;
    expect(said(mild, "zh")).toMatch(/请改这一对，或重看其余各对。$/);
    expect(said(mild, "zh")).not.toContain("超过9倍");
  });
});

describe("why there is no index", () => {
  const refused = (composite: Partial<Composite>, rows: readonly AreaRow[]) => {
    const outcome = scoreComposite({ ...two, ...composite }, rows);
    if (outcome.kind !== "refused") throw new Error("scored");
    return LOCALES.map((locale) => sayNoIndex(outcome, names, locale));
  };

  it("is said with who stands in the way, and what may be done", () => {
    expect(refused({ members: [] }, [])).toEqual([
      "还没有可以合成的指标。",
      "There is no indicator to put together yet.",
    ]);
    expect(refused({}, table({ x: [1, 5], y: [2, 5] }))).toEqual([
      "各地区的数值都一样，分不出高低：“parks”。可以去掉，或按目标计分。",
      "The same for all areas, so that nothing is told apart: “parks”. Take it out, or score by a target.",
    ]);
    expect(refused({}, table({ x: [1, 5], y: [2, "missing"], z: [3, "missing"] }))).toEqual([
      "去掉缺数的（Y、Z）以后只剩一个地区，无从比较。可以换一年、去掉缺数多的指标，或改为去掉缺数的指标。",
      "Without what lacks figures (Y and Z) a single area is left, and nothing to compare it with. Choose another year, take out the indicators that lack most, or leave out indicators instead.",
    ]);
    expect(refused({}, [])).toEqual(["还没有可以比较的地区。", "There is no area to compare."]);
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`a${at}`, [1, "missing"] as const]),
    );
    expect(refused({}, table(many))[1]).toContain(
      "(A0, A1, A2, A3, A4 and others, 8 in all) nothing is left.",
    );
    expect(refused({ members: [member("schools", { weight: -1 })] }, [])).toEqual([
      "权重不能小于零，也不能全为零：“schools”。",
      "No weight may be below zero, and not all may be zero: “schools”.",
    ]);
    expect(refused({ normalisation: "target" }, table({ x: [1, 5], y: [2, 5] }))).toEqual([
      "按目标计分要有零分值与满分值，满分值须在较好的一端：“schools”、“parks”。",
      "Scoring by a target needs a value that scores 0 and one that scores 100, the latter at the better end: “schools” and “parks”.",
    ]);
    const members = [member("schools", { goalposts: { from: 1, to: 9 } })];
    const outcome = refused(
      { normalisation: "target", aggregation: "geometric", members },
      table({ x: [1], y: [5] }),
    );
    expect(outcome).toEqual([
      "几何平均的各项得分都须大于零，“schools”不是（X）。可以改用算术平均、换一种标准化，或放宽零分值。",
      "A geometric mean needs every score above zero, which “schools” does not give (X). Take the arithmetic mean, another normalisation, or a wider range to the target.",
    ]);
  });
});

describe("members of an index", () => {
  it("that go together are named, with what that does to the index", () => {
    const rows = [1, 2, 3, 4, 5].map((value) => ({
      area: `a${value}`,
      entries: [{ value }, { value: 9 - value }],
    }));
    const members = [member("schools"), member("smog", { direction: "lower" })];
    const [double] = correlationsOf({ members, rows });
    if (!double) throw new Error("no pair");
    expect(LOCALES.map((locale) => sayTogether(double, names, locale))).toEqual([
      "“schools”与“smog”：得分几乎同高同低，同一件事计了两次（n=5，r=−1.00，ρ=−1.00）",
      "“schools” and “smog”: their scores rise and fall together, so that one thing is counted twice (n=5, r=−1.00, ρ=−1.00)",
    ]);
    const opposed = { ...double, together: "opposed" } as const;
    expect(sayTogether(opposed, names, "zh")).toContain("互相抵消");
    const related = { ...double, together: "free", isRelated: true } as const;
    expect(sayTogether(related, names, "en")).toMatch(
      /^“schools” and “smog”: one is part of the other or made from it/,
    );
    expect(sayTogether({ ...double, together: "free" }, names, "en")).toBeUndefined();
  });

  it("whose weights come from judgements say whether these agree", () => {
    const said = (times: readonly number[], ids = ["a", "b", "c"]) => {
      const judgements = [
        { a: "a", b: "b", times: times[0] ?? 1 },
        { a: "b", b: "c", times: times[1] ?? 1 },
        { a: "a", b: "c", times: times[2] ?? 1 },
      ];
      return LOCALES.map((locale) => sayPairwise(judgingFrom(ids, judgements, [1, 1, 1, 1]), names, locale));
    };
    expect(said([2, 2, 4])).toEqual([
      "判断前后一致（一致性比率0.000，不超过0.1）。",
      "The judgements agree with one another (consistency ratio 0.000, at most 0.1).",
    ]);
    const contradicting = said([2, 3, 1 / 9]);
    expect(contradicting[0]).toMatch(
      /^判断互相矛盾（一致性比率[\d.]+，超过0.1），.*矛盾最大的一对是“a”与“c”：现在判断为“c”的重要程度为9倍，其余判断合起来则是“a”的重要程度为6倍；请改这一对/,
    );
    expect(contradicting[1]).toMatch(
      /^The judgements contradict one another .* most is “a” and “c”: now “c” counts 9 times as much, while by all the other judgements “a” counts 6 times as much\. Change this pair/,
    );
    expect(said([1, 1, 1], ["a", "b", "c", "d"])).toEqual([
      "已判断3对；还有3对没有判断：判断过的按判断，其余成分保持原有权重。判断是否前后一致，判完才知道。",
      "Judged: 3. Not judged yet: 3. What is judged is weighed by its judgements; all other members keep their weights. Whether the judgements agree can be told once all are made.",
    ]);
    expect(said([12, 1, 1])).toEqual([
      "用不了的判断（不在1/9至9之间、不是所选的指标，或同一对前后不一）：a – b 12.00。",
      "Judgements that cannot be used (not between 1/9 and 9, of something not chosen, or given twice and not alike): a – b 12.00.",
    ]);
  });
});

describe("a method sheet", () => {
  it("says what each method does, and that a geometric mean lifts what always has a zero", () => {
    expect(sayMethod({ normalisation: "rank", aggregation: "geometric" }, "zh")).toBe(
      "第一位得100分，末位得0分，中间等距；相同的值取其名次的中间；为使乘积不为零，得分由0–100改为1–100；各项得分以权重的占比为指数，然后相乘；一项很低时，别项难以补足。",
    );
    expect(sayMethod({ normalisation: "target", aggregation: "arithmetic" }, "en")).toBe(
      "The part of the way from the value that scores 0 to the one that scores 100; beyond either end nothing changes; each score times its share of the weights, added up; what one member lacks another can make good.",
    );
    for (const locale of LOCALES)
      expect(new Set(METHODS.map((method) => sayMethod(method, locale))).size).toBe(METHODS.length);
  });

  it("says what was drawn, by which seed, and when an order is called robust", () => {
    const found = robust(table({ x: [9, 1], y: [1, 9] }));
    expect(sayDraws(found, ["甲", "乙"], "zh")).toMatch(
      /^抽样1,000次（随机种子1，.*（甲、乙）.*至少95%的抽样.*至少50%，为部分稳健/,
    );
    expect(sayDraws(found, ["A", "B"], "en")).toMatch(
      /^1,000 draws \(seed 1: .*\(A, B\).*at least 95% of the draws.*at least 50% of all pairs/,
    );
  });
});
