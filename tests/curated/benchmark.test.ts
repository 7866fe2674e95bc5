import { beforeAll, describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { referencesIn } from "../../src/exports/references-in.ts";
import type { Taken } from "../../src/exports/types.ts";
import { fileOf } from "../../src/exports/registry.ts";
import { citeIn } from "../../src/i18n/cite.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { REFERENCES } from "../../src/report/references.ts";
import { blockOf, blocksOf, flatBlocks } from "../../src/report/report.ts";
import { filtersOf } from "../../src/views/compare/benchmark/choice.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { benchmarkMade } from "../benchmark-made.ts";
import type { Made } from "../benchmark-made.ts";
import { bytesOf, pathsOf, readParts, xmlOf as xmlPart } from "../exports/office/read.ts";
import { all } from "../exports/office/xml-tree.ts";
import { IDLE } from "../exports/taken.ts";
import { keptTogether, TEXT_HEIGHT } from "../exports/word-kept.ts";
import { expectSound, textIn, wordOf, xmlOf } from "../exports/word-parts.ts";
import { data } from "../fixture.ts";
import { FOCUS } from "../made-up.ts";
import { originsOf, wordsOf } from "../report-parts.ts";
import { seldom } from "../extent.ts";

const MADE = new Map<Locale, Made>();
beforeAll(async () => {
  for (const locale of LOCALES) MADE.set(locale, await benchmarkMade(locale));
});

function made(locale: Locale): Made {
  const found = MADE.get(locale);
  if (!found) throw new Error(locale);
  return found;
}

/** The comparison of the three that an indicator's row of the table is made of, from all curated figures. */
function askedAgain(indicator: string) {
  const partition = [...data.partitions.values()].find((one) => one.indicator.id === indicator);
  const filters = partition && filtersOf(ADDRESS.defaults, partition.indicator.id, FOCUS, false);
  const scene = filters && sceneOf(data, filters);
  if (!scene) throw new Error(indicator);
  return scene;
}

function tableRows() {
  const block = blockOf(made("zh").report, "comparable");
  if (block?.kind !== "table") throw new Error("no table");
  return block.table.rows;
}

let deck: Promise<string> | undefined;

/** The words of all slides, one after the other; written once. */
function slidesOf(taken: Taken): Promise<string> {
  deck ??= writtenSlides(taken);
  return deck;
}

async function writtenSlides(taken: Taken): Promise<string> {
  const parts = readParts(await bytesOf((await fileOf("pptx", taken, undefined, IDLE)).content));
  const slides = pathsOf(parts, /^ppt\/slides\/slide\d+\.xml$/);
  return slides.flatMap((path) => all(xmlPart(parts, path), "t").map(({ text }) => text)).join("\n");
}

describe("三区对标报告", () => {
  it("lists exactly the statistics that compare without condition", () => {
    const plain = [...data.partitions.values()]
      .filter(({ indicator }) => (indicator.group ?? "statistic") === "statistic")
      .map(({ indicator }) => indicator.id)
      .filter((id) => askedAgain(id).comparison.judgement.level === "comparable");
    expect(
      tableRows()
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...plain].sort());
  });

  it("names as first only whom no other can equal, where there is a better end", () => {
    for (const { key, cells } of tableRows()) {
      const { comparison, partition } = askedAgain(key);
      const { polarity } = partition.indicator;
      const sign = polarity === "lower" ? -1 : 1;
      const values = FOCUS.map((area) => comparison.cells.get(area)).filter((cell) => cell !== undefined);
      const best = values.filter(isRankable).sort((a, b) => sign * (b.figure.value - a.figure.value))[0];
      const lead = cells.at(-1)?.text ?? "";
      const isTotal = polarity === "higher" && ["level", "count"].includes(partition.indicator.kind);
      if (polarity === "neutral" || isTotal) expect(lead).toBe("不分优劣");
      else if (!lead.includes("难分"))
        expect(lead).toBe(data.areas.get(best?.area ?? ("" as AreaCode))?.short.zh);
    }
  });

  it("counts in its summary what stands in its table", () => {
    const { report } = made("zh");
    const said = wordsOf(report, "zh");
    expect(said).toContain(`其中可以直接比较的${String(tableRows().length)}项。`);
    const firsts = (name: string) => tableRows().filter(({ cells }) => cells.at(-1)?.text === name).length;
    for (const area of FOCUS) {
      const name = data.areas.get(area)?.short.zh ?? "";
      const count = firsts(name);
      if (count > 0) expect(said).toContain(`${name}居首${String(count)}项`);
      else expect(said).not.toContain(`${name}居首`);
    }
  });

  it.each(LOCALES)("opens the origin of every figure and names each block once (%s)", (locale) => {
    const { report } = made(locale);
    const known = new Set(report.figures.keys());
    expect([...originsOf(report, locale)].filter((key) => !known.has(key))).toEqual([]);
    const ids = flatBlocks(report.blocks).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(blocksOf(report, "verdict").length).toBeGreaterThan(3);
  });

  it("leaves nothing out, and no Chinese in English but names of sources", () => {
    for (const locale of LOCALES) expect(wordsOf(made(locale).report, locale)).not.toMatch(/undefined|NaN/);
    const { report, stock } = made("en");
    const blocks = report.blocks.filter(({ id }) => id !== REFERENCES);
    const said = wordsOf({ ...report, blocks, sources: "" }, "en");
    // Papers without an English name keep their own.
    const publishers = [...stock.data.partitions.values()].flatMap(({ sources }) =>
      [...sources.values()].map(({ publisher }) => publisher),
    );
    const bare = publishers.reduce((text, name) => text.replaceAll(name, ""), said);
    expect(bare.match(/.*[一-鿿].*/g) ?? []).toEqual([]);
  });

  it("is a sound Word document with a list of all its sources", async () => {
    const { taken } = made("zh");
    const file = await wordOf(taken);
    expectSound(file);
    const said = textIn(xmlOf(file, "word/document.xml"));
    const sources = await referencesIn(taken);
    expect(said).toContain(`[${String(sources.length)}] `);
  });

  it.each(LOCALES)("keeps so little together that no page is left half empty for it (%s)", async (locale) => {
    const runs = keptTogether(await wordOf(made(locale).taken));
    expect(runs.length).toBeGreaterThan(10);
    expect(runs.filter(({ height }) => height > TEXT_HEIGHT / 2)).toEqual([]);
  });

  it("shows what compares with conditions in a table of its own, with the condition", () => {
    const { report } = made("zh");
    const block = blockOf(report, "conditional");
    if (block?.kind !== "table") throw new Error("no table");
    const plain = new Set(tableRows().map(({ key }) => key));
    for (const { key, cells } of block.table.rows) {
      expect(plain.has(key)).toBe(false);
      expect(askedAgain(key).comparison.judgement.level).toBe("caution");
      expect(cells.at(-1)?.text).not.toBe("");
    }
    expect(wordsOf(report, "zh")).toContain(`其余${String(block.table.rows.length)}项须附条件比较`);
  });

  it.each(LOCALES)(
    "says of a chosen indicator with conditions that it is not among the others (%s)",
    (locale) => {
      const apart = { zh: "不在“可以直接比较的指标”之列", en: "is not among the “Indicators that compare" };
      const verdicts = blocksOf(made(locale).report, "verdict").filter(({ id }) => id !== "verdict");
      expect(verdicts.some(({ level }) => level === "caution")).toBe(true);
      for (const { level, text } of verdicts) expect(text.includes(apart[locale])).toBe(level === "caution");
    },
  );

  seldom("cites each source once, in Word and on slides, and names it by its number elsewhere", async () => {
    const { taken } = made("zh");
    const sources = await referencesIn(taken);
    const file = await wordOf(taken);
    const word = textIn(xmlOf(file, "word/document.xml") + xmlOf(file, "word/footnotes.xml"));
    const slides = await slidesOf(taken);
    for (const [at, { source }] of sources.entries()) {
      const line = `[${String(at + 1)}] ${citeIn(source, "zh")}`;
      expect(word.split(line), line).toHaveLength(2);
      expect(slides.split(line), line).toHaveLength(2);
    }
    expect(textIn(xmlOf(file, "word/footnotes.xml"))).toMatch(/\[1\] /);
    expect(slides).toMatch(/来源：\[\d+\] /);
  });

  seldom("says on a slide how far its own indicator compares", async () => {
    const { taken } = made("zh");
    const verdicts = blocksOf(taken.report, "verdict").filter(({ id }) => id !== "verdict");
    const slides = await slidesOf(taken);
    for (const { name, text } of verdicts) expect(slides).toContain(`可比性：${name}：${text}`.slice(0, 40));
  });

  it("is the same bytes whenever it is made", async () => {
    // A report made anew, and the writer's counters further on.
    const again = await benchmarkMade("en");
    const [one, other] = [await wordOf(made("en").taken), await wordOf(again.taken)];
    expect(other.bytes).toEqual(one.bytes);
  });
});
