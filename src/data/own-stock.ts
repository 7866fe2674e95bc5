import { withOwnFigures, withoutOwnFigures } from "../core/own-figures.ts";
import { isOwn } from "../core/own.ts";
import type { OwnFile } from "../core/own.ts";
import type { Partition } from "../core/dataset.ts";
import type { Indicator, Unit } from "../core/types.ts";
import { OWN_TOPIC, withOwnEntries } from "./own-entries.ts";
import type { Overlay, Stock } from "./stock.ts";

/**
 * The stock with a reader's own files over it, in the place of those that lay there before; without any it is as it was.
 * What arrives later is laid under them too.
 */
export function withOwn(stock: Stock, files: readonly OwnFile[]): Stock {
  const bare = withoutOwn(stock);
  if (files.length === 0) return bare;
  const { manifest, data } = bare;
  const units = ownOnce<Unit>(files.flatMap((file) => file.units));
  const partitions = ownPartitions(files);
  const overlay: Overlay = {
    ours: manifest,
    over: (partition) => withOwnFigures(partition, files),
    bare: withoutOwnFigures,
    anew: (next) => withOwn({ ...next, overlay: { ...overlay, ours: next.manifest } }, files),
  };
  return {
    ...bare,
    own: files,
    overlay,
    manifest: withOwnEntries(manifest, files, partitions, units),
    data: {
      ...data,
      units: new Map([...data.units, ...units.map((unit) => [unit.id, unit] as const)]),
      partitions: new Map([
        ...[...data.partitions].map(([id, partition]) => [id, overlay.over(partition)] as const),
        ...partitions.map((partition) => [partition.indicator.id, partition] as const),
      ]),
    },
  };
}

function withoutOwn(stock: Stock): Stock {
  const { own: _, overlay, ...rest } = stock;
  if (!overlay) return stock;
  const { data } = rest;
  const ours = [...data.partitions].filter(([id]) => !isOwn(id));
  return {
    ...rest,
    manifest: overlay.ours,
    data: {
      ...data,
      units: new Map([...data.units].filter(([id]) => !isOwn(id))),
      partitions: new Map(ours.map(([id, partition]) => [id, withoutOwnFigures(partition)])),
    },
  };
}

/** The indicators that only the reader's files have, as far as these have figures of them. */
function ownPartitions(files: readonly OwnFile[]): readonly Partition[] {
  return ownOnce<Indicator>(files.flatMap(({ indicators }) => indicators))
    .map((indicator) => withOwnFigures(emptyPartition({ ...indicator, topic: OWN_TOPIC.id }), files))
    .filter(({ observations }) => observations.length > 0);
}

function emptyPartition(indicator: Indicator): Partition {
  const origin = { kind: "here", sources: new Map() } as const;
  return { indicator, observations: [], sources: new Map(), vintages: new Map(), origin };
}

/** Of several files that say what an id stands for, the first. */
function ownOnce<Named extends { readonly id: string }>(named: readonly Named[]): readonly Named[] {
  const first = new Map<string, Named>();
  for (const one of named) if (isOwn(one.id) && !first.has(one.id)) first.set(one.id, one);
  return [...first.values()];
}
