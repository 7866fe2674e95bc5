import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import type { Stock } from "../../data/stock.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Filters } from "../../state/filters.ts";
import type { FigureAction } from "../types.ts";
import { toFigure } from "./links.ts";

/** A printed figure leads to the comparison in which it stands beside the focus districts. */
export function actions(subject: Subject, { locale }: Filters, { manifest }: Stock): readonly FigureAction[] {
  if (subject.kind !== "stated") return [];
  const { observation } = subject;
  const entry = manifest.indicators.find(({ id }) => id === observation.indicator);
  return [{ text: PART_ACTIONS.openInCompare[locale], patch: toFigure(manifest, entry, observation) }];
}
