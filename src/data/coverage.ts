import { newestOf } from "../core/newest.ts";
import { once } from "../core/once.ts";
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
  const digits = digitsOf(areas)(chosen);
  return periods.map((period, at) => ({ period, count: countIn(cover[at] ?? "", digits) }));
}

/** The chosen areas as bits, four to a digit as in a cover. Of all indicators the same is asked. */
const digitsOf = once((areas: Manifest["areas"]) =>
  once((chosen: readonly AreaCode[]): readonly number[] => {
    const wanted = new Set(chosen);
    const digits = areas.map(() => 0).slice(0, Math.ceil(areas.length / 4));
    for (const [index, { code }] of areas.entries())
      if (wanted.has(code)) digits[index >> 2] = (digits[index >> 2] ?? 0) | (1 << (index % 4));
    return digits;
  }),
);

const BITS = Array.from(
  { length: 16 },
  (_, digit) => [...digit.toString(2)].filter((bit) => bit === "1").length,
);

function countIn(cover: string, digits: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < cover.length; at += 1)
    count += BITS[hexOf(cover.charCodeAt(at)) & (digits[at] ?? 0)] ?? 0;
  return count;
}

/** 0 to 15 for the signs 0 to 9 and a to f. */
function hexOf(sign: number): number {
  return sign < 58 ? sign - 48 : sign - 87;
}

/** The newest common period as far as the list of indicators knows: by the areas that are covered. */
export function bestPeriod(
  manifest: Pick<Manifest, "areas">,
  { periods, cover, points = cover }: Pick<IndicatorEntry, "periods" | "cover" | "points">,
  chosen: readonly AreaCode[],
): CommonPeriod | undefined {
  return newestOf(coverage(manifest, { periods, cover: points }, chosen));
}
