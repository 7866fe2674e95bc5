import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BREAK, newMinutes, seen } from "../../src/core/minutes.ts";
import { readMinutes, writeMinutes } from "../../src/data/minutes.ts";

/** What is on the wall, step by step, and how long until somebody looks again. */
const looks = fc.array(
  fc.record({ slide: fc.constantFrom("a", "b", undefined), wait: fc.integer({ min: 1, max: 9000 }) }),
  { maxLength: 40 },
);

describe("minutes", () => {
  it("count no moment twice, and none in which no slide was on the wall", () => {
    fc.assert(
      fc.property(looks, (all) => {
        let [minutes, now, shownFor] = [newMinutes(0), 0, 0];
        let before: string | undefined;
        for (const { slide, wait } of all) {
          minutes = seen(minutes, slide, now);
          now += wait;
          before = slide;
          shownFor += slide === undefined ? Math.min(wait, BREAK) : wait;
        }
        minutes = seen(minutes, before, now);
        const { showings } = minutes;
        expect(showings.every(({ from, to }, at) => from <= to && from >= (showings[at - 1]?.to ?? 0))).toBe(
          true,
        );
        const counted = showings.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(counted).toBeLessThanOrEqual(shownFor);
      }),
    );
  });

  it("tell which slide stood when: a reload ends nothing, a glance is nothing, a pause does", () => {
    const looked = [
      ["a", 0],
      ["a", 1000],
      ["a", 1000 + BREAK - 1],
      ["b", 6100],
      ["a", 6300],
      ["a", 7000],
      [undefined, 8000],
      ["a", 20_000],
      ["b", 21_500],
    ] as const;
    const minutes = looked.reduce((all, [slide, now]) => seen(all, slide, now), newMinutes(0));
    expect(minutes.showings).toEqual([
      { slide: "a", from: 0, to: 6100 },
      { slide: "a", from: 20_000, to: 21_500 },
      { slide: "b", from: 21_500, to: 21_500 },
    ]);
  });

  it("outlast being written and read, and whatever else is stored is none", () => {
    const minutes = { ...seen(newMinutes(5), "a", 9), notes: "一\n二" };
    expect(readMinutes(writeMinutes(minutes))).toEqual(minutes);
    for (const text of ["", "{}", "[1]", writeMinutes(minutes).replace('"format":1', '"format":2')])
      expect(readMinutes(text)).toBeUndefined();
  });
});
