import { diameterOf } from "./map-bubbles.ts";
import { textWidth } from "./parts.ts";
import type { Place, Shading } from "./places.ts";
import { SMALL } from "./sizes.ts";

export type Symbols = Extract<Shading, { kind: "symbols" }>;
type Step = Symbols["steps"][number];

/** A circle of the key: its middle, from the key's left end and from the middle of the row, with its label. */
type Circle = Step & {
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
  /** How far the label stands from its usual place, to the right of the circle. */
  readonly offset: readonly [number, number];
};

/** From a symbol's label to the next symbol: where there is room, and at least. */
const APART = [13, 9, 6] as const;
/** From a circle to its label, and from a nested label to the next. */
const TO_LABEL = 5;
const LINE = SMALL + 1;

/**
 * The circles of a key in a width, and those that do not stand in it: beside each other where that fits, else within
 * each other. The largest says most, the smallest goes first.
 */
export function symbolKey(
  symbols: Symbols,
  places: readonly Place[],
  width: number,
): { readonly circles: readonly Circle[]; readonly left: readonly Step[] } {
  const { steps, largest } = symbols;
  const has = (sign: number) => places.some(({ value }) => value !== undefined && Math.sign(value) === sign);
  const more = [
    ...(has(0) ? [{ value: 0, label: "0" }] : []),
    ...(has(-1) ? [{ value: -largest / 20, label: "< 0" }] : []),
  ];
  for (let count = steps.length; count > 0; count -= 1) {
    const shown = steps.slice(0, count);
    const ways = [
      ...APART.map((apart) => rowOf([...shown, ...more], symbols, 0, apart)),
      nestedOf(shown, more, symbols),
    ];
    const fitting = ways.find(({ end }) => end <= width) ?? (count === 1 ? ways[0] : undefined);
    if (fitting) return { circles: fitting.circles, left: steps.slice(count) };
  }
  return { circles: rowOf(more, symbols, 0, APART[2]).circles, left: [] };
}

type Way = { readonly circles: readonly Circle[]; readonly end: number };

function rowOf(steps: readonly Step[], symbols: Symbols, start: number, apart: number): Way {
  let end = start - apart;
  const circles = steps.map((step): Circle => {
    const diameter = diameterOf(step, symbols);
    const x = end + apart + diameter / 2;
    end = x + diameter / 2 + TO_LABEL + textWidth(step.label, SMALL);
    return { ...step, x, y: 0, diameter, offset: [0, 0] };
  });
  return { circles, end };
}

/** All on one ground, each label at the height of its circle's top as far as the one below leaves room. */
function nestedOf(steps: readonly Step[], more: readonly Step[], symbols: Symbols): Way {
  const diameters = steps.map((step) => diameterOf(step, symbols));
  const widest = Math.max(...diameters);
  const tops = diameters.map((diameter) => widest / 2 - diameter + LINE / 2);
  const heights = [...tops];
  for (let at = heights.length - 2; at >= 0; at -= 1)
    heights[at] = Math.min(tops[at] ?? 0, (heights[at + 1] ?? 0) - LINE);
  const circles = steps.map((step, at): Circle => {
    const diameter = diameters[at] ?? 0;
    const y = (widest - diameter) / 2;
    return {
      ...step,
      x: widest / 2,
      y,
      diameter,
      offset: [(widest - diameter) / 2, (heights[at] ?? 0) - y],
    };
  });
  const end = widest + TO_LABEL + Math.max(...steps.map(({ label }) => textWidth(label, SMALL)));
  const beside = rowOf(more, symbols, more.length > 0 ? end + APART[2] : end, APART[2]);
  return { circles: [...circles, ...beside.circles], end: more.length > 0 ? beside.end : end };
}
