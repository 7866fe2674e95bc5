// A made-up world of as many areas as are asked for, to measure what a change costs where there are many.
import { partitionOf } from "../../src/core/partition.ts";
import type {
  Area,
  AreaCode,
  Indicator,
  IndicatorId,
  Observation,
  Period,
  Unit,
} from "../../src/core/types.ts";
import { entryOf } from "../../src/data/entry.ts";
import { emptyStock, withPartitions } from "../../src/data/stock.ts";
import type { Stock } from "../../src/data/stock.ts";
import type { Manifest } from "../../src/data/wire.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { Report } from "../../src/report/report.ts";
import type { Filters } from "../../src/state/filters.ts";
import { bestPeriod } from "../../src/data/coverage.ts";
import { areasOf } from "../../src/state/area-chosen.ts";
import { editableLimits } from "../../src/views/compare/classing.ts";
import { report } from "../../src/views/compare/report.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { compareFilters } from "../../src/views/compare/filters.ts";

const CITIES = ["440100", "440300"].map((code) => code as AreaCode);
const FIRST = 2000;
const KINDS = ["level", "price"] as const;

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function areasOfWorld(count: number): readonly (Area & { readonly keys: string })[] {
  const named = (code: string, level: Area["level"], parent?: AreaCode) => {
    const name = { zh: `地区${code}`, en: `Area ${code}` };
    return { code: code as AreaCode, level, name, short: name, keys: code, ...(parent && { parent }) };
  };
  return [
    ...CITIES.map((code) => named(code, "city")),
    ...Array.from({ length: count }, (_, at) =>
      named(`4401${String(10_000 + at)}`, "district", CITIES[at % CITIES.length]),
    ),
  ];
}

function figuresOf(indicator: IndicatorId, areas: readonly Area[], years: number): readonly Observation[] {
  const next = numbers(areas.length);
  return areas.flatMap(({ code }) => {
    const size = 50 + 4000 * next() ** 4;
    return Array.from({ length: years }, (_, year): Observation => {
      const value = Math.round(size * 1.06 ** year * (0.97 + 0.06 * next()) * 100) / 100;
      const period = String(FIRST + year) as Period;
      const common = {
        step: 0.01,
        bound: "exact",
        status: "final",
        basis: "stated",
        nature: "result",
      } as const;
      return {
        indicator,
        area: code,
        period,
        value,
        source: "made-up" as Observation["source"],
        confirmedBy: [],
        ...common,
      };
    });
  });
}

/** So many areas, years and indicators, a level and a price in turn; only as many as `loaded` have figures at hand. */
export function worldOf(count: number, years: number, indicators: number, loaded: number): Stock {
  const areas = areasOfWorld(count);
  const unit: Unit = {
    id: "made-up" as Unit["id"],
    name: { zh: "元", en: "yuan" },
    base: "yuan",
    factor: 1,
  } as Unit;
  const defined = Array.from({ length: indicators }, (_, at): Indicator => {
    const name = { zh: `指标${String(at)}`, en: `Indicator ${String(at)}` };
    return {
      ...{
        id: `made-up-${String(at)}` as IndicatorId,
        name,
        definition: name,
        decimals: 2,
        kind: KINDS[at % 2] ?? "level",
      },
      ...{
        additive: at % 2 === 0,
        polarity: "higher",
        topic: "economy" as Indicator["topic"],
        unit: unit.id,
      },
    };
  });
  const catalogue = { sources: [], vintages: [] };
  const partitions = defined
    .slice(0, loaded)
    .map((indicator) => partitionOf({ indicator, ...catalogue }, figuresOf(indicator.id, areas, years)));
  const codes = areas.map(({ code }) => code);
  const [pattern] = partitions;
  if (!pattern) throw new Error("An indicator at least has figures.");
  const entry = entryOf(pattern, codes, { keys: "", file: "" });
  const manifest: Manifest = {
    ...{
      format: 1,
      release: { id: "made-up", date: "2025-01-01" },
      areas,
      topics: [],
      units: [unit],
      geo: {},
    },
    indicators: defined.map(({ id, name }) => ({ ...entry, id, name, file: `${id}.json` })),
    evidence: { derivations: "", crosschecks: "", monitor: "", reforms: "" },
    catalog: "",
  };
  return withPartitions(emptyStock(manifest), partitions);
}

const DEFAULTS = Object.fromEntries(
  Object.entries(compareFilters).flatMap(([key, filter]) =>
    "default" in filter ? [[key, filter.default]] : [],
  ),
) as unknown as Filters;

/** What a change to this year makes: the controls' figures, the report, the drawings. */
export function changeTo(stock: Stock, at: number, year: number): Report {
  const filters: Filters = {
    ...DEFAULTS,
    indicator: `made-up-${String(at)}` as IndicatorId,
    areas: { kind: "preset", preset: "all" },
    highlight: [],
    when: { kind: "period", period: String(year) as Period },
  };
  const scene = sceneOf(stock.data, filters);
  if (scene) editableLimits(scene);
  const chosen = areasOf(stock.data.areas, filters.areas);
  for (const entry of stock.manifest.indicators) bestPeriod(stock.manifest, entry, chosen);
  const made = report(filters, { stock, address: () => "" } as unknown as Parameters<typeof report>[1]);
  for (const block of made.blocks.flatMap((one) => (one.kind === "group" ? one.blocks : [one]))) {
    if (block.kind !== "chart") continue;
    const chart = chartOf(block.plot);
    // As a page draws, which keeps what the period does not move.
    chart.draw({ width: 600, height: chart.height(600, "zh"), palette: LIGHT, locale: "zh", live: true });
  }
  return made;
}
