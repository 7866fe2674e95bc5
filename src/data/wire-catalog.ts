import type { Conflict } from "../core/conflict.ts";
import type { ReleaseChange } from "../core/release.ts";
import type {
  Indicator,
  IndicatorId,
  Observation,
  Source,
  SourceId,
  Text,
  Unit,
  Vintage,
} from "../core/types.ts";

/** A source with what was taken from it; `file` holds its figures. */
export type CatalogSource = Source & {
  /** Pinyin and initials of publisher and title. */
  readonly keys: string;
  readonly file: string;
  readonly figures: number;
  readonly feeds: readonly { readonly indicator: IndicatorId; readonly figures: number }[];
};

export type CatalogIndicator = Indicator & { readonly figures: number };

/** A file for download, as it lies in the folder `download/`. */
export type Download = {
  readonly file: string;
  readonly title: Text;
  readonly bytes: number;
  /** Left out for what is no table. */
  readonly rows?: number;
};

/** Everything about the data as a whole: where they come from, what they mean, where they disagree, what can be had. */
export type CatalogWire = {
  readonly format: 1;
  readonly kind: "catalog";
  readonly changes: readonly ReleaseChange[];
  readonly sources: readonly CatalogSource[];
  /** Ids that sources once had, in links made then → the present id. */
  readonly formerSources: Readonly<Record<string, SourceId>>;
  readonly indicators: readonly CatalogIndicator[];
  readonly vintages: readonly Vintage[];
  /** All of them, with the forms in which they are printed. */
  readonly units: readonly Unit[];
  readonly conflicts: readonly Conflict[];
  readonly downloads: readonly Download[];
};

/** All figures of one source. */
export type SourceWire = {
  readonly format: 1;
  readonly source: SourceId;
  readonly figures: readonly Observation[];
};
