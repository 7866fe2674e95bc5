import type { Conditions } from "./conditions.ts";
import type { ReadIn, TitleKind } from "./reading.ts";

declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

export type AreaCode = Brand<"area">;
export type IndicatorId = Brand<"indicator">;
export type Period = Brand<"period">;
export type SourceId = Brand<"source">;
export type UnitId = Brand<"unit">;
export type TopicId = Brand<"topic">;

/** What a reader reads, in both languages. */
export type Text = { readonly zh: string; readonly en: string };

/** Periods between which levels must not be compared: up to `after`, and from `before` on. */
export type Break = {
  readonly after: Period;
  readonly before: Period;
  readonly reason: Text;
  readonly areas?: readonly AreaCode[];
};

export type AreaLevel = "province" | "city" | "district" | "functional" | "former" | "wide";

export type Area = {
  readonly code: AreaCode;
  readonly level: AreaLevel;
  readonly parent?: AreaCode;
  readonly name: Text;
  readonly short: Text;
  readonly aliases?: readonly string[];
  /** What links call the districts of a city. */
  readonly link?: string;
  /** First and last year with these boundaries. */
  readonly from?: string;
  readonly to?: string;
  readonly successor?: AreaCode;
  readonly parts?: readonly AreaCode[];
  readonly focus?: boolean;
  readonly color?: string;
  readonly breaks?: readonly Break[];
  /** Districts and functional areas that share a border. */
  readonly neighbours?: readonly AreaCode[];
  /** Worked out from the figures, never curated; a rule that finds none is left out. */
  readonly peers?: { readonly [Rule in PeerRule]?: Peers };
};

/** What districts are set beside a district by: the nearest in size, or those that share a border. */
export const PEER_RULES = ["population", "gdp", "border"] as const;
export type PeerRule = (typeof PEER_RULES)[number];

export type Peers = {
  readonly areas: readonly AreaCode[];
  /** Of the figures that the rule compares, and how many districts have a comparable one. */
  readonly period?: Period;
  readonly among?: number;
};

export type Topic = { readonly id: TopicId; readonly name: Text };

export type Unit = {
  readonly id: UnitId;
  readonly name: Text;
  readonly base: UnitId;
  /** How many base units one is. */
  readonly factor: number;
  /** What English prints in place of 100 million yuan, and by how many places the decimal point moves for it. */
  readonly display?: { readonly en: string; readonly shift: number };
  readonly printed: readonly string[];
};

export const INDICATOR_KINDS = [
  "level",
  "share",
  "growth",
  "rank",
  "duration",
  "density",
  "price",
  "ratio",
  "average",
  /** How many parts, members or steps a text gives something; a description, hardly a measure. */
  "count",
  /** A claim to be first, the only one or the most; 1 stands for the claimed place. */
  "claim",
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Figures of areas, figures of a single programme, platform or body, and claims to be first. */
export const INDICATOR_GROUPS = ["statistic", "case", "claim"] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** What a share is a share of, where it is a part of an area's total. */
export const WHOLES = ["district", "city", "province", "country"] as const;
export type Whole = (typeof WHOLES)[number];

export type Polarity = "higher" | "lower" | "neutral";
type Denominator = "head" | "area" | "share";
export type Variant = { readonly id: string; readonly name: Text; readonly definition: Text };

export type Indicator = {
  readonly id: IndicatorId;
  readonly topic: TopicId;
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly definition: Text;
  readonly unit: UnitId;
  readonly decimals: number;
  readonly kind: IndicatorKind;
  /** `statistic` where it is left out. */
  readonly group?: IndicatorGroup;
  /** Only for a share. */
  readonly of?: Whole;
  /** Only for a rank: how many places the list has, as the text that prints the rank says. */
  readonly among?: number;
  readonly additive: boolean;
  readonly polarity: Polarity;
  readonly per?: readonly Denominator[];
  readonly growth?: IndicatorId;
  /** National accounts: only there does a state of revision (`status`) say something. */
  readonly account?: true;
  /** Among the few that say how a district stands as a whole. */
  readonly core?: true;
  readonly breaks?: readonly Break[];
  /** Where earlier figures were likely revised though no source at hand says so: for the dictionary, not for lines. */
  readonly revisions?: Text;
  readonly variants?: readonly Variant[];
};

export type Vintage = { readonly id: string; readonly name: Text; readonly note?: Text };

/** A statistics bureau, census or yearbook; B government report or site; C news; D other. */
export const TIERS = ["A", "B", "C", "D"] as const;
export type Tier = (typeof TIERS)[number];

export const SOURCE_KINDS = [
  "yearbook",
  "bulletin",
  "census",
  "report",
  "government-site",
  "news",
  "reference",
  "book",
  "article",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export type Source = {
  readonly id: SourceId;
  /** Who publishes the text that was read: of a quotation the one who quotes. */
  readonly publisher: string;
  /** Who produced the figures, where that is another and the text says it. */
  readonly originator?: string;
  /** The site, paper or book in which they were read, where it is not the publisher's own. */
  readonly carrier?: string;
  /** What those three are called in English, where they have a name there: from the table of publishers. */
  readonly english?: Partial<Record<"publisher" | "originator" | "carrier", string>>;
  readonly readIn: ReadIn;
  readonly titleKind: TitleKind;
  readonly title: string;
  readonly date: string;
  readonly kind: SourceKind;
  readonly tier: Tier;
  readonly url: string | null;
  readonly quality?: Text;
  readonly sha256?: string;
};

export const BOUNDS = ["exact", "about", "at-least", "at-most"] as const;
export type Bound = (typeof BOUNDS)[number];

/** The later state first. An estimate was made before its period was closed and is no result. */
export const STATUSES = ["revised", "final", "preliminary", "estimate", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

export const NATURES = ["result", "target", "plan"] as const;
export type Nature = (typeof NATURES)[number];

/** One figure that a named source prints. `value` is in the indicator's unit. */
export type Observation = Conditions & {
  readonly id?: string;
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly period: Period;
  readonly value: number;
  /**
   * The smallest step the printed literal can show, in the indicator's unit (0.01 for 6215.72); absent where the
   * literal is not known: 96 may have been printed 96.00.
   */
  readonly step?: number;
  /** Decimals that were printed at least, where the literal is not known and `value` would lose a last zero. */
  readonly decimals?: number;
  readonly bound: Bound;
  readonly status: Status;
  readonly source: SourceId;
  readonly basis: "stated" | "inferred";
  readonly basisNote?: Text;
  readonly asWritten?: string;
  readonly line?: number;
  readonly locator?: string;
  readonly vintage?: string;
  readonly variant?: string;
  readonly scope?: Text;
  readonly nature: Nature;
  /**
   * Computed by the build, never curated: the figure is in doubt under a cross-check that fails, or its printed period
   * does not fit it.
   */
  readonly disputed?: true;
  readonly confirmedBy: readonly SourceId[];
  readonly note?: Text;
};
