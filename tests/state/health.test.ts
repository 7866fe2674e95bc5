import { describe, expect, it } from "vitest";
import { isDue, reasonToRenew, WELL, withFailure, withSample } from "../../src/state/health.ts";
import type { Sample } from "../../src/state/health.ts";

const sampled = (samples: readonly Sample[]) => samples.reduce(withSample, WELL);
const MB = 1_000_000;

describe("a wall", () => {
  it("is well while its heap stays near what it was, however often that is looked at", () => {
    const samples = Array.from({ length: 1000 }, (_, at) => ({ heap: (60 + (at % 20)) * MB, frame: 20 }));
    expect(reasonToRenew(sampled(samples), { heap: 79 * MB })).toBeUndefined();
  });

  it("is not well with twice the heap and a hundred megabytes more", () => {
    const usual = sampled(Array.from({ length: 6 }, () => ({ heap: 60 * MB, frame: 20 })));
    expect(reasonToRenew(usual, { heap: 130 * MB })).toBeUndefined();
    expect(reasonToRenew(usual, { heap: 161 * MB })).toBe("heap");
  });

  it("is judged by frames and failures where the browser tells no heap", () => {
    const slow = { heap: undefined, frame: 3000 };
    expect(reasonToRenew(sampled([slow, slow, slow, slow]), slow)).toBeUndefined();
    expect(reasonToRenew(sampled([slow, slow, slow, slow, slow]), slow)).toBe("slow");
    expect(
      reasonToRenew(sampled([slow, slow, slow, slow, { ...slow, frame: 20 }, slow]), slow),
    ).toBeUndefined();
    const failed = Array.from({ length: 10 }).reduce<typeof WELL>((health) => withFailure(health), WELL);
    expect(reasonToRenew(failed, slow)).toBe("failures");
  });
});

describe("the set hour", () => {
  const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute);

  it.each([
    ["later today", 4, at(1, 3), at(1, 4, 1), true],
    ["not yet", 4, at(1, 3), at(1, 3, 59), false],
    ["past already when the page was opened", 4, at(1, 5), at(1, 23), false],
    ["tomorrow", 4, at(1, 5), at(2, 4), true],
    ["over midnight", 23, at(1, 22), at(2, 1), true],
  ] as const)("%s", (_, hour, opened, now, wanted) => {
    expect(isDue(hour, opened, now)).toBe(wanted);
  });

  it("never comes where none is set", () => {
    expect(isDue(undefined, at(1, 0), at(20, 0))).toBe(false);
  });
});
