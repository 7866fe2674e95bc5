import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_DECK, withSlide } from "../../src/core/deck.ts";
import { readDeck } from "../../src/data/deck.ts";
import { LONGEST, LONGEST_WITHIN, packDeck, unpackDeck } from "../../src/state/deck-link.ts";
import { readShow, SHOW_DEFAULTS, writeShow } from "../../src/state/wall.ts";
import { anyDeck } from "../any-deck.ts";
import { changedText, chances } from "../chances.ts";

describe("a deck in a link", () => {
  it("is the same after it was packed and unpacked, and passes through an address as it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const packed = await packDeck(deck);
        expect(packed).toBeDefined();
        const address = writeShow({ ...SHOW_DEFAULTS, deck: packed ?? "" });
        const { options, problems } = readShow(address);
        expect([options.deck, problems]).toEqual([packed, []]);
        const text = await unpackDeck(options.deck);
        expect(readDeck(text ?? "")).toEqual({ kind: "read", deck, problems: [] });
      }),
      { numRuns: 50 },
    );
  });

  it("that was cut off is none", async () => {
    const packed = (await packDeck(EMPTY_DECK)) ?? "";
    for (const cut of ["", packed.slice(0, -8), packed.slice(4), "mine!"])
      expect(await unpackDeck(cut).then((text) => readDeck(text ?? "").kind)).toBe("refused");
  });

  it("that unpacks to more than any deck is none", async () => {
    const bomb = deflateRawSync(Buffer.alloc(2 ** 25, " "), { level: 9 }).toString("base64url");
    expect(bomb.length).toBeLessThan(LONGEST_WITHIN);
    expect(await unpackDeck(bomb)).toBeUndefined();
  });

  it("that was damaged is read or is none", async () => {
    const luck = chances(6);
    const packed =
      (await packDeck(withSlide(EMPTY_DECK, { content: { kind: "section", title: "一" } }).deck)) ?? "";
    for (let count = 0; count < 300; count += 1) {
      const text = await unpackDeck(changedText(packed, luck));
      expect(["read", "refused"]).toContain(readDeck(text ?? "").kind);
    }
  });

  it.each([LONGEST * 2, 200_000])("of %d letters without any order is too long", async (length) => {
    let seed = 1;
    const noise = Array.from({ length }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(0x4e00 + (seed % 20_000));
    }).join("");
    const { deck } = withSlide(EMPTY_DECK, { content: { kind: "section", title: noise } });
    expect(await packDeck(deck)).toBeUndefined();
  });
});
