import type { CoverageModel } from "./coverage-model.ts";
import { textWidth } from "./parts.ts";
import { TYPE } from "./sizes.ts";

/** More districts than this are counted instead of marked one by one. */
const MOST_MARKED = 4;
export const ROW = 24;
export const NAME_ABOVE = 18;
const NARROW = 620;
export const MARK = 7;
export const LINE = 20;

export type CoverageLayout = ReturnType<typeof coverageLayout>;

/** The newest years that fit stand in the drawing, all of them in the table. */
export function coverageLayout(model: CoverageModel, width: number) {
  const { rows, years, areas } = model;
  const above = width < NARROW;
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, TYPE)));
  const left = above ? 0 : Math.min(longest + 14, width * 0.3);
  const marked = areas.length <= MOST_MARKED;
  const least = marked ? areas.length * (MARK + 2) + 4 : 24;
  const count = Math.max(1, Math.min(years.length, Math.floor((width - left) / least)));
  const step = (width - left) / count;
  const shown = years.slice(-count);
  const legend = legendOf(model, marked, shown, width);
  const head = (Math.max(0, ...legend.map(({ y }) => y)) || LINE / 2) + LINE / 2 + LINE + 4;
  const line = ROW + (above ? NAME_ABOVE : 0);
  const middle = (row: number) => head + row * line + (above ? NAME_ABOVE : 0) + ROW / 2;
  return { above, left, step, head, line, shown, marked, legend, middle };
}

type LegendPart = {
  readonly text: string;
  readonly glyph?: { readonly text: string; readonly color: string };
  readonly x: number;
  readonly y: number;
};

function legendOf(
  { areas, legend, years, leftOut }: CoverageModel,
  marked: boolean,
  shown: readonly number[],
  width: number,
): readonly LegendPart[] {
  const [first] = shown;
  const parts = [
    ...(marked ? areas.map(({ name, glyph, color }) => ({ text: name, glyph: { text: glyph, color } })) : []),
    ...(marked ? [{ text: legend.sound }, { text: legend.weak }] : []),
    ...(first !== undefined && shown.length < years.length ? [{ text: leftOut(first) }] : []),
  ];
  let [x, y] = [0, LINE / 2];
  return parts.map((part): LegendPart => {
    const long = textWidth(part.text, TYPE) + ("glyph" in part ? TYPE + 4 : 0);
    if (x > 0 && x + long > width) [x, y] = [0, y + LINE];
    const placed = { ...part, x, y };
    x += long + 14;
    return placed;
  });
}
