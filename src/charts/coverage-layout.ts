import type { CoverageModel } from "./coverage-model.ts";
import { KEY_LINE, keyLines } from "./key-lines.ts";
import { textWidth } from "./parts.ts";
import { TYPE } from "./sizes.ts";

/** More districts than this are counted instead of marked one by one. */
const MOST_MARKED = 4;
export const ROW = 24;
export const NAME_ABOVE = 18;
/** Below this a name before the marks would leave them no room; a page of paper is wider. */
const NARROW = 560;
export const MARK = 7;

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
  const key = keyOf(model, marked, shown, width);
  const head = key.height + KEY_LINE + 4;
  const line = ROW + (above ? NAME_ABOVE : 0);
  const middle = (row: number) => head + row * line + (above ? NAME_ABOVE : 0) + ROW / 2;
  return { above, left, step, head, line, shown, marked, key, middle };
}

type KeyPart = {
  readonly text: string;
  readonly sign: number;
  readonly glyph?: { readonly text: string; readonly color: string };
};

/** The districts' signs, what solid and hollow mean, and which years have no room. */
function keyOf(
  { areas, legend, years, leftOut }: CoverageModel,
  marked: boolean,
  shown: readonly number[],
  width: number,
) {
  const [first] = shown;
  const plain = (text: string): KeyPart => ({ text, sign: 0 });
  const own = areas.map(({ name, glyph, color }): KeyPart => ({
    text: name,
    sign: textWidth(glyph, TYPE) + 4,
    glyph: { text: glyph, color },
  }));
  return keyLines(
    [
      [
        ...(marked ? [...own, plain(legend.sound), plain(legend.weak)] : []),
        ...(first !== undefined && shown.length < years.length ? [plain(leftOut(first))] : []),
      ],
    ],
    width,
  );
}
