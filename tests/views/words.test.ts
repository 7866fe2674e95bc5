import { describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { originOf } from "../../src/explain/origin-of.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { blockOf } from "../../src/report/report.ts";
import { PRESETS } from "../presets.ts";
import type { Filters } from "../../src/state/filters.ts";
import { report } from "../../src/views/compare/report.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases, IN_FULL } from "../extent.ts";
import { data } from "../fixture.ts";
import { wordsOf } from "../report-parts.ts";
import { shownAt } from "../shown.ts";
import { curatedStock } from "../stock.ts";

const TENFOLDS =
  "(?:10 million|100 million|10,000|1,000) (?:yuan|US dollars|persons|people|enterprises|units|sq)";

/** What no sentence, heading, label or cell may say, whatever the data are. */
const FORBIDDEN: Record<Locale, readonly RegExp[]> = {
  zh: [/（（|）（|））/, /\d位次/, /\d,\d{3}年份?/],
  en: [
    // 4,339 100 million yuan; (100 million yuan); in 10,000 people
    new RegExp(`(?:\\d |\\(|, in |· )${TENFOLDS}`),
    /, in (?:rank|persons|rooms)|\d (?:rank|place|persons)\b|\bpersons per\b/,
    /\(\(|[A-Za-z]\) \([A-Za-z]/,
  ],
};

function faults(text: string, locale: Locale): readonly string[] {
  return text
    .split("\n")
    .filter((line) => FORBIDDEN[locale].some((pattern) => pattern.test(line)))
    .map((line) => line.slice(0, 160));
}

const stock = curatedStock();
const context = {
  stock,
  sheet: { weights: { idea: 1, measure: 1, reach: 1 }, entries: [] },
  address: () => "#/",
};

function viewOf(id: Filters["indicator"], patch: Partial<Filters>): Filters {
  return { ...ADDRESS.defaults, indicator: id, ...patch };
}

/** Every second indicator is read, in one language or both; measures and sets are read of some. */
const STRIDE = IN_FULL ? 12 : 48;
const INDICATORS = stock.manifest.indicators.flatMap((entry) => {
  const indicator = data.partitions.get(entry.id)?.indicator;
  return indicator ? [{ ...entry, indicator }] : [];
});

describe.each(LOCALES)("what is said (%s)", (locale) => {
  it("of every indicator in its newest period holds no garbled quantity", () => {
    const turn = LOCALES.indexOf(locale);
    const found = cases(INDICATORS, (_, at) => at % 4 === turn).flatMap(({ id, periods }) =>
      periods.slice(-1).flatMap((period) => {
        const when = { kind: "period", period } as const;
        const areas = { kind: "preset", preset: "all" } as const;
        return faults(wordsOf(report(viewOf(id, { locale, when, areas }), context), locale), locale).slice(
          0,
          1,
        );
      }),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it("of some indicators in every measure and set, newest period, holds none either", () => {
    const found = INDICATORS.filter((_, index) => index % STRIDE === 0).flatMap(
      ({ id, periods, indicator }) =>
        MEASURES.filter((measure) => refusalOf(measure, indicator) === undefined).flatMap((measure) =>
          (["focus", "all"] as const).flatMap((preset) => {
            const period = periods.at(-1);
            if (!period) return [];
            const patch = {
              locale,
              measure,
              when: { kind: "period", period },
              areas: { kind: "preset", preset },
            } as const;
            return faults(wordsOf(report(viewOf(id, patch), context), locale), locale).slice(0, 1);
          }),
        ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  const districts = presentDistricts(data.areas).filter((_, index) => index % 4 === 0);
  it.each(cases(districts, (_, at) => at === (locale === "zh" ? 0 : 1)))(
    "of the profile of %s",
    async (code) => {
      const { report: shown } = await shownAt(`#/area?d=${code}`, locale);
      expect(faults(wordsOf(shown, locale), locale)).toEqual([]);
    },
  );

  it.each(["indicators", "sources", "crosschecks", "derived", "conflicts"])(
    "of the data's %s",
    async (tab) => {
      const { report: shown } = await shownAt(`#/data?tab=${tab}`, locale);
      expect(faults(wordsOf(shown, locale), locale)).toEqual([]);
    },
  );
});

/** A figure's text without sign of its unit: what stands in table, ranking, tip and drawer. */
function bare(text: string): string {
  return /[≈≥≤]?[−]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? text;
}

it.each(LOCALES)("one figure has one text in table, ranking, map tip and drawer (%s)", (locale) => {
  const turn = LOCALES.indexOf(locale);
  const read = cases([...INDICATORS.entries()], ([index]) => index % 4 === turn);
  const torn = read.flatMap(([index, { id, periods }]) =>
    PRESETS.filter((_, at) => at === index % PRESETS.length).flatMap((preset) => {
      const period = periods.at(-1);
      if (!period) return [];
      const patch = { locale, when: { kind: "period", period }, areas: { kind: "preset", preset } } as const;
      const shown = report(viewOf(id, patch), context);
      return [...shown.figures].flatMap(([key, subject]) => {
        if (subject.kind !== "cell" || key.includes("@") || !isRankable(subject.cell)) return [];
        const texts = new Set([...textsOf(shown, key), originOf(subject, { stock, locale }).value].map(bare));
        return texts.size > 1 ? [`${id} ${key}: ${[...texts].join(" | ")}`] : [];
      });
    }),
  );
  expect([...new Set(torn)]).toEqual([]);
});

/** The texts of an area's figure in the table, the ranking and the map's tip, as far as they show it. */
function textsOf(shown: ReturnType<typeof report>, area: string): readonly string[] {
  const table = blockOf(shown, "table");
  const ranking = blockOf(shown, "ranking");
  const map = blockOf(shown, "map");
  const cells =
    table?.kind === "table"
      ? table.table.rows.filter((row) => row.key === area).map(({ cells: [, , value] }) => value?.text ?? "")
      : [];
  const labels =
    ranking?.kind === "chart" && ranking.plot.kind === "ranking"
      ? ranking.plot.model.ranked.filter((row) => row.area === area).map(({ label }) => label)
      : [];
  const places =
    map?.kind === "chart" && map.plot.kind === "map"
      ? map.plot.model.places.filter((place) => place.area === area)
      : [];
  return [
    ...cells,
    ...labels,
    ...places.map(({ label }) => label),
    ...places.map(({ tip, name }) => tip.slice(name.length)),
  ];
}
