import { describe, expect, it } from "vitest";
import { bundleData } from "../../pipeline/bundle.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { chartOf } from "../../src/charts/plot.ts";
import { stillOf } from "../../src/charts/still.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import type { FetchText } from "../../src/data/load.ts";
import { emptyStock } from "../../src/data/stock.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { blocksOf } from "../../src/report/report.ts";
import { areasOf, presetsOf } from "../../src/state/area-chosen.ts";
import { chosenText } from "../../src/state/area-names.ts";
import { answersTo } from "../../src/state/ask/answers.ts";
import { ADDRESS, VIEWS } from "../../src/views/registry.ts";
import { curatedFiles } from "../fixture.ts";
import { loadedFor } from "../loaded.ts";
import { PRESETS } from "../presets.ts";
import { library } from "../reform-shelf.ts";

// Three cities of another province, made up, with five districts each, in nothing but files of `data/`.
const CITIES = [
  { code: "910100", link: "jia", zh: "甲城", en: "Jia" },
  { code: "910200", link: "yi", zh: "乙城", en: "Yi" },
  { code: "910300", link: "bing", zh: "丙城", en: "Bing" },
] as const;
const PLACES = ["东", "南", "西", "北", "中"];

const named = (zh: string, en: string) => ({ name: { zh, en }, short: { zh, en } });
const districtsOf = (city: (typeof CITIES)[number]) =>
  PLACES.map((place, at) => ({
    code: `${city.code.slice(0, 4)}0${String(at + 1)}`,
    level: "district",
    parent: city.code,
    ...named(`${city.zh}${place}区`, `${city.en} ${String(at + 1)}`),
  }));
const made = [
  { code: "910000", level: "province", ...named("编造省", "Made-up Province") },
  ...CITIES.flatMap((city) => [
    { code: city.code, level: "city", parent: "910000", link: city.link, ...named(city.zh, city.en) },
    ...districtsOf(city),
  ]),
];
const figures = CITIES.flatMap((city, of) =>
  ["2021", "2022"].flatMap((period) => {
    const parts = districtsOf(city).map(({ code }, at) => ({ area: code, value: 100 * (of + 1) + 10 * at }));
    const whole = { area: city.code, value: parts.reduce((sum, { value }) => sum + value, 0) };
    return ["gdp", "resident-population"].flatMap((indicator) =>
      [whole, ...parts].map((part) => ({ indicator, period, ...part, status: "final" })),
    );
  }),
);
const source = {
  id: "made-up-cities",
  publisher: "编造的出版社",
  readIn: "original",
  titleKind: "description",
  title: "三座编造的城市",
  date: "2023-01-01",
  kind: "yearbook",
  tier: "A",
  url: null,
};
const ours = JSON.parse(curatedFiles.get("areas.json") ?? "[]") as readonly unknown[];
const files = new Map([
  ...curatedFiles,
  ["areas.json", JSON.stringify([...ours, ...made])],
  ["observations/made-up-cities.json", JSON.stringify({ source, observations: figures })],
]);

const { bundle, curated, problems } = bundleData(files);
const { manifest } = bundle;
const areas = new Map(curated.areas.map((area) => [area.code, area]));
const fetchText: FetchText = (file) => {
  const text = bundle.files.get(file);
  return Promise.resolve(text === undefined ? undefined : { status: 200, text });
};

/** What a link opens, with all charts drawn. */
async function opened(link: string) {
  const read = ADDRESS.decode(link);
  expect([...read.problems, ...ADDRESS.settle(read.filters, { manifest }).problems]).toEqual([]);
  const { filters } = read;
  const { locale } = filters;
  const { code } = VIEWS[filters.view];
  await code.settled();
  const state = code.getState();
  if (state.kind !== "ready") throw new Error(`no code of ${filters.view}`);
  const stock = await loadedFor(state.value, filters, emptyStock(manifest), fetchText);
  const address = (patch: Parameters<typeof ADDRESS.link>[1]) => ADDRESS.link(filters, patch);
  const report = state.value.report(filters, { stock, sheet: EMPTY_SHEET, address });
  const drawn = blocksOf(report, "chart").map(({ plot }) => {
    expect(chartOf(plot).table(locale).rows.length).toBeGreaterThanOrEqual(0);
    return stillOf(plot, { palette: LIGHT, locale }, { width: 610 });
  });
  return { report, said: JSON.stringify(report.blocks), drawn };
}

