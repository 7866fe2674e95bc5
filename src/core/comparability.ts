import { isRankable, VERDICTS } from "./cell.ts";
import type { Cell, Figure, ValueCell, Verdict } from "./cell.ts";
import type { Partition } from "./dataset.ts";
import { breakBetween, usualVariantOf } from "./series.ts";
import type { Area, AreaCode, Observation, Text } from "./types.ts";

/** What the other figures of a comparison mostly are. */
export type Reference = Pick<Observation, "period" | "vintage">;

/** The observation that carries a figure's vintage, variant and scope: itself, or the numerator of a derived figure. */
export function carrierOf({ origin }: Figure): Observation | undefined {
  if (origin.kind === "stated") return origin.observation;
  const [numerator] = origin.derivation.operands;
  return numerator && carrierOf(numerator.figure);
}

/** The printed figures that a figure is made of, its numerator first: itself where it is stated. */
export function leavesOf({ origin }: Figure): readonly Observation[] {
  if (origin.kind === "stated") return [origin.observation];
  return origin.derivation.operands.flatMap(({ figure }) => leavesOf(figure));
}

/**
 * Exactly one verdict for one figure against the reference of its comparison, the worst that applies:
 * part > definition > break > vintage > near-period > bounded > comparable.
 */
export function judge(
  figure: Figure,
  reference: Reference,
  partition: Partition,
  area: Area | undefined,
): { readonly verdict: Verdict; readonly reason?: Text } {
  const carrier = carrierOf(figure);
  if (!carrier) return { verdict: "comparable" };
  const usual = usualVariantOf(partition);
  if (carrier.scope) return { verdict: "part", reason: carrier.scope };
  if ((carrier.variant ?? usual) !== usual) {
    const variant = partition.indicator.variants?.find(({ id }) => id === carrier.variant);
    return { verdict: "definition", ...(variant && { reason: variant.name }) };
  }
  if (carrier.period !== reference.period) {
    const cut = breakBetween(partition, area, carrier, { ...carrier, ...reference });
    return cut ? { verdict: "break", ...(cut.reason && { reason: cut.reason }) } : { verdict: "near-period" };
  }
  if (carrier.vintage !== reference.vintage) return { verdict: "vintage" };
  return { verdict: figure.bound === "exact" ? "comparable" : "bounded" };
}

/** Whether a figure is a point about the whole area under the usual definition: neither a part nor a one-sided bound. */
export function isPoint(figure: Figure, partition: Partition): boolean {
  const carrier = carrierOf(figure);
  const usual = usualVariantOf(partition);
  const whole = carrier?.scope === undefined && (carrier?.variant ?? usual) === usual;
  return whole && (figure.bound === "exact" || figure.bound === "about");
}

/** The most frequent period and vintage among figures, the later period and the first-seen vintage on a tie. */
export function referenceOf(figures: readonly Figure[]): Reference | undefined {
  const carriers = figures.flatMap((figure) => carrierOf(figure) ?? []);
  const period = mostFrequent(
    carriers
      .map((carrier) => carrier.period)
      .sort()
      .reverse(),
  );
  if (period === undefined) return undefined;
  const vintage = mostFrequent(
    carriers.filter((carrier) => carrier.period === period).map((carrier) => carrier.vintage),
  );
  return vintage === undefined ? { period } : { period, vintage };
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

export type SelectionVerdict = {
  readonly level: "comparable" | "caution" | "refuse";
  /** How many values may be ranked together, of how many areas. */
  readonly rankable: number;
  readonly of: number;
  /** The areas behind each reason for caution, worst reason first. */
  readonly reasons: readonly { readonly verdict: Verdict | "missing"; readonly areas: readonly AreaCode[] }[];
};

/** Refuse below two rankable values; caution where any area is missing or less than plainly comparable. */
export function judgeSelection(cells: readonly Cell[]): SelectionVerdict {
  const rankable = cells.filter(isRankable).length;
  const kinds: readonly (Verdict | "missing")[] = ["missing", ...VERDICTS];
  const reasons = kinds
    .filter((kind) => kind !== "comparable")
    .map((verdict) => ({
      verdict,
      areas: cells.filter((cell) => verdictOf(cell) === verdict).map(({ area }) => area),
    }))
    .filter(({ areas }) => areas.length > 0);
  const level = rankable < 2 ? "refuse" : reasons.length > 0 ? "caution" : "comparable";
  return { level, rankable, of: cells.length, reasons };
}

export function verdictOf(cell: Cell): Verdict | "missing" {
  return cell.kind === "value" ? cell.verdict : "missing";
}

/** The verdict on comparing one area's figures of two periods with each other. */
export function judgeChange(
  from: Figure,
  to: Figure,
  partition: Partition,
  area: Area | undefined,
): Pick<ValueCell, "verdict" | "reason"> {
  const a = carrierOf(from);
  const b = carrierOf(to);
  if (!a || !b) return { verdict: "comparable" };
  const parts = judge(to, b, partition, area);
  if (parts.verdict !== "comparable" && parts.verdict !== "bounded") return parts;
  const earlier = judge(from, a, partition, area);
  if (earlier.verdict !== "comparable") return earlier;
  const cut = breakBetween(partition, area, a, b);
  if (cut) return { verdict: "break", ...cut };
  const earlierLeaves = leavesOf(from);
  const revised = leavesOf(to).some(({ vintage }, index) => {
    const other = earlierLeaves[index]?.vintage;
    return vintage !== undefined && other !== undefined && vintage !== other;
  });
  return revised ? { verdict: "break" } : parts;
}
