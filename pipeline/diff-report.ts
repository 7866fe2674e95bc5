import { countsBy } from "../src/curate/diff.ts";
import type { DataDiff } from "../src/curate/diff.ts";
import type { NamesOf } from "../src/curate/diff/names.ts";
import type { Observation } from "../src/core/types.ts";
import type { ComparisonChange, Standing } from "./diff-comparisons.ts";
import type { DiffWords } from "./diff-words.ts";

/** So many lines of a section are read; all of them stand in the JSON. */
const MOST = 60;

/** The sections of a difference as a curator reads them; a section without anything is left out. */
export function diffReport(
  diff: DataDiff,
  comparisons: readonly ComparisonChange[],
  words: DiffWords,
): readonly string[] {
  const { place, print, source } = words;
  const of = (figure: Observation) => `${place(figure)} [${source(figure.source)}]`;
  const beside = (others: readonly Observation[]) =>
    others.map((other) => `${print(other)} [${source(other.source)}]`).join("; ");
  const fields = diff.relabelled.flatMap((one) => one.fields);
  const counted = (count: (figures: readonly Observation[]) => readonly string[]) => [
    ...count(diff.added).map((line) => `added ${line}`),
    ...count(diff.corrected.map(({ after }) => after)).map((line) => `corrected ${line}`),
    ...count(diff.withdrawn).map((line) => `withdrawn ${line}`),
  ];
  const by = (field: "source" | "indicator") => (figures: readonly Observation[]) =>
    countsBy(figures, field).map(([id, count]) => `${String(count)}: ${words[field](id)}`);
  return [
    ...section(
      "corrected figures",
      diff.corrected.map(({ before, after }) => `${of(after)}: ${print(before)} → ${print(after)}`),
    ),
    ...section(
      "withdrawn figures",
      diff.withdrawn.map((figure) => `${of(figure)}: ${print(figure)}`),
    ),
    ...section(
      "the same print, filed elsewhere",
      diff.refiled.map(
        ({ before, after }) =>
          `${print(before)} [${source(after.source)}]: ${place(before)} → ${place(after)}`,
      ),
    ),
    ...section(
      "newly superseded figures",
      diff.superseded.map(({ after }) => `${of(after)}: ${print(after)}`),
    ),
    ...section(
      "figures no longer superseded",
      diff.reinstated.map(({ after }) => `${of(after)}: ${print(after)}`),
    ),
    ...section(
      "new figures that contradict one that was there",
      diff.conflicting.map(
        ({ figure, others, kind }) => `${of(figure)}: ${print(figure)}, against ${beside(others)} (${kind})`,
      ),
    ),
    ...section(
      "new figures that confirm one that was there",
      diff.confirmed.map(({ figure, others }) => `${of(figure)}: ${print(figure)}, as ${beside(others)}`),
    ),
    ...section(
      "new figures",
      diff.added.map((figure) => `${of(figure)}: ${print(figure)}`),
    ),
    ...section("figures by source", counted(by("source"))),
    ...section("figures by indicator", counted(by("indicator"))),
    ...section(
      "same value, otherwise described",
      [...new Set(fields)].map(
        (field) => `${field}: ${String(fields.filter((one) => one === field).length)} figures`,
      ),
    ),
    ...namesSections("sources", diff.sources, ({ id }) => source(id)),
    ...namesSections("indicators", diff.indicators, ({ id, name }) => `${name.zh} ${id}`),
    ...section(
      "comparisons at the newest common year",
      comparisons.map((one) => comparisonLine(one, words)),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`  and ${String(lines.length - MOST)} more, all with --json`] : [];
  return [
    `${title}: ${String(lines.length)}`,
    ...lines.slice(0, MOST).map((line) => `  ${line}`),
    ...more,
    "",
  ];
}

function namesSections<Item>(
  title: string,
  { added, removed, renamed }: NamesOf<Item>,
  nameOf: (item: Item) => string,
): readonly string[] {
  return [
    ...section(`new ${title}`, added.map(nameOf)),
    ...section(`removed ${title}`, removed.map(nameOf)),
    ...section(
      `renamed ${title}`,
      renamed.map(({ before, after }) => `${nameOf(before)} → ${nameOf(after)}`),
    ),
  ];
}

function comparisonLine({ indicator, preset, before, after }: ComparisonChange, words: DiffWords): string {
  const who = `${words.indicator(indicator)}, ${words.preset(preset)}`;
  if (!before) return `${who}: became possible, ${after ? standingText(after, words) : ""}`;
  if (!after) return `${who}: no longer possible, was ${standingText(before, words)}`;
  return `${who}: ${standingText(before, words)} → ${standingText(after, words)}`;
}

function standingText({ period, level, rankable, of, places }: Standing, { area }: DiffWords): string {
  const ranks = places.map(({ area: code, from, to, of: among }) => {
    const range = from === to ? String(from) : `${String(from)}–${String(to)}`;
    return `${area(code)} ${range}/${String(among)}`;
  });
  return [`${period} ${level} (${String(rankable)} of ${String(of)})`, ...ranks].join(", ");
}
