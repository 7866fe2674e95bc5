import { roundsIn } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";
import { textWidth } from "./parts.ts";
import { ticks as roundTicks } from "./scale.ts";
import type { Look } from "./types.ts";
import { SMALL } from "./sizes.ts";

type Scaled = {
  readonly log: boolean;
  readonly ends?: readonly [number, number];
  readonly rows: readonly {
    readonly before?: { readonly value: number };
    readonly after: { readonly value: number };
  }[];
};
type Tick = { readonly at: number; readonly text: string };

/** Where the values of a group stand between two edges, and the marks of its axis. */
export function placesOn(
  { log, ends, rows }: Scaled,
  left: number,
  right: number,
  { locale }: Look,
): { readonly x: (value: number) => number; readonly ticks: readonly Tick[] } {
  const values = rows.flatMap(({ before, after }) => [...(before ? [before.value] : []), after.value]);
  const marks = log ? powers(values) : steps(ends ?? values, ends === undefined, look());
  const format = roundsIn(marks, locale);
  const place = log ? Math.log10 : (value: number) => value;
  const [low, high] = [place(marks[0] ?? 0), place(marks.at(-1) ?? 1)];
  const x = (value: number) => left + ((place(value) - low) / (high - low || 1)) * (right - left);
  return {
    x,
    ticks: marks.map((value) => ({ at: x(value), text: format(value) })),
  };

  function look() {
    const print = roundsIn(values, locale, 4);
    const widest = Math.max(...values.map((value) => textWidth(print(value), SMALL)), 12);
    return { locale, count: Math.max(2, Math.min(5, Math.floor((right - left) / (widest + 28)))) };
  }
}

/** The marks of a group's axis, at most so many where it is not logarithmic. */
export function dumbbellTicks({ log, ends, rows }: Scaled, count: number, locale: Locale): readonly number[] {
  const values = rows.flatMap(({ before, after }) => [...(before ? [before.value] : []), after.value]);
  return log ? powers(values) : steps(ends ?? values, ends === undefined, { locale, count });
}

function steps(
  values: readonly number[],
  zeroBased: boolean,
  { locale, count }: { readonly locale: Look["locale"]; readonly count: number },
): readonly number[] {
  const { min, max, step } = roundTicks(values, zeroBased, count, locale);
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) =>
    Number((min + index * step).toPrecision(12)),
  );
}

/** Powers of ten around positive values. */
function powers(values: readonly number[]): readonly number[] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(Math.ceil(Math.log10(Math.max(...values))), low + 1);
  return Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
}
