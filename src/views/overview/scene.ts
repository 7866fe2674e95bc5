import { presentDistricts } from "../../core/dataset.ts";
import type { Dataset } from "../../core/dataset.ts";
import { POPULATIONS } from "../../core/measure.ts";
import { overviewRow } from "../../core/overview.ts";
import type { OverviewRow } from "../../core/overview.ts";
import type { AreaCode } from "../../core/types.ts";
import type { Stock } from "../../data/stock.ts";
import { wordsOf } from "../../i18n/bound-words.ts";
import type { Words } from "../../i18n/bound-words.ts";
import type { Locale } from "../../i18n/text.ts";
import { areasOf } from "../../state/area-chosen.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";

/** A core indicator over the chosen districts, with the words for it. */
export type Entry = OverviewRow & { readonly words: Words; readonly topic: string };

export type Scene = {
  readonly data: Dataset;
  readonly locale: Locale;
  readonly areas: readonly AreaCode[];
  readonly filters: Filters;
  readonly address: ReportContext["address"];
  /** All core indicators in the order of their topics. */
  readonly entries: readonly Entry[];
  readonly area: (code: AreaCode) => string;
};

const rows = new WeakMap<Dataset, Map<string, readonly OverviewRow[]>>();

export function sceneOf(filters: Filters, { stock, address }: ReportContext): Scene {
  const { data, manifest } = stock;
  const { locale } = filters;
  const areas = areasOf(data.areas, filters.areas);
  const topics = new Map(manifest.topics.map(({ id, name }) => [id, name[locale]]));
  const entries = rowsOf(stock, areas).map((row) => ({
    ...row,
    words: wordsOf(data, row.measurement, locale),
    topic: topics.get(row.measurement.partition.indicator.topic) ?? "",
  }));
  return {
    data,
    locale,
    areas,
    filters,
    address,
    entries,
    area: (code) => data.areas.get(code)?.short[locale] ?? code,
  };
}

/** Made once for the same figures and districts, whatever is then sorted or left out. */
function rowsOf({ data, manifest }: Stock, areas: readonly AreaCode[]): readonly OverviewRow[] {
  const known = rows.get(data) ?? new Map<string, readonly OverviewRow[]>();
  rows.set(data, known);
  const made = known.get(areas.join());
  if (made) return made;
  const [population] = POPULATIONS;
  const districts = presentDistricts(data.areas);
  const place = (topic: string) => manifest.topics.findIndex(({ id }) => id === topic);
  const listed = manifest.indicators
    .filter(({ core }) => core)
    .sort((a, b) => place(a.topic) - place(b.topic))
    .flatMap(({ id }) => {
      const partition = data.partitions.get(id);
      return partition && population
        ? [overviewRow(data, { partition, measure: "raw", population }, areas, districts)]
        : [];
    });
  known.set(areas.join(), listed);
  return listed;
}

/** Whether all the districts can be compared with each other. */
export function isShared({ comparable }: OverviewRow, areas: readonly AreaCode[]): boolean {
  return comparable === areas.length && areas.length > 1;
}
