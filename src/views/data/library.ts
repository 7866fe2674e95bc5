import type { Crosscheck, DerivedValue } from "../../core/evidence.ts";
import type { Conflict } from "../../core/conflict.ts";
import type { AreaCode, IndicatorId, SourceId, Text } from "../../core/types.ts";
import type { CatalogIndicator, CatalogSource, CatalogWire, Download } from "../../data/wire-catalog.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Stock } from "../../data/stock.ts";
import { CONFLICT_KIND_NAMES, CROSSCHECK_VERDICT_NAMES, GROUP_NAMES } from "../../i18n/evidence.ts";
import { SOURCE_KIND_NAMES } from "../../i18n/source-names.ts";
import type { DataTab } from "./filters.ts";
import { matches } from "../../ui/pickers/search.ts";
import type { Names } from "./names.ts";

/** A record with everything it can be found by. */
export type Entry<Item> = { readonly item: Item; readonly text: string };

export type Change = CatalogWire["changes"][number];

/** The records of each section. */
export type Library = {
  readonly sources: readonly Entry<CatalogSource>[];
  readonly indicators: readonly Entry<CatalogIndicator>[];
  readonly crosschecks: readonly Entry<Crosscheck>[];
  readonly derived: readonly Entry<DerivedValue>[];
  readonly conflicts: readonly Entry<Conflict>[];
  readonly downloads: readonly Entry<Download>[];
  readonly releases: readonly Entry<Change>[];
};

type Loaded = {
  readonly manifest: Manifest;
  readonly catalog: CatalogWire;
  readonly names: Names;
  readonly evidence: Stock["evidence"];
};

/** All sections, each record with its names in both languages, pinyin and initials where they are known. */
export function libraryOf({ manifest, catalog, names, evidence }: Loaded): Library {
  const { crosschecks, derivations } = evidence;
  const area = (code: AreaCode) => {
    const found = names.areas.get(code);
    return found ? [...both(found.name), found.short.en, found.keys] : [code];
  };
  const indicator = (id: IndicatorId) => [
    id,
    ...both(names.indicators.get(id)?.name),
    names.entries.get(id)?.keys ?? "",
  ];
  const source = (id: SourceId) => [
    names.sources.get(id)?.publisher ?? "",
    names.sources.get(id)?.keys ?? "",
  ];
  const topics = new Map(manifest.topics.map(({ id, name }) => [id, name]));
  const operands = (wire: EvidenceWire | undefined, record: Crosscheck | DerivedValue) =>
    Object.values(record.operands).flatMap((operand) => {
      const figure = wire?.figures["observation" in operand ? operand.observation : operand.key];
      return figure ? [...indicator(figure.indicator), figure.asWritten ?? ""] : [];
    });
  return {
    sources: entries(catalog.sources, (one) => [
      one.id,
      one.publisher,
      one.title,
      one.date,
      one.keys,
      one.url ?? "",
      one.sha256 ?? "",
      ...both(SOURCE_KIND_NAMES[one.kind]),
      ...both(one.quality),
    ]),
    indicators: entries(catalog.indicators, (one) => [
      ...indicator(one.id),
      ...(one.aliases ?? []),
      ...both(one.definition),
      ...both(topics.get(one.topic)),
      ...both(one.group && GROUP_NAMES[one.group]),
      ...both(names.units.get(one.unit)?.name),
    ]),
    crosschecks: entries(crosschecks?.records ?? [], (one) => [
      one.id,
      one.period,
      ...both(one.name),
      ...both(one.why),
      ...area(one.area),
      ...both(CROSSCHECK_VERDICT_NAMES[one.verdict]),
      ...operands(crosschecks, one),
    ]),
    derived: entries(derivations?.records ?? [], (one) => [
      one.id,
      one.period,
      ...both(one.name),
      ...both(one.note),
      ...both(one.scope),
      ...area(one.area),
      ...operands(derivations, one),
    ]),
    conflicts: entries(catalog.conflicts, (one) => [
      one.id,
      ...indicator(one.indicator),
      ...area(one.area),
      ...both(CONFLICT_KIND_NAMES[one.kind]),
      ...[one.used, ...one.others.map(({ figure }) => figure)].flatMap((figure) => source(figure.source)),
    ]),
    downloads: entries(catalog.downloads, (one) => [one.file, ...both(one.title)]),
    releases: entries(catalog.changes, (one) => [one.date, ...both(one.text)]),
  };
}

function both(text: Text | undefined): readonly string[] {
  return text ? [text.zh, text.en] : [];
}

function entries<Item>(
  items: readonly Item[],
  textOf: (item: Item) => readonly string[],
): readonly Entry<Item>[] {
  return items.map((item) => ({ item, text: textOf(item).join("\n").toLowerCase() }));
}

/** The records that have every word of the query. */
export function hitsIn<Item>(list: readonly Entry<Item>[], query: string): readonly Item[] {
  return list.filter(({ text }) => matches(query, [text])).map(({ item }) => item);
}

/** How many records of each section a query finds. */
export function countHits(library: Library, query: string): Record<DataTab, number> {
  return {
    sources: hitsIn(library.sources, query).length,
    indicators: hitsIn(library.indicators, query).length,
    crosschecks: hitsIn(library.crosschecks, query).length,
    derived: hitsIn(library.derived, query).length,
    conflicts: hitsIn(library.conflicts, query).length,
    downloads: hitsIn(library.downloads, query).length,
    releases: hitsIn(library.releases, query).length,
  };
}
