import type { Text } from "../../core/types.ts";
import type { Stock } from "../../data/stock.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Filters } from "../../state/filters.ts";
import type { FigureAction } from "../types.ts";
import { toFigure } from "./links.ts";

const OPEN: Text = { zh: "在对比中打开", en: "Open in the comparison" };

/** A printed figure leads to the comparison in which it stands beside the focus districts. */
export function actions(subject: Subject, { locale }: Filters, { manifest }: Stock): readonly FigureAction[] {
  if (subject.kind !== "stated") return [];
  const { observation } = subject;
  const entry = manifest.indicators.find(({ id }) => id === observation.indicator);
  return [{ text: OPEN[locale], patch: toFigure(manifest, entry, observation) }];
}
