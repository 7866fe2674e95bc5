import type { Figure } from "./cell.ts";
import { carrierOf, leavesOf } from "./comparability.ts";
import { COVERED } from "./conditions.ts";
import type { Conditions } from "./conditions.ts";
import type { Dataset, Partition } from "./dataset.ts";
import { isAccount, isOfficial, isVintageOpen } from "./grounds.ts";
import { usualVariantOf } from "./series.ts";
import type { Status } from "./types.ts";

/** What two figures have to share to be compared, in the order in which it is told. */
export const ASPECTS = [
  "definition",
  "scope",
  "period",
  "vintage",
  "boundaries",
  "status",
  "bound",
  "source",
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a figure is by, a key for each aspect: equal keys are the same; one that is absent is not known. */
export type Basis = { readonly [One in Aspect]: string | undefined };

/** The basis of a figure, asked of all that it is worked out of as the verdicts are (`judgeFigure`). */
export function basisOf(data: Dataset, figure: Figure, partition: Partition): Basis | undefined {
  const carrier = carrierOf(figure);
  if (!carrier) return undefined;
  const leaves = leavesOf(figure);
  const statuses = statusesOf(data, figure);
  return {
    definition: carrier.variant ?? usualVariantOf(partition) ?? "",
    scope: `${carrier.scope?.zh ?? ""} ${carrier.sample ?? ""}`,
    period: `${carrier.period} ${figure.operandPeriod ?? ""}`,
    vintage: leaves.some((leaf) => isVintageOpen(data, leaf)) ? undefined : (carrier.vintage ?? ""),
    boundaries: JSON.stringify(boundariesOf(figure)),
    status: statuses.includes("unknown") ? undefined : statuses.join(" "),
    bound: figure.bound,
    source: String(leaves.every((leaf) => isOfficial(data, leaf))),
  };
}

/** The states of revision that are asked for: of accounts, and of what is no result. */
export function statusesOf(data: Dataset, figure: Figure): readonly Status[] {
  const asked = leavesOf(figure).filter((leaf) => leaf.status === "estimate" || isAccount(data, leaf));
  return [...new Set(asked.map(({ status }) => status))];
}

/** Boundaries that are not the usual ones, an area that is counted in, and one that a total worked with leaves out. */
export function boundariesOf(figure: Figure): readonly Pick<Conditions, "boundary" | "coverage">[] {
  const [carrier, ...operands] = leavesOf(figure);
  if (!carrier) return [];
  const { boundary, coverage } = carrier;
  const narrow = operands.flatMap((one) => (one.coverage?.startsWith("excludes") ? [one.coverage] : []));
  return [
    ...(boundary === undefined ? [] : [{ boundary }]),
    ...(coverage !== undefined && coverage in COVERED ? [{ coverage }] : []),
    ...[...new Set(narrow)].map((one) => ({ coverage: one })),
  ];
}

/** Whether figures have an aspect in common; `open` where of one of them it is not known. */
export type Agreement = "same" | "different" | "open";

export function agreementIn(bases: readonly Basis[], aspect: Aspect): Agreement {
  const keys = bases.map((basis) => basis[aspect]);
  const known = new Set(keys.filter((key) => key !== undefined));
  if (known.size > 1) return "different";
  return keys.includes(undefined) ? "open" : "same";
}
