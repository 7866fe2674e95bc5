import { rankingChart } from "../../charts/ranking.ts";
import { areaStyles } from "../../charts/area-style.ts";
import { append } from "../../charts/parts.ts";
import type { RankingModel, RankingRow } from "../../charts/ranking.ts";
import { isRankable } from "../../core/cell.ts";
import type { Cell } from "../../core/cell.ts";
import { cellsOf } from "../../core/comparison.ts";
import type { Rank } from "../../core/ranking.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { DISPUTED, VERDICT_NAMES } from "../../i18n/explain.ts";
import { formatFigure, formatPeriod } from "../../i18n/format.ts";
import { ownMarked } from "../../i18n/own-words.ts";
import { shifted } from "../../i18n/quantity.ts";
import { reasonText } from "../../i18n/reasons.ts";
import { COLON, listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { placeRange } from "../../i18n/words.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { cityCells } from "./city-trend.ts";
import { ownNumber } from "./own-number.ts";
import { hasPeriods, rankingNote } from "./ranking-notes.ts";
import type { Scene } from "./scene.ts";
import { creditOfCells } from "./sources.ts";

const COLUMNS: Record<"place" | "area" | "value", Text> = {
  place: COLUMN_TERMS.rank,
  area: COLUMN_TERMS.area,
  value: COLUMN_TERMS.value,
};
/** So many areas without a figure stand each with its reason; more stand together. */
const FEW = 2;

export function rankingBlock(scene: Scene, sentence: string): ChartBlock {
  const { comparison, words } = scene;
  const { locale } = words;
  const { ranked, unranked } = comparison.ranking;
  const without = unranked.filter((cell) => cell.kind === "missing");
  const isMany = without.length > FEW;
  const note = rankingNote(scene);
  const mixed = hasPeriods(scene);
  const row = (cell: Cell, rank?: Rank) => rankingRow(scene, cell, mixed, rank);
  const count = cellsOf(comparison).filter(isRankable).length;
  const values = count === 1 ? "value" : "values";
  const subtitle = locale === "zh" ? `${String(count)}个可比值` : `${String(count)} comparable ${values}`;
  const model: RankingModel = {
    subject: words.subject,
    unit: words.unit,
    ranked: ranked.map(({ cell, rank }) => row(cell, rank)),
    unranked: unranked.filter((cell) => !isMany || cell.kind !== "missing").map((cell) => row(cell)),
    ...(isMany && {
      missing: missingOf(
        without.map((cell) => row(cell)),
        locale,
      ),
    }),
    references: references(scene),
    columns: { place: COLUMNS.place[locale], area: COLUMNS.area[locale], value: COLUMNS.value[locale] },
  };
  return {
    kind: "chart",
    id: "ranking",
    title: `${rankingChart.title[locale]} · ${words.unit} · ${subtitle}`,
    plot: { kind: "ranking", model, chart: rankingChart },
    sentence,
    ...(note !== undefined && { note }),
    sources: creditOfCells(scene, [...cellsOf(comparison), ...cityCells(scene)]),
  };
}

/** The areas without a figure, counted and named; pointed at, they say why, those with one reason together. */
function missingOf(rows: readonly RankingRow[], locale: Locale): NonNullable<RankingModel["missing"]> {
  const count = String(rows.length);
  const said = locale === "zh" ? `${count}个地区没有数字` : `${count} areas without a figure`;
  const byReason = new Map<string, readonly string[]>();
  for (const { label, name } of rows) append(byReason, label, name);
  const reasons = [...byReason].map(([reason, names]) => listed(locale, names) + COLON[locale] + reason);
  const names =
    COLON[locale] +
    listed(
      locale,
      rows.map(({ name }) => name),
    );
  return { rows, count: said, names, tip: [said, ...reasons].join(" · ") };
}

function rankingRow(
  { data, highlight, words }: Scene,
  cell: Cell,
  mixedPeriods: boolean,
  rank?: Rank,
): RankingRow {
  const { locale } = words;
  const { tip, facts } = words.ofCell(cell);
  const base = {
    area: cell.area,
    name: words.area(cell.area),
    tip,
    facts: { ...facts, origin: cell.area },
  };
  if (cell.kind === "missing") {
    return { ...base, label: reasonText(cell)[locale] };
  }
  const { figure, verdict } = cell;
  const year = mixedPeriods || !isRankable(cell) ? ` (${formatPeriod(figure.period, locale)})` : "";
  const label =
    verdict === "disputed"
      ? DISPUTED[locale]
      : ownMarked(formatFigure(figure, words.scale), figure, locale) + year;
  const { period } = figure;
  if (!rank) return { ...base, period, label: `${label} · ${VERDICT_NAMES[verdict][locale]}` };
  const color = highlight.includes(cell.area) ? areaStyles(data.areas).get(cell.area)?.color : undefined;
  const place = placeRange(rank);
  return {
    ...base,
    period,
    value: shifted(figure.value, words.scale),
    label,
    place,
    rank: rank.from,
    lastRank: rank.to,
    ...(color !== undefined && { color }),
  };
}

/** The cities' own values, where a district's value and the city's are of one size, and the reader's number, as lines. */
function references(scene: Scene): RankingModel["references"] {
  const own = ownNumber(scene);
  return own ? [...cityLines(scene), { ...own, label: `${own.name} ${own.figure}` }] : cityLines(scene);
}

function cityLines(scene: Scene) {
  const { words } = scene;
  return cityCells(scene).map((cell) => {
    const name = words.area(cell.area);
    const figure = formatFigure(cell.figure, words.scale);
    const value = shifted(cell.figure.value, words.scale);
    return {
      name,
      value,
      figure,
      label: `${name} ${figure}`,
      facts: { ...words.ofCell(cell).facts, origin: cell.area },
    };
  });
}
