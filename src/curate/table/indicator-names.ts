import type { Indicator, IndicatorId, UnitId } from "../../core/types.ts";
import { plain, withoutNumbering } from "./plain.ts";

/** How a label names one of our indicators: by its name, another name of it, or as its growth. */
export type IndicatorReason = "name" | "alias" | "growth";
export type IndicatorFound =
  | { readonly kind: "sure"; readonly indicator: IndicatorId; readonly reason: IndicatorReason }
  /** Names that are alike, the likeliest first: for a person to choose from, never taken for granted. */
  | { readonly kind: "alike"; readonly indicators: readonly IndicatorId[] };

/** A label without period and unit: what it names, whether it speaks of growth, and the units that it may be in. */
export type Label = { readonly name: string; readonly isGrowth: boolean; readonly units: readonly UnitId[] };

export type IndicatorFinder = (label: Label) => IndicatorFound | undefined;

type Known = { readonly indicator: Indicator; readonly reason: "name" | "alias" };

/** How alike two names have to be, by the pairs of signs that they share, to be offered. */
const ALIKE = 0.5;
const MOST_OFFERED = 5;

/** Finds indicators of the statistics by name and unit; single cases and claims have no tables. */
export function indicatorFinder(
  indicators: readonly (Indicator & { readonly figures?: number })[],
  baseOf: (unit: UnitId) => string,
): IndicatorFinder {
  const statistics = indicators.filter(({ group = "statistic" }) => group === "statistic");
  const byId = new Map(statistics.map((indicator) => [indicator.id, indicator]));
  // Of two of one name the one that more sources print.
  const ordered = [...statistics].sort((a, b) => (b.figures ?? 0) - (a.figures ?? 0));
  const names = new Map<string, Known[]>();
  const add = (name: string, known: Known) => {
    const key = bare(name);
    const there = names.get(key);
    if (there) there.push(known);
    else names.set(key, [known]);
  };
  for (const reason of ["name", "alias"] as const)
    for (const indicator of ordered)
      for (const name of reason === "name" ? namesOf(indicator) : (indicator.aliases ?? []))
        add(name, { indicator, reason });
  const fits = ({ unit }: Indicator, units: readonly UnitId[]) =>
    units.length === 0 || units.some((one) => baseOf(one) === baseOf(unit));
  const exact = ({ name, units }: Omit<Label, "isGrowth">) =>
    names.get(bare(name))?.find(({ indicator }) => fits(indicator, units));
  return (label) => {
    if (!label.isGrowth) {
      const known = exact(label);
      if (known) return { kind: "sure", indicator: known.indicator.id, reason: known.reason };
      return alike(
        label,
        ordered.filter((one) => fits(one, label.units)),
      );
    }
    const grows = exact({ name: label.name, units: [] })?.indicator.growth;
    if (grows !== undefined && byId.has(grows)) return { kind: "sure", indicator: grows, reason: "growth" };
    const named = exact({ name: `${label.name}增速`, units: label.units });
    if (named) return { kind: "sure", indicator: named.indicator.id, reason: "growth" };
    return alike(
      label,
      ordered.filter(({ kind }) => kind === "growth"),
    );
  };
}

function namesOf({ name }: Indicator): readonly string[] {
  return [name.zh, name.en, name.zh.replace(/[（(][^）)]*[）)]$/, "")];
}

/** A name as it is compared: 总额 and 额, 数 at its end are said or left out at will. */
function bare(name: string): string {
  return plain(withoutNumbering(name)).replace(/[《》“”"'、,，:：]/g, "");
}

function alike({ name }: Label, among: readonly Indicator[]): IndicatorFound | undefined {
  const asked = bare(name);
  if (asked.length < 2) return undefined;
  const scored = among
    .map((indicator) => ({
      id: indicator.id,
      score: Math.max(
        ...[...namesOf(indicator), ...(indicator.aliases ?? [])].map((known) => likeness(asked, bare(known))),
      ),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OFFERED);
  return scored.length > 0 ? { kind: "alike", indicators: scored.map(({ id }) => id) } : undefined;
}

/** Dice's coefficient of the pairs of neighbouring signs, 0 to 1. */
function likeness(a: string, b: string): number {
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size === 0 ? 0 : (2 * shared) / (pairs.size + others.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
