import type { Cell } from "../../core/cell.ts";
import { isRankable } from "../../core/cell.ts";
import { carrierOf, judgeSelection } from "../../core/comparability.ts";
import { compareAreas } from "../../core/compare.ts";
import type { Dataset } from "../../core/dataset.ts";
import { carrierPartition } from "../../core/figures.ts";
import { rankCells } from "../../core/ranking.ts";
import { summarise } from "../../core/summary.ts";
import type { Text } from "../../core/types.ts";
import type { Atlas } from "../../data/geo.ts";
import type { Report, Section } from "../../exports/report.ts";
import { explainSelection, LEVEL_NAMES } from "../../i18n/explain.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { listed, speak } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Filters } from "../../state/filters.ts";
import { LATEST, PRESET_NAMES } from "./names.ts";
import { periodsNote, placesSection } from "./places.ts";
import { rankingSection } from "./ranking.ts";
import type { Selection } from "./selection.ts";
import { tableModel } from "./table.ts";
import { trendSection } from "./trend.ts";
import { areaName, subjectOf, unitLabel } from "../../i18n/words.ts";

/** Everything the compare view says. Without an atlas there is no map section; everything else stands. */
export function compareReport(
  data: Dataset,
  selection: Selection,
  filters: Filters,
  atlas: Atlas | undefined,
  release: Report["release"],
): Report {
  const { locale } = filters;
  const { measurement, areas, context, when, highlight, partition } = selection;
  const cells = compareAreas(data, measurement, areas, when);
  const polarity = measurement.measure === "raw" ? partition.indicator.polarity : "neutral";
  const ranking = rankCells(cells, polarity);
  const judged = judgeSelection(cells);
  const { kind } = partition.indicator;
  const ratios =
    measurement.measure !== "growth" &&
    measurement.measure !== "index" &&
    kind !== "growth" &&
    kind !== "share" &&
    kind !== "rank";
  const name = (code: Cell["area"]) => areaName(data, code, locale);
  const names = {
    subject: subjectOf(measurement, locale),
    unit: unitLabel(data, measurement, locale),
    area: name,
  };
  const note = periodsNote(cells, locale);
  const rankingPart = rankingSection(data, selection, ranking, note !== undefined, locale);
  const trend = trendSection(data, selection, locale);
  const sections: readonly Section[] = [
    ...(atlas
      ? [placesSection(data, selection, compareAreas(data, measurement, context, when), atlas, filters)]
      : []),
    { ...rankingPart, ...(note !== undefined && { note }) },
    ...(trend ? [trend] : []),
  ];
  return {
    title: titleOf(data, selection, filters),
    sentence: say(summarise(ranking, highlight, ratios), names, locale),
    verdict: {
      level: judged.level,
      name: LEVEL_NAMES[judged.level][locale],
      text: explainSelection(judged, name, locale),
    },
    sections,
    table: {
      title: speak(locale, { zh: "数据表", en: "Table" }),
      ...tableModel(data, selection, ranking, locale),
    },
    sources: sourcesLine(data, selection, cells, locale),
    release,
  };
}

function titleOf(
  data: Dataset,
  { measurement, when, areas }: Selection,
  { locale, areas: set }: Filters,
): string {
  const period = when.kind === "latest" ? LATEST[locale] : formatPeriod(when.period, locale);
  const who =
    set.kind === "preset"
      ? PRESET_NAMES[set.preset][locale]
      : listed(
          locale,
          areas.map((code) => areaName(data, code, locale)),
        );
  return [subjectOf(measurement, locale), period, who].join(" · ");
}

const SOURCES: Text = { zh: "来源：", en: "Sources: " };
const NAMED = 3;

/** The publishers behind the compared figures, most used first. */
function sourcesLine(
  data: Dataset,
  { measurement }: Selection,
  cells: readonly Cell[],
  locale: Locale,
): string {
  const counts = new Map<string, number>();
  for (const { figure } of cells.filter(isRankable)) {
    const id = carrierOf(figure)?.source;
    const publisher = id && carrierPartition(data, measurement)?.sources.get(id)?.publisher;
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const publishers = [...counts].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
  if (publishers.length === 0) return "";
  const rest = publishers.length - NAMED;
  const more =
    rest <= 0 ? "" : locale === "zh" ? `等${String(publishers.length)}个来源` : ` and ${String(rest)} more`;
  return `${SOURCES[locale]}${listed(locale, publishers.slice(0, NAMED))}${more}`;
}
