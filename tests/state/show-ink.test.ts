import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_INK } from "../../src/core/deck.ts";
import type { Deck } from "../../src/core/deck.ts";
import { readDeck, writeDeck } from "../../src/data/deck.ts";
import { resumed, keepShow } from "../../src/state/show-kept.ts";
import { inkOf, startShow, stepShow, withInk } from "../../src/state/show.ts";
import type { Ink } from "../../src/state/show.ts";

const DECK: Deck = {
  title: "虚构的演示",
  seconds: 20,
  slides: ["a", "b", "c"].map((id) => ({ id, content: { kind: "section", title: id } })),
};
const RULES = { loops: false, stands: () => 20 };

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((part) => Math.abs(part));
const spots = fc.array(fc.record({ x: share, y: share }), { minLength: 1, maxLength: 5 });
const ink = fc.array(fc.record({ at: fc.nat(2), id: fc.uuid(), spots }), { maxLength: 8 });

describe("what is drawn over slides", () => {
  it("is kept in a copy of the deck that can be read, each line at its slide, and nothing else changes", () => {
    fc.assert(
      fc.property(ink, (lines) => {
        const read = readDeck(writeDeck(withInk(DECK, lines)));
        if (read.kind === "refused") throw new Error(read.why);
        expect(read.problems).toEqual([]);
        const drawn = (all: readonly Ink[]) => [0, 1, 2].map((at) => all.filter((one) => one.at === at).map((one) => one.spots)); // oxfmt-ignore
        expect(drawn(inkOf(read.deck))).toEqual(drawn(lines));
        expect(withInk(read.deck, [])).toEqual(DECK);
      }),
    );
  });

  it("is refused in a file where it is beside the wall, or no line", () => {
    for (const strokes of [[[{ x: 1.1, y: 0 }]], [[]], [[{ x: 0 }]], "all"]) {
      const text = JSON.stringify({ kind: "qujian-deck", format: 1, ...DECK, slides: [{ ...DECK.slides[0], strokes }] }); // oxfmt-ignore
      const read = readDeck(text);
      expect(read.kind === "read" && read.problems.map(({ slide }) => slide)).toContain(1);
    }
  });

  it("grows by its name, has an end, and is taken off slide by slide", () => {
    const spot = [{ x: 0.5, y: 0.5 }];
    const many = Array.from({ length: MOST_INK.strokes + 5 }, (_, at) => ({ at: at % 3, id: String(at), spots: spot })); // oxfmt-ignore
    const all = many.reduce(
      (show, one) => stepShow(show, { type: "ink", ...one }, RULES),
      startShow(3, 0, false, RULES),
    );
    expect(all.ink).toHaveLength(MOST_INK.strokes);
    const longer = stepShow(all, { type: "ink", at: 0, id: "0", spots: spot }, RULES);
    expect(longer.ink[0]?.spots).toHaveLength(2);
    expect(stepShow(longer, { type: "erase", at: 0 }, RULES).ink.some(({ at }) => at === 0)).toBe(false);
  });

  it("is there again after a reload, with freeze and black where the address names the slide that was left", () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        kept.set(key, text);
      },
    });
    const left = (["next", "freeze", "next", "black"] as const).reduce(
      (show, type) => stepShow(show, { type }, RULES),
      stepShow(
        startShow(3, 0, false, RULES),
        { type: "ink", at: 1, id: "x", spots: [{ x: 0, y: 1 }] },
        RULES,
      ),
    );
    keepShow(storage, "s", left);
    expect(resumed(storage, "s", startShow(3, 1, false, RULES))).toEqual(left);
    const other = startShow(3, 0, false, RULES);
    expect(resumed(storage, "s", other)).toEqual({ ...other, ink: left.ink });
    expect(resumed(storage, "s", startShow(4, 1, false, RULES)).ink).toEqual([]);
    kept.set("qujian.show.s", '{"at":"?"}');
    expect(resumed(storage, "s", other)).toEqual(other);
  });
});
