import { describe, expect, it } from "vitest";
import shipped from "../../src/app/present/shipped-deck.json" with { type: "json" };
import { readSheet, writeSheet } from "../../src/data/assessment.ts";
import { readDeck, writeDeck } from "../../src/data/deck.ts";
import { jsonPlace } from "../../src/data/json-place.ts";
import { readMinutes } from "../../src/data/minutes.ts";
import { readKept, readOwnExport, writeOwn } from "../../src/data/own-export.ts";
import { emptyStock } from "../../src/data/stock.ts";
import { strangeIn } from "../../src/views/data/own/strange.ts";
import { changedJson, changedText, chances } from "../chances.ts";
import type { Chances } from "../chances.ts";
import { bundled } from "../fixture.ts";
import { ownFile } from "../own.ts";

// Files as editors, mails and people leave them: what is read of one is written and read again as the same.

const DECK = JSON.stringify({
  ...shipped,
  slides: [
    ...shipped.slides,
    { id: "ink", content: { kind: "section", title: "一" }, strokes: [[{ x: 0, y: 1 }]] },
  ],
});
const SHEET = writeSheet({
  weights: { idea: 40, measure: 30, reach: 30 },
  entries: [
    {
      reform: "th-one-seal",
      scores: { idea: 7, reach: 0 },
      reason: "好",
      reviewOn: "2026-01-31",
      followUp: "kept",
    },
    { reform: "x", scores: {} },
  ],
});
const OWN = writeOwn([
  ownFile([{}, { value: 2, step: 0.1, asWritten: "≥2", bound: "at-least" }]),
  ownFile([{}], { digits: "b", kind: "bulletin" }),
]);
const MINUTES = JSON.stringify({
  format: 1,
  started: 1_700_000_000_000,
  notes: "",
  showings: [{ slide: "a", from: 0, to: 1 }],
  slides: [{ id: "a", number: 1, title: "", said: [""], sources: [], tables: [] }],
});

/** A file whose JSON, or else whose text, was changed here and there. */
function changed(file: string, luck: Chances): string {
  if (luck.below(4) === 0) return changedText(file, luck);
  let json: unknown = JSON.parse(file);
  for (let change = 0; change <= luck.below(3); change += 1) json = changedJson(json, luck);
  return JSON.stringify(json);
}

function each(seed: number, file: string, look: (text: string) => "read" | "refused"): void {
  const luck = chances(seed);
  const seen = { read: 0, refused: 0 };
  for (let count = 0; count < 1000; count += 1) seen[look(changed(file, luck))] += 1;
  // Neither is every change harmless, nor does each make a file useless.
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(20);
}

describe("a file that was changed by hand is read or refused by name", () => {
  it("a deck", () => {
    each(1, DECK, (text) => {
      const read = readDeck(text);
      if (read.kind === "refused") return read.kind;
      expect(readDeck(writeDeck(read.deck))).toEqual({ kind: "read", deck: read.deck, problems: [] });
      for (const { where, expected } of read.problems) expect(where + expected).not.toBe("");
      return read.kind;
    });
  });

  it("a score sheet", () => {
    each(2, SHEET, (text) => {
      const read = readSheet(text);
      if (read.kind === "read") expect(readSheet(writeSheet(read.sheet))).toEqual(read);
      else expect(read.problems.map(({ kind }) => kind)).not.toEqual([]);
      return read.kind;
    });
  });

  it("own data", () => {
    const stock = emptyStock(bundled.bundle.manifest);
    each(3, OWN, (text) => {
      const read = readOwnExport(text);
      if (read.kind === "refused") return read.kind;
      expect(readOwnExport(writeOwn(read.files))).toEqual(read);
      const isStrange = strangeIn(read.files, stock, "zh") !== undefined;
      expect([isStrange, read.files.map((one) => readKept(one))]).toEqual([isStrange, read.files]);
      return read.kind;
    });
  });

  it("minutes in the browser's storage", () => {
    each(4, MINUTES, (text) => (readMinutes(text) ? "read" : "refused"));
  });
});

describe("the place at which a file is no JSON", () => {
  it.each([
    ["in a text of millions of signs", `["${"天".repeat(9_000_000)}"]x`, { line: 1, sign: 9_000_005 }],
    ["where a long text was cut", `["${"a".repeat(9_000_000)}`, "end"],
    ["in lists without end", "[".repeat(1_000_000), "end"],
  ])("is found %s", (_, text, place) => {
    expect(jsonPlace(text)).toEqual(place);
  });
});
