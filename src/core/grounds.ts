import { VERDICTS } from "./cell.ts";
import type { Cell, Figure, Verdict } from "./cell.ts";
import { COVERED } from "./conditions.ts";
import { carrierOf, judge, leavesOf } from "./comparability.ts";
import { isOwn } from "./own.ts";
import { isPerLand } from "./per.ts";
import type { Judged, Reference } from "./comparability.ts";
import type { Dataset, Partition } from "./dataset.ts";
import type { AreaCode, Observation } from "./types.ts";

/** With this share of an indicator's figures telling their vintage, one that does not leaves a question open. */
const TOLD = 0.5;

/**
 * Exactly one verdict for one figure, the worst of how it stands to the reference (`judge`) and of what it rests on, and
 * beside it the others. Asked of every printed figure that it is made of, so that `comparable` means all of them known
 * and equal.
 */
export function judgeFigure(
  data: Dataset,
  figure: Figure,
  reference: Reference,
  partition: Partition,
  area: AreaCode,
): Judged {
  const judged = judge(figure, reference, partition, data.areas.get(area));
  const said: readonly Verdict[] = [
    judged.verdict,
    ...boundaryOf(figure, reference),
    ...operandOf(figure),
    ...doubtsOf(data, leavesOf(figure), reference),
  ];
  return ordered(said, judged);
}

/** The denominator is of another year. */
function operandOf(figure: Figure): readonly Verdict[] {
  if (figure.operandPeriod === undefined) return [];
  return [isPerLand(figure) ? "land-period" : "operand-period"];
}

/** What was said of a figure, with one verdict more. */
export function withVerdict(judged: Judged, verdict: Verdict): Judged {
  return ordered([verdict, judged.verdict, ...(judged.also ?? [])], judged);
}

function ordered(said: readonly Verdict[], judged: Judged): Judged {
  const [verdict = judged.verdict, ...rest] = VERDICTS.filter((one) => said.includes(one));
  const also = rest.filter((one) => one !== "comparable");
  const reason = verdict === judged.verdict ? judged.reason : undefined;
  return { verdict, ...(reason && { reason }), ...(also.length > 0 && { also }) };
}

/** Whether any printed figure behind the cells is of national accounts. */
export function restsOnAccounts(data: Dataset, cells: readonly Cell[]): boolean {
  return cells.some(
    (cell) => cell.kind === "value" && leavesOf(cell.figure).some((leaf) => isAccount(data, leaf)),
  );
}

/** Whether a printed figure is of national accounts. */
export function isAccount({ partitions }: Dataset, { indicator }: Observation): boolean {
  return partitions.get(indicator)?.indicator.account === true;
}

/**
 * Counted on other boundaries than the others of the same period, or with an area that stands apart elsewhere; or
 * against a total that leaves such an area out.
 */
function boundaryOf(figure: Figure, reference: Reference): readonly Verdict[] {
  const carrier = carrierOf(figure);
  if (!carrier) return [];
  const other = carrier.period === reference.period && carrier.boundary !== reference.boundary;
  const wide = carrier.coverage !== undefined && carrier.coverage in COVERED;
  const [, ...operands] = leavesOf(figure);
  const narrow = operands.some(({ coverage }) => coverage?.startsWith("excludes") === true);
  return other || wide || narrow ? ["boundary"] : [];
}

/** What is doubtful about what printed figures rest on; a state of revision is asked of accounts alone. */
function doubtsOf(data: Dataset, leaves: readonly Observation[], reference: Reference): readonly Verdict[] {
  const results = leaves.filter(({ status }) => status !== "estimate");
  const accounts = results.filter((leaf) => isAccount(data, leaf));
  const unstated = accounts.filter(({ status }) => status === "unknown");
  const differ = accounts.some(({ status }) => status !== "unknown" && status !== reference.status);
  return [
    ...(results.length < leaves.length ? (["estimate"] as const) : []),
    ...(differ ? (["status"] as const) : []),
    ...(unstated.length > 0 ? (["unstated"] as const) : []),
    ...(leaves.some((leaf) => isVintageOpen(data, leaf)) ? (["inferred"] as const) : []),
    ...(leaves.some(({ basis }) => basis === "inferred") ? (["dated"] as const) : []),
    ...(leaves.every((leaf) => isOfficial(data, leaf)) ? [] : (["source"] as const)),
  ];
}

/** Whether it is not known for certain on what vintage a printed figure stands, though others of its kind tell theirs. */
export function isVintageOpen(
  { partitions }: Dataset,
  { indicator, vintage, vintageInferred }: Observation,
): boolean {
  if (vintageInferred === true) return true;
  const own = partitions.get(indicator);
  return vintage === undefined && own !== undefined && tellsVintages(own);
}

/** Tier A or B: read at a statistics office, a census, a yearbook or a government, or in a copy of theirs. */
export function isOfficial({ partitions }: Dataset, { indicator, source }: Observation): boolean {
  const tier = partitions.get(indicator)?.sources.get(source)?.tier;
  return tier === "A" || tier === "B";
}

const told = new WeakMap<Partition, boolean>();

/** Whether our figures of an indicator usually tell their vintage. Asked once a partition. */
export function tellsVintages(partition: Partition): boolean {
  const known = told.get(partition);
  if (known !== undefined) return known;
  const observations = partition.observations.filter(({ source }) => !isOwn(source));
  const count = observations.filter(({ vintage }) => vintage !== undefined).length;
  const tells = count > TOLD * observations.length;
  told.set(partition, tells);
  return tells;
}
