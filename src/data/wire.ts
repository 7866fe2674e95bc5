import type { IndexTemplate } from "../core/index-template.ts";
import type { ReadIn } from "../core/reading.ts";
import type {
  Area,
  AreaCode,
  Indicator,
  IndicatorGroup,
  IndicatorId,
  Period,
  Source,
  SourceId,
  Text,
  Tier,
  Topic,
  TopicId,
  Unit,
  Vintage,
} from "../core/types.ts";
import type { EvidenceFiles } from "./wire-evidence.ts";

/** How many rows are not meant, how many are, and so on in turn to the last that is. */
export type Runs = readonly number[];

/** A column that not every row fills: the rows in runs, and for each the index of its value in `values`. */
export type Sparse = {
  readonly rows: Runs;
  readonly at: readonly number[];
  readonly values: readonly unknown[];
};

/** As much of a source as a comparison needs: id, publisher, tier, how it was read, and the publisher's English name. */
export type SourceRow = readonly [SourceId, string, Tier, ReadIn, string?];

/** One indicator's observations in columns; row i is `areas[area[i]]`, `periods[period[i]]`, `value[i] / 10^decimals`. */
export type PartitionWire = {
  readonly format: 1;
  readonly indicator: Indicator;
  readonly areas: readonly AreaCode[];
  readonly periods: readonly Period[];
  readonly sources: readonly SourceRow[];
  readonly vintages: readonly Vintage[];
  readonly decimals: number;
  readonly area: readonly number[];
  readonly period: readonly number[];
  readonly value: readonly number[];
  readonly source: readonly number[];
  readonly status: readonly number[];
  /** Rows whose print is not known, in runs; left out where there is none. */
  readonly unprinted?: Runs;
  readonly sparse: Readonly<Record<string, Sparse>>;
  /** The file with what the origins of these figures need. */
  readonly origin: string;
};

/** Literals, lines, notes and full sources of one indicator's observations, row by row as in its partition. */
export type OriginWire = {
  readonly format: 1;
  readonly indicator: IndicatorId;
  readonly sources: readonly Source[];
  readonly sparse: Readonly<Record<string, Sparse>>;
  /** Ids of the cross-checks that a figure takes part in, by the figure's id or key. */
  readonly crosschecks?: Readonly<Record<string, readonly string[]>>;
};

/** An indicator as the picker needs it: names, search keys, where its figures are, and for which areas. */
export type IndicatorEntry = {
  readonly id: IndicatorId;
  readonly topic: TopicId;
  /** Left out for a statistic; figures of single cases and claims are listed apart. */
  readonly group?: IndicatorGroup;
  readonly core?: true;
  readonly name: Text;
  /** Pinyin, initials, other names and synonyms, lower case, one a line. */
  readonly keys: string;
  readonly file: string;
  readonly periods: readonly Period[];
  /** For each period the areas with a figure; see `coverage.ts`. */
  readonly cover: readonly string[];
  /** The same for points by the usual definition, which can be compared; left out where no period differs. */
  readonly points?: readonly string[];
};

/** Which files hold the profiles; it travels with the rest of the list of indicators, not with the first view. */
export type ProfileFiles = {
  readonly statistics: string;
  /** By area; an area without reforms has no file. */
  readonly reforms: Readonly<Record<AreaCode, string>>;
};

export type Manifest = {
  readonly format: 1;
  readonly release: { readonly id: string; readonly date: string };
  readonly areas: readonly (Area & { readonly keys: string })[];
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  readonly indicators: readonly IndicatorEntry[];
  /** Map and tile grid: name → file. */
  readonly geo: Readonly<Record<string, string>>;
  /** Derived values, cross-checks and reforms, loaded when a view asks for them. */
  readonly evidence: EvidenceFiles;
  /** Sources, definitions, conflicts, downloads and change log: what only the data view reads. */
  readonly catalog: string;
  /** The file with the rest of the list; left out where the list is whole. */
  readonly rest?: string;
  /** The files of the profiles, once the rest of the list is there. */
  readonly profile?: ProfileFiles;
  /** Templates of composite indices, once the rest of the list is there. */
  readonly indices?: readonly IndexTemplate[];
};

/** The whole list of indicators and the areas' search keys: needed when somebody looks for something else. */
export type RestWire = {
  readonly format: 1;
  /** By area code. */
  readonly areaKeys: Readonly<Record<AreaCode, string>>;
  readonly units: readonly Unit[];
  readonly indicators: readonly IndicatorEntry[];
  readonly profile?: ProfileFiles;
  readonly indices?: readonly IndexTemplate[];
};
