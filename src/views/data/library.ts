import type { DerivedValue, Operands } from "../../core/evidence.ts";
import { nameOfOperand } from "../../core/figure-index.ts";
import type { AreaCode, IndicatorId, SourceId, Text } from "../../core/types.ts";
import { searchOver } from "../../data/search.ts";
import { isCovered } from "../../data/coverage.ts";
import type { Search, Words as SearchWords } from "../../data/search.ts";
import type { Stock } from "../../data/stock.ts";
import type { CatalogWire } from "../../data/wire-catalog.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import { CONFLICT_KIND_NAMES, CROSSCHECK_VERDICT_NAMES, GROUP_NAMES } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { SOURCE_KIND_NAMES } from "../../i18n/source-names.ts";
import { DATA_TABS } from "./filters.ts";
import type { DataTab } from "./filters.ts";
import type { Names } from "./names.ts";

/** A record's id with its names, and everything else that it can be found by. */
type Entry = { readonly id: string } & SearchWords;

/** The records of all sections, to be looked through together. */
export type Library = Search<{ readonly tab: DataTab; readonly id: string }>;

type Room = { readonly stock: Stock; readonly catalog: CatalogWire; readonly names: Names };

/** All sections, each record with its names in both languages, pinyin and initials where they are known. */
export function libraryOf(room: Room): Library {
  const entries = DATA_TABS.flatMap((tab) => ENTRIES[tab](room).map((one) => ({ ...one, tab })));
  return searchOver(entries, (one) => one);
}

/** By section, the ids of the records that a query finds, the best first. */
export function foundIn(library: Library, query: string): ReadonlyMap<DataTab, readonly string[]> {
  const found = library(query);
  return new Map(DATA_TABS.map((tab) => [tab, found.filter((one) => one.tab === tab).map(({ id }) => id)]));
}

/** What a record without an id of its own is found under. */
export function changeId(index: number): string {
  return `change-${String(index + 1)}`;
}

const ENTRIES: Readonly<Record<DataTab, (room: Room) => readonly Entry[]>> = {
  sources: ({ catalog }) =>
    catalog.sources.map(
      ({ id, publisher, english, originator, carrier, title, date, keys, url, sha256, kind, quality }) =>
        entry(
          id,
          [title, publisher, ...(english ? Object.values(english) : [])],
          originator,
          carrier,
          date,
          keys,
          url,
          sha256,
          SOURCE_KIND_NAMES[kind],
          quality,
        ),
    ),
  indicators: ({ catalog, names }) =>
    catalog.indicators.map(({ id, aliases, definition, topic, group, unit }) => ({
      ...entry(id, [indicatorWords(names, id), aliases], definition, names.topics.get(topic), [
        group && GROUP_NAMES[group],
        names.units.get(unit)?.name,
      ]),
      context: () => coveredWords(names, id),
    })),
  crosschecks: ({ stock, names }) =>
    evidenceEntries(names, stock.evidence.crosschecks, ({ why, verdict }) => [
      why,
      CROSSCHECK_VERDICT_NAMES[verdict],
    ]),
  derived: ({ stock, names }) =>
    evidenceEntries(names, stock.evidence.derivations, ({ note, scope }) => [note, scope]),
  conflicts: ({ catalog, names }) =>
    catalog.conflicts.map(({ id, indicator, area, period, kind, used, others }) =>
      entry(id, indicatorWords(names, indicator), areaWords(names, area), period, CONFLICT_KIND_NAMES[kind], [
        sourceWords(names, used.source),
        others.map(({ figure }) => sourceWords(names, figure.source)),
      ]),
    ),
  downloads: ({ catalog }) => catalog.downloads.map(({ file, title }) => entry(file, title)),
  import: () => [],
  releases: ({ catalog, names }) =>
    catalog.changes.map(({ date, text, figures = [] }, index) =>
      entry(
        changeId(index),
        text,
        date,
        figures.map((figure) =>
          figure.kind === "added"
            ? []
            : [indicatorWords(names, figure.indicator), areaWords(names, figure.area)],
        ),
      ),
    ),
};

type Words = Text | string | null | undefined | readonly Words[];

/** `name` is what the record is called, in all its names. */
function entry(id: string, name: Words, ...words: readonly Words[]): Entry {
  return { id, names: [id, ...said(name)], text: words.flatMap(said).join("\n") };
}

function said(words: Words): readonly string[] {
  if (words === null || words === undefined) return [];
  if (typeof words === "string") return [words];
  return "zh" in words ? [words.zh, words.en] : words.flatMap(said);
}

function areaWords({ areas }: Names, code: AreaCode): Words {
  const found = areas.get(code);
  return found ? [found.name, found.short.en, found.keys] : code;
}

function indicatorWords({ indicators, entries }: Names, id: IndicatorId): Words {
  return [id, indicators.get(id)?.name, entries.get(id)?.keys];
}

/** By period the areas of which an indicator has figures. */
function coveredWords({ areas, entries }: Names, id: IndicatorId): readonly string[] {
  const all = [...areas.values()];
  const { periods = [], cover = [] } = entries.get(id) ?? {};
  return periods.map((period, at) => {
    const covered = all.filter((_, index) => isCovered(cover[at] ?? "", index));
    const names = covered.flatMap(({ name, short, keys }) => said([name, short, keys]));
    return [period, formatPeriod(period, "zh"), ...names].join(" ");
  });
}

function sourceWords({ sources }: Names, id: SourceId): Words {
  return [sources.get(id)?.publisher, sources.get(id)?.keys];
}

type Shared = Pick<DerivedValue, "id" | "name" | "area" | "period" | "operands">;

/** Records over named figures are found by those figures too. */
function evidenceEntries<Item extends Shared>(
  names: Names,
  wire: (Pick<EvidenceWire, "figures"> & { readonly records: readonly Item[] }) | undefined,
  ownWords: (item: Item) => Words,
): readonly Entry[] {
  return (wire?.records ?? []).map((one) =>
    entry(one.id, one.name, one.period, ownWords(one), areaWords(names, one.area), [
      wire && operandWords(names, one.operands, wire),
    ]),
  );
}

function operandWords(names: Names, operands: Operands, { figures }: Pick<EvidenceWire, "figures">): Words {
  return Object.values(operands).map((operand) => {
    const figure = figures[nameOfOperand(operand)];
    return figure && [indicatorWords(names, figure.indicator), figure.asWritten];
  });
}
