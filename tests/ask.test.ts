import { describe, expect, it } from "vitest";
import { resolve } from "../src/app/ask/resolve.ts";
import type { Door } from "../src/app/ask/resolve.ts";
import { reopen } from "../src/app/reopen.ts";
import { emptyStock } from "../src/data/stock.ts";
import { LOCALES } from "../src/i18n/text.ts";
import { blocksOf, sentenceOf } from "../src/report/report.ts";
import { unsaid } from "../src/report/slide.ts";
import { answersTo } from "../src/state/ask/answers.ts";
import type { Answers, Knowledge } from "../src/state/ask/answers.ts";
import { askedOf } from "../src/state/ask/asked.ts";
import { timeAt } from "../src/state/ask/time.ts";
import { createReader } from "../src/state/reader.ts";
import { createResources } from "../src/state/resources.ts";
import { ADDRESS } from "../src/views/registry.ts";
import { cases } from "./extent.ts";
import { bundled, data } from "./fixture.ts";
import { fetchBuilt } from "./loaded.ts";
import { QUESTIONS } from "./questions.ts";
import { library } from "./reform-shelf.ts";

const { manifest } = bundled.bundle;
const YEAR = 2026;
const knowledge: Knowledge = { manifest, areas: data.areas, library, year: YEAR };

const resources = createResources(fetchBuilt, "", emptyStock(manifest));
const reader = createReader();
const door: Door = {
  reopen: (link) => reopen(link, undefined, resources, reader),
  stock: () => resources.getState().stock ?? emptyStock(manifest),
};

/** The first answer as the table has it: the period counts only where one is asked for. */
function firstOf({ rows: [row] }: Answers, asked: string): string | undefined {
  const [variant] = row?.variants[0] ?? [];
  if (!variant) return undefined;
  const { time } = askedOf(asked, manifest, data.areas, YEAR);
  const link = ADDRESS.link(ADDRESS.defaults, variant.patch);
  const isTimed = time?.kind === "at" || (time?.kind === "span" && time.to !== undefined);
  if (isTimed) return link;
  const [path = "", query = ""] = link.split("?");
  const kept = query.split("&").filter((part) => part !== "" && !part.startsWith("p="));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}

describe("a question", () => {
  it.each(QUESTIONS.map((one) => [one.asked, one] as const))("%s is answered", (asked, { link, note }) => {
    const answers = answersTo(asked, knowledge);
    const first = firstOf(answers, asked);
    if (link?.includes("*")) expect(first?.startsWith(link.slice(0, link.indexOf("*"))), first).toBe(true);
    else expect(first).toBe(link);
    const said = answers.notes.map(({ zh }) => zh).join("\n");
    if (note) expect(said).toMatch(note);
    else expect(said).toBe("");
  });

  it("has the same answers whenever it is asked", () => {
    for (const { asked } of QUESTIONS.slice(0, 12))
      expect(answersTo(asked, knowledge)).toEqual(answersTo(` ${asked}。`, knowledge));
  });
});

