import type { Figure } from "../../core/cell.ts";
import type { Dataset } from "../../core/dataset.ts";
import { publishersLine } from "../../i18n/publishers.ts";
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

/** The publishers of some of the figures. */
export function publishersOf(data: Dataset, figures: readonly Figure[], locale: Locale): string {
  return publishersLine(data, figures, NAMED, locale);
}
