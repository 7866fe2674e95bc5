import { describe, expect, it } from "vitest";
import { chartOf } from "../../src/charts/plot.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { emptyStock } from "../../src/data/stock.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { blocksOf, flatBlocks } from "../../src/report/report.ts";
import type { Report } from "../../src/report/report.ts";
import type { Filters, ViewId } from "../../src/state/filters.ts";
import { ADDRESS, VIEWS } from "../../src/views/registry.ts";
import type { View } from "../../src/views/types.ts";
import { bundled } from "../fixture.ts";
import { loadedFor } from "../loaded.ts";
import { linksOf, originsOf, tablesOf } from "../report-parts.ts";
import { cases } from "../extent.ts";

const LINKS: readonly string[] = [
  "#/compare",
  "#/compare?i=gdp&a=all&m=head&p=2020",
  "#/compare?i=hightech-enterprises&p=latest.year&g=tiles",
  "#/compare?i=resident-population&a=sz&m=index",
  "#/compare?p=2023&a=all&m=growth",
  "#/compare?p=2022&f=2019&a=all",
  "#/compare?p=2022&y=spread.years.basis&m=area&n=10",
  "#/area/440106",
  "#/area/440304?vs=440112",
  "#/area/440308",
  "#/reforms",
  "#/reforms?rl=timeline",
  "#/reforms?rl=map&rz=hetao",
  "#/reforms?rl=effects&ra=440112",
  "#/reforms?rl=cards&rf=approval",
  "#/reforms?rl=assessment",
  "#/monitor?a=all",
  "#/monitor?mv=meeting",
  "#/index",
  "#/index?a=all&xi=gdp!head!h40~gdp!area!h20~gdp-growth-real!raw!h40&xp=2022&xn=z-score&xa=geometric",
  "#/index?a=gz&xi=gdp!raw!50~resident-population!raw!l50~nothing!raw!1~broken&xp=2022",
  "#/data",
  "#/data/indicators?s=gdp",
  "#/data/crosschecks",
  "#/data/derived",
  "#/data/conflicts",
  "#/data/downloads",
  "#/data/releases",
  "#/monitor?mv=thresholds&mr=act~level~gdp-growth-real~below~4~~~!watch~place~gdp~above~1~~~!warn~gap~gdp~below~-20~~440305~x!y",
  "#/monitor?mv=changes&ms=change-2",
  "#/monitor?mv=claims&mc=agent-projects",
  "#/monitor?mv=claims&mc=tianhe-gdp-first",
  "#/monitor?mv=claims&mc=times-more_7__x",
  "#/overview?a=all",
  "#/overview?p=2023",
  "#/compare?i=gdp&a=440100.440106&p=2022",
  "#/compare?i=gdp-growth-real&a=440100.440300&p=2022",
  "#/compare?i=gdp&a=440100.440300&p=2022&h=440300",
  "#/monitor?mv=changes",
];

const MARKED = /[≥≤≈]|不低于|不高于|约|预计|at least|at most|about|estimated/;

async function codeOf(id: ViewId): Promise<View> {
  const { code } = VIEWS[id];
  await code.settled();
  const state = code.getState();
  if (state.kind !== "ready") throw new Error(`no code of ${id}`);
  return state.value;
}

async function reportOf(filters: Filters): Promise<Report> {
  const view = await codeOf(filters.view);
  const stock = await loadedFor(view, filters, emptyStock(bundled.bundle.manifest));
  return view.report(filters, {
    stock,
    sheet: EMPTY_SHEET,
    address: (patch) => ADDRESS.link(filters, patch),
  });
}

describe.each(cases(LINKS, (_, at) => at % 2 === 0))("the report of %s", (link) => {
  let made: Promise<readonly Report[]> | undefined;
  const reports = () =>
    (made ??= Promise.all(LOCALES.map((locale) => reportOf({ ...ADDRESS.decode(link).filters, locale }))));

  it("is made without a page, the same blocks in both languages", async () => {
    const ids = (await reports()).map(({ blocks }) => flatBlocks(blocks).map(({ id }) => id));
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]?.filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
    expect(ids[0]?.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("opens the origin of every figure that it shows", async () => {
    for (const [index, report] of (await reports()).entries()) {
      const keys = [...originsOf(report, LOCALES[index] ?? "zh")];
      expect(keys.filter((key) => !report.figures.has(key))).toEqual([]);
    }
  });

  it("prints no bound and no round number as if it were the value", async () => {
    for (const [index, report] of (await reports()).entries()) {
      const cells = tablesOf(report, LOCALES[index] ?? "zh").flatMap(({ rows }) =>
        rows.flatMap((row) => row.cells),
      );
      const bare = cells.filter(({ text, origin }) => {
        const subject = report.figures.get(origin ?? "");
        const figure =
          subject?.kind === "cell" && subject.cell.kind === "value" ? subject.cell.figure : undefined;
        return figure && figure.bound !== "exact" && /\d/.test(text) && !MARKED.test(text);
      });
      expect(bare.map(({ text, origin }) => `${String(origin)}: ${text}`)).toEqual([]);
    }
  });

  it("leads only to addresses that are understood whole", async () => {
    for (const [index, report] of (await reports()).entries()) {
      const inside = linksOf(report, LOCALES[index] ?? "zh").filter((href) => href.startsWith("#/"));
      expect(inside.flatMap((href) => ADDRESS.decode(href).problems)).toEqual([]);
    }
  });

  it("has a table with a cell for each column, and charts with a height", async () => {
    for (const [index, report] of (await reports()).entries()) {
      const locale = LOCALES[index] ?? "zh";
      for (const { columns, rows } of tablesOf(report, locale))
        for (const { cells } of rows) expect(cells.length).toBe(columns.length);
      for (const { plot } of blocksOf(report, "chart"))
        for (const width of [280, 640, 1400]) expect(chartOf(plot).height(width, locale)).toBeGreaterThan(0);
    }
  });
});
