import type { ChartBlock } from "../../report/blocks.ts";
import { flatBlocks } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { chartModels } from "../office/chart-model.ts";
import type { ChartModel } from "../office/chart-types.ts";
import type { ChartPoint, Difference, FileChart } from "./types.ts";

type Named = Pick<ChartPoint, "series" | "name">;

/** A chart as it would be written now: the values of each of its points, by series and name. */
type Drawn = {
  readonly title: string;
  readonly unit: string;
  readonly isTrend: boolean;
  /** Its points are places between the worst and the best, which move with every other figure. */
  readonly isRelative: boolean;
  readonly values: ReadonlyMap<string, readonly number[]>;
};

/**
 * The points of a file's native charts that differ from those of the report made again, but for what `known` says
 * already; undefined where a chart is none of the report's. A slide may show a part of a chart's rows, so that points
 * are told by their names and not by place.
 */
export function chartDifferences(
  charts: readonly FileChart[],
  report: Report,
  only: string | undefined,
  known: readonly Difference[],
): readonly Difference[] | undefined {
  const blocks = flatBlocks(report.blocks).filter(({ id }) => only === undefined || id === only);
  const drawn = blocks.flatMap((block) => (block.kind === "chart" ? drawnFrom(block, report) : []));
  const found = new Map<Drawn, ChartPoint[]>();
  for (const { points } of charts) {
    const nearest = nearestOf(points, drawn);
    if (!nearest) return undefined;
    found.set(nearest, [...(found.get(nearest) ?? []), ...points]);
  }
  const isSaid = ({ inFile = "", now = "" }: Difference) =>
    known.some((one) => Number.parseFloat(one.inFile ?? "") === Number.parseFloat(inFile)) ||
    (inFile === "" && known.some((one) => Number.parseFloat(one.now ?? "") === Number.parseFloat(now)));
  return [...found]
    .filter(([{ isRelative }]) => !isRelative || known.length === 0)
    .flatMap(([one, points]) => differences(points, one, report))
    .filter((one) => !isSaid(one));
}

function drawnFrom({ plot, title }: ChartBlock, { locale }: Report): readonly Drawn[] {
  return chartModels(plot, locale).map((model) => {
    const values = new Map<string, number[]>();
    for (const { series, name, value } of pointsOf(model)) {
      const key = keyOf({ series, name });
      values.set(key, [...(values.get(key) ?? []), value]);
    }
    const isRelative = plot.kind === "spine";
    return {
      title: model.title === "" ? title : `${title} · ${model.title}`,
      unit: isRelative ? "" : model.unit,
      isTrend: model.kind === "line",
      isRelative,
      values,
    };
  });
}

function pointsOf(model: ChartModel): readonly ChartPoint[] {
  if (model.kind === "scatter")
    return model.series.flatMap(({ name: series, list }) =>
      list.map(({ name, x }) => ({ series, name, value: x })),
    );
  return model.series.flatMap(({ name: series, values }) =>
    values.flatMap((value, at) =>
      value === undefined ? [] : [{ series, name: model.categories[at] ?? "", value }],
    ),
  );
}

/** A place before a name, as in 2  福田, is none of the name. */
function keyOf({ series, name }: Named): string {
  return `${series}\n${name.replace(/^\S+ {2}/, "")}`;
}

/** Of charts with the same names, such as trends of the same districts, the one whose values are the same. */
function nearestOf(points: readonly ChartPoint[], drawn: readonly Drawn[]): Drawn | undefined {
  const scored = drawn.map((one) => {
    const known = points.filter((point) => one.values.has(keyOf(point)));
    const same = known.filter((point) => isIn(point, one));
    return { one, known: known.length, score: known.length + 2 * same.length };
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, next) => (most && most.score >= next.score ? most : next),
    undefined,
  );
  return best && best.known * 2 > points.length ? best.one : undefined;
}

function isIn(point: ChartPoint, { values }: Drawn): boolean {
  return (values.get(keyOf(point)) ?? []).some((value) => isSame(value, point.value));
}

/** Office writes 5514.49 as 5514.4899999999998. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function differences(points: readonly ChartPoint[], one: Drawn, report: Report): readonly Difference[] {
  const shown = new Set(points.map(keyOf));
  const changed = points.filter((point) => !isIn(point, one));
  const lost = [...one.values].filter(([key]) => !shown.has(key));
  // A slide's part of the rows is not the whole; a bar that was taken out of a whole is missed.
  const isWhole = lost.length * 2 < one.values.size;
  return [
    ...changed.map((point): Difference => {
      const now = one.values.get(keyOf(point));
      return {
        ...named(keyOf(point), one, report),
        inFile: told([point.value], one),
        ...(now && { now: told(now, one) }),
      };
    }),
    ...(isWhole ? lost : []).map(([key, values]): Difference => ({
      ...named(key, one, report),
      now: told(values, one),
    })),
  ];
}

function told(values: readonly number[], { unit }: Drawn): string {
  const said = [...new Set(values)].map(String).join(" / ");
  return unit === "" ? said : `${said} ${unit}`;
}

function named(key: string, { title, isTrend }: Drawn, { locale }: Report): Difference {
  const [series = "", name = ""] = key.split("\n");
  const column = locale === "zh" ? `图：${title}` : `Chart: ${title}`;
  return isTrend ? { row: series, column, period: name } : { row: name, column };
}
