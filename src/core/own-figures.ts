import type { Origins, Partition, SourceBrief } from "./dataset.ts";
import { isOwn } from "./own.ts";
import type { OwnFile } from "./own.ts";
import { briefOf, compareFigures } from "./partition.ts";
import type { Observation, SourceId } from "./types.ts";

/**
 * The partition with the figures that a reader's files have for its indicator; those that lay over it before are taken
 * off. Ours keep their order, since a file of origins speaks of them row by row.
 */
export function withOwnFigures(partition: Partition, files: readonly OwnFile[]): Partition {
  const bare = withoutOwnFigures(partition);
  const { id } = bare.indicator;
  const own = files.flatMap(({ observations }) => observations.filter(({ indicator }) => indicator === id));
  if (own.length === 0) return bare;
  const read = new Set(own.map(({ source }) => source));
  const theirs = files.filter(({ source }) => read.has(source.id));
  return {
    ...bare,
    observations: merged(bare.observations, own.sort(compareFigures)),
    sources: new Map<SourceId, SourceBrief>([
      ...bare.sources,
      ...theirs.map((file) => [file.source.id, ownBrief(file)] as const),
    ]),
    origin: originWith(bare.origin, theirs),
  };
}

/** The partition as it is without any reader's figures. */
export function withoutOwnFigures(partition: Partition): Partition {
  if (![...partition.sources.keys()].some(isOwn)) return partition;
  const { observations, sources, origin } = partition;
  return {
    ...partition,
    observations: observations.filter(({ source }) => !isOwn(source)),
    sources: withoutOwn(sources),
    origin: origin.kind === "here" ? { ...origin, sources: withoutOwn(origin.sources) } : origin,
  };
}

function ownBrief({ source, isFirst }: OwnFile): SourceBrief {
  return { ...briefOf(source), ...(isFirst && { first: true }) };
}

function originWith(origin: Origins, files: readonly OwnFile[]): Origins {
  if (origin.kind === "elsewhere") return origin;
  const own = files.map(({ source }) => [source.id, source] as const);
  return { ...origin, sources: new Map([...origin.sources, ...own]) };
}

function withoutOwn<Value>(sources: ReadonlyMap<SourceId, Value>): ReadonlyMap<SourceId, Value> {
  return new Map([...sources].filter(([id]) => !isOwn(id)));
}

/** Of figures that stand alike, ours first. */
function merged(ours: readonly Observation[], own: readonly Observation[]): readonly Observation[] {
  const all: Observation[] = [];
  let next = 0;
  for (const figure of ours) {
    for (let one = own[next]; one && compareFigures(one, figure) < 0; one = own[next]) {
      all.push(one);
      next += 1;
    }
    all.push(figure);
  }
  return [...all, ...own.slice(next)];
}
