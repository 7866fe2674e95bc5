import { describe, expect, it } from "vitest";
import { checkEvidence } from "../../src/curate/check-evidence.ts";
import { checkLines } from "../../src/curate/check-lines.ts";
import { describeProblem } from "../../src/curate/problem.ts";
import type { SourceId } from "../../src/core/types.ts";
import { evidenceCase } from "./evidence-case.ts";

const TEXT = { zh: "文", en: "text" };

type Change = Parameters<typeof evidenceCase>;

function problemsOf(...change: Change): string[] {
  const { curated, evidence, problems } = evidenceCase(...change);
  expect(problems).toEqual([]);
  return checkEvidence(curated, evidence).map(describeProblem);
}

describe("evidence that is right", () => {
  it("has no problem", () => {
    expect(problemsOf()).toEqual([]);
  });

  it("may call a check ambiguous where a second reading disagrees", () => {
    const otherwise = { what: { zh: "另读", en: "read otherwise" }, right: "2 * c" };
    expect(problemsOf("crosschecks.json", { verdict: "ambiguous", otherwise })).toEqual([]);
  });

  it("takes a count as exact where it says so", () => {
    const operands = { a: { observation: "a-rd", exact: true }, b: { observation: "a-int", exact: true } };
    const value = 173.32 / 0.0343;
    expect(problemsOf("derivations.json", { operands, interval: [value, value] })).toEqual([]);
  });
});

describe("bad evidence is named with file, record, field and reason", () => {
  it.each<[string, Change, string]>([
    [
      "a value that does not follow",
      ["derivations.json", { value: 5063 }],
      "derivations.json › d-gdp › value: is 5053.0612244897",
    ],
    [
      "an interval that does not follow",
      ["derivations.json", { interval: [5050, 5060] }],
      "derivations.json › d-gdp › interval: is [5045.56, 5060.58] by the formula, not [5050, 5060]",
    ],
    [
      "an open end that is none",
      ["derivations.json", { interval: [5045.56, null] }],
      "derivations.json › d-gdp › interval: is [5045.56, 5060.58] by the formula, not [5045.56, null]",
    ],
    [
      "a formula that cannot be read",
      ["derivations.json", { formula: "a / (b" }],
      "derivations.json › d-gdp › formula: cannot be read at 6 (“”)",
    ],
    [
      "an operand that is no figure",
      ["derivations.json", { operands: { a: { observation: "a-none" }, b: { observation: "a-int" } } }],
      "derivations.json › d-gdp › operands: a-none is not one known figure",
    ],
    [
      "an operand that the formula does not use",
      ["derivations.json", { formula: "a", value: 173.32, interval: [173.315, 173.325] }],
      "derivations.json › d-gdp › operands: b is not used",
    ],
    [
      "a unit that is not the indicator's",
      ["derivations.json", { unit: "percent" }],
      "derivations.json › d-gdp › unit: is not the unit of gdp",
    ],
    [
      "an id that an observation has",
      ["derivations.json", { id: "a-rd" }],
      "derivations.json › a-rd › id: stands twice",
    ],
    [
      "doubts of a check that holds",
      ["crosschecks.json", { doubts: ["a"] }],
      "crosschecks.json › x-gdp › doubts: nothing is in doubt while it is consistent",
    ],
    [
      "doubts of something else",
      ["crosschecks.json", { doubts: ["d"] }],
      "crosschecks.json › x-gdp › doubts: d is no operand",
    ],
    [
      "a verdict that the arithmetic contradicts",
      ["crosschecks.json", { verdict: "inconsistent" }],
      "crosschecks.json › x-gdp › verdict: is consistent by the arithmetic, not inconsistent",
    ],
    [
      "a doubt without a second reading",
      ["crosschecks.json", { verdict: "ambiguous" }],
      "crosschecks.json › x-gdp › verdict: is consistent by the arithmetic, not ambiguous",
    ],
    [
      "an unknown area",
      ["crosschecks.json", { area: "440199" }],
      "crosschecks.json › x-gdp › area: 440199 is not known",
    ],
    [
      "an effect that is no figure",
      ["reforms/paper.json", { effects: [{ kind: "output", observation: "a-none" }] }],
      "reforms/paper.json › r-one › effects: a-none is not known",
    ],
    [
      "a before and after of different things",
      ["reforms/paper.json", { effects: [{ kind: "before-after", before: "a-rd", after: "a-int" }] }],
      "reforms/paper.json › r-one › effects: a-rd and a-int do not measure the same thing",
    ],
    [
      "a before and after of the same time",
      ["reforms/paper.json", { effects: [{ kind: "before-after", before: "a-rd", after: "a-rd" }] }],
      "reforms/paper.json › r-one › effects: a-rd and a-rd are of the same time",
    ],
    [
      "a before and after that is one value",
      ["reforms/paper.json", { effects: [{ kind: "before-after", observation: "a-rd" }] }],
      "reforms/paper.json › r-one › effects: a-rd is not a before and an after",
    ],
    [
      "a before and after by another name",
      ["reforms/paper.json", { effects: [{ kind: "outcome", before: "a-rd", after: "a-rd" }] }],
      "reforms/paper.json › r-one › effects: a-rd and a-rd are a before and an after",
    ],
    [
      "a plan that is said to have brought something about",
      ["observations/paper.json", { nature: "plan" }],
      "reforms/paper.json › r-one › effects: a-rd is only mentioned",
    ],
    [
      "a claim that is on no line of the reform",
      [
        "reforms/paper.json",
        { claims: [{ kind: "only", level: "city", what: TEXT, claimedBy: TEXT, line: 99 }] },
      ],
      "reforms/paper.json › r-one › claims: line 99 is not among the reform's lines",
    ],
    [
      "a zone without a place",
      ["reforms/paper.json", { zone: "unheard-of" }],
      "reforms/paper.json › r-one › zone: unheard-of is not known",
    ],
    [
      "a zone in another district",
      ["zones.json", { area: "440112" }],
      "reforms/paper.json › r-one › zone: park lies in 440112",
    ],
    [
      "a practice without a name",
      ["reforms/paper.json", { practice: "unheard-of" }],
      "reforms/paper.json › r-one › practice: unheard-of is not known",
    ],
    [
      "a literal that says more than its bound",
      ["observations/paper.json", { asWritten: "173.32多亿元" }],
      "observations/paper.json › a-rd › bound: “173.32多亿元” says that there is more",
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsOf(...change).join("\n")).toContain(expected);
  });
});

