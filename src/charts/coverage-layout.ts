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
export function coverageLayout({ rows, years, areas }: CoverageModel, width: number) {
  const above = width < NARROW;
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, TYPE)));
  const left = above ? 0 : Math.min(longest + 14, width * 0.3);
  const marked = areas.length <= MOST_MARKED;
  const least = marked ? areas.length * (MARK + 2) + 4 : 24;
  const count = Math.max(1, Math.min(years.length, Math.floor((width - left) / least)));
  const step = (width - left) / count;
  const head = 2 * LINE + 4;
  const line = ROW + (above ? NAME_ABOVE : 0);
  const shown = years.slice(-count);
  const middle = (row: number) => head + row * line + (above ? NAME_ABOVE : 0) + ROW / 2;
  return { above, left, step, head, line, shown, marked, middle };
}
