import { drawn } from "./drawn.ts";
import type { Figure, Label } from "./drawn.ts";
import { fitText, textWidth } from "./parts.ts";
import { symbolAt } from "./symbols.ts";
import { wrapText } from "./wrap.ts";
import type { SpineMark, SpineModel, SpineRow } from "./spine-model.ts";
import type { Look } from "./types.ts";
import { SMALL, TINY, TYPE } from "./sizes.ts";

const SPINE_BOX = { row: 40, head: 18, line: 15 } as const;

/** Where within its row the strip stands; the words are above it. */
const STRIP = 28;

export function keyOf({ key }: Pick<SpineRow, "key">, { area }: Pick<SpineMark, "area">): string {
  return `${area}@${key}`;
}

/** Where the strip of each row has its place, below as many lines as its words need, and where all of them end. */
export function spineTops({ rows, directions }: SpineModel, width: number): readonly number[] {
  const tops: number[] = [SPINE_BOX.head];
  for (const row of rows) {
    const more = rowWords(row, directions.neutral, width).left.length - 1;
    tops.push((tops.at(-1) ?? 0) + SPINE_BOX.row + more * SPINE_BOX.line);
  }
  return tops.map((top, index) => (index < rows.length ? (tops[index + 1] ?? top) - SPINE_BOX.row : top));
}

/** Room for the printed ends of the scales on both sides of the strips. */
function gutter({ rows }: SpineModel, { width }: Look): number {
  const widest = Math.max(0, ...rows.flatMap(({ ends }) => ends.map((text) => textWidth(text, TINY))));
  return Math.min(width * 0.24, widest + 16);
}

function pixel(at: number, model: SpineModel, look: Look): number {
  const edge = gutter(model, look);
  return edge + at * (look.width - 2 * edge);
}

/** The whole span as a thin line, the middle half as a bar, the median as a stroke. */
export function stripSeries(model: SpineModel, look: Look) {
  const { palette } = look;
  const tops = spineTops(model, look.width);
  const x = (at: number) => pixel(at, model, look);
  const bar = (from: number, to: number, y: number, thick: number): Figure => ({
    outline: { x: x(from), y: y - thick / 2, width: Math.max(x(to) - x(from), 1), height: thick },
    ink: { fill: palette.peer },
  });
  const figures = model.rows.flatMap(({ quartiles: [lower, median, upper] }, index): readonly Figure[] => {
    const y = (tops[index] ?? 0) + STRIP;
    const stroke = {
      outline: { x: x(median) - 1, y: y - 6.5, width: 2, height: 13 },
      ink: { fill: palette.ink },
    };
    return [bar(0, 1, y, 1.5), bar(lower, upper, y, 8), stroke];
  });
  return drawn("strips", 2, figures, true);
}

/** Name, unit and period on the left of each row, value and place on the right; the meaning of the ends on top. */
export function wordSeries(model: SpineModel, look: Look) {
  const { rows, directions } = model;
  const { palette, width } = look;
  const edge = gutter(model, look) - 10;
  const tops = spineTops(model, width);
  return drawn("words", 2, [
    word(0, 8, `← ${directions.worse}`, "left", palette.muted),
    word(width, 8, `${directions.better} →`, "right", palette.muted),
    ...rows.flatMap((row, index) => {
      const { left, right } = rowWords(row, directions.neutral, width);
      const top = tops[index] ?? 0;
      const [upper, lower] = [top + 12, top + STRIP];
      const last = left.length - 1;
      const own = row.marks.find((mark) => mark.own);
      // What stands beside a strip is that of the district itself.
      const named = own && { name: keyOf(row, own) };
      const [worst, best] = row.ends.map((end) => fitText(end, edge, TINY));
      return [
        ...left.map((line, at) => ({ ...named, ...word(0, upper - (last - at) * SPINE_BOX.line, line, "left", palette.ink) })), // oxfmt-ignore
        { ...named, ...word(width, upper, right, "right", palette.ink), bold: true },
        { ...word(edge, lower, worst ?? "", "right", palette.muted), size: TINY },
        { ...word(width - edge, lower, best ?? "", "left", palette.muted), size: TINY },
      ];
    }),
  ]);
}

function word(x: number, y: number, text: string, align: Label["align"], color: string): Label {
  return { text, at: [x, y], align, color, size: SMALL };
}

/** What a row says on its left, line by line, and on the right of its last line; where room is short, the name wraps. */
function rowWords(row: SpineRow, neutral: string, width: number) {
  const own = row.marks.find((mark) => mark.own);
  const right = [own?.label, row.place].filter((part) => part !== undefined).join(" · ");
  const room = width - textWidth(right, TYPE) - 10;
  const name = `${row.polarity === "neutral" ? `${neutral} ` : ""}${row.name}`;
  const rest = `${row.unit} · ${row.when}`;
  const whole = `${name} · ${rest}`;
  const left =
    textWidth(whole, SMALL) <= room
      ? [whole]
      : [...wrapText(name, width, SMALL), ...wrapText(rest, room, SMALL)];
  return { left, right };
}

export function markSeries(model: SpineModel, look: Look, own: boolean) {
  const { palette } = look;
  const tops = spineTops(model, look.width);
  const figures = model.rows.flatMap((row, index) =>
    row.marks
      .filter((mark) => mark.own === own)
      .map((mark): Figure => {
        const at = [pixel(mark.at, model, look), (tops[index] ?? 0) + STRIP] as const;
        return {
          name: keyOf(row, mark),
          outline: symbolAt(mark.symbol, at, own ? 13 : 9),
          ink: { fill: mark.color, stroke: own ? palette.ink : palette.surface, width: own ? 1.5 : 1 },
          lit: { stroke: palette.ink, width: 2 },
          about: at,
        };
      }),
  );
  return drawn(own ? "own" : "others", own ? 5 : 4, figures);
}
