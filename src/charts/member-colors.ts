import type { Palette } from "./palette.ts";

/** The colours of an index's members in turn, each with the text that stands on it; a number tells them apart as well. */
export function memberPaint(palette: Palette, at: number): { readonly fill: string; readonly ink: string } {
  const { classes, onClasses, below, ink } = palette;
  const paints = [
    { fill: classes[3], ink: onClasses[3] },
    { fill: below[1], ink },
    { fill: classes[1], ink: onClasses[1] },
    { fill: below[2], ink },
    { fill: classes[4], ink: onClasses[4] },
    { fill: below[0], ink },
    { fill: classes[0], ink: onClasses[0] },
  ] as const;
  return paints[at % paints.length] ?? paints[0];
}
