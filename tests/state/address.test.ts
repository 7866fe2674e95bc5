import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILTERS, anyFilters } from "./any-filters.ts";
import type { AreaCode, IndicatorId, Period } from "../../src/core/types.ts";
import type { Filters } from "../../src/state/filters.ts";
import { UNSAID_PERIOD } from "../../src/state/home.ts";
import type { AnyFilter } from "../../src/state/plan.ts";
import { ADDRESS, VIEWS } from "../../src/views/registry.ts";

const { decode, encode, defaults: DEFAULTS } = ADDRESS;

/** What a link means that says something but no period. */
const UNSAID = { kind: "period", period: UNSAID_PERIOD } as const;

describe("a link restores the view exactly", () => {
  it("for whatever the filters can say", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(decode(encode(filters))).toEqual({ filters, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("and is written the same again", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => encode(decode(encode(filters)).filters) === encode(filters)),
    );
  });

  it.each<[string, Partial<Filters>, string]>([
    ["the home view carries nothing", {}, "#/compare"],
    ["an indicator", { indicator: "rd-expenditure" as IndicatorId }, "#/compare?i=rd-expenditure&p=common"],
    ["a preset", { areas: { kind: "preset", preset: "gz" } }, "#/compare?a=gz&p=common"],
    [
      "a list of areas",
      { areas: { kind: "list", codes: ["440106" as AreaCode, "440300-dapeng" as AreaCode] } },
      "#/compare?a=440106.440300-dapeng&p=common",
    ],
    ["nothing highlighted", { highlight: [] }, "#/compare?h=none&p=common"],
    [
      "an interval",
      { when: { kind: "period", period: "2016-01/2016-09" as Period } },
      "#/compare?p=2016-01_2016-09",
    ],
    ["the latest of each area", { when: { kind: "latest", family: "year" } }, "#/compare?p=latest.year"],
    [
      "the latest school years",
      { when: { kind: "latest", family: "09-+1.08" } },
      "#/compare?p=latest.09-%2B1.08",
    ],
    [
      "an index with its base",
      { measure: "index", base: "2016" as Period },
      "#/compare?p=common&m=index&b=2016",
    ],
    [
      "the year that links of earlier versions left out, and still do beside other parts",
      { when: UNSAID, areas: { kind: "preset", preset: "gz" } },
      "#/compare?a=gz",
    ],
    ["the same year alone", { when: UNSAID }, "#/compare?p=2022"],
    ["pinned limits", { method: "manual", limits: [-1.5, 0, 10] }, "#/compare?p=common&c=manual&k=-1.5_0_10"],
    ["a zero without a sign", { limits: [0, 1] }, "#/compare?p=common&k=0_1"],
    ["tiles in English", { map: "tiles", locale: "en" }, "#/compare?p=common&g=tiles&l=en"],
  ])("%s", (_, fields, link) => {
    const filters: Filters = { ...DEFAULTS, ...fields };
    expect(encode(filters)).toBe(link);
    expect(decode(link)).toEqual({ filters, problems: [] });
  });

  it("carries only what differs from the defaults", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const query = new URLSearchParams(encode(filters).split("?")[1]);
        const own: Readonly<Record<string, AnyFilter>> = VIEWS[filters.view].filters;
        for (const [name, { key }] of FILTERS.filter(([one]) => own[one]?.path === undefined)) {
          const isUnsaid = own[name]?.unsaid !== undefined && [...query.keys()].some((one) => one !== key);
          const usual = isUnsaid ? own[name]?.unsaid : DEFAULTS[name];
          const differs = JSON.stringify(filters[name]) !== JSON.stringify(usual);
          expect([name, query.has(key)]).toEqual([name, differs]);
        }
      }),
    );
  });
});

it("reads a negative zero as zero", () => {
  expect(decode("#/compare?k=-0_1").filters.limits).toEqual([0, 1]);
});

