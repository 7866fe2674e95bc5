import { footLine, level, periodMarks, rules, upright, valueLines, valueWords } from "./axes.ts";
import { drawn } from "./drawn.ts";
import type { Figure, Label, Point } from "./drawn.ts";
import { textWidth } from "./parts.ts";
import { symbolAt } from "./symbols.ts";
import type { TrendModel } from "./trend-model.ts";
import { KEY } from "./trend-layout.ts";
import type { TrendLayout } from "./trend-layout.ts";
import type { Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

/** What stands around the lines: values, except between two dates, and periods. */
export function frameSeries(model: TrendModel, layout: TrendLayout, look: Look, isCut: boolean) {
  const { box, scale, starts, x, y } = layout;
  const periods = shownPeriods(model, layout).map((tick) => ({ ...tick, x: x(tick.x) }));
  // Between two dates the values stand at the ends of their lines.
  const values = starts
    ? []
    : [...valueLines(scale, box, y, look), ...valueWords(scale, box, y, SMALL, look)];
  const jag = JAG.map(([right, up]): Point => [box.left + right, box.bottom - up]);
  return drawn(
    "frame",
    1,
    [
      ...values,
      ...footLine(box, look),
      ...periodMarks(periods, box, SMALL, look),
      ...rules(isCut ? [jag] : [], { stroke: look.palette.muted, width: 1.5 }),
    ],
    true,
  );
}

/** Where the axis does not start at zero: a jag at its foot. */
const JAG = [[0, 0], [4, 3], [-4, 7], [4, 11], [0, 14]] as const; // oxfmt-ignore

/** Only those that have room, the last one always. */
function shownPeriods({ ticks }: TrendModel, { year }: TrendLayout): TrendModel["ticks"] {
  const apart = (Math.max(...ticks.map(({ label }) => textWidth(label, SMALL)), 1) + 12) / year;
  let free = Number.POSITIVE_INFINITY;
  return [...ticks].reverse().filter(({ x }) => {
    if (x > free) return false;
    free = x - apart;
    return true;
  });
}

/** Of the symbol before the words at the end of a line. */
const KEY_SIZE = 7;

/** Words at both edges of the plot, each beside its line's symbol, since they may stand away from their line. */
export function endSeries({ from, to, starts = [], ends }: TrendLayout, { palette }: Look) {
  const words = (all: TrendLayout["ends"], edge: number, out: 1 | -1) =>
    all.flatMap(({ text, style, key, placed }): readonly (Figure | Label)[] => {
      const symbol: Point = [edge + out * KEY, placed];
      const at: Point = [symbol[0] + out * (KEY_SIZE / 2 + 4), placed];
      const align = out === 1 ? "left" : "right";
      return [
        { name: key, outline: symbolAt(style.symbol, symbol, KEY_SIZE), ink: { fill: style.color } },
        { name: key, text, at, align, color: palette.ink, size: TYPE, bold: true },
      ];
    });
  return drawn("ends", 5, [...words(starts, from, -1), ...words(ends, to, 1)]);
}

/** Breaks and a number of the reader's own as dashed lines across the plot, the period shown elsewhere as a thin one. */
export function markSeries(model: TrendModel, layout: TrendLayout, { palette }: Look) {
  const { box, x, y, starts, from, to } = layout;
  const { reference, now } = model;
  const breaks = namedBreaks(model, layout);
  const dashed = [
    ...breaks.map(({ x: at }) => upright(x(at), box)),
    ...(reference ? [level(y(reference.value), box)] : []),
  ];
  const above = (text: string, [right, down]: Point, align: Label["align"]): Label => ({
    ...{ text, at: [right, down - 3 - SMALL / 2], align, color: palette.muted, size: SMALL },
  });
  const words = breaks.flatMap(({ x: at, label, show }) =>
    show ? [above(label, [x(at), box.top], "center")] : [],
  );
  return drawn(
    "marks",
    5,
    [
      ...rules(dashed, { stroke: palette.muted, dash: [4, 4] }),
      ...rules(starts ? [upright(from, box), upright(to, box)] : [], { stroke: palette.muted }),
      ...rules(now === undefined ? [] : [upright(x(now), box)], { stroke: palette.ink, opacity: 0.35 }),
      ...words,
      ...(reference
        ? [above(`${reference.name} ${reference.figure}`, [box.left + 3, y(reference.value)], "left")]
        : []),
    ],
    true,
  );
}

/** The breaks in order; the word of one that is too close to the one before counts both: 断点×2. */
function namedBreaks({ breaks }: TrendModel, { year }: TrendLayout) {
  const named: { readonly x: number; readonly label: string; count: number }[] = [];
  for (const { x, label } of [...breaks].sort((a, b) => a.x - b.x)) {
    const before = named.findLast(({ count }) => count > 0);
    const words = [label, before ? counted(before.label, before.count) : ""];
    const room = words.reduce((sum, word) => sum + textWidth(word, SMALL) / 2 + 2, 0);
    if (!before || (x - before.x) * year >= room) named.push({ x, label, count: 1 });
    else {
      before.count += 1;
      named.push({ x, label, count: 0 });
    }
  }
  return named.map(({ x, label, count }) => ({ x, label: counted(label, count), show: count > 0 }));
}

function counted(label: string, count: number): string {
  return count > 1 ? `${label}×${String(count)}` : label;
}
