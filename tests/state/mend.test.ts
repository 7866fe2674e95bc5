import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorId, Period } from "../../src/core/types.ts";
import type { Filters } from "../../src/state/filters.ts";
import { lastingLink } from "../../src/app/lasting.ts";
import { readMended } from "../../src/app/mending.ts";
import type { MendedRead } from "../../src/app/mending.ts";
import type { MadeAt } from "../../src/state/made-at.ts";
import { partsOf } from "../../src/state/mend.ts";
import { ADDRESS, VIEW_IDS, VIEWS } from "../../src/views/registry.ts";
import { wordsOf } from "../report-parts.ts";
import { shownAt } from "../shown.ts";
import { anyFilters, FILTERS } from "./any-filters.ts";
import { cases } from "../extent.ts";

const { encode } = ADDRESS;
/** As the page reads a link. */
const decode = (link: string): MendedRead => {
  const read = ADDRESS.decode(link);
  return read.problems.length === 0 ? read : readMended(link);
};
const lasting = (filters: Filters, release: MadeAt) => lastingLink(filters, {}, release);
const LINK = "#/compare?i=rd-expenditure&a=all&p=2020";
const RELEASE = { id: "00abc123", date: "2026-11-22" };

/** What mail, chats, Word and counters do to a link, each with what it makes of one. */
const CARRIERS: readonly (readonly [string, (link: string) => string])[] = [
  ["HTML's ampersand", (link) => link.replaceAll("&", "&amp;")],
  ["HTML's ampersand twice", (link) => link.replaceAll("&", "&amp;amp;")],
  ["HTML's ampersand as a number", (link) => link.replaceAll("&", "&#38;")],
  ["a link that is escaped whole", (link) => `#${encodeURIComponent(link.slice(1))}`],
  ["a link that is escaped twice", (link) => `#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`],
  ["an escaped question mark and what follows", (link) => link.replace(/\?.*/s, encodeURIComponent)],
  ["a counter's parameters behind", (link) => `${link}&utm_source=mail&utm_medium=x&fbclid=IwAR0`],
  ["a counter's parameters behind a ? of their own", (link) => `${link}?utm_source=mail`],
  ["a chat's parameters", (link) => `${link}&from=singlemessage&isappinstalled=0`],
  ["a counter's parameters in front", (link) => link.replace("?", "?utm_source=mail&")],
  ["a line that is broken by mail", (link) => link.replace("p=", "p=%0D%0A")],
  ["a character without width", (link) => link.replace("=", "=%E2%80%8B")],
  ["Word's long hyphens", (link) => link.replaceAll("-", encodeURIComponent("–"))],
  ["a quoted HTML bracket", (link) => `${link}&gt;`],
  ...["。", "）", ")", ".", ",", ">", '"', "”", "’", "；", "**", "）。", ")。", "…", "》", "！"].map(
    (signs) => [`${signs} behind it`, (link: string) => link + encodeURIComponent(signs)] as const,
  ),
  ["a sentence that goes on", (link) => `${link}${encodeURIComponent("，请各位看一下。")}`],
];

describe("a link shows the same after", () => {
  it.each(CARRIERS)("%s", (_, carried) => {
    expect(decode(carried(LINK))).toEqual(decode(LINK));
    expect(decode(carried(lasting(decode(LINK).filters, RELEASE)))).toEqual({
      ...decode(LINK),
      madeAt: RELEASE,
    });
  });

  it.each(["#/area/440112", "#/data/indicators", "#/reforms", "#/data/sources?s=gz-yearbook-2023"])(
    "a sentence's signs behind %s",
    (link) => {
      for (const signs of ["。", "）", ").", ">", "”，见附件", "**"])
        expect([signs, decode(link + encodeURIComponent(signs))]).toEqual([signs, decode(link)]);
    },
  );
});

