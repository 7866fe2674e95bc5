import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimOf } from "../../src/core/claim-sentence.ts";
import { amountText, claimText, readAmount, readClaim } from "../../src/core/claim-text.ts";
import { asTaken, CLAIM_FORMS, judgeClaim, reachOf } from "../../src/core/claim.ts";
import type { Amount, ClaimForm, GrowthClaim } from "../../src/core/claim.ts";
import type { Interval } from "../../src/core/interval.ts";

/** All figures here are made up but for 代建: 19 to 300 projects said to have grown fourteenfold. */
const [agents] = [readClaim("times-more_14_=19_300")?.claim];

function verdictsOf(text: string): readonly string[] {
  const read = readClaim(text);
  return read
    ? judgeClaim(read.claim).readings.map(({ reading, verdict }) => `${reading} ${verdict.kind}`)
    : [];
}

describe("each reading of a claim has a verdict", () => {
  it.each([
    [
      "300 is 15.8 times 19: fourteen times more holds only with digits cut off",
      "times-more_14_=19_300",
      ["strict cut-off", "loose fails"],
    ],
    ["508 is 6.7 times 76", "times-more_5_76_508", ["strict cut-off", "loose fails"]],
    [
      "fifteen times more is what 19 and 300 round to",
      "times-more_15_=19_300",
      ["strict holds", "loose cut-off"],
    ],
    [
      "grown to three times holds as the loose reading alone",
      "times-more_3_100_300",
      ["strict fails", "loose holds"],
    ],
    ["three times as many", "times-as_3_100_300", ["strict holds", "loose fails"]],
    ["doubled twice is four times and not three", "doublings_=2_100_400", ["strict holds", "loose fails"]],
    ["doubled once reads the same both ways", "doublings_=1_100_200", ["strict holds", "loose holds"]],
    ["a rise in per cent has one reading", "rise_153_100_253", ["strict holds"]],
    ["cut by 88% from 110 to 13", "cut_88_110_13", ["strict holds", "loose fails"]],
    ["cut to 30%", "cut_30_100_30", ["strict fails", "loose holds"]],
    ["four times faster takes a fifth of the time", "faster_=4_=50_=10", ["strict holds", "loose fails"]],
    ["nothing can be cut by more than all of it", "cut_120__", ["strict impossible", "loose untold"]],
    ["what is missing leaves it untold", "times-more_7__207", ["strict untold", "loose untold"]],
    ["a bound that may be either way is open", "times-more_4_100_≥300", ["strict open", "loose open"]],
    ["a bound that lies beyond decides", "times-more_4_100_≥900", ["strict fails", "loose fails"]],
    ["over four times holds for anything above", "times-more_≥4_100_700", ["strict holds", "loose holds"]],
    ["nothing is a multiple of nothing", "times-more_2_=0_8", ["strict open", "loose open"]],
  ])("%s", (_, text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });

  it.each([
    ["a fall is no growth, however coarse its figures", "rise_20_~100000000_~80000000", ["strict fails"]],
    ["nor by a multiple, strictly or loosely", "times-more_0.8_~100_~80", ["strict fails", "loose fails"]],
    ["nor is a growth a cut", "cut_10_~1_~1.2", ["strict fails", "loose fails"]],
    ["nothing falls by four times what it was", "times-less_=4_10_2", ["strict impossible", "loose coarse"]],
    ["nor by as much as it was while some is left", "times-less_=1_10_5", ["strict fails", "loose fails"]],
    ["but to a quarter, which is meant", "times-less_=4_100_25", ["strict impossible", "loose holds"]],
    ["nor slower faster", "faster_0.5_10_20", ["strict fails", "loose fails"]],
    [
      "a tenth of it is told from one digit by what is printed",
      "rise_20_~100000000_~120000000",
      ["strict holds"],
    ],
    ["but not nine tenths", "rise_90_~100000000_~120000000", ["strict coarse"]],
    ["nor five times", "times-as_5_~1_~3", ["strict coarse", "loose coarse"]],
    ["nor a cut by half", "cut_=50_~2_~0.9", ["strict coarse", "loose coarse"]],
    ["what lies wholly within holds", "times-as_≥2_~1_~9", ["strict holds", "loose holds"]],
    ["a doubling by three digits holds to a tenth", "doublings_=1_120_241", ["strict holds", "loose holds"]],
    ["a doubling by one digit is not told", "doublings_=1_~1_~3", ["strict coarse", "loose coarse"]],
    ["two digits that only overlap tell nothing", "rise_25_10_12", ["strict coarse"]],
    ["figures that do not move show no growth", "rise_20_~100_~100", ["strict coarse"]],
    [
      "three doublings are eight times, and not seven",
      "doublings_3_100_700",
      ["strict fails", "loose fails"],
    ],
    ["nor six", "doublings_3_100_600", ["strict fails", "loose fails"]],
    ["but eight", "doublings_3_100_800", ["strict holds", "loose fails"]],
    ["about three doublings may be seven times", "doublings_~3_100_700", ["strict holds", "loose fails"]],
    ["one doubling is no rise by half", "doublings_1_100_150", ["strict fails", "loose fails"]],
    ["two doublings are four times, and not five", "doublings_2_100_500", ["strict fails", "loose fails"]],
    [
      "doublings with a decimal are rounded as they are printed",
      "doublings_1.5_100_283",
      ["strict holds", "loose fails"],
    ],
    ["to fall by one time is to nothing", "times-less_1_10_4", ["strict fails", "loose fails"]],
    ["400 lies beyond what 3 can be", "times-more_3_100_400", ["strict holds", "loose fails"]],
    ["a fifth of the time lies beyond a quarter", "faster_4_50_10", ["strict holds", "loose fails"]],
    ["a cut beyond its digits", "cut_60_100_30", ["strict fails", "loose fails"]],
    ["a cut that meets them with the rest cut off", "cut_80_1000_193", ["strict cut-off", "loose fails"]],
    ["a rise beyond its digits", "rise_20_1000_1219", ["strict fails"]],
    ["a rise that only meets its digits with the rest cut off", "rise_20_1000_1208", ["strict cut-off"]],
    ["a bound does not reopen what is disjoint", "times-more_3_100_≥490", ["strict fails", "loose fails"]],
  ])("%s", (_, text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });

  it("says what is lacking, and what would have to be true", () => {
    const [strict, loose] = judgeClaim(readClaim("times-more_7__=207")?.claim ?? { form: "rise" }).readings;
    expect(strict?.verdict).toEqual({ kind: "untold", lacking: ["before"] });
    expect(strict?.needed.before?.value).toBeCloseTo(25.9, 1);
    expect(loose?.needed.before?.value).toBeCloseTo(29.6, 1);
  });

  it("gives the number that the figures would allow to claim", () => {
    const [strict, loose] = judgeClaim(agents ?? { form: "rise" }).readings;
    expect(strict?.needed.n?.value).toBeCloseTo(14.79, 2);
    expect(loose?.needed.n?.value).toBeCloseTo(15.79, 2);
    expect(strict?.needed.after?.value).toBe(285);
  });
});

