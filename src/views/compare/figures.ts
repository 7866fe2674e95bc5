import { cellAt } from "../../core/comparison.ts";
import type { Trend } from "../../core/trend.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Scene } from "./scene.ts";

/**
 * Every figure of the view by the key of its marks: an area's cell by the area's code, a point of the trend by
 * `area@period`, another published value of that period by `area@period#place`.
 */
export function figuresOf(scene: Scene, trends: readonly Trend[]): ReadonlyMap<string, Subject> {
  const { comparison, data } = scene;
  const { measurement } = comparison;
  const figures = new Map<string, Subject>();
  for (const [area, cell] of comparison.cells) figures.set(area, { kind: "cell", cell, measurement });
  for (const { area, runs, aside } of trends) {
    for (const { period } of [...runs.flat(), ...aside]) {
      const cell = cellAt(data, comparison, area, period);
      if (cell) figures.set(`${area}@${period}`, { kind: "cell", cell, measurement });
    }
    aside.forEach((figure, index) => {
      const key = `${area}@${figure.period}#${String(index)}`;
      figures.set(key, { kind: "statistic", area, figure, measurement });
    });
  }
  return figures;
}
