import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMBED_CODECS, EMBED_DEFAULTS, HEIGHTS, readEmbed, writeEmbed } from "../../src/state/embed.ts";
import type { EmbedOptions } from "../../src/state/embed.ts";
import { message, readToEmbed, readToHost } from "../../src/state/embed-message.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { FILTERS, anyFilters } from "./any-filters.ts";

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record(
  {
    block: fc.constantFrom("ranking", "map", "spine-0", "2"),
    theme: fc.constantFrom("auto", "light", "dark"),
    controls: fc.constantFrom("none", "some"),
    title: fc.constantFrom("on", "off"),
    height: fc.oneof(fc.constant("auto" as const), fc.integer({ min: HEIGHTS.least, max: HEIGHTS.most })),
    frozen: fc.nat(0xfff_ffff).map((print) => print.toString(16).padStart(8, "0")),
  },
  { requiredKeys: ["theme", "controls", "title", "height"] },
);

const MADE_AT = "r=2026-03-04_0badf00d";

describe("the address of an embed", () => {
  it("gives back the view's link and the options, whatever they are", () => {
    fc.assert(
      fc.property(anyFilters, anyOptions, fc.boolean(), (filters, options, isKept) => {
        const plain = ADDRESS.encode(filters);
        const link = isKept ? `${plain}${plain.includes("?") ? "&" : "?"}${MADE_AT}` : plain;
        expect(readEmbed(writeEmbed(link, options))).toEqual({ link, options, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("is read whatever it says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        expect(readEmbed(`#/embed?${text}`).link).toMatch(/^#\//);
        expect(readEmbed(text).options).toMatchObject({ title: expect.any(String) });
      }),
    );
  });

  it("has no key of a filter, so that both can stand in one address", () => {
    const keys = new Set(FILTERS.map(([, { key }]) => key));
    expect(["view", ...Object.keys(EMBED_CODECS)].filter((key) => keys.has(key))).toEqual([]);
  });

  it.each<[string, string, Partial<EmbedOptions>, string]>([
    ["the whole report as it comes", "#/compare", {}, "#/embed?view=compare"],
    [
      "a block in the dark",
      "#/compare?i=gdp&p=2023",
      { block: "ranking", theme: "dark" },
      "#/embed?view=compare&block=ranking&theme=dark&i=gdp&p=2023",
    ],
    ["a view with a path", "#/area/440106?l=en", { height: 420 }, "#/embed?view=area/440106&height=420&l=en"],
  ])("says %s", (_, link, options, address) => {
    expect(writeEmbed(link, { ...EMBED_DEFAULTS, ...options })).toBe(address);
  });

  it.each([
    ["theme", "blue"],
    ["height", "9"],
    ["height", "99999"],
    ["height", "100%"],
    ["block", "<b>"],
    ["frozen", "yes"],
  ])("leaves %s=%s at its default and names it", (key, text) => {
    const read = readEmbed(`#/embed?view=compare&${key}=${encodeURIComponent(text)}`);
    expect(read).toEqual({ link: "#/compare", options: EMBED_DEFAULTS, problems: [{ key, text }] });
  });

  it("stands through what an editor did to its ampersands", () => {
    const whole = "#/embed?view=compare&block=map&title=off&i=gdp&p=2023";
    expect(readEmbed(whole.replaceAll("&", "&amp;"))).toEqual(readEmbed(whole));
  });
});

describe("messages between an embed and its host", () => {
  it("are read as they were written", () => {
    expect(readToHost(message({ type: "height", height: 420 }))).toEqual({ type: "height", height: 420 });
    expect(readToEmbed(message({ type: "measure" }))).toEqual({ type: "measure" });
    expect(readToEmbed(message({ type: "theme", theme: "dark" }))).toEqual({ type: "theme", theme: "dark" });
  });

  it("of another shape are none", () => {
    const strange = [
      { qujian: 2, type: "height", height: 420 },
      { qujian: 1, type: "height", height: "420" },
      { qujian: 1, type: "height", height: Number.NaN },
      { qujian: 1, type: "height", height: -1 },
      { qujian: 1, type: "ready", height: 1e9 },
      { qujian: 1, type: "go", height: 420 },
      { qujian: 1, type: "theme", theme: "blue" },
      { type: "height", height: 420 },
    ];
    for (const data of strange) expect([readToHost(data), readToEmbed(data)]).toEqual([undefined, undefined]);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect([readToHost(data), readToEmbed(data)]).toEqual([undefined, undefined]);
      }),
    );
  });
});
