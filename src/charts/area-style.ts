import type { Area, AreaCode } from "../core/types.ts";

export type AreaStyle = {
  readonly color: string;
  readonly dash: readonly number[] | "solid";
  readonly symbol: string;
  /** The symbol as a sign in a text. */
  readonly glyph: string;
};

/** For provinces and cities, which the data give no colour of their own. */
const PLAIN = "#5B6470";
const DASHES = ["solid", [6, 3], [2, 3], [10, 3, 2, 3]] as const;
const SYMBOLS = [
  ["circle", "●"],
  ["rect", "■"],
  ["triangle", "▲"],
  ["diamond", "◆"],
  ["path://M0 0H2L1 2Z", "▼"],
  ["path://M1 0H2V1H3V2H2V3H1V2H0V1H1Z", "✚"],
] as const;
/** The numbers of the solid lines with the first three symbols, kept for the focus districts. */
const FOCUS = [0, 12, 8];

/** The line of a city that districts are held against: a grey that either theme shows, and no district has. */
export const BESIDE: AreaStyle = { color: "#78828E", dash: [6, 3], symbol: "circle", glyph: "●" };

/**
 * An area's fixed look: the colour that the data pin for it, with a dash and a symbol that follow from its place among
 * all areas, so that it never depends on what else is shown. No two of the present districts share both.
 */
export function areaStyles(areas: ReadonlyMap<AreaCode, Area>): ReadonlyMap<AreaCode, AreaStyle> {
  const styles = known.get(areas) ?? assignStyles(areas);
  known.set(areas, styles);
  return styles;
}

const known = new WeakMap<ReadonlyMap<AreaCode, Area>, ReadonlyMap<AreaCode, AreaStyle>>();

/** Present districts come first, so that former ones and cities take nothing from them. */
function assignStyles(areas: ReadonlyMap<AreaCode, Area>): ReadonlyMap<AreaCode, AreaStyle> {
  const isPresent = ({ level }: Area) => level === "district" || level === "functional";
  const sorted = [...areas.values()].sort(
    (a, b) => Number(isPresent(b)) - Number(isPresent(a)) || (a.code < b.code ? -1 : 1),
  );
  const focus = sorted.filter((area) => area.focus);
  const others = sorted.filter((area) => !area.focus);
  const free = sorted.map((_, number) => number).filter((number) => !FOCUS.includes(number));
  return new Map([
    ...focus.map((area, index) => [area.code, styleOf(area, FOCUS[index] ?? 0)] as const),
    ...others.map((area, index) => [area.code, styleOf(area, free[index] ?? 0)] as const),
  ]);
}

/** Dash and symbol of a number are its own up to 24, the four dashes times the six symbols. */
function styleOf({ color = PLAIN }: Area, number: number): AreaStyle {
  const [symbol, glyph] = SYMBOLS[(number + Math.floor(number / 12)) % SYMBOLS.length] ?? SYMBOLS[0];
  return { color, dash: DASHES[number % DASHES.length] ?? "solid", symbol, glyph };
}
