import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EMPTY_DECK,
  mergeDecks,
  MOST_PARTS,
  newSlides,
  takesPart,
  withCopy,
  withMoved,
  withoutSlide,
  withPart,
  withSlide,
} from "../../src/core/deck.ts";
import type { Deck, Slide } from "../../src/core/deck.ts";
import { anyDeck } from "../any-deck.ts";

const idsOf = ({ slides }: Deck) => slides.map(({ id }) => id);
const contentsOf = ({ slides }: Deck) => slides.map(({ id: _, ...slide }) => slide);
const place = fc.nat({ max: 9 });

const section = (id: string): Slide => ({ id, content: { kind: "section", title: id } });
const deckOf = (...ids: readonly string[]): Deck => ({ ...EMPTY_DECK, slides: ids.map(section) });

it("of a deck that came back nothing is new, whatever the ids and the order of what is written; of another, its own slides", () => {
  fc.assert(
    fc.property(anyDeck, anyDeck, (deck, other) => {
      const renamed = other.slides.map((slide, at): Slide => ({ ...slide, id: `z${String(at)}` }));
      const merged = mergeDecks(deck, other);
      expect(newSlides(merged, { ...other, slides: renamed })).toEqual([]);
      expect(newSlides(EMPTY_DECK, other)).toEqual(other.slides);
    }),
  );
  const turned: Slide = { content: { title: "a", kind: "section" }, id: "b" };
  expect(newSlides(deckOf("a"), { ...EMPTY_DECK, slides: [turned, section("c")] })).toEqual([section("c")]);
});

describe("every deck, after any edit,", () => {
  it("has no id twice, and the slides that were not meant as they were", () => {
    fc.assert(
      fc.property(anyDeck, anyDeck, place, (deck, other, at) => {
        const one = deck.slides[at % Math.max(1, deck.slides.length)];
        const added = withSlide(deck, { content: { kind: "section", title: "" } }, at - 1);
        const merged = mergeDecks(deck, other);
        for (const next of [added.deck, merged, ...(one ? [withCopy(deck, one.id).deck] : [])]) {
          expect(new Set(idsOf(next)).size).toBe(next.slides.length);
          expect(next.slides.filter(({ id }) => idsOf(deck).includes(id))).toEqual(deck.slides);
        }
        expect(contentsOf(merged)).toEqual([...contentsOf(deck), ...contentsOf(other)]);
        expect(withoutSlide(added.deck, added.id)).toEqual(deck);
      }),
    );
  });

  it("holds the same slides after one was moved, which stands as far on as there are places", () => {
    fc.assert(
      fc.property(anyDeck, place, fc.integer({ min: -9, max: 9 }), (deck, at, by) => {
        const slide = deck.slides[at];
        if (!slide) return;
        const moved = withMoved(deck, slide.id, by);
        const to = Math.min(deck.slides.length - 1, Math.max(0, at + by));
        expect(moved.slides[to]).toBe(slide);
        expect(withoutSlide(moved, slide.id)).toEqual(withoutSlide(deck, slide.id));
        expect(withMoved(moved, slide.id, at - to)).toEqual(deck);
      }),
    );
  });

  it("takes parts on its last slide until that is full, and is the same deck from then on", () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        let next = deck;
        while (takesPart(next)) next = withPart(next, { link: "#/compare" });
        const last = next.slides.at(-1)?.content;
        if (last?.kind === "parts") expect(last.parts).toHaveLength(MOST_PARTS);
        else expect(next).toBe(deck);
        expect(withPart(next, { link: "#/compare" })).toBe(next);
      }),
    );
  });
});

it.each([
  ["a copy stands behind its slide", withCopy(deckOf("a", "b"), "a").deck, ["a", "s3", "b"]],
  [
    "a new slide stands behind the one that is said",
    withSlide(deckOf("a", "b"), section("x"), 0).deck,
    ["a", "s3", "b"],
  ],
  [
    "without a place a new slide stands last",
    withSlide(deckOf("a", "b"), section("x")).deck,
    ["a", "b", "s3"],
  ],
  ["a taken number is left out", withSlide(deckOf("s2"), section("x")).deck, ["s2", "s3"]],
  ["what is not there cannot be copied", withCopy(deckOf("a"), "z").deck, ["a"]],
])("%s", (_, deck, ids) => {
  expect(idsOf(deck)).toEqual(ids);
});