describe("a broken part of a link is named, and the rest applied", () => {
  it.each<[string, string, readonly { key: string; text: string }[], Partial<Filters>]>([
    ["an unknown key", "#/compare?zz=1&l=en", [{ key: "zz", text: "1" }], { locale: "en" }],
    [
      "an indicator that is no id",
      "#/compare?i=GDP!&m=head",
      [{ key: "i", text: "GDP!" }],
      { measure: "head" },
    ],
    [
      "an area that is none",
      "#/compare?a=440106.天河&g=tiles",
      [{ key: "a", text: "440106.天河" }],
      { map: "tiles" },
    ],
    ["no areas", "#/compare?a=", [{ key: "a", text: "" }], {}],
    [
      "too many highlighted",
      `#/compare?h=${Array.from({ length: 13 }, () => "440106").join(".")}`,
      [{ key: "h", text: Array.from({ length: 13 }, () => "440106").join(".") }],
      {},
    ],
    ["a month that is none", "#/compare?p=2016-13&l=en", [{ key: "p", text: "2016-13" }], { locale: "en" }],
    [
      "an interval that runs backwards",
      "#/compare?p=2016-09_2016-01",
      [{ key: "p", text: "2016-09_2016-01" }],
      {},
    ],
    ["a family that is none", "#/compare?p=latest.decade", [{ key: "p", text: "latest.decade" }], {}],
    ["an unknown measure", "#/compare?m=median", [{ key: "m", text: "median" }], {}],
    ["an inherited name for a measure", "#/compare?m=toString", [{ key: "m", text: "toString" }], {}],
    [
      "an inherited name for a key",
      "#/compare?constructor=1&__proto__=2",
      [
        { key: "constructor", text: "1" },
        { key: "__proto__", text: "2" },
      ],
      {},
    ],
    ["limits that fall", "#/compare?k=3_2_1", [{ key: "k", text: "3_2_1" }], {}],
    ["limits that are equal", "#/compare?k=1_1", [{ key: "k", text: "1_1" }], {}],
    ["one limit", "#/compare?k=1", [{ key: "k", text: "1" }], {}],
    [
      "more limits than classes",
      "#/compare?k=1_2_3_4_5_6_7_8_9",
      [{ key: "k", text: "1_2_3_4_5_6_7_8_9" }],
      {},
    ],
    ["limits beyond all numbers", "#/compare?k=1_1e999", [{ key: "k", text: "1_1e999" }], {}],
    ["limits in hexadecimal", "#/compare?k=0x1_0x2", [{ key: "k", text: "0x1_0x2" }], {}],
    ["a broken escape", "#/compare?i=%E5%A4&l=en", [{ key: "i", text: "%E5%A4" }], { locale: "en" }],
    ["a key without a value", "#/compare?l", [{ key: "l", text: "" }], {}],
    ["a view that does not exist", "#/atlas?l=en", [{ key: "", text: "/atlas" }], { locale: "en" }],
    [
      "several at once",
      "#/compare?m=x&g=y&l=en",
      [
        { key: "m", text: "x" },
        { key: "g", text: "y" },
      ],
      { locale: "en" },
    ],
  ])("%s", (_, link, problems, fields) => {
    const beside = Object.keys(fields).length > 0 && { when: UNSAID };
    expect(decode(link)).toEqual({ filters: { ...DEFAULTS, ...beside, ...fields }, problems });
  });

  it.each(["", "#", "#/", "#/compare", "#/compare?", "#/compare?&&"])("%j is the home view", (link) => {
    expect(decode(link)).toEqual({ filters: DEFAULTS, problems: [] });
  });
});

describe("decode never throws, and always gives a view", () => {
  /** A view that could be linked to: what decode gives for its own link is itself. */
  function isWhole(link: string): boolean {
    const { filters, problems } = decode(link);
    const again = decode(encode(filters));
    expect(again).toEqual({ filters, problems: [] });
    return Array.isArray(problems);
  }

  // Any code point, halves of characters too; fast-check's own "binary" takes seconds to get ready.
  const anySign = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));

  it.each<[string, fc.Arbitrary<string> | "grapheme" | "binary-ascii"]>([
    ["readable", "grapheme"],
    ["broken", anySign],
    ["ASCII", "binary-ascii"],
  ])("on any %s text", (_, unit) => {
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 80 }),
        (text) => isWhole(text) && isWhole(`#/compare?${text}`),
      ),
    );
  });

  it.each(["\ud800", "a\udfffb", "\udc00\ud800", "天\ud83d"])("on half a character (%j)", (text) => {
    expect(isWhole(`#/compare?q=${text}`) && isWhole(`#/compare?a=440106~${text}`)).toBe(true);
  });

  it("on any value of any key", () => {
    const pairOf = fc.tuple(
      fc.constantFrom(...FILTERS.map(([, { key }]) => key)),
      fc.string({ unit: anySign, maxLength: 40 }),
    );
    fc.assert(fc.property(pairOf, ([key, text]) => isWhole(`#/compare?${key}=${text}`)));
  });

  it("on valid links with characters put in, left out or swapped", () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.constantFrom(0, 1, 3),
      fc.string({ unit: "binary-ascii", maxLength: 3 }),
    );
    const mutated = fc
      .tuple(anyFilters, fc.array(edit, { minLength: 1, maxLength: 4 }))
      .map(([filters, edits]) =>
        edits.reduce((link, [at, gone, text]) => {
          const start = at % (link.length + 1);
          return link.slice(0, start) + text + link.slice(start + gone);
        }, encode(filters)),
      );
    fc.assert(fc.property(mutated, isWhole), { numRuns: 1000 });
  });
});
