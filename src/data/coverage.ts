import { newestOf } from "../core/newest.ts";
import type { CommonPeriod } from "../core/newest.ts";
import type { AreaCode, Period } from "../core/types.ts";
import type { IndicatorEntry, Manifest } from "./wire.ts";

/** Which areas are covered, four areas a hexadecimal digit, in the manifest's order of areas. */
export function encodeCover(covered: readonly boolean[]): string {
  const digits = Array.from({ length: Math.ceil(covered.length / 4) }, (_, digit) =>
    [0, 1, 2, 3]
      .reduce((sum, bit) => sum + (covered[digit * 4 + bit] === true ? 2 ** bit : 0), 0)
      .toString(16),
  );
  return digits.join("").replace(/0+$/, "");
}

function digitAt(cover: string, place: number): number {
  return Number.parseInt(cover[place] ?? "0", 16);
}

export function isCovered(cover: string, area: number): boolean {
  return ((digitAt(cover, area >> 2) >> (area % 4)) & 1) === 1;
}

/** For each period of an indicator, how many of the areas have a figure. */
export function coverage(
  { areas }: Pick<Manifest, "areas">,
  { periods, cover }: Pick<IndicatorEntry, "periods" | "cover">,
  chosen: readonly AreaCode[],
): readonly { readonly period: Period; readonly count: number }[] {
  const wanted = new Set(chosen);
  const asked = encodeCover(areas.map(({ code }) => wanted.has(code)));
  const both = (one: string, place: number) => digitAt(asked, place) & digitAt(one, place);
  return periods.map((period, at) => ({
    period,
    count: [...asked].reduce((sum, _, place) => sum + (BITS[both(cover[at] ?? "", place)] ?? 0), 0),
  }));
}

/** How many of its four areas a digit covers. */
const BITS = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/** The newest common period as far as the list of indicators knows: by the areas that are covered. */
export function bestPeriod(
  manifest: Pick<Manifest, "areas">,
  { periods, cover, points = cover }: Pick<IndicatorEntry, "periods" | "cover" | "points">,
  chosen: readonly AreaCode[],
): CommonPeriod | undefined {
  return newestOf(coverage(manifest, { periods, cover: points }, chosen));
}
