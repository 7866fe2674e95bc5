import type { Cell, Figure } from "../../core/cell.ts";
import { cellsOf } from "../../core/comparison.ts";
import type { Subject } from "../../explain/subject.ts";
import { restsOnOwn } from "../../i18n/own-words.ts";
import { publishersLine, publishersOf, sourcesText } from "../../i18n/publishers.ts";
import { SEMICOLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { cityCells, cityTrend, figuresOfLines, linesDrawn, trendsOf } from "./city-trend.ts";
import type { Scene } from "./scene.ts";
import { ofSetting } from "./setting.ts";

/** Publishers that are named. */
const NAMED = 3;

/**
 * The publishers of the compared figures and of what is set beside them, of all operands, the most used first, and how many
 * more there are of what the charts draw besides: districts around, cities, other periods. Of these a reader's own files
 * are always named, and all where nothing else is shown.
 */
export function sourcesLine(scene: Scene, beside: Iterable<Subject> = []): string {
  const { data, words: { locale } } = scene; // oxfmt-ignore
  const lines = ownLines(scene);
  const compared = cellsOf(scene.comparison).flatMap(figureOf);
  const shown = new Set([...compared, ...[...beside].flatMap(figureIn), ...lines.own]);
  const around = [...contextCells(scene), ...cityCells(scene)].flatMap(figureOf);
  const named = publishersOf(data, [...shown], locale);
  const drawn = [...publishersOf(data, around, locale), ...lines.publishers];
  if (named.length === 0) return sourcesText(drawn, NAMED, locale);
  const more = new Set(drawn.filter((one) => !named.includes(one))).size;
  return sourcesText(named, NAMED, locale) + moreText(more, locale);
}

/** 广州市统计局等7个来源；图中另有12个来源. */
function moreText(count: number, locale: Locale): string {
  if (count === 0) return "";
  const said = locale === "zh" ? `图中另有${String(count)}个来源` : `${String(count)} more behind the charts`;
  return SEMICOLON[locale] + said;
}

const ownLines = ofSetting((scene) => {
  const figures = figuresOfLines(linesDrawn(scene, trendsOf(scene), cityTrend(scene)));
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
