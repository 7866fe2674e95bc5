import type {
  Area,
  AreaCode,
  Indicator,
  IndicatorId,
  Observation,
  Source,
  SourceId,
  Unit,
  UnitId,
  Vintage,
} from "./types.ts";

/** As much of a source as a comparison needs. */
export type SourceBrief = Pick<Source, "id" | "publisher" | "english" | "tier" | "readIn"> & {
  /** The reader put the figures of this file of theirs before all others. */
  readonly first?: true;
};

/** Everything known about one indicator: its definition, all its observations and where they were read. */
export type Partition = {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly sources: ReadonlyMap<SourceId, SourceBrief>;
  readonly vintages: ReadonlyMap<string, Vintage>;
  readonly origin: Origins;
};

/** Literals, notes and full sources are fetched when the first origin is opened; `file` is where they are. */
export type Origins =
  | { readonly kind: "elsewhere"; readonly file: string }
  | {
      readonly kind: "here";
      readonly sources: ReadonlyMap<SourceId, Source>;
      /** Ids of the cross-checks that a figure takes part in, by the figure's name (`nameOf`). */
      readonly crosschecks?: ReadonlyMap<string, readonly string[]>;
    };

/** What a view computes from: the areas, the units and the partitions loaded so far. */
export type Dataset = {
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly partitions: ReadonlyMap<IndicatorId, Partition>;
};

/** The present districts and functional areas in code order. */
export function presentDistricts(areas: ReadonlyMap<AreaCode, Area>): readonly AreaCode[] {
  return [...areas.values()]
    .filter(({ level }) => level === "district" || level === "functional")
    .map(({ code }) => code)
    .sort();
}

/** The city an area belongs to, or undefined for a city or the province. */
export function cityOf(areas: ReadonlyMap<AreaCode, Area>, code: AreaCode): AreaCode | undefined {
  const parent = areas.get(code)?.parent;
  return parent !== undefined && areas.get(parent)?.level === "city" ? parent : undefined;
}
