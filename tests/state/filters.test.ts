import { describe, expect, expectTypeOf, it } from "vitest";
import { createAddress } from "../../src/state/address.ts";
import { oneOf } from "../../src/state/codecs.ts";
import { filter } from "../../src/state/filter.ts";
import type { AnyFilter } from "../../src/state/plan.ts";
import { SHARED } from "../../src/state/shared-filters.ts";
import { ADDRESS, VIEWS } from "../../src/views/registry.ts";
import { FILTERS } from "./any-filters.ts";
import { linkWorld } from "./link-world.ts";

describe("the entries of all views", () => {
  it("have a key each, as all of them can meet in one link", () => {
    const keys = FILTERS.map(([, { key }]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z]{1,3}$/.test(key))).toEqual([]);
  });

  it.each(FILTERS)("%s has both names, and the notice takes them", (_, { key, name }) => {
    expect(name.zh).toMatch(/\p{Script=Han}/u);
    expect(name.en).toMatch(/^[A-Z][a-z ]+$/);
    expect(ADDRESS.nameOf(key)).toBe(name);
  });

  it.each(Object.entries(VIEWS))("%s has at most one of them in its path", (_, { filters }) => {
    const inPath = Object.values<AnyFilter>(filters).filter(({ path }) => path !== undefined);
    expect(inPath.length).toBeLessThan(2);
  });

  it.each(Object.entries(VIEWS))("%s means by a name what the others mean by it", (_, { filters }) => {
    const all = new Map(FILTERS);
    for (const [name, { key, codec }] of Object.entries<AnyFilter>(filters)) {
      const same = [...all].find(([one]) => one === name)?.[1];
      expect([name, same?.key, same?.codec]).toEqual([name, key, codec]);
    }
  });
});

describe("another view is opened", () => {
  const there = ADDRESS.decode("#/data/conflicts?q=gdp&v=rounding&s=x&i=rd-expenditure").filters;

  it("without what belonged to the visit of the one before", () => {
    expect(ADDRESS.link(there, { view: "compare" })).toBe("#/compare?i=rd-expenditure&p=common&t=conflicts");
    expect(ADDRESS.link(there, { view: "reforms", item: "y" })).toBe(
      "#/reforms/y?i=rd-expenditure&t=conflicts",
    );
  });

  it("but the same view keeps it", () => {
    expect(ADDRESS.patched(there, { view: "data" })).toEqual(there);
  });

  it("and what is taken away gets its default or is left out", () => {
    const { item: _, ...rest } = there;
    expect(ADDRESS.patched(there, { item: undefined, tab: undefined })).toEqual({ ...rest, tab: "sources" });
  });
});

describe("a site with other views", () => {
  const shade = filter({
    key: "f",
    name: { zh: "色调", en: "shade" },
    codec: oneOf(["dark", "light"]),
    default: "dark",
  });
  const side = filter({
    key: "e",
    name: { zh: "边", en: "side" },
    codec: oneOf(["left", "right"]),
    path: "unless-default",
    settle: (value, _, others: { readonly shade: "dark" | "light" }) =>
      others.shade === "dark" ? { value } : { problem: value },
  });
  const site = createAddress({
    home: { filters: { shade, locale: SHARED.locale } },
    other: { filters: { locale: SHARED.locale, side } },
  });

  it("derives its types, defaults and links from their entries", () => {
    type Filters = typeof site.defaults;
    expectTypeOf<Filters["view"]>().toEqualTypeOf<"home" | "other">();
    expectTypeOf<Filters["shade"]>().toEqualTypeOf<"dark" | "light">();
    expectTypeOf<Filters["side"]>().toEqualTypeOf<"left" | "right" | undefined>();
    expect(site.defaults).toEqual({ view: "home", shade: "dark", locale: "zh", query: "" });
    const filters: Filters = { ...site.defaults, view: "other", side: "left", locale: "en" };
    expect(site.encode(filters)).toBe("#/other/left?l=en");
    expect(site.decode("#/other/left?l=en")).toEqual({ filters, problems: [] });
    expect(site.encode({ ...filters, view: "home", shade: "light" })).toBe("#/home?f=light&l=en&e=left");
  });

  it("settles a filter by those before it", () => {
    const { filters } = site.decode("#/other/left?f=light");
    expect(site.settle(filters, { manifest: linkWorld })).toEqual({
      filters: { ...site.defaults, view: "other", shade: "light" },
      problems: [{ key: "e", text: "left" }],
    });
  });

  it("takes no entry that asks for filters that are not there", () => {
    // @ts-expect-error: nobody has a shade here
    createAddress({ other: { filters: { side } } });
  });
});
