import { alteredBy, changesAfter, changesSince, movesOf, readSince } from "../../../core/monitor/since.ts";
import type { Altered, LoggedChange, Move, Since } from "../../../core/monitor/since.ts";
import { POPULATIONS } from "../../../core/measure.ts";
import type { IndicatorId } from "../../../core/types.ts";
import type { Needs } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import { areasOf } from "../../../state/area-chosen.ts";
import type { Filters } from "../../../state/filters.ts";

/** The log, and the core indicators, which travel with the profiles. */
export function changesNeeds(_: Filters, { manifest }: Stock): Needs {
  return {
    all: [{ kind: "rest" }, { kind: "catalog" }, ...(manifest.profile ? [{ kind: "profile" } as const] : [])],
  };
}

export type ChangeScene = {
  readonly since: Since;
  readonly changes: readonly LoggedChange[];
  readonly altered: Altered;
  readonly moves: readonly Move[];
  /** Core indicators with figures of a source of which only some are new. */
  readonly unsure: readonly IndicatorId[];
};

export function changeScene(filters: Filters, { data, manifest, catalog }: Stock): ChangeScene | undefined {
  if (!catalog) return undefined;
  const since = readSince(filters.sinceRelease);
  const changes = changesSince(catalog.changes, since);
  const totals = new Map(catalog.sources.map(({ id, figures }) => [id, figures]));
  const altered = alteredBy(changes, totals);
  const rest = changesAfter(catalog.changes, since);
  const undone =
    rest.length === 0
      ? { since: altered }
      : { since: alteredBy([...changes, ...rest], totals), after: alteredBy(rest, totals) };
  const [population] = POPULATIONS;
  const areas = areasOf(data.areas, filters.areas);
  const found = manifest.indicators
    .filter(({ core }) => core)
    .flatMap(({ id }) => {
      const partition = data.partitions.get(id);
      if (!partition || !population) return [];
      return [{ id, ...movesOf(data, { partition, measure: "raw", population }, undone, areas) }];
    });
  return {
    since,
    changes,
    altered,
    moves: found.flatMap(({ moves }) => moves),
    unsure: found.filter(({ unsure }) => unsure).map(({ id }) => id),
  };
}
