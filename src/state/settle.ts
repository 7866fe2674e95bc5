import type { AreaCode, Period } from "../core/types.ts";
import { bestPeriod } from "../data/coverage.ts";
import type { IndicatorEntry, Manifest } from "../data/wire.ts";
import { DEFAULTS } from "./filters.ts";
import type { Filters } from "./filters.ts";
import type { LinkProblem } from "./url.ts";

/** The filters as far as the data know what they name; what they do not know is replaced and reported. */
export function settle(
  filters: Filters,
  manifest: Manifest,
): { readonly filters: Filters; readonly problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const known = new Set<string>(manifest.areas.map(({ code }) => code));
  const keep = (key: string, codes: readonly AreaCode[]) => {
    const unknown = codes.filter((code) => !known.has(code));
    if (unknown.length > 0) problems.push({ key, text: unknown.join(".") });
    return codes.filter((code) => known.has(code));
  };
  const entry = entryOf(manifest, filters, problems);
  const codes = filters.areas.kind === "list" ? keep("a", filters.areas.codes) : [];
  const areas =
    filters.areas.kind === "list"
      ? codes.length > 0
        ? ({ kind: "list", codes } as const)
        : DEFAULTS.areas
      : filters.areas;
  const highlight = keep("h", filters.highlight);
  const when = settleWhen(filters.when, entry, manifest, highlight, problems);
  const [district = DEFAULTS.district] = keep("d", [filters.district]);
  const [against] = filters.against === undefined ? [] : keep("vs", [filters.against]);
  const { against: _, ...others } = filters;
  const settled = { indicator: entry?.id ?? filters.indicator, areas, highlight, when, district };
  return { filters: { ...others, ...settled, ...(against !== undefined && { against }) }, problems };
}

function entryOf(
  manifest: Manifest,
  { indicator }: Filters,
  problems: LinkProblem[],
): IndicatorEntry | undefined {
  const entry = manifest.indicators.find(({ id }) => id === indicator);
  if (!entry) problems.push({ key: "i", text: indicator });
  return entry ?? manifest.indicators.find(({ id }) => id === DEFAULTS.indicator);
}

function settleWhen(
  when: Filters["when"],
  entry: IndicatorEntry | undefined,
  manifest: Manifest,
  areas: readonly AreaCode[],
  problems: LinkProblem[],
): Filters["when"] {
  if (!entry || when.kind === "latest" || entry.periods.includes(when.period)) return when;
  const best = bestPeriod(manifest, entry, areas);
  if (!best) return when;
  if (when.period !== (DEFAULTS.when.kind === "period" && DEFAULTS.when.period))
    problems.push({ key: "p", text: when.period });
  return { kind: "period", period: best.period };
}

/** Another indicator, with the same period where any of the areas has it, otherwise with the best covered one. */
export function withIndicator(
  filters: Filters,
  entry: IndicatorEntry,
  manifest: Manifest,
  areas: readonly AreaCode[],
): Partial<Filters> {
  const best = bestPeriod(manifest, entry, areas);
  const period: Period | undefined = best?.period;
  const same =
    filters.when.kind === "period" && sameCount(filters.when.period, entry, manifest, areas) === best?.count;
  return {
    indicator: entry.id,
    ...(!same && period !== undefined && { when: { kind: "period", period } as const }),
  };
}

function sameCount(
  period: Period,
  entry: IndicatorEntry,
  manifest: Manifest,
  areas: readonly AreaCode[],
): number {
  const at = entry.periods.indexOf(period);
  const only = { periods: [period], cover: [entry.cover[at] ?? ""] };
  return at === -1 ? -1 : (bestPeriod(manifest, only, areas)?.count ?? 0);
}
