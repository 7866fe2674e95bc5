import { expect, it } from "vitest";
import { minutesSlide } from "../../src/app/present/desk/minutes-slide.ts";
import { spokenOf } from "../../src/app/present/desk/spoken.ts";
import type { Content } from "../../src/app/present/contents.ts";
import { shippedDeck } from "../../src/app/present/deck-of.ts";
import { linksOf } from "../../src/app/present/contents.ts";
import { matterOf } from "../../src/app/present/slide-matter.ts";
import { shownAt } from "../shown.ts";

async function slideOf(id: string) {
  const deck = shippedDeck();
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  const [link] = linksOf(slide.content, "zh");
  const content: Content | undefined =
    link === undefined
      ? undefined
      : { kind: "ready", report: (await shownAt(link)).report, readAt: new Date(0), isStale: false };
  const matter = matterOf(slide, "zh", () => content ?? { kind: "loading" });
  return { deck, slide, matter, minutes: minutesSlide(id, 2, matter, "zh") };
}

it("minutes list of a trend the chosen areas, without years of which nothing is known, and no figure twice", async () => {
  const { minutes: gdp } = await slideOf("gdp");
  const [, trend] = gdp?.tables ?? [];
  expect(trend?.title).toMatch(/（只列所选地区）$/);
  expect(trend?.columns.map(({ label }) => label)).toEqual(["时期", "天河", "黄埔", "福田"]);
  for (const [year, ...cells] of trend?.rows ?? [])
    expect(
      cells.some((text) => text !== "—"),
      year,
    ).toBe(true);
  const { minutes: all } = await slideOf("gdp-all");
  expect(all?.tables.map(({ title }) => title.split(" ")[0])).toEqual(["排名"]);
});

it("a slide without notes still has something to be said: findings, verdict, sources; the first, how long it all takes", async () => {
  const opening = await slideOf("title");
  expect(spokenOf(opening.slide, 1, opening.matter, opening.deck, "zh")).toEqual([
    "天河 · 黄埔 · 福田",
    "共10张，计划用时3:08。",
  ]);
  const { deck, slide, matter } = await slideOf("gdp");
  const said = spokenOf(slide, 2, matter, deck, "zh");
  expect(said[0]).toMatch(/地区生产总值以天河.*亿元最高/);
  expect(said[1]).toMatch(/比较：/);
  expect(said.at(-1)).toMatch(/^来源：/);
  expect(new Set(said).size).toBe(said.length);
});
