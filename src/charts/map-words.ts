import { segments } from "./canvas.ts";
import { drawn } from "./drawn.ts";
import type { Label } from "./drawn.ts";
import { diameterOf } from "./map-bubbles.ts";
import { placeNames } from "./map-names.ts";
import type { Placed } from "./map-names.ts";
import type { Rect } from "./rects.ts";
import type { Spot } from "./map-spots.ts";
import { BOLD, textWidth } from "./parts.ts";
import { placePaint } from "./places.ts";
import type { Shading } from "./places.ts";
import { SMALL } from "./sizes.ts";
import type { Look } from "./types.ts";

/** On a map too small for all names, one that stands worse would pass for another district's: pointer and table have it. */
const WORST = 90;

/** The name of every district, and the leaders of those that have no room where they are. */
export function nameSeries(spots: readonly Spot[], shading: Shading, taken: readonly Rect[], look: Look) {
  // Who has a figure is named before who has none, where not all find room.
  const isUnknown = ({ place }: Spot) => Number(place.value === undefined);
  const ordered = [...spots].sort((a, b) => isUnknown(a) - isUnknown(b));
  const named = ordered.map(({ place, at, holds }) => ({
    name: place.area,
    at,
    holds,
    radius: shading.kind === "symbols" ? diameterOf(place, shading) / 2 : 0,
    width: textWidth(place.caption ?? place.name, SMALL) * (place.outline === undefined ? 1 : BOLD) + 2,
    height: SMALL + 1,
    isFirst: place.outline !== undefined,
  }));
  const placed = placeNames(named, taken, look.width, look.height, WORST);
  const leaders = [...placed.values()].flatMap(({ leader }) => (leader ? [leader] : []));
  const { palette } = look;
  return [
    segments("leaders", leaders, { color: palette.ink, width: 0.75 }),
    drawn(
      "names",
      3,
      spots.flatMap((spot) => nameOf(spot, placed.get(spot.place.area), shading, look)),
    ),
  ];
}

/** In the ink of its class where it stands on it; a halo keeps it readable over what it reaches across. */
function nameOf({ place }: Spot, found: Placed | undefined, shading: Shading, look: Look): readonly Label[] {
  if (!found) return [];
  const { ink, muted, surface } = look.palette;
  const paint = placePaint(place, shading, look);
  const isPainted = found.isHome && shading.kind === "classes";
  const label: Label = {
    ...{ name: place.area, text: place.caption ?? place.name },
    ...{ at: found.at, align: "center", size: SMALL, bold: place.outline !== undefined },
    color: isPainted ? paint.ink : place.value === undefined ? muted : ink,
    halo: isPainted ? paint.fill : surface,
  };
  return [label];
}
