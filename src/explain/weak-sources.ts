import { leavesOf } from "../core/comparability.ts";
import type { Comparison } from "../core/comparison.ts";
import type { Figure } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import { isOfficial } from "../core/grounds.ts";
import type { AreaCode } from "../core/types.ts";
import type { WeakSource } from "../i18n/explain-selection.ts";
import { publisherName } from "../i18n/publishers.ts";
import type { Locale } from "../i18n/text.ts";

type Judged = {
  readonly comparison: Pick<Comparison, "cells">;
  readonly data: Dataset;
  readonly words: { readonly locale: Locale };
};

/** Whether news, a quotation or an unnamed source is behind a figure. */
export function restsOnWeak(data: Dataset, figure: Figure): boolean {
  return !leavesOf(figure).every((leaf) => isOfficial(data, leaf));
}

/** The sources of tier C and D behind some areas' figures, each with the areas that rest on it. */
export function weakSources(
  { comparison, data, words: { locale } }: Judged,
  areas: readonly AreaCode[],
): readonly WeakSource[] {
  const weak = new Map<string, WeakSource>();
  for (const area of areas) {
    const cell = comparison.cells.get(area);
    for (const leaf of cell?.kind === "value" ? leavesOf(cell.figure) : []) {
      const known = data.partitions.get(leaf.indicator)?.sources.get(leaf.source);
      if (!known || isOfficial(data, leaf)) continue;
      const { tier } = known;
      const publisher = publisherName(known, locale);
      const key = `${tier} ${publisher}`;
      const before = weak.get(key)?.areas ?? [];
      weak.set(key, { publisher, tier, areas: [...new Set([...before, area])] });
    }
  }
  return [...weak.values()];
}
