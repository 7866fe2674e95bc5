import { describe, expect, it } from "vitest";
import { operandsOf, rangeText, readingSteps } from "../../src/explain/arithmetic.ts";
import { originChecks } from "../../src/explain/checks.ts";
import { encodeEvidence } from "../../src/curate/encode-evidence.ts";
import { relationResult } from "../../src/i18n/evidence.ts";
import { bundled } from "../fixture.ts";

const wires = encodeEvidence(bundled.curated, bundled.evidence, () => "");
const { crosschecks } = wires;

function check(id: string) {
  const found = crosschecks.records.find((record) => record.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe("the arithmetic of a cross-check", () => {
  it("is laid open in names, in numbers and as intervals", () => {
    expect(readingSteps(check("a0-c-gdp-2019"), crosschecks, "zh")).toEqual([
      {
        left: {
          names: "研究与试验发展（R&D）经费 ÷ (R&D经费投入强度 ÷ 100)",
          numbers: "173.32 ÷ (3.43 ÷ 100)",
          value: "5,053.06",
          range: "5,045.56 – 5,060.58",
        },
        right: {
          names: "地区生产总值",
          numbers: "5,047.4",
          value: "5,047.4",
          range: "5,047.35 – 5,047.45",
          isAssumed: true,
        },
        relation: "equal",
        holds: true,
      },
    ]);
  });

  it("gives the other reading of what is ambiguous, with another result", () => {
    for (const record of crosschecks.records.filter(({ verdict }) => verdict === "ambiguous")) {
      const readings = readingSteps(record, crosschecks, "en");
      expect(readings.map(({ holds }) => holds).sort()).toEqual([false, true]);
      expect(readings[1]?.what).toBeTruthy();
    }
  });

  it("follows the verdict everywhere", () => {
    for (const record of crosschecks.records.filter(({ otherwise }) => !otherwise)) {
      const [reading] = readingSteps(record, crosschecks, "zh");
      expect([record.id, reading?.holds]).toEqual([record.id, record.verdict === "consistent"]);
    }
  });

  it("prints the interval of every side, and what is not decided is neither called equal nor unequal", () => {
    for (const record of crosschecks.records)
      for (const { left, right, relation, holds } of readingSteps(record, crosschecks, "en")) {
        expect([record.id, left.range, right.range].every((text) => /\d/.test(text))).toBe(true);
        const said = relationResult(relation, holds, record.verdict).en;
        if (record.verdict === "undecided") expect(said).not.toMatch(/cannot be|in any case/);
      }
  });

  it("names every operand differently", () => {
    for (const record of [...crosschecks.records, ...wires.derivations.records]) {
      const wire = crosschecks.records.includes(record as never) ? crosschecks : wires.derivations;
      const labels = operandsOf(record.operands, wire, "zh").map(({ label }) => label);
      expect([record.id, new Set(labels).size]).toEqual([record.id, labels.length]);
    }
  });
});

describe("the cross-checks of a figure in one line", () => {
  it("show both sides and the sign", () => {
    expect(originChecks(["a0-c-gdp-2019", "unknown"], crosschecks, "zh")).toEqual([
      {
        id: "a0-c-gdp-2019",
        title: "R&D经费除以强度与公布的2019年地区生产总值",
        verdict: "consistent",
        verdictName: "一致",
        arithmetic:
          "173.32 ÷ (3.43 ÷ 100)〔5,045.56 – 5,060.58〕 = 5,047.4〔5,047.35 – 5,047.45（印法不详，按所示末位的半个单位）〕",
      },
    ]);
  });
});

it.each([
  ["a closed interval", { low: 1, high: 2 }, "1 – 2"],
  ["one number", { low: 2, high: 2 }, "2"],
  ["open above", { low: 2, high: Infinity }, "≥ 2"],
  ["open below", { low: -Infinity, high: 2 }, "≤ 2"],
])("%s is written so", (_, interval, expected) => {
  expect(rangeText(interval)).toBe(expected);
});
