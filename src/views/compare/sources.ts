import { isRankable } from "../../core/cell.ts";
import { leavesOf } from "../../core/comparability.ts";
import { cellsOf } from "../../core/comparison.ts";
import type { AreaCode } from "../../core/types.ts";
import type { WeakSource } from "../../i18n/explain-selection.ts";
import { publisherName, sourcesText } from "../../i18n/publishers.ts";
import type { Scene } from "./scene.ts";

/** The sources of tier C and D behind some areas' figures, each with the areas that rest on it. */
export function weakSources(
  { comparison, data, words: { locale } }: Scene,
  areas: readonly AreaCode[],
): readonly WeakSource[] {
  const weak = new Map<string, WeakSource>();
  for (const area of areas) {
    const cell = comparison.cells.get(area);
    for (const { indicator, source } of cell?.kind === "value" ? leavesOf(cell.figure) : []) {
      const known = data.partitions.get(indicator)?.sources.get(source);
      if (!known || known.tier === "A" || known.tier === "B") continue;
      const { tier } = known;
      const publisher = publisherName(known, locale);
      const key = `${tier} ${publisher}`;
      const before = weak.get(key)?.areas ?? [];
      weak.set(key, { publisher, tier, areas: [...new Set([...before, area])] });
    }
  }
  return [...weak.values()];
}

const NAMED = 3;

/** The publishers behind the compared figures, of all operands, most used first. */
export function sourcesLine({ comparison, data, words: { locale } }: Scene): string {
  const sources = cellsOf(comparison)
    .filter(isRankable)
    .flatMap(({ figure }) => leavesOf(figure))
    .flatMap(({ indicator, source }) => data.partitions.get(indicator)?.sources.get(source) ?? []);
  return sourcesText(
    sources.map((source) => publisherName(source, locale)),
    NAMED,
    locale,
  );
}
