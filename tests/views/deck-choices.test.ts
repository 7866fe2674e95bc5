import { describe, expect, it } from "vitest";
import { offersOf, slideOf } from "../../src/app/present/edit/generate.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { emptyStock } from "../../src/data/stock.ts";
import { blockChoices, figureChoices } from "../../src/report/choices.ts";
import { blockOf } from "../../src/report/report.ts";
import type { Report } from "../../src/report/report.ts";
import { standingAlone } from "../../src/report/alone.ts";
import { numberOf, slideBlocks } from "../../src/report/slide.ts";
import { ADDRESS, VIEWS } from "../../src/views/registry.ts";
import { bundled } from "../fixture.ts";
import { loadedFor } from "../loaded.ts";

const LINKS = ["#/compare", "#/area/440106", "#/reforms?rl=effects"];

/** The report of a link, without what only the origins of its figures need. */
async function reportAt(link: string): Promise<Report> {
  const { filters } = ADDRESS.decode(link);
  const { code } = VIEWS[filters.view];
  await code.settled();
  const state = code.getState();
  if (state.kind !== "ready") throw new Error(`no code of ${filters.view}`);
  const stock = await loadedFor(state.value, filters, emptyStock(bundled.bundle.manifest));
  const address = (patch: Parameters<typeof ADDRESS.link>[1]) => ADDRESS.link(filters, patch);
  return state.value.report(filters, { stock, sheet: EMPTY_SHEET, address });
}

describe.each(LINKS)("what a slide can take from %s", (link) => {
  it("is there when it is asked for by its key, each once", async () => {
    const report = await reportAt(link);
    const blocks = blockChoices(report);
    const figures = figureChoices(report);
    expect(blocks.length).toBeGreaterThan(0);
    for (const { key } of blocks) {
      const block = blockOf(report, key);
      expect(block).toBeDefined();
      expect(slideBlocks(report, key)).toEqual(block && [standingAlone(block, true)]);
    }
    for (const { key, name } of figures) expect(name).toContain(numberOf(report, key)?.value);
    for (const all of [blocks, figures]) expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
});

it("the first indicators that are offered make slides of charts that their views have, with two districts or more", async () => {
  const offers = offersOf(bundled.bundle.manifest).slice(0, 2);
  for (const { entry, best } of offers) {
    expect(best?.count).toBeGreaterThan(1);
    const { content } = await slideOf(entry.id, async (link) => ({
      kind: "ready",
      report: await reportAt(link),
    }));
    if (content.kind !== "parts") throw new Error("no slide of parts");
    expect(content.parts.map(({ block }) => block)).toContain("ranking");
    for (const { link, block = "" } of content.parts)
      expect(blockOf(await reportAt(link), block)?.kind).toBe("chart");
  }
});

it("a view that cannot be read is a slide all the same, which says so where it is shown", async () => {
  const { content } = await slideOf("gdp", () =>
    Promise.resolve({ kind: "failed", why: "no-data", where: "gdp.json" }),
  );
  expect(content).toEqual({ kind: "parts", parts: [{ link: "#/compare?i=gdp&a=focus&p=common" }] });
});
