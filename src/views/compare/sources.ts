import { isRankable } from "../../core/cell.ts";
import { leavesOf } from "../../core/comparability.ts";
import { cellsOf } from "../../core/comparison.ts";
import { publisherName, sourcesText } from "../../i18n/publishers.ts";
import type { Scene } from "./scene.ts";

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