const amount: fc.Arbitrary<Amount> = fc
  .record({
    whole: fc.integer({ min: 1, max: 9999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    bound: fc.constantFrom("exact" as const, "about" as const, "at-least" as const, "at-most" as const),
    counted: fc.boolean(),
  })
  .map(({ whole, decimals, bound, counted }) =>
    counted
      ? { value: whole, step: 0, bound: "exact" }
      : { value: Number((whole / 10 ** decimals).toFixed(decimals)), step: 10 ** -decimals, bound },
  );
/** Printed to two digits or more. */
const fine = fc
  .record({ digits: fc.integer({ min: 10, max: 9999 }), decimals: fc.integer({ min: 0, max: 2 }) })
  .map(({ digits, decimals }): Amount => ({
    value: Number((digits / 10 ** decimals).toFixed(decimals)),
    step: 10 ** -decimals,
    bound: "exact",
  }));
const claim: fc.Arbitrary<GrowthClaim> = fc.record(
  { form: fc.constantFrom<ClaimForm>(...CLAIM_FORMS), n: amount, before: amount, after: amount },
  { requiredKeys: ["form"] },
);

/** How far apart two intervals lie, as a share of where they lie; below zero where they share something. */
function gapOf(a: Interval, b: Interval): number {
  const gap = Math.max(a.low - b.high, b.low - a.high);
  return gap / Math.max(...[a.low, a.high, b.low, b.high].map(Math.abs).filter(Number.isFinite));
}

function isOtherWay(form: ClaimForm, ratio: number, claimed: number): boolean {
  if (form === "times-as") return (ratio - 1) * (claimed - 1) < 0;
  return ["cut", "faster", "times-less"].includes(form) ? ratio > 1 : ratio < 1;
}

describe("laws", () => {
  it("a claim that is written is read as it was", () => {
    fc.assert(
      fc.property(claim, (one) => {
        expect(readClaim(claimText(one))).toEqual({ claim: one, unread: [] });
      }),
    );
  });

  it("no text throws, in a link, a field or a sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        readClaim(text);
        readClaim(`cut_${text}__`);
        readAmount(text);
        claimOf(text);
      }),
    );
  });

  it("nothing holds whose printed ratio is not what is claimed, as far as both are rounded", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLAIM_FORMS), fine, fine, fine, (form, n, before, after) => {
        for (const { verdict, claimed } of judgeClaim({ form, n, before, after }).readings) {
          if (verdict.kind !== "holds" || !claimed) continue;
          const { low, high } = claimed.interval;
          const isCut = (one: Amount) => one.step / 2 / one.value;
          const rounded = (after.value / before.value) * (isCut(before) + isCut(after)) * 1.1;
          expect(after.value / before.value).toBeGreaterThanOrEqual(low - rounded);
          expect(after.value / before.value).toBeLessThanOrEqual(high + rounded);
        }
      }),
    );
  });

  it("nothing holds against its direction, whatever its figures' digits", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ClaimForm>("times-more", "times-less", "doublings", "rise", "cut", "faster"),
        ...([amount, amount, amount] as const),
        (form, n, before, after) => {
          const isBound = [before, after].some(({ bound }) => bound === "at-least" || bound === "at-most");
          const isDown = ["cut", "faster", "times-less"].includes(form);
          if (isBound || !(isDown ? after.value > before.value : after.value < before.value)) return;
          for (const { verdict } of judgeClaim({ form, n, before, after }).readings)
            expect(["fails", "impossible", "open"]).toContain(verdict.kind);
        },
      ),
    );
  });

  it("the verdict agrees with the intervals that are printed beside it", () => {
    const number = fc
      .integer({ min: 2, max: 60 })
      .map((value): Amount => ({ value, step: 1, bound: "exact" }));
    // Near what a reading claims, where the verdicts turn.
    const off = fc.double({ min: 0.6, max: 1.6, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...CLAIM_FORMS),
        number,
        fine,
        off,
        fc.nat(1),
        (form, n, before, by, at) => {
          const needed = judgeClaim({ form, n, before }).readings[at]?.needed.after?.value ?? before.value;
          const after: Amount = { value: Number((needed * by).toFixed(1)), step: 0.1, bound: "exact" };
          if (after.value <= 0) return;
          const claim = asTaken({ form, n, before, after });
          const { readings, ratio } = judgeClaim(claim);
          for (const { verdict, needed, claimed } of readings) {
            if (verdict.kind === "impossible" || !ratio || !claimed || !needed.after || !needed.n) continue;
            const gaps = [
              gapOf(needed.after.interval, reachOf(claim.after ?? after)),
              gapOf(needed.n.interval, reachOf(claim.n ?? n)),
              gapOf(ratio.interval, claimed.interval),
            ];
            // Ends that meet but for the rounding of binary fractions may go either way.
            if (gaps.some((gap) => Math.abs(gap) < 1e-6)) continue;
            expect(new Set(gaps.map((gap) => gap > 0)).size).toBe(1);
            const isDisjoint = gaps.every((gap) => gap > 0);
            if (isDisjoint) expect(["fails", "cut-off"]).toContain(verdict.kind);
            // What shares something fails only where it goes the other way than the words.
            else if (verdict.kind === "fails")
              expect(isOtherWay(form, ratio.value, claimed.value)).toBe(true);
            else expect(["holds", "coarse"]).toContain(verdict.kind);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("what is needed makes the claim hold", () => {
    const exact = fc
      .integer({ min: 1, max: 90 })
      .map((value): Amount => ({ value, step: 0, bound: "exact" }));
    fc.assert(
      fc.property(fc.constantFrom(...CLAIM_FORMS), exact, exact, (form, n, before) => {
        for (const { reading, needed } of judgeClaim({ form, n, before }).readings) {
          const after = needed.after;
          if (!after) continue;
          const full = { form, n, before, after: { value: after.value, step: 0, bound: "exact" } } as const;
          const judged = judgeClaim(full).readings.find((one) => one.reading === reading);
          expect(judged?.verdict.kind).toBe("holds");
          expect(judged?.needed.n?.value).toBeCloseTo(n.value, 6);
        }
      }),
    );
  });
});

describe("a sentence is read with its figures", () => {
  it.each([
    ["由2017年首批19项到2021年300项，增加14倍", "times-more_14_=19_=300"],
    ["总投资从76亿元到508亿元，增加5倍", "times-more_5_76_508"],
    ["五年间数量翻三番", "doublings_=3__"],
    ["产值翻番", "doublings_=1__"],
    ["翻3番，从100到700", "doublings_=3_100_700"],
    ["翻两番，从100到500", "doublings_=2_100_500"],
    ["翻1.5番", "doublings_1.5__"],
    ["doubled three times, from 100 to 700", "doublings_=3_100_700"],
    ["减少1.5倍", "times-less_1.5__"],
    ["创新载体总数实现7倍增长", "times-more_7__"],
    ["增长到原来的7倍", "times-as_7__"],
    ["审批时间从110个工作日压减至13个，压减88%", "cut_88_=110_=13"],
    ["由100到250，翻番", "doublings_=1_100_250"],
    ["由100到250，翻一番", "doublings_=1_100_250"],
    ["由2万元到300元，压减98.5%", "cut_98.5_~20000_300"],
    ["全流程时间减半", "cut_=50__"],
    ["效率提升4倍以上", "faster_≥4__"],
    ["同比增长153.3%", "rise_153.3__"],
    ["电费下降约13%", "cut_~13__"],
    ["grew by 14 times from 19 to 300", "times-more_14_19_300"],
    ["从50亿增长一倍半到125亿元", "times-more_1.5_50_125"],
    ["增长两倍半", "times-more_2.5__"],
    ["增长半倍", "times-more_0.5__"],
    ["增长十二倍", "times-more_12__"],
    ["grew one and a half times from 50 to 125", "times-more_1.5_50_125"],
    ["超过翻番，从120家增至250家", "doublings_≥1_=120_=250"],
    ["翻了一番多", "doublings_≥1__"],
    ["翻两番以上", "doublings_≥2__"],
    ["近翻番", "doublings_~1__"],
    ["more than doubled from 120 firms to 250", "doublings_≥1_=120_=250"],
    ["over tripled", "times-as_≥3__"],
    ["增长十余倍", "times-more_≥10__"],
    ["增长不到3倍", "times-more_≤3__"],
    ["由19项到300项，增加14倍", "times-more_14_=19_=300"],
    ["rose from 19 to 300 projects, a 14-fold increase", "times-more_14_=19_=300"],
    ["from 19 projects to 300 new projects, 14 times more", "times-more_14_=19_=300"],
    ["20天缩短到5天，效率提升4倍", "faster_4_=20_=5"],
    ["20个工作日缩短到5个工作日，效率提升4倍", "faster_4_=20_=5"],
    ["由20个工作日缩短到5个，效率提升4倍", "faster_4_=20_=5"],
    ["efficiency rose fourfold, from 20 days to 5", "faster_4_=20_=5"],
    ["efficiency up 4 times: 20 working days cut to 5 working days", "faster_4_=20_=5"],
    ["产值从500亿元翻两番，达到2000亿元", "doublings_=2_500_2000"],
    ["2023年比2020年的100亿元增长了1.5倍，达到250亿元", "times-more_1.5_100_250"],
    ["产值从100亿元增长20%到120亿元", "rise_20_100_120"],
    ["增长一成", "rise_~10__"],
    ["下降两成半", "cut_~25__"],
    ["提高三成以上", "rise_≥30__"],
    ["从10万人减少到2万人，减少了4倍", "times-less_=4_10_2"],
    ["fell fourfold from 100 to 20", "times-less_=4_100_20"],
    ["4 times fewer", "times-less_=4__"],
    ["increased threefold from 100 to 300", "times-more_3_100_300"],
    ["quadrupled from 50 million to 200 million", "times-as_=4_50_200"],
    ["tripled from 900 thousand to 2.7 million", "times-as_=3_~900000_~2700000"],
    ["fell 30 percent from 1,000 to 700", "cut_30_1000_700"],
    ["rose to 250 from 100, up 150 per cent", "rise_150_100_250"],
    ["从1月到6月增长20%", "rise_20__"],
    ["rose 20% from 2017 to 2021", "rise_20__"],
    ["从1亿元增长到8000万元，增长20%", "rise_20_~100000000_~80000000"],
    ["three visitors, 3 times as many", "times-as_3__"],
    ["cut by 88% from 110 days to 13", "cut_88_=110_=13"],
    ["1,234.5 times more", "times-more_1234.5__"],
  ])("%s", (sentence, expected) => {
    const said = claimOf(sentence);
    expect(said?.kind === "growth" && claimText(said.claim)).toBe(expected);
  });

  it.each([
    ["全国首个知识产权平台", "national"],
    ["在全市率先建立", "city"],
    ["the first in the province", "provincial"],
    ["率先推出", undefined],
  ])("%s claims to be first", (sentence, level) => {
    expect(claimOf(sentence)).toEqual({ kind: "first", ...(level && { level }) });
  });

  it.each([
    ["翻3番，从100到700", "doublings_3_100_700"],
    ["翻三番，从100到800", "doublings_3_100_800"],
    ["减少1倍，从10到4", "times-less_1_10_4"],
    ["doubled twice, from 100 to 500", "doublings_2_100_500"],
  ])("%s is judged alike as a sentence and in the fields", (sentence, fields) => {
    const said = claimOf(sentence);
    const verdicts = said?.kind === "growth" ? verdictsOf(claimText(said.claim)) : [];
    expect(verdicts).toEqual(verdictsOf(fields));
    expect(verdicts).toHaveLength(2);
  });

  it("prints the decimals of a number that was not rounded", () => {
    expect(amountText({ value: 1.5, step: 0, bound: "exact" })).toBe("=1.5");
  });

  it("claims nothing where nothing is claimed", () => {
    expect(claimOf("辖内高新技术企业总数超3400家")).toBeUndefined();
    expect(readAmount("~7") && amountText({ value: 7, step: 1, bound: "about" })).toBe("~7");
  });
});
