import { partitionOf } from "../../../src/core/partition.ts";
import type { Area, AreaCode, Observation, Period, SourceId } from "../../../src/core/types.ts";
import { entryOf } from "../../../src/data/entry.ts";
import { emptyStock, withPartitions } from "../../../src/data/stock.ts";
import type { Stock } from "../../../src/data/stock.ts";
import { SOURCES } from "../../world/figures.ts";
import { INDICATORS } from "../../world/indicators.ts";
import { manifest } from "../../world/world.ts";

/** Two indicators over so many made-up districts, as a national edition would have them; every figure is made up. */
export const LARGE_LINK = "#/index?a=all&xi=gdp!raw!h60~gdp-growth-real!raw!h40&xp=2022";

export function largeStock(count: number): Stock {
  const districts = Array.from({ length: count }, (_, at): Area => {
    const name = { zh: `编造${String(at)}`, en: `Made-up ${String(at)}` };
    return { code: String(500000 + at) as AreaCode, level: "district", name, short: name };
  });
  const partitions = INDICATORS.filter(({ id }) => id === "gdp" || id === "gdp-growth-real").map(
    (indicator, column) =>
      partitionOf(
        { indicator, sources: SOURCES, vintages: [] },
        districts.map(({ code }, at): Observation => ({
          indicator: indicator.id,
          area: code,
          period: "2022" as Period,
          value: ((at * (column === 0 ? 7919 : 104729)) % 99991) / 1000,
          step: 0.001,
          bound: "exact",
          status: "final",
          source: "made-up-yearbook" as SourceId,
          basis: "stated",
          nature: "result",
          confirmedBy: [],
        })),
      ),
  );
  const codes = districts.map(({ code }) => code);
  return withPartitions(
    emptyStock({
      ...manifest,
      areas: districts.map((area) => ({ ...area, keys: "" })),
      indicators: partitions.map((one) =>
        entryOf(one, codes, { keys: "", file: `${one.indicator.id}.json` }),
      ),
    }),
    partitions,
  );
}
