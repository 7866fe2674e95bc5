import { describe, expect, it } from "vitest";
import { shippedDeck } from "../../../src/app/present/deck-of.ts";
import { showNotes } from "../../../src/app/present/option-words.ts";
import { problemWords, refusedWords } from "../../../src/app/present/problem-words.ts";
import { readDeck } from "../../../src/data/deck.ts";
import { readShow } from "../../../src/state/wall.ts";

const WHOLE = { kind: "qujian-deck", format: 1, title: "", seconds: 20, slides: [] };
const LINK = "#/compare?i=gdp";

describe("what of a deck's file cannot be used is said in the reader's language, with the place", () => {
  it.each([
    [
      { id: "a", content: { kind: "film" } },
      '第1张种类（content.kind）：不认识"film"，只能是title、section、text、parts、number',
    ],
    [{ id: "a" }, "第1张内容（content）：没有写"],
    [
      { id: "a", content: { kind: "section", title: "" }, seconds: 1 },
      "第1张停留秒数（seconds）：至少为3，实际为1",
    ],
    [
      { id: "a", content: { kind: "section", title: "" }, seconds: "x" },
      '第1张停留秒数（seconds）：应为数字，实际为"x"',
    ],
    [
      { id: "A b", content: { kind: "section", title: "" } },
      '第1张编号（id）：只能用小写字母、数字和连字符："A b"',
    ],
    [
      { id: "a", content: { kind: "parts", parts: [{ link: LINK }, { link: "https://example.org" }] } },
      '第1张第2块的视图的链接（content.parts[1].link）：不是本站的视图链接："https://example.org"',
    ],
    [{ id: "a", content: { kind: "section", title: "" }, colour: 1 }, "第1张（colour）：不认识这一项"],
  ])("%j", (slide, said) => {
    const read = readDeck(JSON.stringify({ ...WHOLE, slides: [slide] }));
    const problems = read.kind === "read" ? read.problems : [];
    expect(problems.map((problem) => problemWords(problem, "zh"))).toEqual([said]);
    expect(problems.map((problem) => problemWords(problem, "en")).join()).not.toMatch(
      /\p{Script=Han}|undefined/u,
    );
  });

  it.each([
    ["{", "文件在结尾处断了，没有写完。"],
    ["hello", "第1行第1个字符起读不下去，不是 JSON。"],
    ["{}", "不是演示文件：开头没有 qujian-deck 的标记。"],
    [JSON.stringify({ ...WHOLE, seconds: 1 }), "不是演示文件：整份演示停留秒数（seconds）：至少为3，实际为1"],
    [JSON.stringify({ ...WHOLE, format: 2 }), "它的格式版本是2，这个版本的区鉴只认识 1。"],
  ])("a file that is refused: %s", (text, said) => {
    const read = readDeck(text);
    if (read.kind !== "refused") throw new Error("taken");
    expect(refusedWords(read, "zh")).toBe(said);
    expect(refusedWords(read, "en")).not.toMatch(/\p{Script=Han}|undefined/u);
  });
});

const found = { deck: shippedDeck(), problems: [] };

it.each([
  ["theme=purple", "链接里的“theme=purple”（配色主题）不能用，已按默认值。"],
  ["grid=99x99", "链接里的“grid=99x99”（屏幕排列）不能用，已按默认值。"],
  ["l=fr", "链接里的“l=fr”（语言）不能用，已按默认值。"],
  ["s=999", "链接要从第999张开始，这份演示只有10张。"],
  ["colour=red", "链接里的“colour=red”不认识，没有采用。"],
])("a show's link with %s says so", (query, said) => {
  expect(showNotes(readShow(`#/present?${query}`), found, "zh")).toEqual([said]);
});

it("a link in which everything is right says nothing; one that was cut says so", () => {
  expect(showNotes(readShow("#/present?s=3&grid=3x1&theme=led&autoplay"), found, "zh")).toEqual([]);
  const cut = { ...found, refused: "cut" } as const;
  expect(showNotes(readShow("#/present?deck=abc"), cut, "zh").join()).toMatch(/不能打开.*截断/);
});
