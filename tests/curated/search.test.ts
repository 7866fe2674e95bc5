import { describe, expect, it } from "vitest";
import { searchOver } from "../../src/data/search.ts";
import type { Search } from "../../src/data/search.ts";
import { simplified } from "../../src/data/simplified.ts";
import { IN_FULL } from "../extent.ts";
import { bundled } from "../fixture.ts";
import { library } from "../reform-shelf.ts";

const { indicators, areas } = bundled.bundle.manifest;

type Named = { readonly id: string; readonly name: { readonly zh: string; readonly en: string } };
type Box = readonly [string, readonly Named[], Search<string>];

/** The search boxes over curated names, each with what it looks through. */
const BOXES: readonly Box[] = [
  ["indicators", indicators, searchIn(indicators, ({ id, name, keys }) => [name.zh, name.en, keys, id])],
  [
    "areas",
    areas.map(({ code, name }) => ({ id: code, name })),
    searchIn(
      areas.map((area) => ({ ...area, id: area.code })),
      ({ name, short, keys, code }) => [name.zh, name.en, short.zh, short.en, keys, code],
    ),
  ],
  ["reforms", library.reforms, library.search],
];

function searchIn<Item extends { readonly id: string }>(
  items: readonly Item[],
  names: (item: Item) => readonly string[],
): Search<string> {
  const search = searchOver(items, (item) => ({ names: names(item) }));
  return (query) => search(query).map(({ id }) => id);
}

const TRADITIONAL = new Map(
  Array.from({ length: 0x9fff - 0x4e00 }, (_, index) => String.fromCodePoint(0x4e00 + index))
    .filter((sign) => simplified(sign) !== sign)
    .map((sign) => [simplified(sign), sign]),
);

/** How a name comes out of other keyboards and other texts. */
const HANDS: readonly (readonly [string, (name: string) => string])[] = [
  ["as it stands", (name) => name],
  ["in capitals", (name) => name.toUpperCase()],
  [
    "full-width",
    (name) => name.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  ],
  ["in traditional signs", (name) => name.replace(/./gu, (sign) => TRADITIONAL.get(sign) ?? sign)],
  ["with punctuation", (name) => `「${name}」，`],
  ["with spaces", (name) => name.replace(/(\p{Script=Han})/gu, "$1　")],
];

describe.each(BOXES)("the search of %s", (_, items, search) => {
  it.each(HANDS)("finds each first by its name %s", (hand, write) => {
    const isPlain = hand === HANDS[0]?.[0];
    const stride = isPlain ? (IN_FULL ? 1 : 3) : IN_FULL ? 5 : 10;
    const some = items.filter((_, index) => index % stride === 0);
    for (const { id, name } of some)
      for (const text of [name.zh, name.en]) {
        const namesakes = items.filter((one) => [one.name.zh, one.name.en].includes(text));
        const found = search(write(text));
        expect([text, namesakes.map((one) => one.id)]).toEqual([text, expect.arrayContaining([found[0]])]);
        expect(found).toContain(id);
      }
  });

  it("finds each with one sign wrong, doubled or left out", () => {
    const some = items.filter((_, index) => index % (IN_FULL ? 6 : 18) === 0);
    for (const { id, name } of some) {
      const signs = Array.from(name.zh);
      if (signs.filter((sign) => /\p{Script=Han}/u.test(sign)).length < 5) continue;
      const at = signs.findLastIndex((sign) => /\p{Script=Han}/u.test(sign));
      for (const slip of ["々", "", `${signs[at] ?? ""}々`])
        expect(search(signs.with(at, slip).join("")), name.zh).toContain(id);
    }
  });

  it("finds nothing by what is nowhere", () => {
    expect(search("全无此物")).toEqual([]);
  });
});

describe("two or three letters", () => {
  const [, , search] = BOXES[0] ?? [];

  it.each([
    ["R&D", /R&D|研发|研究与试验发展/],
    ["r&d", /R&D|研发|研究与试验发展/],
    ["GDP", /GDP|生产总值/],
    ["5G", /5G/],
  ])("%s find what is called so, and no word that holds them", (query, pattern) => {
    const found = search?.(query) ?? [];
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) {
      const entry = indicators.find((one) => one.id === id);
      expect(`${entry?.name.zh ?? ""} ${entry?.name.en ?? ""} ${entry?.keys ?? ""}`).toMatch(pattern);
    }
  });

  it.each([
    ["公章", "reforms", /印章|公章/],
    ["fiscal", "indicators", /一般公共预算收入/],
    ["财政", "indicators", /一般公共预算收入/],
  ])("%s finds in %s what is called otherwise", (query, box, pattern) => {
    const [, items = [], of] = BOXES.find(([name]) => name === box) ?? [];
    const names = (of?.(query) ?? []).map((id) => items.find((one) => one.id === id)?.name.zh ?? "");
    expect(names.join("\n")).toMatch(pattern);
  });
});

it.each(BOXES)("the search of %s finds nothing by signs that no name has", (_, __, search) => {
  for (const signs of ["🐉", ".*", "%%%", "？", "—"]) expect(search(signs)).toEqual([]);
  expect(search(" ").length).toBeGreaterThan(10);
});
