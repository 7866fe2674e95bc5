import type { AreaCode } from "../core/types.ts";
import { boundsOf } from "../data/geo.ts";
import type { CityShapes } from "../data/geo.ts";
import { placeBubbleLabels } from "./bubble-labels.ts";
import type { Side } from "./bubble-labels.ts";
import { BIGGEST_SYMBOL, symbolDiameter } from "./legend.ts";
import { ASPECT } from "./map-layout.ts";
import type { CityBox } from "./map-layout.ts";
import { textWidth } from "./parts.ts";
import type { Place, Shading } from "./places.ts";
import type { Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

type Symbols = Extract<Shading, { kind: "symbols" }>;
type ByArea = ReadonlyMap<AreaCode, Place>;
type Shown = { readonly place: Place; readonly center: readonly [number, number]; readonly diameter: number };

/** Symbols at the districts' centres, named where a name covers nothing. */
export function bubbleSeries(
  shapes: CityShapes,
  shading: Symbols,
  box: CityBox,
  geoIndex: number,
  byArea: ByArea,
  look: Look,
) {
  const { palette } = look;
  const shown = shownIn(shapes, shading, byArea);
  const sides = sidesOf(shapes, shown, box, look.width);
  return {
    id: `bubbles-${String(geoIndex)}`,
    type: "scatter",
    coordinateSystem: "geo",
    geoIndex,
    symbol: "circle",
    data: shown.map((bubble) => bubbleOf(bubble, sides.get(bubble.place.area), look)),
    label: {
      distance: 1,
      opacity: 1,
      color: palette.ink,
      fontSize: SMALL,
      textBorderColor: palette.land,
      textBorderWidth: 2,
    },
    emphasis: {
      scale: false,
      itemStyle: { borderColor: palette.ink, borderWidth: 2 },
      label: { show: true },
    },
  };
}

function shownIn({ features }: CityShapes, { largest }: Symbols, byArea: ByArea): readonly Shown[] {
  return features.flatMap(({ properties: { code, center } }) => {
    const place = byArea.get(code);
    if (place?.value === undefined) return [];
    return [{ place, center, diameter: symbolDiameter(place.value, largest, BIGGEST_SYMBOL) }];
  });
}

function sidesOf(shapes: CityShapes, shown: readonly Shown[], box: CityBox, width: number) {
  const [west, , , north] = boundsOf(shapes);
  const bubbles = shown.map(({ place: { area, name, outline }, center: [x, y], diameter }) => ({
    name: area,
    x: box.left + (x - west) * ASPECT * box.scale,
    y: box.top + (north - y) * box.scale,
    radius: diameter / 2 + 1,
    width: textWidth(name, TYPE - (outline === undefined ? 1 : 0.4)),
    needed: outline !== undefined,
  }));
  return placeBubbleLabels(bubbles, TYPE, width);
}

function bubbleOf({ place, center, diameter }: Shown, side: Side | undefined, { palette }: Look) {
  return {
    name: place.area,
    value: [...center],
    symbolSize: diameter,
    itemStyle: {
      color: place.outline ?? palette.peer,
      opacity: 0.85,
      borderColor: palette.surface,
      borderWidth: 1,
    },
    label: {
      show: side !== undefined,
      position: side ?? "bottom",
      formatter: () => place.name,
      fontWeight: place.outline === undefined ? "normal" : "bold",
    },
  };
}
