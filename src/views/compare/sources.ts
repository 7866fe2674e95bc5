import { isRankable } from "../../core/cell.ts";
import { leavesOf } from "../../core/comparability.ts";
import { cellsOf } from "../../core/comparison.ts";
import type { AreaCode } from "../../core/types.ts";
import type { WeakSource } from "../../i18n/explain-selection.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { COLON, listed, speak } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";

/** The sources of tier C and D behind some areas' figures, each with the areas that rest on it. */
export function weakSources({ comparison, data }: Scene, areas: readonly AreaCode[]): readonly WeakSource[] {
  const weak = new Map<string, WeakSource>();
  for (const area of areas) {
    const cell = comparison.cells.get(area);
    for (const { indicator, source } of cell?.kind === "value" ? leavesOf(cell.figure) : []) {
      const known = data.partitions.get(indicator)?.sources.get(source);
      if (!known || known.tier === "A" || known.tier === "B") continue;
      const { publisher, tier } = known;
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
  const counts = new Map<string, number>();
  for (const { figure } of cellsOf(comparison).filter(isRankable)) {
    for (const { indicator, source } of leavesOf(figure)) {
      const publisher = data.partitions.get(indicator)?.sources.get(source)?.publisher;
      if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
  }
  const publishers = [...counts].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
  if (publishers.length === 0) return "";
  const rest = publishers.length - NAMED;
  const more =
    rest <= 0 ? "" : locale === "zh" ? `等${String(publishers.length)}个来源` : ` and ${String(rest)} more`;
  return speak(locale, COLUMN_TERMS.sources, COLON, listed(locale, publishers.slice(0, NAMED)), more);
}
