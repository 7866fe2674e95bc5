import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rasterHere } from "../../pipeline/raster.ts";
import { FONT } from "../../src/charts/palette.ts";
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
  const drawn = pageOf({
    ...PAGE,
    address: "https://example.org/q/v/a/",
    preview: { width: 1200, height: 900 },
  });
  expect(drawn).toContain(`<meta property="og:image" content="https://example.org/q/v/a/picture.png">`);
  expect(drawn).toContain(`<meta property="og:image:height" content="900">`);
});

it("a preview is drawn as wide as asked with the words in it, or it is said why none is", async () => {
  const raster = await rasterHere();
  if (typeof raster === "string") {
    expect(raster).toMatch(/no build|no font/);
    return;
  }
  const said = (words: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><text x="4" y="30" font-family="${FONT}">${words}</text></svg>`;
  const [tianhe, huangpu] = ["天河", "黄埔"].map((words) => Buffer.from(raster(said(words), 1200)));
  expect([tianhe?.readUInt32BE(16), tianhe?.readUInt32BE(20)]).toEqual([1200, 600]);
  expect(tianhe?.equals(huangpu ?? Buffer.of())).toBe(false);
});