describe("what only looks like damage", () => {
  it.each<[string, Partial<Filters>]>([
    ["a search for an ampersand", { view: "data", query: "R&amp;D" }],
    ["a search with a sign behind", { view: "data", query: "（证照）" }],
    ["a search with a question mark", { view: "data", query: "a?b=c" }],
    ["a search with percent signs", { view: "data", query: "%2Fcompare" }],
  ])("%s stays", (_, some) => {
    const filters = { ...ADDRESS.defaults, ...some };
    expect(decode(encode(filters))).toEqual({ filters, problems: [] });
  });

  it.each(["#/compare?i=GDP!&m=head", "#/compare?p=2020.&l=en", "#/compare?i=<script>"])(
    "%s is still named",
    (link) => {
      expect(decode(link).problems).toHaveLength(1);
    },
  );

  it("no filter's key is taken for a counter's or the release's", () => {
    const keys = FILTERS.map(([, { key }]) => key);
    expect(partsOf(keys.map((key) => `${key}=1`).join("&")).map(([key]) => key)).toEqual(keys);
    expect(keys).not.toContain("r");
  });
});

describe("a copied link", () => {
  it("leads to the very same view, names its release, and says nothing of what other views were left at", () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const own = ["view", "locale", ...Object.keys(VIEWS[filters.view].filters)];
        const alone = Object.fromEntries(
          Object.entries(filters).map(([name, value]) => [
            name,
            own.includes(name) ? value : Object.entries(ADDRESS.defaults).find(([one]) => one === name)?.[1],
          ]),
        );
        const link = lasting(filters, RELEASE);
        expect(decode(link)).toEqual({ filters: alone, problems: [], madeAt: RELEASE });
        const keys = own.flatMap((name) => FILTERS.find(([one]) => one === name)?.[1].key ?? []);
        const said = partsOf(link.split("?")[1] ?? "").map(([key]) => key);
        expect(said.filter((key) => key !== "r" && !keys.includes(key))).toEqual([]);
      }),
    );
  });

  it.each(cases(VIEW_IDS, (view) => view !== "area" && view !== "overview"))(
    "of %s makes the same report, whatever other views were left at",
    async (view) => {
      const left = ADDRESS.decode(
        "#/compare?i=resident-population&a=gz&h=440103&m=growth&t=downloads&rl=cards&ra=440304&d=440305",
      ).filters;
      const link = lasting({ ...left, view }, RELEASE).replace(/[?&]r=.*/, "");
      const [was, is] = await Promise.all(
        [ADDRESS.encode({ ...left, view }), link].map((one) => shownAt(one)),
      );
      expect(was && wordsOf(was.report, "zh")).toBe(is && wordsOf(is.report, "zh"));
    },
  );

  it("says what is usual today, in case another thing is tomorrow", () => {
    const link = lasting(ADDRESS.defaults, RELEASE);
    expect(link).toMatch(/^#\/compare\?/);
    for (const part of ["i=gdp", "p=common", "a=focus", "m=raw", "l=zh"]) expect(link).toContain(part);
    expect(link).toMatch(/&r=2026-11-22_00abc123$/);
  });

  it.each(VIEW_IDS)("of %s says its language, which an embed may have another of", (view) => {
    expect(lasting({ ...ADDRESS.defaults, view }, RELEASE)).toMatch(/[?&]l=zh(?:&|$)/);
  });

  it("says nothing of other views' usual state", () => {
    expect(lasting({ ...ADDRESS.defaults, view: "data" }, RELEASE)).not.toContain("i=");
  });

  it("whose release is cut off is told from one that names none", () => {
    const { filters, problems, madeAt } = decode(`${LINK}&r=2026-1`);
    expect(filters).toMatchObject({ indicator: "rd-expenditure" as IndicatorId });
    expect(filters.when).toEqual({ kind: "period", period: "2020" as Period });
    expect([problems, madeAt]).toEqual([[{ key: "r", text: "2026-1" }], undefined]);
  });
});

describe("a link that nobody can mend is read as it stands", () => {
  it.each([
    ["with half a character", "#/compare?i=\ud800&l=en"],
    ["escaped without end", `#/%${"25".repeat(50_000)}2F`],
  ])("%s", (_, link) => {
    expect(readMended(link).problems).not.toEqual([]);
  });
});
