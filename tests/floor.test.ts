import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const BROWSERS = ["chrome", "edge", "firefox", "safari"] as const;
type Versions = Readonly<Record<(typeof BROWSERS)[number], number>>;

/** What neither the build rewrites nor an old browser does without, by the first versions that have it. */
const NEEDS: readonly (readonly [name: string, used: RegExp, since: Versions])[] = [
  ["container queries", /@container|\dcqi\b/, { chrome: 105, edge: 105, firefox: 110, safari: 16 }],
  [":has()", /:has\(/, { chrome: 105, edge: 105, firefox: 121, safari: 15.4 }],
  ["subgrid", /:\s*subgrid/, { chrome: 117, edge: 117, firefox: 71, safari: 16 }],
  ["accent-color", /accent-color:/, { chrome: 93, edge: 93, firefox: 92, safari: 15.4 }],
  ["translate", /\btranslate:/, { chrome: 104, edge: 104, firefox: 72, safari: 14.1 }],
  ["color-mix()", /color-mix\(/, { chrome: 111, edge: 111, firefox: 113, safari: 16.2 }],
  ["text-wrap", /text-wrap:/, { chrome: 114, edge: 114, firefox: 121, safari: 17.4 }],
  ["dvh", /\d[dsl]v[hw]\b/, { chrome: 108, edge: 108, firefox: 101, safari: 15.4 }],
  ["light-dark()", /light-dark\(/, { chrome: 123, edge: 123, firefox: 120, safari: 17.5 }],
  ["popover", /popover=|showPopover/, { chrome: 114, edge: 114, firefox: 125, safari: 17 }],
  ["inert", /\binert=/, { chrome: 102, edge: 102, firefox: 112, safari: 15.5 }],
  ["findLast", /\.findLast(Index)?\(/, { chrome: 97, edge: 97, firefox: 104, safari: 15.4 }],
  ["toSorted", /\.to(Sorted|Reversed|Spliced)\(/, { chrome: 110, edge: 110, firefox: 115, safari: 16 }],
  ["hasOwn", /Object\.hasOwn\(/, { chrome: 93, edge: 93, firefox: 92, safari: 15.4 }],
  ["groupBy", /(Object|Map)\.groupBy\(/, { chrome: 117, edge: 117, firefox: 119, safari: 17.4 }],
  [
    "sets' algebra",
    /\.(isSubsetOf|symmetricDifference)\(/,
    { chrome: 122, edge: 122, firefox: 127, safari: 17 },
  ],
  ["withResolvers", /\.withResolvers/, { chrome: 119, edge: 119, firefox: 121, safari: 17.4 }],
  ["AbortSignal.any", /AbortSignal\.any\(/, { chrome: 116, edge: 116, firefox: 124, safari: 17.4 }],
  ["AbortSignal.timeout", /AbortSignal\.timeout\(/, { chrome: 103, edge: 103, firefox: 100, safari: 16 }],
];

/** Where a browser without it does the next best thing, and what that is. */
const FALLBACKS: readonly (readonly [name: string, file: string, instead: RegExp])[] = [
  [
    "subgrid",
    "src/views/data/view.css",
    /grid-template-columns: [^;]*fr[^;]*;\s*grid-template-columns: subgrid/,
  ],
  // Lines then break where they are full, as everywhere else.
  ["text-wrap", "src/app/present/slide.css", /line-height: [\d.]+;[^}]*text-wrap: pretty/],
];

/** The oldest browsers for which the program is compiled. */
function floor(): Versions {
  const config = readFileSync(join(ROOT, "vite.config.ts"), "utf8");
  const [chrome, edge, firefox, safari] = BROWSERS.map((name) =>
    Number(new RegExp(`"${name}([\\d.]+)"`).exec(config)?.[1] ?? 0),
  );
  return { chrome: chrome ?? 0, edge: edge ?? 0, firefox: firefox ?? 0, safari: safari ?? 0 };
}

function tooNew(file: string, text: string, oldest: Versions): readonly string[] {
  return NEEDS.filter(
    ([name, used, since]) =>
      used.test(text) &&
      BROWSERS.some((browser) => since[browser] > oldest[browser]) &&
      !FALLBACKS.some(([of, where, instead]) => of === name && where === file && instead.test(text)),
  ).map(([name]) => `${file}: ${name}`);
}

/** What the page is made of, but for the pipeline's own checks, which run in Node. */
function sources(): readonly string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.(css|tsx?)$/.test(file) && !file.startsWith("src/curate/"));
}

describe("the oldest browsers", () => {
  it("are those that the documents name", () => {
    const { chrome, edge, firefox, safari } = floor();
    expect(Math.min(chrome, edge, firefox, safari)).toBeGreaterThan(0);
    const said = `Chrome ${String(chrome)}, Edge ${String(edge)}, Firefox ${String(firefox)}, Safari ${String(safari)}`;
    for (const file of ["README.md", "ARCHITECTURE.md"])
      expect(readFileSync(join(ROOT, file), "utf8").replace(/\s+/g, " ")).toContain(said);
  });

  it("have everything that style and program use, or something in its place", () => {
    const texts = sources().map((file) => [file, readFileSync(join(ROOT, file), "utf8")] as const);
    expect(texts.flatMap(([file, text]) => tooNew(file, text, floor()))).toEqual([]);
    // The table knows what is really used.
    const known = NEEDS.filter(([, used]) => texts.some(([, text]) => used.test(text)));
    expect(known.length).toBeGreaterThan(4);
  });

  it.each([
    ["src/ui/card.css", ".card:has(p) { color: red }", ["src/ui/card.css: :has()"]],
    ["src/ui/a.css", "li { grid-template-columns: subgrid }", ["src/ui/a.css: subgrid"]],
    ["src/core/a.ts", "export const a = [2, 1].toSorted();", ["src/core/a.ts: toSorted"]],
    ["src/ui/b.css", "p { accent-color: red }", []],
  ])("%s with %s", (file, text, expected) => {
    expect(tooNew(file, text, { chrome: 109, edge: 109, firefox: 115, safari: 16.4 })).toEqual(expected);
  });
});
