import { areaStyles } from "../../charts/area-style.ts";
import type { RankingModel, RankingRow } from "../../charts/ranking.ts";
import { pointKey } from "../../charts/trend-model.ts";
import { isRankable, type Cell } from "../../core/cell.ts";
import { compareAreas } from "../../core/compare.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { Rank, Ranking } from "../../core/ranking.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import { MISSING_REASONS, VERDICT_NAMES } from "../../i18n/explain.ts";
import { formatFigure, formatPeriod, formatShort } from "../../i18n/format.ts";
import { cellFacts } from "../../i18n/facts.ts";
import { speak } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Selection } from "./selection.ts";
import { areaName, subjectOf, tipOf, unitLabel } from "../../i18n/words.ts";

const COLUMNS: Record<"place" | "area" | "value", Text> = {
  place: { zh: "位次", en: "Rank" },
  area: { zh: "地区", en: "Area" },
  value: { zh: "数值", en: "Value" },
};
const TITLE: Text = { zh: "排名", en: "Ranking" };
const UNRANKED: Text = { zh: "不参与排名", en: "Not ranked" };

export function rankingSection(
  data: Dataset,
  selection: Selection,
  ranking: Ranking,
  mixedPeriods: boolean,
  locale: Locale,
): Section {
  const unit = unitLabel(data, selection.measurement, locale);
  const row = (cell: Cell, rank?: Rank) => rankingRow(data, selection, cell, mixedPeriods, locale, rank);
  const subtitle =
    locale === "zh"
      ? `${String(ranking.ranked.length)}个可比值`
      : `${String(ranking.ranked.length)} comparable values`;
  const model: RankingModel = {
    subject: subjectOf(selection.measurement, locale),
    unit,
    ranked: ranking.ranked.map(({ cell, rank }) => row(cell, rank)),
    unranked: ranking.unranked.map((cell) => row(cell)),
    unrankedTitle: UNRANKED[locale],
    references: references(data, selection, locale),
    columns: { place: COLUMNS.place[locale], area: COLUMNS.area[locale], value: COLUMNS.value[locale] },
  };
  return {
    title: `${TITLE[locale]} · ${unit} · ${subtitle}`,
    plot: { kind: "ranking", model },
  };
}

function rankingRow(
  data: Dataset,
  { measurement, highlight }: Selection,
  cell: Cell,
  mixedPeriods: boolean,
  locale: Locale,
  rank?: Rank,
): RankingRow {
  const name = areaName(data, cell.area, locale);
  const base = {
    area: cell.area,
    name,
    tip: tipOf(name, cell, unitLabel(data, measurement, locale), locale),
    facts: {
      ...cellFacts(data, measurement, cell, locale),
      origin: cell.kind === "missing" ? cell.area : pointKey(cell.area, cell.figure.period),
    },
  };
  if (cell.kind === "missing")
    return {
      ...base,
      label: `${VERDICT_NAMES.missing[locale]}${speak(locale, { zh: "：", en: ": " })}${MISSING_REASONS[cell.reason][locale]}`,
    };
  const { figure, verdict } = cell;
  const year = mixedPeriods || !isRankable(cell) ? ` (${formatPeriod(figure.period, locale)})` : "";
  const label = `${formatFigure(figure)}${year}`;
  if (!rank) return { ...base, period: figure.period, label: `${label} · ${VERDICT_NAMES[verdict][locale]}` };
  const color = highlight.includes(cell.area) ? areaStyles(data.areas).get(cell.area)?.color : undefined;
  const place = rank.from === rank.to ? String(rank.from) : `${String(rank.from)}–${String(rank.to)}`;
  return {
    ...base,
    period: figure.period,
    value: figure.value,
    label,
    place,
    rank: rank.from,
    ...(color !== undefined && { color }),
  };
}

/** The cities' own values as reference lines, where a district's value and the city's are of one size. */
function references(data: Dataset, selection: Selection, locale: Locale) {
  const { measurement, areas, when, partition } = selection;
  const isTotal =
    (measurement.measure === "raw" && partition.indicator.kind === "level") ||
    measurement.measure === "share";
  if (isTotal || when.kind === "latest") return [];
  const parents = new Set<AreaCode>(areas.flatMap((area) => data.areas.get(area)?.parent ?? []));
  const cities = [...parents].filter((code) => data.areas.get(code)?.level === "city").sort();
  return compareAreas(data, measurement, cities, when)
    .filter(isRankable)
    .map((cell) => {
      const name = areaName(data, cell.area, locale);
      const { value } = cell.figure;
      const facts = cellFacts(data, measurement, cell, locale);
      return { name, value, label: `${name} ${formatShort(value)}`, facts };
    });
}
