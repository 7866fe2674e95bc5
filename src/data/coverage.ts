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
  // The chosen as bits, four to a digit as in a cover: with many areas each is not to be looked up for each period.
  const wanted = new Set(chosen);
  const digits: number[] = [];
  areas.forEach(({ code }, index) => {
    digits[index >> 2] = (digits[index >> 2] ?? 0) | (+wanted.has(code) << (index % 4));
  });
  return periods.map((period, at) => {
    let count = 0;
    const signs = cover[at] ?? "";
    for (let digit = 0; digit < signs.length; digit += 1) {
      // 0 to 15 for the signs 0 to 9 and a to f, in few bytes.
      const sign = (signs.charCodeAt(digit) % 39) - 9;
      count += BITS[sign & (digits[digit] ?? 0)] ?? 0;
    }
    return { period, count };
  });
}

const BITS = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/** The same, counting only points by the usual definition, which can be compared. */
export function comparedCoverage(
  manifest: Pick<Manifest, "areas">,
  { periods, cover, points = cover }: Pick<IndicatorEntry, "periods" | "cover" | "points">,
  chosen: readonly AreaCode[],
): ReturnType<typeof coverage> {
  return coverage(manifest, { periods, cover: points }, chosen);
}

/** The newest common period as far as the list of indicators knows: by the areas that are covered. */
export function bestPeriod(
  manifest: Pick<Manifest, "areas">,
  entry: Pick<IndicatorEntry, "periods" | "cover" | "points">,
  chosen: readonly AreaCode[],
): CommonPeriod | undefined {
  return newestOf(comparedCoverage(manifest, entry, chosen));
}