describe("three cities that are added by data alone", () => {
  it("are valid, and stand among the ready-made sets in their order, after those that were there", () => {
    expect(problems).toEqual([]);
    expect(presetsOf(curated.areas)).toEqual([...PRESETS.slice(0, 3), "jia", "yi", "bing", "all"]);
    for (const { link, zh, en } of CITIES) {
      const set = { kind: "preset", preset: link } as const;
      const chosen = areasOf(areas, set);
      expect(chosen).toHaveLength(PLACES.length);
      const names = LOCALES.map((locale) => chosenText({ areas: set, locale }, chosen, manifest.areas));
      expect(names).toEqual([`${zh}各区`, `${en}'s districts`]);
    }
    expect(areasOf(areas, { kind: "preset", preset: "gz" })).toHaveLength(11);
  });

  it.each([
    ["#/compare?a=jia&p=2022", "甲城东区"],
    ["#/compare?a=all&p=2022&i=resident-population", "丙城中区"],
    ["#/compare?a=yi&p=2022&g=tiles", "乙城北区"],
    ["#/compare?a=910100.440100&p=2022&m=growth", "甲城"],
    ["#/overview?a=bing", "丙城"],
    ["#/area/910103", "甲城西区"],
    ["#/area/910103?vs=440106", "天河"],
    ["#/compare?a=jia&p=2022&l=en", "Jia 1"],
  ] as const)("%s speaks of %s, and every chart of it is drawn", async (link, name) => {
    const { said, drawn } = await opened(link);
    expect(said).toContain(name);
    for (const svg of drawn) expect(svg).not.toMatch(/NaN|undefined/);
  });

  it("are said not to be on the map, nor on the grid of tiles", async () => {
    for (const grid of ["", "&g=tiles"]) {
      const { report } = await opened(`#/compare?a=jia&p=2022${grid}`);
      const notes = blocksOf(report, "chart").flatMap(({ id, note = "" }) => (id === "map" ? [note] : []));
      expect(notes.join("")).toMatch(/图上没有.*甲城东区/);
    }
  });

  it.each([
    ["甲城各区GDP排名", "#/compare?i=gdp&a=jia"],
    ["乙城5区常住人口", "#/compare?i=resident-population&a=yi"],
    ["丙城东区的GDP", "#/compare?i=gdp&a=bing"],
    ["深圳十区GDP", "#/compare?i=gdp&a=sz"],
  ])("are asked for: %s", (asked, expected) => {
    const { rows, notes } = answersTo(asked, { manifest, areas, library, year: 2026 });
    const [variant] = rows[0]?.variants[0] ?? [];
    const link = variant ? ADDRESS.link(ADDRESS.defaults, { ...variant.patch, locale: "zh" }) : "";
    expect(ADDRESS.decode(link).filters).toMatchObject({
      indicator: ADDRESS.decode(expected).filters.indicator,
      areas: ADDRESS.decode(expected).filters.areas,
    });
    expect(notes).toEqual([]);
  });

  it("leave a link to a city that is not there with a problem and the usual areas", () => {
    const read = ADDRESS.decode("#/compare?a=ding");
    const settled = ADDRESS.settle(read.filters, { manifest });
    expect(settled.problems).toMatchObject([{ key: "a", text: "ding" }]);
    expect(settled.filters.areas).toEqual({ kind: "preset", preset: "focus" });
  });
});
