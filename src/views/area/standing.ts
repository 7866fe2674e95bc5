import { placeOnAxis } from "../../charts/trend-lines.ts";
import type { Dataset, Partition } from "../../core/dataset.ts";
import { presentDistricts } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { keyStanding } from "../../core/key-standing.ts";
import type { KeyStanding } from "../../core/key-standing.ts";
import type { Figure } from "../../core/cell.ts";
import type { Rank } from "../../core/ranking.ts";
import type { TableCell } from "../../core/table.ts";
import type { AreaCode } from "../../core/types.ts";
import { wordsCell } from "../../i18n/cells.ts";
import { changeSince } from "../../i18n/say-change-since.ts";
import { reasonName } from "../../i18n/say-profile.ts";
import { sayTrend } from "../../i18n/say-trend.ts";
import type { Locale } from "../../i18n/text.ts";
import { placeRange, scaleIn } from "../../i18n/words.ts";
import type { FigureStanding, KeyFigure as Tile } from "../../report/blocks.ts";
import { measurementOf } from "./base.ts";
import type { KeyFigure } from "./figures.ts";
import { figureKey } from "./keys.ts";

/** How a key figure stands, as its card and its row say it; nothing of one that is itself less than plain. */
export function standingIn(
  data: Dataset,
  area: AreaCode,
  { indicator, figure, text }: KeyFigure,
  locale: Locale,
): Pick<Tile, "standing"> {
  const measurement = measurementOf(data, indicator);
  if (!measurement || !figure || text?.remark !== undefined) return {};
  const standing = standingOf(data, measurement, area, figure);
  return { standing: standingText(data, measurement, figure, standing, locale) };
}

const made = new WeakMap<Partition, Map<string, KeyStanding>>();

/** Told once of an indicator's own figures, while the origins of others arrive. */
function standingOf(data: Dataset, measurement: Measurement, area: AreaCode, figure: Figure): KeyStanding {
  const { partition } = measurement;
  const known = made.get(partition) ?? new Map<string, KeyStanding>();
  made.set(partition, known);
  const key = figureKey(measurement, area, figure);
  const standing =
    known.get(key) ?? keyStanding(data, measurement, presentDistricts(data.areas), area, figure);
  known.set(key, standing);
  return standing;
}

function standingText(
  data: Dataset,
  measurement: Measurement,
  { period }: Figure,
  { rank, change, test }: KeyStanding,
  locale: Locale,
): FigureStanding {
  const scale = scaleIn(data, measurement, locale);
  // Of what has no date there is no course.
  const isDated = period !== "undated";
  return {
    place: rank ? placeCell(rank) : { text: "", verdict: reasonName("too-few", locale) },
    change: wordsCell(changeSince(data, measurement, scale, change, locale)),
    trend: wordsCell(isDated ? sayTrend(data, measurement, test, locale) : ""),
    isTested: test.tested !== undefined,
    course: test.figures.map((figure) => [placeOnAxis(figure.period), figure.value] as const),
  };
}

/** 3/20, or 2–3/20 where rounding or a bound leaves the place open. */
function placeCell(rank: Rank): TableCell {
  const { from, to, of } = rank;
  return { text: `${placeRange(rank)}/${String(of)}`, value: from, ...(to > from && { last: to }) };
}
