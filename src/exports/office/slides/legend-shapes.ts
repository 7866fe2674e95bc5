import { limitPrinter } from "../../../charts/limits.ts";
import type { Box } from "../../../charts/map-layout.ts";
import { textWidth } from "../../../charts/parts.ts";
import { classPaint } from "../../../charts/places.ts";
import type { Place, Shading } from "../../../charts/places.ts";
import { SMALL } from "../../../charts/sizes.ts";
import { symbolKey } from "../../../charts/symbol-key.ts";
import type { Symbols } from "../../../charts/symbol-key.ts";
import type { Look } from "../../../charts/types.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import type { SlideShape } from "./shapes.ts";

export const LEGEND_HEIGHT = 62;
const TYPE = SMALL;
const WIDEST_CLASS = 78;

type Keyed = { readonly shading: Shading; readonly legendTitle: string; readonly places: readonly Place[] };

/** The key of a map: what its colours or symbols mean, and what a district without a figure looks like. */
export function legendShapes(
  { shading, legendTitle, places }: Keyed,
  box: Box,
  look: Look,
): readonly SlideShape[] {
  const { palette, locale } = look;
  const title = words(legendTitle, [box.left, box.top + TYPE], "left", palette.muted);
  // Shapes have no dots: what has a figure that does not compare is as blank as what has none, and told by its name.
  const blanks = places.filter(({ value }) => value === undefined);
  const none = [
    ...(blanks.some(({ isApart }) => !isApart) ? [COLUMN_TERMS.noFigure[locale]] : []),
    ...(blanks.some(({ isApart }) => isApart) ? [COLUMN_TERMS.notCompared[locale]] : []),
  ].join(" / ");
  const behind = box.left + textWidth(legendTitle, TYPE) + 14;
  const blank: readonly SlideShape[] =
    none === ""
      ? []
      : [
          {
            kind: "rect",
            name: none,
            ...{ x: behind, y: box.top + TYPE - 4, width: 8, height: 8 },
            fill: palette.surface,
            line: palette.peer,
          },
          words(none, [behind + 12, box.top + TYPE], "left", palette.muted),
        ];
  return [
    title,
    ...blank,
    ...(shading.kind === "classes" ? classes(shading, box, look) : symbols(shading, places, box, look)),
  ];
}

function words(
  text: string,
  at: readonly [number, number],
  align: "left" | "center" | "right",
  color: string,
): SlideShape {
  return { kind: "words", name: text, text, at, align, width: textWidth(text, TYPE) + 12, size: TYPE, color };
}

function classes(
  { labels, limits }: Extract<Shading, { kind: "classes" }>,
  box: Box,
  look: Look,
): readonly SlideShape[] {
  const one = Math.min(box.width / Math.max(labels.length, 1), WIDEST_CLASS);
  const print = limitPrinter(limits, look.locale);
  const y = box.top + 22;
  return [
    ...labels.map((label, index): SlideShape => ({
      kind: "rect",
      name: label,
      ...{ x: box.left + index * one, y, width: one - 1.5, height: 11 },
      fill: classPaint(index, limits, look).fill,
    })),
    ...limits.map((limit, index) => {
      const align = index === 0 ? "left" : index === limits.length - 1 ? "right" : "center";
      return words(print(limit), [box.left + index * one, y + 19], align, look.palette.ink);
    }),
  ];
}

function symbols(
  shading: Symbols,
  places: readonly Place[],
  box: Box,
  { palette }: Look,
): readonly SlideShape[] {
  const { circles } = symbolKey(shading, places, box.width);
  return circles.flatMap(({ value, label, x, y, diameter, offset }): readonly SlideShape[] => {
    const [middle, row] = [box.left + x, box.top + 38 + y];
    const radius = diameter / 2;
    return [
      {
        kind: "ellipse",
        name: label,
        ...{ x: middle - radius, y: row - radius, width: diameter, height: diameter },
        ...(value > 0 && { fill: palette.muted, clear: 60 }),
        line: palette.muted,
        thick: 1.25,
        dashed: value < 0,
      },
      words(label, [middle + radius + 3 + offset[0], row + offset[1]], "left", palette.ink),
    ];
  });
}
