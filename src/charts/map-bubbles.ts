import type { AreaCode } from "../core/types.ts";
import { boundsOf } from "../data/geo.ts";
import type { CityShapes } from "../data/geo.ts";
import { placeBubbleLabels } from "./bubble-labels.ts";
import { BIGGEST_SYMBOL, symbolDiameter } from "./legend.ts";
import { ASPECT } from "./map-layout.ts";
import type { CityBox } from "./map-layout.ts";
import { textWidth } from "./parts.ts";
import type { Place, Shading } from "./places.ts";
import type { Look } from "./types.ts";
import { SMALL, TYPE } from "./sizes.ts";

/** Symbols at the districts' centres, named where a name covers nothing. */
export function bubbleSeries(
  shapes: CityShapes,
  shading: Extract<Shading, { kind: "symbols" }>,
  box: CityBox,
  geoIndex: number,
  byArea: ReadonlyMap<AreaCode, Place>,
  { palette, width }: Look,
) {
  const [west, , , north] = boundsOf(shapes);
  const shown = shapes.features.flatMap(({ properties: { code, center } }) => {
    const place = byArea.get(code);
    if (place?.value === undefined) return [];
    return [{ place, center, diameter: symbolDiameter(place.value, shading.largest, BIGGEST_SYMBOL) }];
  });
  const sides = placeBubbleLabels(
    shown.map(({ place: { area, name, outline }, center: [x, y], diameter }) => ({
      name: area,
      x: box.left + (x - west) * ASPECT * box.scale,
      y: box.top + (north - y) * box.scale,
      radius: diameter / 2 + 1,
      width: textWidth(name, TYPE - (outline === undefined ? 1 : 0.4)),
      needed: outline !== undefined,
    })),
    TYPE,
    width,
  );
  return {
    id: `bubbles-${String(geoIndex)}`,
    type: "scatter",
    coordinateSystem: "geo",
    geoIndex,
    symbol: "circle",
    data: shown.map(({ place, center, diameter }) => ({
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
        show: sides.has(place.area),
        position: sides.get(place.area) ?? "bottom",
        formatter: () => place.name,
        fontWeight: place.outline === undefined ? "normal" : "bold",
      },
    })),
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
