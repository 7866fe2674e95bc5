import type { TrendLayout } from "./trend-layout.ts";
import type { TrendLine, TrendModel } from "./trend-model.ts";
import type { Column } from "./types.ts";

type Tick = TrendModel["ticks"][number];

/** Every period with a figure as a column that lists all areas, the largest value or the first place first. */
export function columnsOf(
  model: TrendModel,
  { grid, plot, first, last, margin }: TrendLayout,
): readonly Column[] {
  const toPixel = (x: number) => grid.left + ((x - first + margin) / (last - first + 2 * margin)) * plot;
  return model.ticks.flatMap((tick) => {
    const lines = linesAt(model, tick);
    if (lines.length === 0) return [];
    const head = `${tick.label} · ${model.unit}`;
    return [{ key: `@${tick.period}`, x: toPixel(tick.x), tip: [head, ...lines].join("\n") }];
  });
}

function linesAt({ lines, places }: TrendModel, { period }: Tick): readonly string[] {
  return lines
    .flatMap((line) => pointsOf(line).map((point) => ({ ...point, name: line.name })))
    .filter((point) => point.period === period)
    .sort((a, b) => (places ? a.value - b.value : b.value - a.value))
    .map(({ name, label, isAside }) => `${name} ${isAside ? `(${label})` : label}`);
}

/** What is drawn of a line: its own figures, and what a highlighted one shows aside, in brackets as in the table. */
function pointsOf({ runs, aside, style }: TrendLine) {
  return [
    ...runs.flat().map((point) => ({ ...point, isAside: false })),
    ...(style ? aside : []).map((point) => ({ ...point, isAside: true })),
  ];
}
