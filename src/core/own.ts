import type { Indicator, Observation, Source, SourceId, SourceKind, Text, Tier, Unit } from "./types.ts";

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

/** What figures of a reader's own file are called wherever they stand. */
export const OWN_DATA: Text = { zh: "自有数据", en: "Own data" };

/** What a reader says of a file of theirs. */
export type Declared = {
  /** The SHA-256 of the file, in hexadecimal digits. */
  readonly hash: string;
  /** The file's name. */
  readonly file: string;
  readonly kind: SourceKind;
  /** Who produced the figures. */
  readonly publisher?: string;
  /** The document in which they stand. */
  readonly title?: string;
  readonly date?: string;
  /** How often the file was taken before, each time as a source of its own. */
  readonly before?: number;
};

/** Nobody but the reader has seen the document, so that no file of theirs is of tier A. */
const TIERS_DECLARED: Record<SourceKind, Exclude<Tier, "A">> = {
  yearbook: "B",
  bulletin: "B",
  census: "B",
  report: "B",
  "government-site": "B",
  news: "C",
  book: "C",
  reference: "D",
  article: "D",
};

const HASH_DIGITS = 12;

/** A stranger's text without the signs that turn the order of what stands beside it, and show nothing themselves. */
export function unturned(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, "");
}

/** The source that a reader's file is. */
export function ownSource(declared: Declared): Source {
  const { hash, kind, date = "", before = 0 } = declared;
  const [publisher = "", title = ""] = [declared.publisher, declared.title].map((text = "") =>
    unturned(text),
  );
  const file = unturned(declared.file);
  const name = hash.slice(0, HASH_DIGITS) + (before > 0 ? `-${String(before + 1)}` : "");
  return {
    id: ownId(name),
    publisher: `${OWN_DATA.zh}（${file}）`,
    ...(publisher !== "" && { originator: publisher }),
    english: { publisher: `${OWN_DATA.en} (${file})` },
    readIn: "transcription",
    titleKind: title === "" ? "description" : "document",
    title: [title, file].find((text) => text.trim() !== "") ?? OWN_DATA.zh,
    date: date === "" ? "unknown" : date,
    kind,
    tier: TIERS_DECLARED[kind],
    url: null,
    sha256: hash,
  };
}
