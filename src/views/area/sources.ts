import type { Figure } from "../../core/cell.ts";
import { leavesOf } from "../../core/comparability.ts";
import type { Dataset } from "../../core/dataset.ts";
import { publisherName, sourcesText } from "../../i18n/publishers.ts";
import type { Locale } from "../../i18n/text.ts";
import { keyFigures } from "./figures.ts";
import type { Profile } from "./profile.ts";

const NAMED = 12;

/** The publishers behind the district's own figures and the peers it is placed among, of all operands, most used first. */
export function sourcesLine({ data, positions, district, locale }: Profile): string {
  const figures = [
    ...keyFigures(data, district, locale).flatMap(({ figure }) => figure ?? []),
    ...positions.flatMap(({ ranked }) => ranked.map(({ cell }) => cell.figure)),
  ];
  return publishersOf(data, figures, locale);
}

/** The publishers of some figures, of all operands, most used first. */
export function publishersOf(data: Dataset, figures: readonly Figure[], locale: Locale): string {
  const sources = figures
    .flatMap((figure) => leavesOf(figure))
    .flatMap(({ indicator, source }) => data.partitions.get(indicator)?.sources.get(source) ?? []);
  return sourcesText(
    sources.map((source) => publisherName(source, locale)),
    NAMED,
    locale,
  );
}
