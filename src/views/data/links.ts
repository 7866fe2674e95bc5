import { bestPeriod, isCovered } from "../../data/coverage.ts";
import type { AreaCode, IndicatorId, Period } from "../../core/types.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import { FOCUS } from "../../state/home.ts";
import type { Patch } from "../../state/store.ts";
import type { DataTab } from "./filters.ts";

/** A record of a section. */
export function toRecord(tab: DataTab, item: string): Patch {
  return { view: "data", tab, item, subset: undefined, query: "" };
}

/** The areas with a figure about the whole area in a period. */
export function coveredAreas(
  { areas }: Pick<Manifest, "areas">,
  { periods, cover }: Pick<IndicatorEntry, "periods" | "cover">,
  period: Period,
): readonly AreaCode[] {
  const at = periods.indexOf(period);
  return areas.filter((_, index) => isCovered(cover[at] ?? "", index)).map(({ code }) => code);
}

/**
 * The compare view at one figure: its indicator and period, and its area beside the focus districts that have a
 * figure then, so that there is something to compare it with.
 */
export function toFigure(
  manifest: Manifest,
  entry: IndicatorEntry | undefined,
  at: { readonly indicator: IndicatorId; readonly area: AreaCode; readonly period: Period },
): Patch {
  const covered = entry ? coveredAreas(manifest, entry, at.period) : [];
  const focus = FOCUS.filter((code) => covered.includes(code) || code === at.area);
  return toCompare(at.indicator, at.period, [...new Set([...focus, at.area])]);
}

/** The compare view at one indicator: the focus districts where two of them can be compared, else whoever has a figure. */
export function toIndicator(manifest: Manifest, entry: IndicatorEntry): Patch {
  const focus = bestPeriod(manifest, entry, FOCUS);
  if (focus && focus.count > 1) return toCompare(entry.id, focus.period, FOCUS);
  const all = manifest.areas.map(({ code }) => code);
  const period = bestPeriod(manifest, entry, all)?.period ?? entry.periods.at(-1);
  return toCompare(entry.id, period, period === undefined ? [] : coveredAreas(manifest, entry, period));
}

/** The compare view at one indicator and period with these areas; the three districts where they are the same. */
export function toCompare(
  indicator: IndicatorId,
  period: Period | undefined,
  codes: readonly AreaCode[],
): Patch {
  const same = codes.length === FOCUS.length && FOCUS.every((code) => codes.includes(code));
  return {
    view: "compare",
    indicator,
    ...(period !== undefined && { when: { kind: "period", period } as const }),
    areas: same || codes.length === 0 ? undefined : { kind: "list", codes },
    highlight: same || codes.length === 0 || codes.length > 6 ? undefined : codes,
    measure: "raw",
    base: undefined,
    earlier: undefined,
    limits: undefined,
    tab: undefined,
  };
}