describe("a literal against its text", () => {
  const TEXTS = new Map([["paper" as SourceId, "题\n投入173.32亿元，占3.43%，总值5047.4\n\n"]]);
  const lineProblems = (...change: Change): string[] => {
    const { curated, evidence } = evidenceCase(...change);
    return checkLines(curated, evidence, TEXTS).map(describeProblem);
  };
  const unprinted = "observations/paper.json › gdp › asWritten: is missing";

  it.each<[string, Change, string[]]>([
    ["stands on its line", [], []],
    [
      "stands on another line",
      ["observations/paper.json", { line: 1 }],
      ["observations/paper.json › a-rd › asWritten: “173.32亿元” does not stand on line 1"],
    ],
    [
      "is printed otherwise",
      ["observations/paper.json", { asWritten: "173.320亿元" }],
      ["observations/paper.json › a-rd › asWritten: “173.320亿元” does not stand on line 2"],
    ],
    [
      "has a line beyond the end",
      ["observations/paper.json", { line: 9 }],
      ["observations/paper.json › a-rd › line: the text has 4 lines"],
    ],
    [
      "a reform's line is empty",
      ["reforms/paper.json", { lines: [3] }],
      ["reforms/paper.json › r-one › lines: line 3 is empty"],
    ],
  ])("%s", (_, change, expected) => {
    expect(lineProblems(...change).filter((problem) => problem !== unprinted)).toEqual(expected);
  });

  it("must be there where a line is named", () => {
    expect(lineProblems()).toEqual([unprinted]);
  });
});
