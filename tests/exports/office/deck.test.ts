import { describe, expect, it } from "vitest";
import { deckReport } from "../../../src/app/present/deck-report.ts";
import { linksOfAll } from "../../../src/app/present/contents.ts";
import type { Content } from "../../../src/app/present/contents.ts";
import { shippedDeck } from "../../../src/app/present/deck-of.ts";
import type { Deck, Slide } from "../../../src/core/deck.ts";
import { referencesOf } from "../../../src/explain/references.ts";
import { fileOf } from "../../../src/exports/registry.ts";
import { shownAt } from "../../shown.ts";
import { IDLE } from "../taken.ts";
import { bytesOf, faultsOf, pathsOf, readParts, xmlOf } from "./read.ts";
import type { Read } from "./read.ts";
import { all } from "./xml-tree.ts";

const GDP = "#/compare?i=gdp&a=focus&p=2022";
const PEOPLE = "#/compare?i=resident-population&a=focus&p=2023";

const SLIDES: readonly Slide[] = [
  { id: "cover", content: { kind: "title", title: "自己的封面", text: "自己的副标题" } },
  {
    id: "number",
    content: { kind: "number", title: "天河的分量", link: GDP, figure: "440106" },
    notes: "第一段。\n第二段。",
  },
  { id: "part", content: { kind: "section", title: "第一章" }, notes: "章的备注。" },
  { id: "chart", content: { kind: "parts", title: "自己的标题", parts: [{ link: GDP, block: "ranking" }] } },
  { id: "found", content: { kind: "parts", parts: [{ link: GDP, block: "ranking" }] } },
  {
    id: "two",
    content: {
      kind: "parts",
      title: "两图",
      parts: [
        { link: GDP, block: "ranking" },
        { link: PEOPLE, block: "ranking" },
      ],
    },
  },
  { id: "words", content: { kind: "text", title: "三点", lines: ["其一", "其二"] } },
];

async function partsOf(deck: Deck): Promise<Read> {
  const stocks = [];
  const contents = new Map<string, Content>();
  for (const link of linksOfAll(deck.slides, "zh")) {
    const { report, stock } = await shownAt(link);
    stocks.push(stock);
    contents.set(link, { kind: "ready", report, readAt: new Date(0), isStale: false });
  }
  const contentOf = (link: string): Content => contents.get(link) ?? { kind: "loading" };
  const report = deckReport(deck, "zh", contentOf, { id: "0000", date: "2026-01-01" });
  const references = stocks.flatMap((stock) => referencesOf(report.figures, stock));
  const known = new Map(references.map((one) => [one.source.id, one]));
  const taken = {
    ...{ report, link: "https://example.org/qujian/#/present" },
    references: () => Promise.resolve([...known.values()]),
  };
  const { content } = await fileOf("pptx", taken, undefined, IDLE);
  return readParts(await bytesOf(content));
}

const paragraphs = (parts: Read, path: string) =>
  all(xmlOf(parts, path), "p")
    .map((one) =>
      all(one, "t")
        .map(({ text }) => text)
        .join(""),
    )
    .filter((text) => text !== "");
const slideTexts = (parts: Read) =>
  pathsOf(parts, /^ppt\/slides\/slide\d+\.xml$/).map((_, at) =>
    paragraphs(parts, `ppt/slides/slide${String(at + 1)}.xml`),
  );
const notesOf = (parts: Read, at: number) => paragraphs(parts, `ppt/notesSlides/notesSlide${String(at)}.xml`);

describe("the slides of a deck", () => {
  it("are its author's own: titles, cover and notes, each verdict and source only where it belongs", async () => {
    const parts = await partsOf({ title: "演示的名字", seconds: 20, slides: SLIDES });
    expect(faultsOf(parts)).toEqual([]);
    const texts = slideTexts(parts);
    // Behind its own, one slide names the sources of what they show, and not of all that their views hold.
    expect(texts).toHaveLength(SLIDES.length + 2);
    const [cover, number, part, chart, found, first, second, words] = texts;
    expect(cover).toEqual(expect.arrayContaining(["自己的封面", "自己的副标题"]));
    // In large type, under its name and with its unit and its period.
    expect(number).toEqual(expect.arrayContaining(["天河的分量", "天河", "6,215.7 亿元"]));
    expect(number?.join()).toMatch(/地区生产总值 · 2022\s?年/);
    expect(part).toContain("第一章");
    expect([chart, first, second].map((one) => one?.[0])).toEqual(["自己的标题", "两图", "两图"]);
    expect(found?.[0]).toMatch(/天河6,215.7亿元最高/);
    expect(chart?.join()).toContain("天河6,215.7亿元最高");
    expect(words).toEqual(expect.arrayContaining(["三点", "· 其一", "· 其二"]));
    const verdict = /^可比性：/;
    expect(texts.slice(0, 8).map((one) => one.some((text) => verdict.test(text)))).toEqual(
      [false, true, false, true, true, true, true, false], // oxfmt-ignore
    );
    const said = (one: readonly string[] | undefined) => one?.find((text) => verdict.test(text));
    expect(said(second)).not.toBe(said(first));
    const sourced = texts.slice(0, 8).map((one) => one.some((text) => text.startsWith("来源：")));
    expect(sourced).toEqual([false, true, false, true, true, true, true, false]);
    expect(notesOf(parts, 2).slice(0, 2)).toEqual(["第一段。", "第二段。"]);
    expect(notesOf(parts, 3)[0]).toBe("章的备注。");
    // What is for the speaker alone stands on no slide.
    expect(texts.flat().join()).not.toMatch(/第[一二]段|章的备注/);
  });

  it("have something for the speaker on each of the one that ships", async () => {
    const { slides, ...deck } = shippedDeck();
    const parts = await partsOf({ ...deck, slides: [...slides.slice(0, 2), ...slides.slice(-1)] });
    const texts = slideTexts(parts);
    for (const [at, text] of texts.entries()) {
      const notes = notesOf(parts, at + 1);
      expect(notes.length, text[0]).toBeGreaterThan(2);
      expect(notes.join()).toContain("2026-01-01");
    }
  });

  it("are as many as the deck has, whatever stands on one", async () => {
    const bare: readonly Slide["content"][] = [
      { kind: "title", title: "甲" },
      { kind: "title", title: "乙", text: "" },
      { kind: "section", title: "丙" },
      { kind: "text", title: "丁", lines: [] },
      { kind: "text", title: "戊", lines: [""] },
      { kind: "text", title: "己", lines: ["其一"] },
      { kind: "text", title: "", lines: [] },
      { kind: "number", title: "庚", link: GDP, figure: "440106" },
      { kind: "number", title: "辛", link: GDP, figure: "不存在" },
      { kind: "parts", title: "壬", parts: [{ link: GDP, block: "不存在" }] },
      { kind: "text", title: "末", lines: [] },
    ];
    const slides = bare.map((content, at) => ({ id: `s${String(at)}`, content, notes: `备注${String(at)}` }));
    const parts = await partsOf({ title: "各种", seconds: 20, slides });
    expect(faultsOf(parts)).toEqual([]);
    const texts = slideTexts(parts);
    const sources = 1;
    expect(texts).toHaveLength(slides.length + sources);
    for (const [at, { title }] of bare.entries()) {
      if (title !== "") expect(texts[at]).toContain(title);
      expect(notesOf(parts, at + 1)[0]).toBe(`备注${String(at)}`);
    }
  });
});
