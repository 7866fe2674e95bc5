import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDeck, writeDeck } from "../../src/data/deck.ts";
import { anyDeck } from "../any-deck.ts";

describe("every deck", () => {
  it("is the same after it was written and read", () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(readDeck(writeDeck(deck))).toEqual({ kind: "read", deck, problems: [] });
      }),
    );
  });

  it("is the same text, in whatever order it was put together", () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const turned = (value: unknown): unknown =>
          Array.isArray(value)
            ? value.map(turned)
            : typeof value === "object" && value !== null
              ? Object.fromEntries(
                  Object.entries(value)
                    .reverse()
                    .map(([key, one]) => [key, turned(one)]),
                )
              : value;
        expect(writeDeck(turned(deck) as typeof deck)).toBe(writeDeck(deck));
      }),
    );
  });

  it("comes without the slides that are broken, each of which is named by its place", () => {
    const broken = [
      null,
      {},
      { id: "x", content: { kind: "film" } },
      { id: "x", content: { kind: "parts", parts: [] } },
      { id: "x", content: { kind: "section", title: "" }, seconds: 1 },
      { id: "x", content: { kind: "number", link: "https://example.org", figure: "" } },
    ];
    fc.assert(
      fc.property(anyDeck, fc.constantFrom(...broken), fc.nat({ max: 8 }), (deck, slide, place) => {
        const at = Math.min(place, deck.slides.length);
        const slides = [...deck.slides.slice(0, at), slide, ...deck.slides.slice(at)];
        const text = JSON.stringify({ ...JSON.parse(writeDeck(deck)), slides });
        const read = readDeck(text);
        expect(read).toMatchObject({ kind: "read", deck });
        const named = read.kind === "read" ? read.problems.map((problem) => problem.slide) : [];
        expect(new Set(named)).toEqual(new Set([at + 1]));
      }),
    );
  });
});

const WHOLE = { kind: "qujian-deck", format: 1, title: "", seconds: 20, slides: [] };

it.each([
  ["cut off", JSON.stringify(WHOLE).slice(0, -4), "not-json"],
  ["not even a record", "[]", "not-a-deck"],
  ["of another kind", JSON.stringify({ ...WHOLE, kind: "qujian-sheet" }), "not-a-deck"],
  ["without its slides", JSON.stringify({ ...WHOLE, slides: undefined }), "not-a-deck"],
  ["of a later format", JSON.stringify({ ...WHOLE, format: 2 }), "other-version"],
])("a file that is %s is refused with the reason", (_, text, why) => {
  expect(readDeck(text)).toMatchObject({ kind: "refused", why });
});

it("an id that is there twice is named, and the first slide of it is taken", () => {
  const slide = { id: "a", content: { kind: "section", title: "一" } };
  const other = { id: "a", content: { kind: "section", title: "二" } };
  expect(readDeck(JSON.stringify({ ...WHOLE, slides: [slide, other] }))).toMatchObject({
    deck: { slides: [slide] },
    problems: [{ slide: 2, where: "id", found: "a" }],
  });
});

it("a file may begin with the mark that editors on Windows put there", () => {
  expect(readDeck(`\uFEFF${JSON.stringify(WHOLE)}`)).toMatchObject({ kind: "read", problems: [] });
});
