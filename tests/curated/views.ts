import { compare } from "../../src/core/comparison.ts";
import type { Comparison } from "../../src/core/comparison.ts";
import { refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { familyOf } from "../../src/core/period.ts";
import { summarise } from "../../src/core/summary.ts";
import { explainSelection } from "../../src/i18n/explain-selection.ts";
import { say } from "../../src/i18n/say.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { wordsOf } from "../../src/i18n/bound-words.ts";
import { PRESETS } from "../presets.ts";
import { cases } from "../extent.ts";
import type { Filters } from "../../src/state/filters.ts";
import { select } from "../../src/views/compare/selection.ts";
import type { Selection } from "../../src/views/compare/selection.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { data } from "../fixture.ts";

/** A view of 对比 with its comparison, named by what would stand in its link. */
export type SeenView = {
  readonly name: string;
  readonly selection: Selection;
  readonly comparison: Comparison;
};

/**
 * Every indicator, in each period and the newest of each family, in each measure that makes sense, for each preset; in
 * every run the figures as stated all of them, of each derived measure one preset by turns.
 */
export function* everyView(): Generator<SeenView> {
  let turn = 0;
  for (const partition of data.partitions.values()) {
    const { indicator, observations } = partition;
    const periods = [...new Set(observations.map(({ period }) => period))];
    const whens: readonly Filters["when"][] = [
      ...periods.map((period) => ({ kind: "period", period }) as const),
      ...[...new Set(periods.map(familyOf))].map((family) => ({ kind: "latest", family }) as const),
      { kind: "common" },
    ];
    for (const when of whens)
      for (const measure of MEASURES.filter((one) => refusalOf(one, indicator) === undefined)) {
        turn += 1;
        const isTurn = (at: number) => measure === "raw" || at === turn % PRESETS.length;
        for (const preset of cases(PRESETS, (_, at) => isTurn(at))) {
          const filters: Filters = {
            ...ADDRESS.defaults,
            indicator: indicator.id,
            when,
            measure,
            areas: { kind: "preset", preset },
          };
          const selection = select(data, filters);
          if (selection) yield { name: nameOf(filters, preset), ...seen(selection) };
        }
      }
  }
}

function nameOf({ indicator, measure, when }: Filters, preset: string): string {
  const times = {
    period: "period" in when && when.period,
    latest: "family" in when && `latest ${when.family}`,
    common: "common",
  };
  return [indicator, times[when.kind], measure, preset].join(" ");
}

function seen(selection: Selection): Omit<SeenView, "name"> {
  const { measurement, areas, context, cities } = selection;
  const question = { measurement, when: selection.when, areas, beside: [...context, ...cities] };
  return { selection, comparison: compare(data, question) };
}

/** The sentence of the finding and that of the verdict; the indicator's own name, which may hold any word, stands aside. */
export function saidOf({ selection, comparison }: SeenView, locale: Locale): readonly [string, string] {
  const { measurement, highlight } = selection;
  const words = { ...wordsOf(data, measurement, locale), subject: "…" };
  return [
    say(summarise(comparison.ranking, highlight, true), words, locale),
    explainSelection(comparison.judgement, words.area, locale, []),
  ];
}
