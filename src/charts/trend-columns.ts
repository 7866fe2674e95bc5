import { grouped } from "../core/grouped.ts";
import type { Text } from "../core/types.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import type { Locale } from "../i18n/text.ts";
import type { TrendLayout } from "./trend-layout.ts";
import type { TrendLine, TrendModel, TrendPoint } from "./trend-model.ts";
import type { Column } from "./types.ts";

/** Every period with a figure as a column that lists all areas, the largest value or the first place first. */
export function columnsOf(model: TrendModel, layout: TrendLayout, locale: Locale): readonly Column[] {
  const byPeriod = grouped(model.lines.flatMap(pointsOf), ({ point }) => point.period);
  return model.ticks.flatMap((tick) => {
    const points = inOrder(model, byPeriod.get(tick.period) ?? []);
    const said = points.map(
      ({ name, point, isAside }) => `${name} ${isAside ? `(${point.label})` : point.label}`,
    );
    const remarks = points.some(({ isAside }) => isAside) ? [ASIDE[locale]] : [];
    const lines = said.length > 0 ? said : [COLUMN_TERMS.noFigure[locale]];
    const head = `${tick.label} · ${model.unit}`;
    return [{ key: `@${tick.period}`, x: layout.x(tick.x), tip: [head, ...lines, ...remarks].join("\n") }];
  });
}

const ASIDE: Text = { zh: "括号内为空心点，不与其他相比", en: "In brackets: hollow points, not compared" };

type Shown = { readonly name: string; readonly point: TrendPoint; readonly isAside: boolean };

function inOrder({ places }: TrendModel, points: readonly Shown[]): readonly Shown[] {
  const by = ({ point: a }: Shown, { point: b }: Shown) => (places ? a.value - b.value : b.value - a.value);
  return [...points].sort(by);
}

/** What is drawn of a line: its own figures, and what a highlighted one shows aside, in brackets as in the table. */
function pointsOf({ name, runs, aside, style }: TrendLine): readonly Shown[] {
  return [
    ...runs.flat().map((point) => ({ name, point, isAside: false })),
    ...(style ? aside : []).map((point) => ({ name, point, isAside: true })),
  ];
}
