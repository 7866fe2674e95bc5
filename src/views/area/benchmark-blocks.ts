import type { Position } from "../../core/profile.ts";
import type { IndicatorId, Text } from "../../core/types.ts";
import type { GroupBlock, NoteBlock } from "../../report/blocks.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import { benchmarkOf } from "./benchmark.ts";
import type { Benchmark } from "./benchmark.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  heading: { zh: "标杆对照", en: "Benchmark" },
  none: { zh: "没有可比区不少于5个的指标。", en: "There is no indicator with five comparable peers." },
  open: { zh: "在对比中打开，查看每个数字的出处", en: "Open in Compare, with the origin of each figure" },
  range: { zh: "区间", en: "Class" },
  count: { zh: "区数", en: "Districts" },
  who: { zh: "哪些区", en: "Which" },
} satisfies Record<string, Text>;

/** The indicators whose distribution can be shown. */
export function benchmarkOptions({ positions }: Profile): readonly Position[] {
  return positions.filter(({ measurement }) => measurement.measure === "raw");
}

/** The indicator of the link where it can be shown, else the first that can. */
export function chosenBenchmark(profile: Profile, indicator: IndicatorId): Position | undefined {
  const options = benchmarkOptions(profile);
  return options.find(({ measurement }) => measurement.partition.indicator.id === indicator) ?? options[0];
}

/** For one indicator the distribution of the comparable districts. */
export function benchmarkGroup(
  profile: Profile,
  { indicator }: Filters,
  address: ReportContext["address"],
): GroupBlock {
  const { locale } = profile;
  const chosen = chosenBenchmark(profile, indicator);
  const base = { kind: "group", id: "benchmark", title: WORDS.heading[locale], layout: "stack" } as const;
  if (!chosen)
    return { ...base, blocks: [{ kind: "note", id: "benchmark-none", text: [WORDS.none[locale]] }] };
  const benchmark = benchmarkOf(profile, chosen);
  return {
    ...base,
    blocks: [
      { kind: "facts", id: "benchmark-facts", title: benchmark.title, facts: benchmark.facts },
      binsTable(benchmark, profile),
      openNote(profile, chosen, benchmark, address),
    ],
  };
}

function binsTable({ title, unit, bins }: Benchmark, { locale }: Profile): GroupBlock["blocks"][number] {
  const text = (said: string) => ({ text: said, value: said });
  return {
    kind: "table",
    id: "benchmark-bins",
    title: `${title} (${unit})`,
    table: {
      columns: [
        { id: "range", label: WORDS.range[locale], numeric: false },
        { id: "count", label: WORDS.count[locale], numeric: true },
        { id: "areas", label: WORDS.who[locale], numeric: false },
      ],
      rows: bins.map(({ label, count, counted, areas, own }) => ({
        key: own ? `${label} own` : label,
        cells: [text(label), { text: counted, value: count }, text(areas)],
      })),
    },
  };
}

function openNote(
  { locale, district, against }: Profile,
  { measurement, period }: Position,
  { unit }: Benchmark,
  address: ReportContext["address"],
): NoteBlock {
  const href = address({
    view: "compare",
    indicator: measurement.partition.indicator.id,
    when: { kind: "period", period },
    areas: { kind: "preset", preset: "all" },
    highlight: [district, ...(against === undefined ? [] : [against])],
  });
  const link = { kind: "link", text: WORDS.open[locale], href, aside: true } as const;
  return { kind: "note", id: "benchmark-open", text: [`${unit} · `, link] };
}
