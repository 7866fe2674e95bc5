import type { Area, AreaCode } from "../core/types.ts";

export type AreaStyle = {
  readonly color: string;
  readonly dash: readonly number[] | "solid";
  readonly symbol: string;
};

/** Colour-blind safe (after Okabe and Ito), none close to the colours of the focus districts. */
const COLORS = ["#CC79A7", "#B8860B", "#56A5D8", "#7A5AA6", "#8C5A44", "#6B7A1F", "#B03A5B"];
const DASHES = ["solid", [6, 3], [2, 3]] as const;
const SYMBOLS = ["circle", "rect", "triangle", "diamond"];

/**
 * A district's fixed look: the colour that the data pin for it, otherwise one that follows from its place among all
 * areas, so that it never depends on what else is shown. Dash and symbol differ where colours repeat.
 */
export function areaStyles(areas: ReadonlyMap<AreaCode, Area>): ReadonlyMap<AreaCode, AreaStyle> {
  const styles = known.get(areas) ?? assignStyles(areas);
  known.set(areas, styles);
  return styles;
}

const known = new WeakMap<ReadonlyMap<AreaCode, Area>, ReadonlyMap<AreaCode, AreaStyle>>();

function assignStyles(areas: ReadonlyMap<AreaCode, Area>): ReadonlyMap<AreaCode, AreaStyle> {
  const styles = new Map<AreaCode, AreaStyle>();
  let next = 0;
  let focus = 0;
  for (const { code, color } of [...areas.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (color !== undefined) {
      styles.set(code, { color, dash: "solid", symbol: SYMBOLS[focus % SYMBOLS.length] ?? "circle" });
      focus += 1;
    } else {
      const turn = Math.floor(next / COLORS.length);
      styles.set(code, {
        color: COLORS[next % COLORS.length] ?? "#666666",
        dash: DASHES[turn % DASHES.length] ?? "solid",
        symbol: SYMBOLS[(turn + 1) % SYMBOLS.length] ?? "circle",
      });
      next += 1;
    }
  }
  return styles;
}
