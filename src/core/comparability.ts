import { isRankable, VERDICTS } from "./cell.ts";
import type { Cell, Figure, ValueCell, Verdict } from "./cell.ts";
import type { Partition } from "./dataset.ts";
import { breakBetween, isWhole, usualVariantOf } from "./series.ts";
import type { Area, AreaCode, Observation, Status } from "./types.ts";

/** What the other figures of a comparison mostly are. */
export type Reference = Pick<Observation, "period" | "vintage" | "boundary"> & { readonly status?: Status };

export type Judged = Pick<ValueCell, "verdict" | "also" | "reason">;

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
 * How a figure stands to the reference of its comparison, the worst that applies, in the order of `VERDICTS`. What it
 * rests on is asked by `judgeFigure`.
 */
export function judge(
  figure: Figure,
  reference: Reference,
  partition: Partition,
  area: Area | undefined,
): Judged {
  const carrier = carrierOf(figure);
  if (!carrier) return { verdict: "comparable" };
  const usual = usualVariantOf(partition);
  if (carrier.scope) return { verdict: "part", reason: carrier.scope };
  if (carrier.sample) return { verdict: "sample" };
  if ((carrier.variant ?? usual) !== usual) {
    const variant = partition.indicator.variants?.find(({ id }) => id === carrier.variant);
    return { verdict: "definition", ...(variant && { reason: variant.name }) };
  }
  if (leavesOf(figure).some(isDisputed)) return { verdict: "disputed" };
  return judgeTime(figure, carrier, reference, partition, area);
}

/** In doubt under a cross-check that fails, or of a period that does not fit it. */
export function isDisputed({ disputed, periodDisputed }: Observation): boolean {
  return disputed === true || periodDisputed === true;
}

function judgeTime(
  { bound }: Figure,
  carrier: Observation,
  reference: Reference,
  partition: Partition,
  area: Area | undefined,
): Judged {
  const elsewhen = carrier.period !== reference.period;
  if (elsewhen) {
    const cut = breakBetween(partition, area, carrier, { ...carrier, ...reference });
    if (cut) return { verdict: "break", ...(cut.reason && { reason: cut.reason }) };
    if (partition.indicator.kind === "growth") return { verdict: "other-period" };
  }
  if (bound === "at-least" || bound === "at-most") return { verdict: "bounded" };
  if (elsewhen) return { verdict: "near-period" };
  if (carrier.vintage !== reference.vintage) return { verdict: "vintage" };
  return { verdict: bound === "exact" ? "comparable" : "about" };
}

/** Whether it rests on a figure that was made before its period was closed. */
export function isEstimated(figure: Figure): boolean {
  return leavesOf(figure).some(({ status }) => status === "estimate");
}

/**
 * Whether a figure is a point about the whole area under the usual definition: neither a part nor a sample, a disputed
 * figure or a one-sided bound.
 */
export function isPoint(figure: Figure, partition: Partition): boolean {
  return isOfWhole(figure, partition) && (figure.bound === "exact" || figure.bound === "about");
}

/** A point or a bound about the whole area: neither a part nor a sample, nor a disputed figure. */
export function isOfWhole(figure: Figure, partition: Partition): boolean {
  const carrier = carrierOf(figure);
  const whole = carrier === undefined || isWhole(partition, carrier);
  return whole && carrier?.sample === undefined && !leavesOf(figure).some(isDisputed);
}

/**
 * The most frequent period, vintage, boundaries and stated status among figures: the later period on a tie, else what is
 * seen first.
 */
export function referenceOf(figures: readonly Figure[]): Reference | undefined {
  const carriers = figures.flatMap((figure) => carrierOf(figure) ?? []);
  const period = mostFrequent(
    carriers
      .map((carrier) => carrier.period)
      .sort()
      .reverse(),
  );
  if (period === undefined) return undefined;
  const present = carriers.filter((carrier) => carrier.period === period);
  const vintage = mostFrequent(present.map((carrier) => carrier.vintage));
  const boundary = mostFrequent(present.map((carrier) => carrier.boundary));
  const status = mostFrequent(present.map((carrier) => carrier.status).filter(isResult));
  return {
    period,
    ...(vintage !== undefined && { vintage }),
    ...(boundary !== undefined && { boundary }),
    ...(status !== undefined && { status }),
  };
}

/** A stated state of revision: an estimate is no result, and what is not stated equals nothing. */
function isResult(status: Status): boolean {
  return status !== "unknown" && status !== "estimate";
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
  /** Whether a figure is of national accounts, of which vintage and status were asked. */
  readonly accounts: boolean;
  /** The areas behind each reason for caution, worst reason first. */
  readonly reasons: readonly { readonly verdict: Verdict | "missing"; readonly areas: readonly AreaCode[] }[];
};

/** Refuse below two rankable values; caution where any area is missing or less than plainly comparable. */
export function judgeSelection(cells: readonly Cell[], accounts = false): SelectionVerdict {
  const rankable = cells.filter(isRankable).length;
  const kinds: readonly (Verdict | "missing")[] = ["missing", ...VERDICTS];
  const reasons = kinds
    .filter((kind) => kind !== "comparable")
    .map((verdict) => ({
      verdict,
      areas: cells.filter((cell) => verdictsOf(cell).includes(verdict)).map(({ area }) => area),
    }))
    .filter(({ areas }) => areas.length > 0);
  const level = rankable < 2 ? "refuse" : reasons.length > 0 ? "caution" : "comparable";
  return { level, rankable, of: cells.length, accounts, reasons };
}

/** All that is to be said of a cell, worst first. */
export function verdictsOf(cell: Cell): readonly (Verdict | "missing")[] {
  return cell.kind === "value" ? [cell.verdict, ...(cell.also ?? [])] : ["missing"];
}

/** The verdict on comparing one area's figures of two periods with each other. */
export function judgeChange(from: Figure, to: Figure, partition: Partition, area: Area | undefined): Judged {
  const a = carrierOf(from);
  const b = carrierOf(to);
  if (!a || !b) return { verdict: "comparable" };
  const ends = [judge(from, a, partition, area), judge(to, b, partition, area)];
  const worse = ends.find(({ verdict }) => !["comparable", "bounded", "about"].includes(verdict));
  if (worse) return worse;
  const cut = breakBetween(partition, area, a, b);
  if (cut) return { verdict: "break", ...(cut.reason && { reason: cut.reason }) };
  const earlierLeaves = leavesOf(from);
  const revised = leavesOf(to).some(({ vintage }, index) => {
    const other = earlierLeaves[index]?.vintage;
    return vintage !== undefined && other !== undefined && vintage !== other;
  });
  if (revised) return { verdict: "break" };
  const rank = ({ verdict }: Judged) => VERDICTS.indexOf(verdict);
  return ends.reduce((one, other) => (rank(other) < rank(one) ? other : one));
}
