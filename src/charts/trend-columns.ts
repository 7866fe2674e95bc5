import type { Text } from "../core/types.ts";
import type { Locale } from "../i18n/text.ts";
import type { TrendLayout } from "./trend-layout.ts";
import type { TrendLine, TrendModel } from "./trend-model.ts";
import type { Column } from "./types.ts";

type Tick = TrendModel["ticks"][number];

/** Every period with a figure as a column that lists all areas, the largest value or the first place first. */
export function columnsOf(
  model: TrendModel,
  { grid, plot, first, last, margin }: TrendLayout,
  locale: Locale,
): readonly Column[] {
  const toPixel = (x: number) => grid.left + ((x - first + margin) / (last - first + 2 * margin)) * plot;
  return model.ticks.flatMap((tick) => {
    const points = pointsAt(model, tick);
    if (points.length === 0) return [];
    const lines = points.map(({ name, label, isAside }) => `${name} ${isAside ? `(${label})` : label}`);
    const remarks = points.some(({ isAside }) => isAside) ? [ASIDE[locale]] : [];
    const head = `${tick.label} · ${model.unit}`;
    return [{ key: `@${tick.period}`, x: toPixel(tick.x), tip: [head, ...lines, ...remarks].join("\n") }];
  });
}

const ASIDE: Text = { zh: "括号内为空心点，不与其他相比", en: "In brackets: hollow points, not compared" };

function pointsAt({ lines, places }: TrendModel, { period }: Tick) {
  return lines
    .flatMap((line) => pointsOf(line).map((point) => ({ ...point, name: line.name })))
    .filter((point) => point.period === period)
    .sort((a, b) => (places ? a.value - b.value : b.value - a.value));
}

/** What is drawn of a line: its own figures, and what a highlighted one shows aside, in brackets as in the table. */
function pointsOf({ runs, aside, style }: TrendLine) {
  return [
    ...runs.flat().map((point) => ({ ...point, isAside: false })),
    ...(style ? aside : []).map((point) => ({ ...point, isAside: true })),
  ];
}
