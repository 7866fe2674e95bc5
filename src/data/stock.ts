import type { Dataset, Partition } from "../core/dataset.ts";
import type { OwnFile } from "../core/own.ts";
import type { AreaCode, IndicatorId, SourceId } from "../core/types.ts";
import type { Atlas } from "./geo.ts";
import type { CodeNeed, Need } from "./needs.ts";
import type { CatalogWire, SourceWire } from "./wire-catalog.ts";
import type { EvidenceKind, EvidenceWire } from "./wire-evidence.ts";
import type { AreaReformsWire } from "./wire-profile.ts";
import type { Manifest } from "./wire.ts";

/** Everything that is loaded so far; reports are made of nothing else. */
export type Stock = {
  readonly manifest: Manifest;
  readonly data: Dataset;
  readonly atlas?: Atlas;
  readonly evidence: { readonly [Kind in EvidenceKind]?: EvidenceWire<Kind> };
  readonly catalog?: CatalogWire;
  /** The indicators that profiles are made of, once their partitions are in `data`. */
  readonly profile?: readonly IndicatorId[];
  readonly areaReforms: ReadonlyMap<AreaCode, AreaReformsWire>;
  readonly sources: ReadonlyMap<SourceId, SourceWire>;
  /** By the need's name. */
  readonly code?: ReadonlyMap<string, unknown>;
  /** The reader's own files, as far as there are any. */
  readonly own?: readonly OwnFile[];
  /** Lays them over what arrives; see `own-stock.ts`, whose code only readers with such files fetch. */
  readonly overlay?: Overlay;
};

export type Overlay = {
  /** The list of data without them. */
  readonly ours: Manifest;
  readonly over: (partition: Partition) => Partition;
  readonly bare: (partition: Partition) => Partition;
  /** Lays them anew over a stock whose list of data has just been replaced by one without them. */
  readonly anew: (stock: Stock) => Stock;
};

export function emptyStock(manifest: Manifest): Stock {
  return {
    manifest,
    data: {
      areas: new Map(manifest.areas.map((area) => [area.code, area])),
      units: new Map(manifest.units.map((unit) => [unit.id, unit])),
      partitions: new Map(),
    },
    evidence: {},
    areaReforms: new Map(),
    sources: new Map(),
  };
}

/** The stock with a manifest that says more about the same release. */
export function withManifest(stock: Stock, manifest: Manifest): Stock {
  const units = new Map(manifest.units.map((unit) => [unit.id, unit]));
  const next = { ...stock, manifest, data: { ...stock.data, units } };
  return stock.overlay?.anew(next) ?? next;
}

/** Partitions join what is there; one whose origins are loaded is not replaced by one without. */
export function withPartitions(stock: Stock, added: readonly Partition[]): Stock {
  const partitions = new Map(stock.data.partitions);
  for (const partition of added) {
    const known = partitions.get(partition.indicator.id);
    if (known?.origin.kind !== "here")
      partitions.set(partition.indicator.id, stock.overlay?.over(partition) ?? partition);
  }
  return { ...stock, data: { ...stock.data, partitions } };
}

/** What makes a part, once it is there. */
export function codeIn<Code>({ code }: Stock, need: CodeNeed<Code>): Code | undefined {
  // Put there under this name by the very need.
  return code?.get(need.name) as Code | undefined;
}

/** Whether what a need names is there already, whichever file brought it. */
export function isMet(stock: Stock, need: Need): boolean {
  switch (need.kind) {
    case "rest":
      return stock.manifest.rest === undefined;
    case "partition":
      return stock.data.partitions.has(need.indicator);
    case "origin":
      return stock.data.partitions.get(need.indicator)?.origin.kind === "here";
    case "atlas":
      return stock.atlas !== undefined;
    case "evidence":
      return stock.evidence[need.evidence] !== undefined;
    case "catalog":
      return stock.catalog !== undefined;
    case "profile":
      return stock.profile !== undefined;
    case "area-reforms":
      return stock.areaReforms.has(need.area);
    case "source":
      return stock.sources.has(need.source);
    case "code":
      return stock.code?.has(need.name) === true;
  }
}
