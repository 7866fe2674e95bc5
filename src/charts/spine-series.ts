import { fitText, textWidth } from "./parts.ts";
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
  const bar = (from: number, to: number, y: number, thick: number, color: string) => ({
    value: [(pixel(from, model, look) + pixel(to, model, look)) / 2, y],
    symbolSize: [Math.max(pixel(to, model, look) - pixel(from, model, look), 1), thick],
    itemStyle: { color },
  });
  return {
    id: "strips",
    type: "scatter",
    silent: true,
    symbol: "rect",
    clip: false,
    itemStyle: { opacity: 1 },
    data: model.rows.flatMap(({ quartiles: [lower, median, upper] }, index) => {
      const y = (tops[index] ?? 0) + STRIP;
      const stroke = {
        value: [pixel(median, model, look), y],
        symbolSize: [2, 13],
        itemStyle: { color: palette.ink },
      };
      return [bar(0, 1, y, 1.5, palette.peer), bar(lower, upper, y, 8, palette.peer), stroke];
    }),
  };
}

/** Name, unit and period on the left of each row, value and place on the right; the meaning of the ends on top. */
export function wordSeries(model: SpineModel, look: Look) {
  const { rows, directions } = model;
  const { palette, width } = look;
  const edge = gutter(model, look) - 10;
  const tops = spineTops(model, width);
  return {
    id: "words",
    type: "scatter",
    silent: true,
    symbolSize: 0.1,
    clip: false,
    label: { show: true, position: "inside", verticalAlign: "middle" },
    data: [
      word(0, 8, `← ${directions.worse}`, "left", palette.muted),
      word(width, 8, `${directions.better} →`, "right", palette.muted),
      ...rows.flatMap((row, index) => {
        const { left, right } = rowWords(row, directions.neutral, width);
        const top = tops[index] ?? 0;
        const [upper, lower] = [top + 12, top + STRIP];
        const last = left.length - 1;
        const [worst, best] = row.ends.map((end) => fitText(end, edge, TINY));
        return [
          ...left.map((line, at) => word(0, upper - (last - at) * SPINE_BOX.line, line, "left", palette.ink)),
          word(width, upper, right, "right", palette.ink, { fontWeight: "bold" }),
          word(edge, lower, worst ?? "", "right", palette.muted, { fontSize: TINY }),
          word(width - edge, lower, best ?? "", "left", palette.muted, { fontSize: TINY }),
        ];
      }),
    ],
  };
}

type WordStyle = { readonly fontSize?: number; readonly fontWeight?: "bold" };

function word(
  x: number,
  y: number,
  text: string,
  align: "left" | "right",
  color: string,
  { fontSize = SMALL, fontWeight }: WordStyle = {},
) {
  return {
    value: [x, y],
    label: { formatter: () => text, align, color, fontSize, fontWeight: fontWeight ?? "normal" },
  };
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
  return {
    id: own ? "own" : "others",
    type: "scatter",
    clip: false,
    z: own ? 5 : 4,
    data: model.rows.flatMap((row, index) =>
      row.marks
        .filter((mark) => mark.own === own)
        .map((mark) => ({
          name: keyOf(row, mark),
          value: [pixel(mark.at, model, look), (tops[index] ?? 0) + STRIP],
          symbol: mark.symbol,
          symbolSize: own ? 13 : 9,
          itemStyle: {
            color: mark.color,
            opacity: 1,
            borderColor: own ? palette.ink : palette.surface,
            borderWidth: own ? 1.5 : 1,
          },
        })),
    ),
    emphasis: { scale: 1.3, itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
  };
}
