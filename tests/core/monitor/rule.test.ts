import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TARGET_SIDES } from "../../../src/core/monitor/own-target.ts";
import type { OwnTarget } from "../../../src/core/monitor/own-target.ts";
import { readWatchFile, watchFile } from "../../../src/core/monitor/watch-file.ts";
import { joinedTexts, readWatch, replacedIn, ruleText, targetText, watchText } from "../../../src/core/monitor/watch-text.ts"; // oxfmt-ignore
import type { Watch } from "../../../src/core/monitor/watch-text.ts";
import { RULE_SIDES, SEVERITIES } from "../../../src/core/monitor/rule.ts";
import type { Rule } from "../../../src/core/monitor/rule.ts";
import { sideOf } from "../../../src/core/monitor/watched.ts";
import type { AreaCode, IndicatorId, Period, UnitId } from "../../../src/core/types.ts";
import { HUANGPU, TIANHE } from "../../made-up.ts";

const DAPENG = "440300-dapeng" as AreaCode;
const area = fc.constantFrom(TIANHE, HUANGPU, DAPENG);
const name = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => !/\p{Surrogate}/u.test(text));
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const common = {
  name,
  severity: fc.constantFrom(...SEVERITIES),
  indicator: fc.constantFrom("gdp" as IndicatorId, "own-made-up-1" as IndicatorId),
  side: fc.constantFrom(...RULE_SIDES),
  limit: number,
  areas: fc.array(area, { maxLength: 3 }),
};
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ ...common, kind: fc.constantFrom("level" as const, "growth" as const, "place" as const) }),
  fc.record({ ...common, kind: fc.constant("gap" as const), peer: area }),
);
const target: fc.Arbitrary<OwnTarget> = fc.record({
  ...{ name, indicator: common.indicator, area, value: number, source: name },
  unit: fc.constantFrom("yi-yuan" as UnitId, "own-made-up-1" as UnitId),
  side: fc.constantFrom(...TARGET_SIDES),
  due: fc.constantFrom("2026" as Period, "2026-06" as Period, "2026-01/2026-06" as Period),
  set: fc.constantFrom("2025", "2025-02", "2025-02-18"),
  setBy: name.filter((text) => text !== ""),
});
const watch: fc.Arbitrary<Watch> = fc.record({
  rules: fc.array(rule, { maxLength: 4 }),
  targets: fc.array(target, { maxLength: 3 }),
});
const entriesOf = ({ rules, targets }: Watch) => [...rules.map(ruleText), ...targets.map(targetText)];

describe("thresholds and own targets in a link and in a file", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(watch, (all) => {
        expect(readWatch(watchText(all))).toEqual({ ...all, problems: [] });
        expect(readWatchFile(watchFile(all))).toEqual(all);
      }),
    );
  });

  it("never throw, and lose nothing without naming it", () => {
    fc.assert(
      fc.property(watch, fc.string({ unit: "grapheme" }), (all, text) => {
        readWatch(text);
        readWatchFile(text);
        const strange = text.replace(/[!~]/g, "");
        const broken = [
          `warn~level~GDP ${strange}~above~1~~~x`,
          `target~gdp~440106~at-least~1~yi-yuan~2026~2025~y~~x${strange.trim()}%`.replace("gdp", "G D P"),
        ];
        const read = readWatch([...entriesOf(all), ...broken].join("!"));
        expect(read).toMatchObject(all);
        expect(read.problems[0]).toMatchObject({ rule: "x", field: "indicator", kind: "wrong" });
        expect(read.problems[1]).toMatchObject({ field: "indicator", kind: "wrong", found: "G D P" });
      }),
    );
  });

  it("are changed and taken away one at a time, and what cannot be read stays", () => {
    fc.assert(
      fc.property(watch, rule, (all, next) => {
        const entries = [...new Set(entriesOf(all))];
        fc.pre(entries.length > 0 && !entries.includes(ruleText(next)));
        const text = joinedTexts("what is this", entries.join("!"));
        const [was = ""] = entries;
        const changed = replacedIn(text, was, ruleText(next));
        expect(changed.split("!")).toEqual(["what is this", ruleText(next), ...entries.slice(1)]);
        expect(replacedIn(text, was).split("!")).toEqual(["what is this", ...entries.slice(1)]);
        // What was taken away is put back, once.
        const back = joinedTexts(replacedIn(text, was), was);
        expect(new Set(back.split("!"))).toEqual(new Set(text.split("!")));
        expect(joinedTexts(back, was)).toBe(back);
      }),
    );
  });

  it("of a file from before own targets are still read", () => {
    fc.assert(
      fc.property(watch, ({ rules }) => {
        const old = JSON.stringify({ kind: "qujian-thresholds", format: 1, rules });
        expect(readWatchFile(old)).toEqual({ rules, targets: [] });
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
    expect(readWatchFile(file)).toEqual({
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

  it("are refused with a broken target, by its name and each of its fields, and none of the rest is taken", () => {
    const whole = { indicator: "gdp", area: TIANHE, value: 1, unit: "yi-yuan", side: "at-least" };
    const targets = [
      { ...whole, name: "总量", due: "undated", set: "2025-13", setBy: "" },
      { ...whole, value: "1", unit: undefined, due: "2026", set: "2025", setBy: "编造" },
    ];
    const file = JSON.stringify({ kind: "qujian-thresholds", format: 2, rules: [], targets });
    expect(readWatchFile(file)).toEqual({
      kind: "broken",
      problems: [
        { target: "总量", field: "due", kind: "wrong", found: "undated" },
        { target: "总量", field: "set", kind: "wrong", found: "2025-13" },
        { target: "总量", field: "setBy", kind: "wrong", found: "" },
        { target: "#2", field: "value", kind: "wrong", found: "1" },
        { target: "#2", field: "unit", kind: "missing", found: "" },
      ],
    });
  });

  it.each([
    ["[", "no-json"],
    ["[]", "other-file"],
    ['{"kind":"qujian-assessment","rules":[]}', "other-file"],
    ['{"kind":"qujian-thresholds","rules":[]}', "other-file"],
    ['{"kind":"qujian-thresholds","format":2,"rules":[],"targets":{}}', "other-file"],
    ['{"kind":"qujian-thresholds","format":3,"rules":[]}', "later-format"],
    ['{"kind":"qujian-thresholds","format":3,"rules":{}}', "later-format"],
  ])("%s is refused as %s", (text, kind) => {
    expect(readWatchFile(text)).toEqual({ kind });
  });
});

describe("a limit", () => {
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
