import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rasterHere } from "../../pipeline/raster.ts";
import { FONT } from "../../src/charts/palette.ts";
import { namedViews } from "../../pipeline/view-pages.ts";
import { hashed, hashedStyles, withoutStyleAttributes } from "../../pipeline/policy.ts";
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

/** Made up: no drawing of ours is so small. */
const SIDES = {
  "-narrow-dark": { width: 4, height: 1 },
  "-narrow": { width: 4, height: 2 },
  "-dark": { width: 8, height: 3 },
  "": { width: 8, height: 5 },
};
const PAGE = {
  picture: { file: "picture", sides: SIDES },
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

it("inline styles are allowed by their hash alone, those of elements as a sheet and those of words as attributes", () => {
  const { html, style } = withoutStyleAttributes(
    `<p style="width:2px"><text x="1" style="font-size:11px;font-family:'A B',c;font-weight:bold;">1</text></p>`,
  );
  expect(html).toBe(
    `<p data-styled="0"><text x="1" font-size="11px" font-family="'A B',c" font-weight="bold">1</text></p>`,
  );
  expect(style).toBe(`[data-styled="0"]{width:2px}`);
  expect(hashedStyles("<style>a{}</style><p><style media=x>b{}</style>")).toBe(
    `${hashed("a{}")} ${hashed("b{}")}`,
  );
  expect(pageOf(PAGE)).not.toContain("unsafe-");
});

it("a page shows the picture that is drawn for a narrow or a dark screen where the device is that, and keeps its place", () => {
  const page = pageOf({
    ...PAGE,
    others: [{ picture: { file: "ranking", sides: SIDES }, title: "made up" }],
  });
  for (const file of ["picture", "ranking"])
    expect(page).toMatch(
      new RegExp(
        [
          String.raw`<source srcset="\./${file}-narrow-dark\.svg" media="\(max-width: 600px\) and \(prefers-color-scheme: dark\)" width="4" height="1">`,
          String.raw`<source srcset="\./${file}-narrow\.svg" media="\(max-width: 600px\)" width="4" height="2">`,
          String.raw`<source srcset="\./${file}-dark\.svg" media="\(prefers-color-scheme: dark\)" width="8" height="3"><img src="\./${file}\.svg" alt="[^"]*" width="8" height="5">`,
        ].join(""),
      ),
    );
});

it("a page says its figures as a table, as text alone", () => {
  const table = {
    columns: [
      { id: "area", label: "<b>", numeric: false },
      { id: "value", label: "made up", numeric: true },
    ],
    rows: [{ key: "a", cells: [{ text: "天河" }, { text: "1 < 2", below: "2030", value: 1 }] }],
  };
  const page = pageOf({ ...PAGE, table: { title: "made up", table } });
  expect(page).toContain(
    `<th scope="col" class="short">&lt;b&gt;</th><th scope="col" class="figure short">made up</th>`,
  );
  expect(page).toContain(
    `<tr><td class="short">天河</td><td class="figure short">1 &lt; 2<small>2030</small></td></tr>`,
  );
});
