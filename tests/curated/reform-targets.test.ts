import { describe, expect, it } from "vitest";
import { figuresOf } from "../../src/core/library.ts";
import { stateOf, targetsOf } from "../../src/core/reform-targets.ts";
import type { Bound, Period } from "../../src/core/types.ts";
import { library } from "../reform-shelf.ts";

const targets = targetsOf(library, library.reforms);

describe("targets and results", () => {
  it("are every target, plan and promise that a reform's effects name, but for lists of parts", () => {
    const wanted = new Set(
      library.reforms.flatMap((reform) =>
        figuresOf(library, reform).flatMap(({ id, origin, indicator }) =>
          origin.kind === "stated" && origin.observation.nature !== "result" && indicator?.kind !== "count"
            ? [id]
            : [],
        ),
      ),
    );
    expect(new Set(targets.map(({ target }) => target.id))).toEqual(wanted);
    expect(targets.length).toBeGreaterThan(10);
  });

  it("judge nothing but a result of the very same thing, scope and area", () => {
    for (const { target, result, state } of targets) {
      expect(state === "none", target.id).toBe(result === undefined);
      if (!result || target.origin.kind !== "stated" || result.origin.kind !== "stated") continue;
      expect(result.origin.observation.nature).toBe("result");
      expect(result.origin.observation.area).toBe(target.origin.observation.area);
      expect(result.indicator?.id).toBe(target.indicator?.id);
      expect(state === "other", target.id).toBe(result.scope?.zh !== target.scope?.zh);
    }
  });

  it("by hand: 203 nursing rooms were planned for 2018 and 203 were built; of the power parks only a trial is told", () => {
    const of = (id: string) => targets.find(({ target }) => target.id === id);
    expect(of("a1-nursing-rooms-plan")).toMatchObject({ state: "reached", result: { value: 203 } });
    expect(of("a2-power-parks-plan")).toMatchObject({ state: "other", result: { value: 2 } });
    expect(of("a4-online-tax")).toMatchObject({ state: "none" });
  });
});

describe("a made-up result", () => {
  const one = (value: number, bound: Bound, period = "2020") => ({ value, bound, period: period as Period });
  it.each([
    [one(100, "exact"), one(100, "exact"), "reached"],
    [one(100, "at-least"), one(99, "exact"), "missed"],
    [one(100, "exact"), one(99, "at-least"), "open"],
    [one(100, "exact"), one(101, "at-most"), "open"],
    [one(2, "at-most"), one(1, "exact"), "reached"],
    [one(2, "at-most"), one(3, "exact"), "missed"],
    [one(2, "at-most"), one(3, "at-most"), "open"],
    [one(2, "at-most"), one(1, "at-least"), "open"],
    [one(100, "exact"), one(99, "about"), "missed"],
    [one(99, "exact"), one(99, "about"), "open"],
    [one(100, "exact", "2025"), one(60, "exact", "2023"), "open"],
    [one(100, "exact", "2023"), one(60, "exact", "2025"), "missed"],
    [one(100, "exact", "undated"), one(60, "exact", "2025"), "open"],
    [one(100, "exact", "2025"), one(100, "exact", "2023"), "reached"],
  ] as const)("%j against %j is %s", (target, result, state) => {
    expect(stateOf(target, result)).toBe(state);
  });
});