describe("an answer", () => {
  const answered = QUESTIONS.filter(({ link }) => link !== undefined);

  it.each(cases(answered, (_, at) => at < 8 || at % 7 === 0).map(({ asked }, at) => [asked, at] as const))(
    "to %s says what the view behind its link says, with its source",
    async (asked, at) => {
      const [row] = answersTo(asked, knowledge).rows;
      if (!row) throw new Error("no answer");
      const locale = LOCALES[at % 2] ?? "zh";
      const { link, said, others } = await resolve(row, locale, door);
      for (const href of [link, ...others.map((one) => one.href)]) {
        const read = ADDRESS.decode(href);
        expect([href, read.problems, ADDRESS.settle(read.filters, { manifest }).problems]).toEqual([
          href,
          [],
          [],
        ]);
      }
      const opened = await door.reopen(link);
      if (opened.kind !== "ready") throw new Error(link);
      const { report } = opened;
      expect(said?.title).toBe(report.title);
      expect(said?.sentence.startsWith(sentenceOf(report))).toBe(true);
      expect(said?.sentence).not.toBe("");
      // Words of the verdict that the sentence says already stand once.
      const [verdict] = blocksOf(report, "verdict");
      expect(said?.verdict?.text).toBe(verdict && unsaid(verdict.text, said?.sentence ?? ""));
      expect(said?.sources).not.toBe("");
      if (report.sources !== "") expect(said?.sources).toBe(report.sources);
    },
  );

  it.each(LOCALES)("of an index says its order with the warning before it (%s)", async (locale) => {
    const [row] = answersTo("综合指数", knowledge).rows;
    const answer = row && (await resolve(row, locale, door));
    expect(answer?.said?.sentence).toMatch(/^名次.*得分最高|^The places .* scores highest/);
  });

  it("stands for a year that nobody has by the nearest, and says so", async () => {
    const [row] = answersTo("天河2030年GDP", knowledge).rows;
    const answer = row && (await resolve(row, "zh", door));
    expect(answer?.notes.join()).toMatch(/没有2030年的数字，改看最近的20\d\d年/);
    expect(answer?.said?.sentence).toContain("天河");
  });

  it("of the year for which most are known names a newer one, which is the next answer", async () => {
    const [row, next] = answersTo("深圳哪个区GDP最高", knowledge).rows;
    const answer = row && (await resolve(row, "zh", door));
    const newer = /取可比的地区最多的(20\d\d)年；更近的(20\d\d)年只有\d+个地区有可比的数字/.exec(
      answer?.notes.join() ?? "",
    );
    expect(answer?.said?.sentence).toContain(`${newer?.[1] ?? "none"}年`);
    const other = next && (await resolve(next, "zh", door));
    expect(other?.said?.sentence).toContain(`${newer?.[2] ?? "none"}年`);
  });

  it("to what a part has of a whole is their quotient, but of people by money there is none", async () => {
    const { rows } = answersTo("金融业占GDP比重 福田", knowledge);
    const said = await Promise.all(rows.map((row) => resolve(row, "zh", door)));
    // 2,209 of 5,948.82 (100 million yuan).
    expect(said[0]?.said?.sentence).toContain("福田有可比的数字（37.13%）");
    expect(said[0]?.title).toContain("金融业增加值 ÷ 地区生产总值 · 2024年");
    const staff = said.find(({ link }) => link.includes("i=urban-unit-staff-finance"));
    expect(staff?.link).not.toContain("m=ratio");
    expect(staff?.notes.join()).toMatch(/不能看“比值”：两项的单位相除没有通行含义/);
  });

  it("to whether something fell sets an area's own years against each other", async () => {
    const [row] = answersTo("天河商品房销售面积减少了吗", knowledge).rows;
    const answer = row && (await resolve(row, "zh", door));
    expect(answer?.said?.sentence).toMatch(/20\d\d年至20\d\d年：天河[+−]|增速/);
  });

  it.each([
    // What is known of the very year comes before a whole figure of another.
    ["福田区2023年GDP多少", /2023年.*福田（只知不低于5,000亿元）/, /^地区生产总值 · 2023年 · 福田/],
    ["天河2030年GDP", /天河/, /代替2030年）$/],
    ["广州人口减少的区", /2021年至2023年：前后两期可比的7个地区中，上升4个，下降3个/, /./],
    ["天河2019到2023年GDP年均增长", /2019年至2023年（现价）：天河\+29.8%（年均\+6.7%）/, /./],
  ])("to %s is of the time that was asked for, and says where it is not", async (asked, sentence, title) => {
    const [row] = answersTo(asked, knowledge).rows;
    const answer = row && (await resolve(row, "zh", door));
    expect(answer?.said?.sentence).toMatch(sentence);
    expect(answer?.title).toMatch(title);
  });

  it("of one area needs no other to compare it with, and no measure lacks what it has", async () => {
    const { rows } = answersTo("天河2019到2023年GDP年均增长", knowledge);
    const said = await Promise.all(rows.slice(0, 2).map((row) => resolve(row, "zh", door)));
    expect(said.map(({ link }) => link)[1]).toContain("m=index");
    expect(said.flatMap(({ notes }) => notes).join()).not.toMatch(/没有可比的数字/);
  });

  it("refuses a measure that the indicator does not permit with the reason", async () => {
    const [row] = answersTo("天河和福田 研发强度 增速", knowledge).rows;
    const answer = row && (await resolve(row, "zh", door));
    expect(answer?.notes.join()).toMatch(/不能看“增速”：没有公布的增速指标/);
    expect(answer?.link).not.toContain("m=");
  });
});

describe("a time", () => {
  it.each([
    ["2023", { kind: "at", period: "2023" }],
    ["2023年", { kind: "at", period: "2023" }],
    ["23年", { kind: "at", period: "2023" }],
    ["二零二三年", { kind: "at", period: "2023" }],
    ["in 2023", { kind: "at", period: "2023" }],
    ["2020到2024", { kind: "span", from: "2020", to: "2024" }],
    ["2020-2024年", { kind: "span", from: "2020", to: "2024" }],
    ["2024比2020", { kind: "span", from: "2020", to: "2024" }],
    ["from 2020 to 2024", { kind: "span", from: "2020", to: "2024" }],
    ["2019年以来", { kind: "span", from: "2019" }],
    ["since 2019", { kind: "span", from: "2019" }],
    ["2024年上半年", { kind: "at", period: "2024-01/2024-06" }],
    ["2024年1-9月", { kind: "at", period: "2024-01/2024-09" }],
    ["2024年5月", { kind: "at", period: "2024-05" }],
    ["近五年", { kind: "last", years: 5 }],
    ["last 3 years", { kind: "last", years: 3 }],
    ["今年", { kind: "at", period: "2026", today: true }],
    ["前年", { kind: "at", period: "2024", today: true }],
    ["最新", { kind: "newest" }],
  ])("%s", (text, time) => {
    expect(timeAt(text, 0, YEAR)).toEqual({ time, end: text.length });
  });

  it.each(["12023", "近10年来", "nowhere"])("%s is no year", (text) => {
    expect(timeAt(text, 0, YEAR)?.time.kind).not.toBe("at");
  });
});
