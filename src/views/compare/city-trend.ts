import { placeOnAxis } from "../../charts/trend-lines.ts";
import { isRankable } from "../../core/cell.ts";
import type { Figure, ValueCell } from "../../core/cell.ts";
import { extentOf } from "../../core/distribution.ts";
import { trendOf } from "../../core/trend.ts";
import type { Trend } from "../../core/trend.ts";
import type { Scene } from "./scene.ts";
import { drawnAreas } from "./selection.ts";
import { ofSetting } from "./setting.ts";

/** The lines of whoever has dated figures. */
export const trendsOf = ofSetting((scene): readonly Trend[] => {
  const { data, measurement, family } = scene;
  if (family === "undated") return [];
  return drawnAreas(scene)
    .map((area) => trendOf(data, measurement, area, family))
    .filter(({ runs, aside }) => runs.length > 0 || aside.length > 0);
});

/** Whether a city's value holds those of its districts, and so is of another size than each of them. */
export function isTotal({ measurement: { measure, partition } }: Pick<Scene, "measurement">): boolean {
  return (measure === "raw" && partition.indicator.kind === "level") || measure === "share";
}

/** The cities' own values of the period, where they are of one size with a district's. */
export function cityCells(scene: Scene): readonly ValueCell[] {
  const { comparison, cities } = scene;
  if (isTotal(scene) || comparison.when.kind === "latest") return [];
  return cities.flatMap((city) => {
    const cell = comparison.cells.get(city);
    return cell && isRankable(cell) ? [cell] : [];
  });
}

/** The own series of the one city that all compared districts belong to, as far as theirs reach; without a line there is none. */
export const cityTrend = ofSetting((scene): Trend | undefined => {
  const trends = trendsOf(scene);
  const { data, measurement, family, cities } = scene;
  const [city, other] = cities;
  if (city === undefined || other !== undefined || isTotal(scene)) return undefined;
  if (trends.some(({ area }) => area === city)) return undefined;
  const places = figuresOfLines(trends).map((one) => placeOnAxis(one.period));
  const [from, to] = extentOf(places);
  const isDrawn = ({ period }: Pick<Figure, "period">) =>
    placeOnAxis(period) >= from && placeOnAxis(period) <= to;
  const { runs, aside, breaks, area } = trendOf(data, measurement, city, family);
  const drawn = runs.map((run) => run.filter(isDrawn)).filter((run) => run.length > 0);
  if (drawn.every((run) => run.length < 2)) return undefined;
  return {
    ...{ area, runs: drawn, aside: aside.filter(isDrawn) },
    breaks: breaks.filter(({ after, before }) => [after, before].every((period) => isDrawn({ period }))),
  };
});

/** Some lines and their city's as they are drawn: what stands aside only of the highlighted and of the city. */
export function linesDrawn(
  { highlight }: Pick<Scene, "highlight">,
  trends: readonly Trend[],
  city?: Trend,
): readonly Trend[] {
  const grey = trends.map((trend) => (highlight.includes(trend.area) ? trend : { ...trend, aside: [] }));
  return city ? [...grey, city] : grey;
}

/** The figures of lines, with what stands aside. */
export function figuresOfLines(lines: readonly Trend[]): readonly Figure[] {
  return lines.flatMap(({ runs, aside }) => [...runs.flat(), ...aside]);
}
