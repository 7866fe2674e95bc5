import type { Crosscheck, DerivedValue, IndicatorBrief, Tally } from "../core/evidence.ts";
import type { ReleaseRule } from "../core/monitor/calendar.ts";
import type { Practice, Reform, Zone } from "../core/reform.ts";
import type { IndicatorId, Observation, Source } from "../core/types.ts";

/** The records of each kind of evidence. */
export type EvidenceRecords = {
  readonly derivations: DerivedValue;
  readonly crosschecks: Crosscheck;
  readonly reforms: Reform;
  /** When figures are due; its file also brings all targets of the statistics. */
  readonly monitor: ReleaseRule;
};
export type EvidenceKind = keyof EvidenceRecords;

/**
 * One file of evidence: the records, and all that is needed to show the figures they name without loading a
 * partition each.
 */
export type EvidenceWire<Kind extends EvidenceKind = EvidenceKind> = {
  readonly format: 1;
  readonly kind: Kind;
  readonly records: readonly EvidenceRecords[Kind][];
  /** By the name that the records use: an id or a key. */
  readonly figures: Readonly<Record<string, Observation>>;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorBrief>>;
  readonly sources: readonly Source[];
  /** Names of the practices that the reforms share; empty for other evidence. */
  readonly practices: readonly Practice[];
  /** The zones in which the reforms take place; empty for other evidence. */
  readonly zones: readonly Zone[];
  /** What each reform can be found by besides its words: pinyin and initials; empty for other evidence. */
  readonly keys: Readonly<Record<string, string>>;
  /** How the statistics' identities came out, of which only those that fail are records; only for cross-checks. */
  readonly tally?: Tally;
};

/** Which file holds which evidence. */
export type EvidenceFiles = Readonly<Record<EvidenceKind, string>>;
