import type { Indicator, Observation, Source, SourceId, Unit } from "./types.ts";

/**
 * Figures that a reader has taken from a file of their own; they stand in this browser alone. The source's `publisher` is
 * the file, so that whoever prints a source says that the data are the reader's; who produced the figures, as the reader
 * says, is its `originator`.
 */
export type OwnFile = {
  readonly source: Source;
  /** Indicators that only this file has. */
  readonly indicators: readonly Indicator[];
  /** Units that only this file has. */
  readonly units: readonly Unit[];
  readonly observations: readonly Observation[];
  /** Where ours and these both have a figure, these are used. */
  readonly isFirst: boolean;
  /** When it was taken: ISO 8601 with the time, UTC. */
  readonly taken: string;
};

const PREFIX = "own-";

/** No source, indicator or unit of ours has an id that begins like this. */
export function isOwn(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The id of a source, by the SHA-256 of its file and how often that was taken before. */
export function ownId(name: string): SourceId {
  return `${PREFIX}${name}` as SourceId;
}
