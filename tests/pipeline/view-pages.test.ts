import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { namedViews } from "../../pipeline/view-pages.ts";
import { pageOf } from "../../pipeline/view-page.ts";
import { readEmbed, writeEmbed, EMBED_DEFAULTS } from "../../src/state/embed.ts";

const VIEWS: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/views.json"), "utf8"));

it("every curated view has a name of its own and a link that can be used, also in an embed", () => {
  const views = namedViews(VIEWS);
  expect(views.length).toBeGreaterThan(5);
  for (const { link, block } of views)
    expect(readEmbed(writeEmbed(link, { ...EMBED_DEFAULTS, block }))).toMatchObject({ link, problems: [] });
});

it.each<[string, unknown, string]>([
  ["no list", {}, "not a list"],
  ["a name that is no part of an address", [{ name: "A b", link: "#/compare", block: "map" }], "not a view"],
  ["a link that leads nowhere", [{ name: "a", link: "#/nowhere", block: "map" }], "a: cannot be used"],
  [
    "a name that stands twice",
    [1, 2].map(() => ({ name: "a", link: "#/compare", block: "map" })),
    "a stands twice",
  ],
])("%s stops the build", (_, views, problem) => {
  expect(() => namedViews(views)).toThrow(problem);
});

const PAGE = {
  caption: {
    title: "made up <title>",
    finding: "made up & found",
    notes: [],
    sources: "",
    release: { id: "0badf00d", date: "2026-03-04" },
    link: "#/compare?i=gdp&p=2023",
  },
  locale: "zh",
  name: "区鉴",
  root: "../../",
} as const;

it("a page says what it holds to whoever previews it, and whole addresses only where it knows them", () => {
  const page = pageOf(PAGE);
  expect(page).toContain(`<meta property="og:title" content="made up &lt;title&gt;">`);
  expect(page).toContain(`<a href="../../#/compare?i=gdp&amp;p=2023">`);
  expect(page).not.toMatch(/og:(?:image|url)|<script/);
  expect(pageOf({ ...PAGE, address: "https://example.org/q/v/a/" })).toContain(
    `<meta property="og:image" content="https://example.org/q/v/a/picture.svg">`,
  );
});
