import { comparePeriods } from "../../../core/period.ts";
import type { OwnFile } from "../../../core/own.ts";
import type { Area, AreaCode, IndicatorId, Period } from "../../../core/types.ts";
import type { Patch } from "../../../state/store.ts";

/** The comparison in which most of a file's figures stand: its fullest indicator in the newest period, and its districts. */
export function whereShown({ observations }: OwnFile, areas: ReadonlyMap<AreaCode, Area>): Patch {
  const counts = new Map<IndicatorId, number>();
  for (const { indicator } of observations) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const [indicator] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const of = observations.filter((one) => one.indicator === indicator);
  const period = of.reduce<Period | undefined>(
    (newest, one) => (newest && comparePeriods(newest, one.period) >= 0 ? newest : one.period),
    undefined,
  );
  const codes = [...new Set(of.filter((one) => one.period === period).map(({ area }) => area))].filter(
    (code) => ["district", "functional"].includes(areas.get(code)?.level ?? ""),
  );
  const isFocus = codes.every((code) => areas.get(code)?.focus);
  return {
    view: "compare",
    ...(indicator !== undefined && { indicator }),
    ...(period !== undefined && { when: { kind: "period" as const, period } }),
    ...(!isFocus && { areas: { kind: "list" as const, codes } }),
  };
}
