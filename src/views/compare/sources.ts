import type { Cell, Figure } from "../../core/cell.ts";
import { cellsOf } from "../../core/comparison.ts";
import type { Subject } from "../../explain/subject.ts";
import { restsOnOwn } from "../../i18n/own-words.ts";
import { publishersLine, publishersOf, sourcesText } from "../../i18n/publishers.ts";
import { SEMICOLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { cityCells, cityTrend, figuresDrawn, trendsOf } from "./city-trend.ts";
import type { Scene } from "./scene.ts";
import { ofSetting } from "./setting.ts";

/** Publishers that are named. */
const NAMED = 3;

/**
 * The publishers of all that the view shows, of all operands: of the period's cells and of what is set beside them, the
 * most used first, and how many more there are of the lines of other periods; of these a reader's own files are always
 * named, and all where nothing else is shown.
 */
export function sourcesLine(scene: Scene, beside: Iterable<Subject> = []): string {
  const { locale } = scene.words;
  const cells = [...cellsOf(scene.comparison), ...contextCells(scene), ...cityCells(scene)];
  const lines = ownLines(scene);
  const shown = new Set([...cells.flatMap(figureOf), ...[...beside].flatMap(figureIn), ...lines.own]);
  const publishers = publishersOf(scene.data, [...shown], locale);
  if (publishers.length === 0) return sourcesText(lines.publishers, NAMED, locale);
  const more = [...new Set(lines.publishers)].filter((one) => !publishers.includes(one)).length;
  return sourcesText(publishers, NAMED, locale) + moreText(more, locale);
}

/** 广州市统计局等7个来源；趋势另有12个来源. */
function moreText(count: number, locale: Locale): string {
  if (count === 0) return "";
  const said = locale === "zh" ? `趋势另有${String(count)}个来源` : `${String(count)} more behind the trend`;
  return SEMICOLON[locale] + said;
}

const ownLines = ofSetting((scene) => {
  const figures = figuresDrawn(scene, trendsOf(scene), cityTrend(scene));
  return {
    own: figures.filter(restsOnOwn),
    publishers: publishersOf(scene.data, figures, scene.words.locale),
  };
});

/** What the map has: the compared districts and those around them. */
export function contextCells({ comparison, context }: Scene): readonly Cell[] {
  return context.flatMap((area) => comparison.cells.get(area) ?? []);
}

/** The publishers of what some cells show. */
export function creditOfCells(scene: Scene, cells: readonly Cell[]): string {
  return creditOf(scene, cells.flatMap(figureOf));
}

/** The publishers of some figures. */
export function creditOf({ data, words: { locale } }: Scene, figures: readonly Figure[]): string {
  return publishersLine(data, figures, NAMED, locale);
}

/** The figure that is shown of something, where one is. */
export function figureIn(subject: Subject): readonly Figure[] {
  if (subject.kind === "statistic") return [subject.figure];
  return subject.kind === "cell" ? figureOf(subject.cell) : [];
}

/** The figure that a cell shows, where it has one. */
export function figureOf(cell: Cell): readonly Figure[] {
  return cell.kind === "value" ? [cell.figure] : [];
}
