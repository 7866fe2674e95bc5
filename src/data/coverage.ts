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

export function isCovered(cover: string, area: number): boolean {
  return ((Number.parseInt(cover[area >> 2] ?? "0", 16) >> (area % 4)) & 1) > 0;
}

/** For each period of an indicator, how many of the areas have a figure. */
export function coverage(
  { areas }: Pick<Manifest, "areas">,
  { periods, cover }: Pick<IndicatorEntry, "periods" | "cover">,
  chosen: readonly AreaCode[],
): readonly { readonly period: Period; readonly count: number }[] {
  const wanted = new Set(chosen);
  const indices = areas.flatMap(({ code }, index) => (wanted.has(code) ? index : []));
  return periods.map((period, at) => ({
    period,
    count: indices.filter((index) => isCovered(cover[at] ?? "", index)).length,
  }));
}

/** The newest common period as far as the list of indicators knows: by the areas that are covered. */
export function bestPeriod(
  manifest: Pick<Manifest, "areas">,
  { periods, cover, points = cover }: Pick<IndicatorEntry, "periods" | "cover" | "points">,
  chosen: readonly AreaCode[],
): CommonPeriod | undefined {
  return newestOf(coverage(manifest, { periods, cover: points }, chosen));
}
