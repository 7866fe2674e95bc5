import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startShow, stepShow } from "../../src/state/show.ts";
import type { Command, Show } from "../../src/state/show.ts";
import { readShow, SHOW_DEFAULTS, writeShow } from "../../src/state/wall.ts";
import type { ShowOptions } from "../../src/state/wall.ts";

const RULES = { loops: false, stands: (at: number) => 10 + at };
const LOOPS = { ...RULES, loops: true };

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(
    { type: "next" },
    { type: "back" },
    { type: "first" },
    { type: "last" },
    { type: "black" },
    { type: "white" },
    { type: "play" },
    { type: "freeze" },
    { type: "pause" },
    { type: "point", spot: { x: 0.5, y: 0.25 } },
    { type: "highlight", key: "440106" },
  ),
  fc.integer({ min: -5, max: 50 }).map((at): Command => ({ type: "go", at })),
  fc.double({ min: 0, max: 30, noNaN: true }).map((seconds): Command => ({ type: "tick", seconds })),
);

function after(show: Show, list: readonly Command[], rules = RULES): Show {
  return list.reduce((now, command) => stepShow(now, command, rules), show);
}

describe("a show", () => {
  it("never leaves its slides, whatever is asked of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(commands), fc.boolean(), (count, list, loops) => {
        const show = after(startShow(count, 0, true, RULES), list, loops ? LOOPS : RULES);
        expect(show.at).toBeGreaterThanOrEqual(0);
        expect(show.at).toBeLessThan(count);
        expect(show.left).toBeGreaterThanOrEqual(0);
        expect(show.count).toBe(count);
      }),
    );
  });

  it("goes on by itself when a slide has stood, stops at the last, and goes round where it loops", () => {
    const start = startShow(2, 0, true, RULES);
    const second = after(start, [
      { type: "tick", seconds: 9 },
      { type: "tick", seconds: 1 },
    ]);
    expect(second).toMatchObject({ at: 1, left: 11, isPlaying: true });
    expect(after(second, [{ type: "tick", seconds: 11 }])).toMatchObject({ at: 1, isPlaying: false });
    expect(after(second, [{ type: "tick", seconds: 11 }], LOOPS)).toMatchObject({ at: 0, isPlaying: true });
  });

  it("does not go on behind a blank or frozen wall", () => {
    const start = startShow(3, 0, true, RULES);
    for (const type of ["black", "white", "freeze"] as const)
      expect(after(start, [{ type }, { type: "tick", seconds: 100 }]).at).toBe(0);
  });

  it("shows the slide that is asked for, also from a blank wall", () => {
    const blank = after(startShow(3, 0, false, RULES), [{ type: "black" }]);
    expect(blank.blank).toBe("black");
    expect(after(blank, [{ type: "next" }])).toMatchObject({ at: 1, blank: "none" });
  });
});

describe("the address of a show", () => {
  const anyOptions: fc.Arbitrary<ShowOptions> = fc.record({
    deck: fc.constantFrom("default", "mine"),
    slide: fc.integer({ min: 1, max: 999 }),
    locale: fc.constantFrom("zh", "en"),
    autoplay: fc.constantFrom("on", "off"),
    loop: fc.constantFrom("on", "off"),
    grid: fc.constantFrom("1x1", "3x1", "2x2"),
    high: fc.integer({ min: 100, max: 20_000 }),
    away: fc.integer({ min: 300, max: 100_000 }),
    safe: fc.integer({ min: 0, max: 15 }),
    layout: fc.constantFrom("fill", "fit"),
    ratio: fc.constantFrom("16x9", "4x3", "32x9"),
    theme: fc.constantFrom("light", "dark", "led"),
    status: fc.constantFrom("on", "off"),
    renew: fc.constantFrom("off", "4", "23"),
  });

  it("says everything, and comes back as it went", () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(readShow(writeShow(options))).toEqual({ place: "", options, problems: [] });
      }),
    );
  });

  it("leaves what cannot be used at its default, and names it", () => {
    const { options, problems } = readShow("#/present?s=0&grid=0x9&theme=led&away=8m");
    expect(options).toEqual({ ...SHOW_DEFAULTS, theme: "led" });
    expect(problems.map(({ key }) => key)).toEqual(["s", "grid", "away"]);
  });

  it("starts by itself where `autoplay` stands alone", () => {
    expect(readShow("#/present?deck=default&autoplay").options.autoplay).toBe("on");
  });

  it("names a place that there is not", () => {
    expect(readShow("#/present/nowhere").problems).toHaveLength(1);
    expect(readShow("#/present/edit?l=en")).toMatchObject({ place: "edit", options: { locale: "en" } });
  });
});
