import { spansChart } from "../../../src/charts/spans.ts";
import type { SpanRow } from "../../../src/charts/spans.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { ChartCase, World } from "../case.ts";
import { districts, nameOf } from "../made-up.ts";

type Ends = readonly [number, number];
type Made = { readonly base: Ends; readonly usual: Ends; readonly all: Ends };

const WORDS = {
  zh: { area: "地区", base: "所选", usual: "九成", all: "全部", first: "居首", none: "没有" },
  en: {
    area: "Area",
    base: "As chosen",
    usual: "Nine draws of ten",
    all: "Any draw",
    first: "First",
    none: "none",
  },
} as const;

function made(world: World, locale: Locale, rows: readonly Made[]): Plot {
  const places = ([from, to]: Ends) => ({
    ...{ from, to },
    label: from === to ? String(from) : `${String(from)}–${String(to)}`,
  });
  const areas = districts(world);
  const model = {
    rows: rows.map(({ base, usual, all }, at): SpanRow => {
      const area = areas[at] ?? ("440106" as never);
      const name = nameOf(world, area, locale);
      return {
        ...{ area, name, tip: name, facts: { value: base[0], origin: area } },
        base: places(base),
        usual: places(usual),
        all: places(all),
        first: { value: 50, label: "50" },
      };
    }),
    words: WORDS[locale],
  };
  return { kind: "spans", chart: spansChart, model };
}

const USUAL: readonly Made[] = [
  { base: [1, 1], usual: [1, 2], all: [1, 4] },
  { base: [2, 3], usual: [1, 4], all: [1, 5] },
  { base: [2, 3], usual: [2, 3], all: [2, 3] },
  { base: [4, 4], usual: [3, 5], all: [2, 5] },
  { base: [5, 5], usual: [5, 5], all: [5, 5] },
];

export const CASES: readonly ChartCase[] = [
  {
    name: "usual",
    says: "a dot where an area stands, a bar for the usual places, a line for all; a shared place is wide",
    plot: (world, locale) => made(world, locale, USUAL),
    width: 640,
    dark: true,
  },
  {
    name: "narrow",
    says: "twenty places at the width of a telephone have as many numbers as fit",
    plot: (world, locale) =>
      made(
        world,
        locale,
        Array.from({ length: 20 }, (_, at): Made => {
          const place: Ends = [at + 1, at + 1];
          return { base: place, usual: [Math.max(1, at - 3), Math.min(20, at + 6)], all: [1, 20] };
        }),
      ),
    width: 320,
    locale: "en",
  },
  {
    name: "two",
    says: "two areas, one place each",
    plot: (world, locale) =>
      made(world, locale, [
        { base: [1, 1], usual: [1, 1], all: [1, 1] },
        { base: [2, 2], usual: [2, 2], all: [2, 2] },
      ]),
    width: 480,
  },
  {
    name: "none",
    says: "that there is none",
    plot: (world, locale) => made(world, locale, []),
    width: 320,
  },
];
