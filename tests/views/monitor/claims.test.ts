import { describe, expect, it } from "vitest";
import { CLAIM_CASES, isOfTwoThings, knownClaims } from "../../../src/core/claim-cases.ts";
import { FACTORS } from "../../../src/core/claim.ts";
import { evaluate, NUMBERS, parseFormula } from "../../../src/core/formula.ts";
import { resolveOperands } from "../../../src/core/figure-index.ts";
import { figureNamed } from "../../../src/core/library.ts";
import { originOf } from "../../../src/explain/origin-of.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { claimWords } from "../../../src/i18n/say-claim.ts";
import { blockOf, sentenceOf } from "../../../src/report/report.ts";
import { library } from "../../reform-shelf.ts";
import { monitorOf } from "./monitor-page.ts";

const claims = knownClaims(library);

describe("the articles' claims", () => {
  it("are all judged in each of their readings, by figures that the evidence has", () => {
    expect(claims.map(({ known }) => known.id)).toEqual(CLAIM_CASES.map(({ id }) => id));
    for (const { known, claim, judged } of claims) {
      for (const part of ["n", "before", "after"] as const) {
        const named = known[part];
        expect(Boolean(claim[part]), known.id).toBe(
          Boolean(named && figureNamed(library, named.observation)),
        );
      }
      expect(judged.readings.map(({ reading }) => reading)).toEqual(Object.keys(FACTORS[known.form]));
    }
  });

  it("open arithmetic that comes to the same when it is worked out from their figures", async () => {
    for (const { known } of claims) {
      const { report } = await monitorOf(`#/monitor?mv=claims&mc=${known.id}`, "zh");
      const index = new Map([...library.figures].map(([name, figure]) => [name, [figure]]));
      for (const [key, subject] of report.figures) {
        if (!key.startsWith("claim-") || subject.kind !== "derived") continue;
        const { formula, operands, value, interval } = subject.derived;
        const tree = parseFormula(formula);
        const { values, unknown } = resolveOperands(index, operands);
        expect(unknown, key).toEqual([]);
        const worked = tree.kind === "problem" ? undefined : evaluate(tree, values, NUMBERS);
        expect(worked, key).toBeCloseTo(value, 6);
        expect(worked ?? 0).toBeGreaterThanOrEqual(interval[0] ?? -Infinity);
        expect(worked ?? 0).toBeLessThanOrEqual(interval[1] ?? Infinity);
      }
    }
  });

  it.each(LOCALES)(
    "of 代建 holds strictly with digits cut off alone, and does not loosely (%s)",
    async (locale) => {
      const { report, stock } = await monitorOf("#/monitor?mv=claims&mc=agent-projects", locale);
      const readings = blockOf(report, "readings");
      const rows = readings?.kind === "table" ? readings.table.rows : [];
      expect(rows.map(({ cells }) => cells[2]?.text)).toEqual(
        locale === "zh" ? ["去尾取整才成立", "不成立"] : ["holds only with digits cut off", "does not hold"],
      );
      const needed = rows[0]?.cells[3];
      const subject = report.figures.get(needed?.origin ?? "");
      expect(subject && originOf(subject, { stock, locale }).arithmetic?.numbers).toContain("19");
    },
  );

  it.each([
    ["zh", "agent-projects", "这里原来按精确的数计，不取区间。"],
    ["en", "agent-projects", "Here before is taken as exact."],
    ["zh", "doublings_3_100_700", "这里所称的数N按精确的数计，不取区间。"],
    ["en", "doublings_3_=100_700", "Here N and before are taken as exact."],
  ] as const)(
    "say which figures are taken as exact (%s, %s; own ones made up)",
    async (locale, text, said) => {
      const { report } = await monitorOf(`#/monitor?mv=claims&mc=${text}`, locale);
      const readings = blockOf(report, "readings");
      expect(readings?.kind === "table" && readings.note).toContain(said);
    },
  );

  it("of two different things say so, in the list, in the sum and by themselves", async () => {
    const apart = claims.filter(isOfTwoThings).map(({ known }) => known.id);
    expect(apart).toEqual(["agent-projects", "agent-investment"]);
    const list = await monitorOf("#/monitor?mv=claims", "zh");
    expect(sentenceOf(list.report)).toContain("其中2处前后所指范围不同");
    const table = blockOf(list.report, "articles");
    const told = table?.kind === "table" ? table.table.rows : [];
    expect(
      told.filter(({ cells }) => cells[0]?.below?.includes("所指范围不同")).map(({ key }) => key),
    ).toEqual(apart);
    for (const { known } of claims) {
      const { report } = await monitorOf(`#/monitor?mv=claims&mc=${known.id}`, "zh");
      expect(blockOf(report, "apart") !== undefined, known.id).toBe(apart.includes(known.id));
    }
  });

  it("say that no number is given, and once what is one", () => {
    expect(claimWords({ form: "cut" }, "zh")).toBe("压减N%（没有给出N）");
    expect(claimWords({ form: "cut" }, "en")).toBe("cut by N% (N is not given)");
    const n = (value: number) => ({ value, step: 1, bound: "exact" }) as const;
    expect(claimWords({ form: "times-more", n: n(1) }, "en")).toBe("1 time more");
    expect(claimWords({ form: "times-more", n: n(14) }, "en")).toBe("14 times more");
    expect(claimWords({ form: "doublings", n: n(1) }, "en")).toBe("doubled 1 time");
    expect(claimWords({ form: "times-more", n: n(1) }, "zh")).toBe("增长1倍");
  });

  it("say of none that it is exact where all are read by their digits (made up)", async () => {
    const { report } = await monitorOf("#/monitor?mv=claims&mc=times-more_3_100_400", "zh");
    const readings = blockOf(report, "readings");
    expect(readings?.kind === "table" && readings.note).not.toContain("这里");
  });

  it("to be first are told apart: by the figures of five of eleven districts nothing is certain", async () => {
    const { report } = await monitorOf("#/monitor?mv=claims&mc=tianhe-gdp-first", "en");
    const finding = blockOf(report, "finding");
    expect(finding?.kind === "finding" && finding.text).toMatch(
      /cannot be told .* of the city's 11 districts/,
    );
    const needs = blockOf(report, "needs");
    expect(JSON.stringify(needs)).toContain("#/compare?a=gz&h=440106&p=2019");
  });

  it.each([
    ["zh", "rise_20_~100000000_~80000000", ["不成立", "0.8倍", "1.2倍"]],
    ["en", "rise_20_~100000000_~80000000", ["does not hold", "0.8 times", "1.2 times"]],
    ["zh", "rise_90_~100000000_~120000000", ["不能断定", "1.2倍", "1.9倍"]],
    ["en", "rise_90_~100000000_~120000000", ["cannot be told", "1.2 times", "1.9 times"]],
  ] as const)("say the printed ratio and the claimed one (%s, %s; made up)", async (locale, text, said) => {
    const { report } = await monitorOf(`#/monitor?mv=claims&mc=${text}`, locale);
    const finding = blockOf(report, "finding");
    for (const words of said) expect(finding?.kind === "finding" && finding.text).toContain(words);
  });
});
