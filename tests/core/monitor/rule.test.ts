import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRulesFile, rulesFile } from "../../../src/core/monitor/rule-file.ts";
import { readRules, rulesText } from "../../../src/core/monitor/rule-text.ts";
import { RULE_SIDES, SEVERITIES } from "../../../src/core/monitor/rule.ts";
import type { Rule } from "../../../src/core/monitor/rule.ts";
import { sideOf } from "../../../src/core/monitor/watched.ts";
import type { AreaCode, IndicatorId } from "../../../src/core/types.ts";
import { HUANGPU, TIANHE } from "../../made-up.ts";

const DAPENG = "440300-dapeng" as AreaCode;
const area = fc.constantFrom(TIANHE, HUANGPU, DAPENG);
const common = {
  name: fc
    .string({ unit: "grapheme", maxLength: 12 })
    .map((name) => name.trim())
    .filter((name) => !/\p{Surrogate}/u.test(name)),
  severity: fc.constantFrom(...SEVERITIES),
  indicator: fc.constantFrom("gdp" as IndicatorId, "own-made-up-1" as IndicatorId),
  side: fc.constantFrom(...RULE_SIDES),
  limit: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
  areas: fc.array(area, { maxLength: 3 }),
};
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ ...common, kind: fc.constantFrom("level" as const, "growth" as const, "place" as const) }),
  fc.record({ ...common, kind: fc.constant("gap" as const), peer: area }),
);
const rules = fc.array(rule, { maxLength: 4 });

describe("rules in a link and in a file", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(rules, (all) => {
        expect(readRules(rulesText(all))).toEqual({ rules: all, problems: [] });
        expect(readRulesFile(rulesFile(all))).toEqual(all);
      }),
    );
  });

  it("never throw, and lose no rule without naming it", () => {
    fc.assert(
      fc.property(rules, fc.string({ unit: "grapheme" }), (all, text) => {
        readRules(text);
        readRulesFile(text);
        const broken = `warn~level~GDP ${text.replace(/[!~]/g, "")}~above~1~~~x`;
        const read = readRules([...all.map((one) => rulesText([one])), broken].join("!"));
        expect(read.rules).toEqual(all);
        expect(read.problems).toMatchObject([{ rule: "x", field: "indicator", kind: "wrong" }]);
      }),
    );
  });

  it("are refused by the name of the rule and of the field, all at once", () => {
    const file = JSON.stringify({
      kind: "qujian-thresholds",
      format: 1,
      rules: [
        {
          name: "增速",
          severity: "warn",
          kind: "level",
          indicator: "gdp",
          side: "above",
          limit: "5",
          areas: [],
        },
        { severity: "loud", kind: "gap", indicator: "gdp", side: "above", limit: 1, areas: ["x"] },
        {
          name: "多",
          severity: "act",
          kind: "place",
          indicator: "gdp",
          side: "below",
          limit: 1,
          areas: [],
          peer: TIANHE,
        },
      ],
    });
    expect(readRulesFile(file)).toEqual({
      kind: "broken",
      problems: [
        { rule: "增速", field: "limit", kind: "wrong", found: "5" },
        { rule: "#2", field: "severity", kind: "wrong", found: "loud" },
        { rule: "#2", field: "areas", kind: "wrong", found: '["x"]' },
        { rule: "#2", field: "peer", kind: "missing", found: "" },
        { rule: "多", field: "peer", kind: "surplus", found: TIANHE },
      ],
    });
  });

  it.each([
    ["[", "no-json"],
    ["[]", "other-file"],
    ['{"kind":"qujian-assessment","rules":[]}', "other-file"],
    ['{"kind":"qujian-thresholds","format":2,"rules":[]}', "later-format"],
  ])("%s is refused as %s", (text, kind) => {
    expect(readRulesFile(text)).toEqual({ kind });
  });
});

describe("a limit", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const bound = fc.constantFrom("exact" as const, "about" as const, "at-least" as const, "at-most" as const);

  it("that is crossed is crossed at any looser one", () => {
    fc.assert(
      fc.property(
        number,
        fc.nat(100),
        bound,
        fc.constantFrom(...RULE_SIDES),
        number,
        fc.nat(1000),
        (value, half, kind, side, limit, looser) => {
          const low = kind === "at-most" ? -Infinity : kind === "at-least" ? value : value - half;
          const high = kind === "at-least" ? Infinity : kind === "at-most" ? value : value + half;
          const watched = { value, bound: kind, interval: { low, high } };
          fc.pre(sideOf(watched, side, limit) === "crossed");
          expect(sideOf(watched, side, side === "above" ? limit - looser : limit + looser)).toBe("crossed");
        },
      ),
    );
  });

  it.each([
    ["at least 3,400 is above 3,000", "at-least", 3400, "above", 3000, "crossed"],
    ["at least 3,400 may be above 4,000", "at-least", 3400, "above", 4000, "open"],
    ["at least 3,400 is not below 3,000", "at-least", 3400, "below", 3000, "clear"],
    ["at most 10 is not above 20", "at-most", 10, "above", 20, "clear"],
    ["printed digits decide", "exact", 5, "below", 5, "crossed"],
  ] as const)("%s", (_, kind, value, side, limit, expected) => {
    const low = kind === "at-most" ? -Infinity : value;
    const high = kind === "at-least" ? Infinity : value;
    expect(sideOf({ value, bound: kind, interval: { low, high } }, side, limit)).toBe(expected);
  });
});
