import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pairsIn } from "./pairs.ts";
import type { Pair } from "./pairs.ts";

const ROOT = join(import.meta.dirname, "../..");
const LIST = /^src\/i18n\/(?:terms[\w-]*|view-names)\.ts$/;

/** One Chinese word for two things that English tells apart. */
const HOMONYMS: Readonly<Record<string, string>> = {
  全市: "the city's figure in a formula, and where a claim says to stand out",
  全部: "all districts among sets of districts, and all of a list",
};

function sources(): readonly Pair[] {
  return ["src", "pipeline"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .flatMap((file) => pairsIn(file, readFileSync(join(ROOT, file), "utf8"))),
  );
}

/** The English of a term, whether it begins a line, counts one or many, or has an article. */
function bare(en: string): string {
  return en
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/(?<!s)s$/, "");
}

function grouped(pairs: readonly Pair[], key: (pair: Pair) => string): readonly (readonly Pair[])[] {
  const groups = new Map<string, readonly Pair[]>();
  for (const pair of pairs) groups.set(key(pair), [...(groups.get(key(pair)) ?? []), pair]);
  return [...groups.values()];
}

function told(pairs: readonly Pair[]): string {
  return pairs.map(({ zh, en, file }) => `${zh} = ${en} (${file})`).join(", ");
}

/** Chinese words that are said in two ways in English. */
function torn(pairs: readonly Pair[]): readonly string[] {
  return grouped(pairs, ({ zh }) => zh)
    .filter((group) => new Set(group.map(({ en }) => bare(en))).size > 1)
    .filter(([first]) => first && !Object.hasOwn(HOMONYMS, first.zh))
    .map(told);
}

function isListed({ file }: Pair): boolean {
  return LIST.test(file);
}

/** Pairs that are written out twice, and those of the terms that stand, in whatever form, outside their list. */
function repeated(pairs: readonly Pair[]): readonly string[] {
  const twice = grouped(pairs, ({ zh, en }) => `${zh} ${en}`).filter((group) => group.length > 1);
  const outside = grouped(pairs, ({ zh, en }) => `${zh} ${bare(en)}`).filter(
    (group) => group.some(isListed) && !group.every(isListed),
  );
  return [...new Set([...twice, ...outside].map(told))];
}

describe("the words of the interface", () => {
  const pairs = sources();

  it("are found", () => {
    expect(pairs.length).toBeGreaterThan(500);
    expect(pairs.filter(isListed).length).toBeGreaterThan(50);
  });

  it("have one English term for each Chinese one", () => {
    expect(torn(pairs)).toEqual([]);
  });

  it("are each written out once", () => {
    expect(repeated(pairs)).toEqual([]);
  });

  it("list no homonym that is none", () => {
    const idle = Object.keys(HOMONYMS).filter(
      (zh) => new Set(pairs.filter((pair) => pair.zh === zh).map(({ en }) => bare(en))).size < 2,
    );
    expect(idle).toEqual([]);
  });
});

describe("a breach is reported", () => {
  const PLACE = `export const PLACE = { zh: "位次", en: "Place" };`;
  const RANK = `export const RANK: Text = { zh: "位次", en: "Rank" };`;
  const read = (files: Record<string, string>) =>
    Object.entries(files).flatMap(([file, text]) => pairsIn(file, text));

  it.each<[string, string, string]>([
    ["objects", PLACE, RANK],
    ["records of labels", `const A = { a: { title: { zh: "位次", en: "Place" } } };`, RANK],
    ["tables by language", `const A = { zh: { a: "位次" }, en: { a: "Place" } };`, RANK],
    ["functions by language", `const A = { zh: () => "位次", en: () => "Place" };`, RANK],
    ["a choice by the locale", `const a = locale === "zh" ? "位次" : "Place";`, RANK],
  ])("two English terms in %s", (_, a, b) => {
    expect(torn(read({ "src/ui/a.ts": a, "src/ui/b.ts": b }))).toEqual([
      "位次 = Place (src/ui/a.ts), 位次 = Rank (src/ui/b.ts)",
    ]);
  });

  it.each<[string, string]>([
    ["as it is", RANK],
    ["in lower case", `const A = { zh: "位次", en: "rank" };`],
    ["in the plural", `const A = { zh: "位次", en: "Ranks" };`],
  ])("a term that is written out elsewhere %s", (_, text) => {
    expect(repeated(read({ "src/i18n/terms.ts": RANK, "src/ui/b.ts": text }))).toHaveLength(1);
  });
});

describe("what is in order is not reported", () => {
  it.each<[string, string]>([
    ["one and many", `const A = { one: { zh: "来源", en: "Source" }, all: { zh: "来源", en: "Sources" } };`],
    ["a half that one language does not need", `const a = [{ zh: "行", en: "" }, { zh: "行", en: "rows" }];`],
    ["codes", `const a = [{ zh: "en", en: "zh" }, { zh: "en", en: "zh-CN" }];`],
  ])("%s", (_, text) => {
    const pairs = pairsIn("src/i18n/terms.ts", text);
    expect([...torn(pairs), ...repeated(pairs)]).toEqual([]);
  });
});
