import type { IndicatorId, Observation, Period, Source, SourceId, Vintage } from "../../src/core/types.ts";
import { EXCEPTIONS, isUnknown } from "./exceptions.ts";
import { SIZES } from "./sizes.ts";
import type { Size } from "./sizes.ts";

export const SOURCES: readonly Source[] = [
  source("made-up-yearbook", "编造市统计局", "编造的年鉴", "A", "yearbook"),
  source("made-up-site", "编造区人民政府", "编造的网站", "B", "government-site"),
  source("made-up-list", "编造榜单网", "编造的榜单", "D", "reference"),
];

export const VINTAGES: readonly Vintage[] = [
  { id: "before", name: { zh: "编造的普查前", en: "Before the made-up census" } },
  { id: "after", name: { zh: "编造的普查后", en: "After the made-up census" } },
  { id: "first", name: { zh: "初步核算数", en: "First estimate" } },
];

/** Every district follows the same course from its size, a little shifted by its place in the list. */
const GDP_COURSE = [45, 50, 55, 61, 64, 68, 73, 78, 82, 86, 90, 97, 100];
const GROWTH_COURSE = [12.4, 11.2, 10.5, 11.6, 8.6, 8.4, 8.2, 7, 6.2, 6.8, 2.7, 8.1, 1.1];
const PEOPLE_COURSE = [84, 87, 90, 93, 96, 98, 100, 101];

const MADE: readonly Observation[] = SIZES.flatMap((size, index) => [
  ...course(2010, GDP_COURSE, (percent, year) =>
    figure("gdp", size, year, (size.gdp * shifted(percent, index, year)) / 100, {
      vintage: year < 2020 ? "before" : "after",
    }),
  ),
  ...course(2010, GROWTH_COURSE, (percent, year) =>
    figure("gdp-growth-real", size, year, shifted(percent, index, year) - 1, { step: 0.1 }),
  ),
  ...course(2014, PEOPLE_COURSE, (percent, year) =>
    figure("resident-population", size, year, (size.people * percent) / 100),
  ),
  ...course(2017, [80, 85, 90, 86, 98, 100], (percent, year) =>
    figure("retail-sales", size, year, (size.retail * shifted(percent, index, year)) / 100, {
      status: year === 2022 ? "preliminary" : "final",
    }),
  ),
  figure("urbanization-rate", size, 2020, size.urban, { step: 0.1 }),
  figure("census-illiteracy-rate", size, 2020, 0.4 + ((index * 7) % 11) / 10),
  figure("land-area", size, 2020, size.land),
]);

/** Figures that no source prints. */
export const FIGURES: readonly Observation[] = [
  ...MADE.filter((made) => !isUnknown(made) && !EXCEPTIONS.some((other) => isOf(other, made))),
  ...EXCEPTIONS.map(({ value, ...about }) => ({ ...figure(about.indicator, about, 0, value), ...about })),
];

/** An exception stands in the place of the usual figure, unless another source prints it beside. */
function isOf({ indicator, area, period, source: by }: (typeof EXCEPTIONS)[number], made: Observation) {
  return indicator === made.indicator && area === made.area && period === made.period && by === undefined;
}

function course<Made>(
  from: number,
  percents: readonly number[],
  make: (percent: number, year: number) => Made,
) {
  return percents.map((percent, index) => make(percent, from + index));
}

function shifted(percent: number, index: number, year: number): number {
  return percent + (((index * 5 + year * 3) % 7) - 3) / 2;
}

function figure(
  indicator: string,
  { area }: Pick<Size, "area">,
  year: number,
  exact: number,
  fields: Partial<Observation> = {},
): Observation {
  const { step = 0.01 } = fields;
  const value = Number(exact.toFixed(step === 0.1 ? 1 : 2));
  return {
    indicator: indicator as IndicatorId,
    area,
    period: String(year) as Period,
    value,
    step,
    bound: "exact",
    status: "final",
    source: "made-up-yearbook" as SourceId,
    basis: "stated",
    asWritten: String(value),
    nature: "result",
    confirmedBy: [],
    ...fields,
  };
}

function source(
  id: string,
  publisher: string,
  title: string,
  tier: Source["tier"],
  kind: Source["kind"],
): Source {
  const read = { readIn: "original", titleKind: "document" } as const;
  return { id: id as SourceId, publisher, title, date: "2023", kind, tier, url: null, ...read };
}
