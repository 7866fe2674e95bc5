import { leavesOf } from "../../core/comparability.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { COLON, listed, speak } from "../../i18n/text.ts";
import { keyFigures } from "./figures.ts";
import type { Profile } from "./profile.ts";

const NAMED = 12;

/** The publishers behind the district's own figures and the peers it is placed among, of all operands, most used first. */
export function sourcesLine({ data, positions, district, locale }: Profile): string {
  const counts = new Map<string, number>();
  const figures = [
    ...keyFigures(data, district, locale).flatMap(({ figure }) => figure ?? []),
    ...positions.flatMap(({ ranked }) => ranked.map(({ cell }) => cell.figure)),
  ];
  for (const figure of figures) {
    for (const { indicator, source } of leavesOf(figure)) {
      const publisher = data.partitions.get(indicator)?.sources.get(source)?.publisher;
      if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
  }
  const publishers = [...counts].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
  const rest = publishers.length - NAMED;
  const more =
    rest <= 0 ? "" : locale === "zh" ? `等${String(publishers.length)}个来源` : ` and ${String(rest)} more`;
  return speak(locale, COLUMN_TERMS.sources, COLON, listed(locale, publishers.slice(0, NAMED)), more);
}
