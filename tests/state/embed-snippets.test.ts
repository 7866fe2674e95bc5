import { describe, expect, it } from "vitest";
import { dataAddress, pictureSnippet, siteOf, SNIPPETS, snippetOf } from "../../src/state/embed-snippets.ts";
import { EMBED_DEFAULTS } from "../../src/state/embed.ts";

const SNIPPET = {
  site: "https://example.org/qujian/",
  link: "#/compare?i=gdp&p=2023",
  options: { ...EMBED_DEFAULTS, block: "ranking", theme: "dark" },
  title: `made up "title" <b>`,
  height: 404,
} as const;

describe("a snippet", () => {
  it.each([
    [
      "frame",
      `src="https://example.org/qujian/#/embed?view=compare&amp;block=ranking&amp;theme=dark&amp;i=gdp&amp;p=2023"`,
    ],
    ["script", `data-qujian-view="compare?block=ranking&amp;i=gdp&amp;p=2023" data-theme="dark"`],
    [
      "component",
      `<qujian-chart view="compare?block=ranking&amp;i=gdp&amp;p=2023" theme="dark"></qujian-chart>`,
    ],
    ["plain", `width="100%" height="404"`],
  ] as const)("as %s says the view and what is not usual", (kind, part) => {
    expect(snippetOf(kind, SNIPPET)).toContain(part);
  });

  it("names our script wherever it needs it, and nothing else", () => {
    const scripts = SNIPPETS.map((kind) => snippetOf(kind, SNIPPET).match(/<script[^>]*>/g) ?? []);
    expect(scripts.map(({ length }) => length)).toEqual([1, 1, 1, 0]);
    for (const [tag] of scripts.slice(0, 3))
      expect(tag).toContain(`src="https://example.org/qujian/embed.js"`);
  });

  it("lets no title out of its attribute", () => {
    expect(snippetOf("frame", SNIPPET)).toContain(`title="made up &quot;title&quot; &lt;b&gt;"`);
  });

  it.each([
    ["https://example.org/qujian/", "https://example.org/qujian/"],
    [" http://10.0.0.8:8080/qujian ", "http://10.0.0.8:8080/qujian/"],
    ["https://example.org/qujian/index.html?from=x#/compare?i=gdp", "https://example.org/qujian/"],
    ["example.org/qujian", "https://example.org/qujian/"],
    ["http://intranet", "http://intranet/"],
    ["localhost:4173/qujian/", "https://localhost:4173/qujian/"],
    ["file:///C:/qujian.html", undefined],
    ["javascript:alert(1)", undefined],
    ["区鉴", undefined],
    ["", undefined],
  ])("takes as the site's address of “%s”: %s", (typed, site) => {
    expect(siteOf(typed)).toBe(site);
  });

  it("with a picture of a file leads nowhere, and names no folder", () => {
    const link = "file:///home/someone/%E5%8C%BA%E9%89%B4.html#/compare?i=gdp";
    const code = pictureSnippet({ link, title: "t", width: 720 }, "data:,x");
    expect(code).toMatch(/^<img [^>]*>$/);
    expect(code).not.toContain("someone");
  });

  it("with a picture holds it whole", () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text fill='#123'>天河 100% & more</text></svg>`;
    const code = pictureSnippet(
      { link: "https://example.org/#/compare", title: "t", width: 720 },
      dataAddress(svg),
    );
    const source = /src="([^"]*)"/.exec(code)?.[1] ?? "";
    expect(decodeURIComponent(source.replaceAll("&amp;", "&").replace("data:image/svg+xml,", ""))).toBe(svg);
  });
});
