import { cityOf } from "../../core/dataset.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import type { Stock } from "../../data/stock.ts";
import { areaOf } from "../../explain/subject.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Filters } from "../../state/filters.ts";
import type { FigureAction } from "../types.ts";

/** A figure of the profile leads to the comparison in which it stands beside the other districts of its city. */
export function actions(subject: Subject, { locale }: Filters, { data }: Stock): readonly FigureAction[] {
  const area = areaOf(subject);
  const figure =
    subject.kind === "statistic"
      ? subject.figure
      : subject.kind === "cell" && subject.cell.kind === "value"
        ? subject.cell.figure
        : undefined;
  if (area === undefined || !figure || !("measurement" in subject)) return [];
  const { partition, measure } = subject.measurement;
  const city = cityOf(data.areas, area);
  const preset = (city && data.areas.get(city)?.link) ?? "all";
  const patch = {
    view: "compare",
    indicator: partition.indicator.id,
    measure,
    areas: { kind: "preset", preset },
    highlight: [area],
    when: { kind: "period", period: figure.period },
  } as const;
  return [{ text: PART_ACTIONS.openInCompare[locale], patch }];
}
