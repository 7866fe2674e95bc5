import type { AreaCode, Bound, IndicatorId, Nature, Observation, Period, SourceId, Text } from "./types.ts";

/** A value as a source printed it. */
export type Print = Pick<Observation, "value" | "asWritten" | "decimals"> & { readonly bound?: Bound };

/** What a figure of the change log is about, as it is filed now or was last. */
type Place = {
  readonly source: SourceId;
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly period: Period;
  readonly scope?: Text;
};

/** Where the same print stood before, as far as that differs; nothing at all where it was said of the whole area. */
export type Former = {
  readonly indicator?: IndicatorId;
  readonly area?: AreaCode;
  readonly period?: Period;
  readonly variant?: string;
  readonly scope?: Text;
  readonly nature?: Nature;
  readonly bound?: Bound;
};

/** What a release did to the figures: those that are new are counted by source, all others stand one by one. */
export type ReleaseFigure =
  | { readonly kind: "added"; readonly sources: Readonly<Record<string, number>> }
  | (Place & { readonly kind: "corrected"; readonly old: Print; readonly new: Print })
  /** `name` and `title` are those of then, where the indicator or the source is gone too. */
  | (Place & {
      readonly kind: "withdrawn";
      readonly old: Print;
      readonly name?: Text;
      readonly title?: string;
    })
  | (Place & { readonly kind: "refiled"; readonly old: Print; readonly was: Former });

export type ReleaseChange = {
  readonly date: string;
  readonly text: Text;
  readonly figures?: readonly ReleaseFigure[];
};
