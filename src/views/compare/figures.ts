import { asideKey, pointKey } from "../../charts/trend-model.ts";
import { cellAt } from "../../core/comparison.ts";
import type { Trend } from "../../core/trend.ts";
import type { Subject } from "../../explain/subject.ts";
import { cityCells, cityTrend, linesDrawn, trendsOf } from "./city-trend.ts";
import type { Scene } from "./scene.ts";
import { ofSetting } from "./setting.ts";

/** A point by `area@period`, another published value of that period by `area@period#place`. */
function pointsOf(
  { comparison, data, measurement }: Scene,
  lines: readonly Trend[],
): ReadonlyMap<string, Subject> {
  const figures = new Map<string, Subject>();
  for (const { area, runs, aside } of lines) {
    for (const { period } of [...runs.flat(), ...aside]) {
      const cell = cellAt(data, comparison, area, period);
      if (cell) figures.set(pointKey(area, period), { kind: "cell", cell, measurement });
    }
    aside.forEach((figure, index) => {
      const key = asideKey(area, figure.period, index);
      figures.set(key, { kind: "statistic", area, figure, measurement });
    });
  }
  return figures;
}

const ownPoints = ofSetting((scene) => pointsOf(scene, linesDrawn(scene, trendsOf(scene), cityTrend(scene))));

/**
 * Every figure by the key of its marks: an area's cell by the area's code, and the points of the view's trend, or of
 * other lines.
 */
export function figuresOf(scene: Scene, lines?: readonly Trend[]): Map<string, Subject> {
  const { cells, measurement } = scene.comparison;
  const figures = new Map<string, Subject>();
  // A city stands beside its districts where it is of one size with them, or is compared itself.
  const hidden = new Set(scene.cities);
  for (const area of [...scene.areas, ...cityCells(scene).map((cell) => cell.area)]) hidden.delete(area);
  for (const [area, cell] of cells)
    if (!hidden.has(area)) figures.set(area, { kind: "cell", cell, measurement });
  for (const [key, point] of lines ? pointsOf(scene, lines) : ownPoints(scene)) figures.set(key, point);
  return figures;
}
