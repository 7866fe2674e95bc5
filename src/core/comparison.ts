import type { Cell } from "./cell.ts";
import { isPoint, judgeSelection, referenceOf, verdictsOf } from "./comparability.ts";
import type { Judged, Reference, SelectionVerdict } from "./comparability.ts";
import type { Dataset } from "./dataset.ts";
import { directionOf } from "./direction.ts";
import { carrierPartition, isFigure } from "./figures.ts";
import type { Answer, Measurement } from "./figures.ts";
import { judgeFigure, restsOnAccounts, withVerdict } from "./grounds.ts";
import { lackingOf } from "./lacking.ts";
import { comparePeriods } from "./period.ts";
import { foreignAmong } from "./territory.ts";
import { rankCells } from "./ranking.ts";
import type { Ranking } from "./ranking.ts";
import type { AreaCode, Period, Polarity } from "./types.ts";
import { answerAt, withinTolerance } from "./when.ts";
import type { When } from "./when.ts";

/** What is asked: which areas are compared with each other on what and when, and which are shown beside them. */
type Question = {
  readonly measurement: Measurement;
  readonly when: When;
  readonly areas: readonly AreaCode[];
  /** Judged against the same reference, but never ranked with the compared areas. */
  readonly beside?: readonly AreaCode[];
};

/**
 * The one comparison of a screen. Map, ranking, table, trend, sentence and drawer read its cells, so that they cannot
 * say different things of one value.
 */
export type Comparison = Question & {
  /** One cell with exactly one verdict for each compared area and each beside. */
  readonly cells: ReadonlyMap<AreaCode, Cell>;
  /** What the figures of the compared areas mostly are; absent where there is no figure at all. */
  readonly reference: Reference | undefined;
  readonly ranking: Ranking;
  readonly judgement: SelectionVerdict;
};

export type Unranked = Omit<Comparison, "ranking">;

export function compare(data: Dataset, question: Question): Comparison {
  const unranked = compareUnranked(data, question);
  const compared = cellsOf(unranked);
  const { measurement } = question;
  const lacking = lackingOf(data, measurement, compared, unranked.reference?.period);
  return { ...unranked, ranking: rankCells(compared, polarityOf(measurement), lacking) };
}

/** The same for whoever asks for no places, which take as long as all the rest. */
export function compareUnranked(data: Dataset, question: Question): Unranked {
  const asked = { ...question, ...judgedCells(data, question) };
  const compared = cellsOf(asked);
  return { ...asked, judgement: judgeSelection(compared, restsOnAccounts(data, compared)) };
}

/** The cells of the compared areas, in their order. */
export function cellsOf({ areas, cells }: Pick<Comparison, "areas" | "cells">): readonly Cell[] {
  return areas.flatMap((area) => cells.get(area) ?? []);
}

/** Which end is the better one: of derived measures and of totals neither is. */
function polarityOf(measurement: Measurement): Polarity {
  return measurement.measure === "raw" ? directionOf(measurement) : "neutral";
}

/** The cells alone, for whoever neither ranks nor judges the whole. */
export function comparedCells(data: Dataset, question: Question): readonly Cell[] {
  return cellsOf({ ...question, cells: judgedCells(data, question).cells });
}

function judgedCells(
  data: Dataset,
  { measurement, when, areas, beside = [] }: Question,
): Pick<Comparison, "cells" | "reference"> {
  const all = [...new Set([...areas, ...beside])];
  const asked = new Map(all.map((area) => [area, answerAt(data, measurement, area, when)]));
  // What is shown beside sets the measure only where the compared areas have nothing.
  const known = areas.some((area) => isKnown(asked.get(area))) ? areas : all;
  const periods = new Set(known.flatMap((area) => periodOf(asked.get(area))));
  const newest = [...periods].sort(comparePeriods).at(-1);
  const answers = new Map([...asked].map(([area, answer]) => [area, withinTolerance(answer, newest)]));
  const reference = referenceAmong(
    data,
    measurement,
    known.map((area) => answers.get(area)),
  );
  const cells = all.map((area) => cellFor(data, measurement, area, answers.get(area), reference));
  const compared = new Set(areas);
  const foreign = foreignAmong(
    data.areas,
    cells.filter(({ area }) => compared.has(area)),
  );
  const settledCells = cells.map((cell) => settled(cell, foreign));
  return { reference, cells: new Map(withDivisors(data, measurement, settledCells, { areas, beside })) };
}

/** What is to be said of a divisor among its own kind is to be said of the ratio: its vintage, its boundaries, its source. */
function withDivisors(
  data: Dataset,
  measurement: Measurement,
  cells: readonly Cell[],
  who: Required<Pick<Question, "areas" | "beside">>,
): readonly (readonly [AreaCode, Cell])[] {
  const own = otherAlone(measurement);
  const known = new Map<Period, Comparison["cells"]>();
  return cells.map((cell) => {
    if (cell.kind === "missing" || measurement.measure !== "ratio" || !own) return [cell.area, cell];
    const { kind, area, figure } = cell;
    const when = { kind: "period", period: figure.period } as const;
    const divisors = known.get(figure.period) ?? judgedCells(data, { measurement: own, when, ...who }).cells;
    known.set(figure.period, divisors);
    const divisor = divisors.get(area);
    const said = divisor ? verdictsOf(divisor).filter((verdict) => verdict !== "missing") : [];
    return [area, { kind, area, figure, ...said.reduce<Judged>(withVerdict, cell) }];
  });
}

/** A whole beside its part is foreign whatever else is to be said of it, short of another thing altogether. */
function settled(cell: Cell, foreign: ReadonlySet<AreaCode>): Cell {
  if (cell.kind === "missing" || !foreign.has(cell.area)) return cell;
  const { kind, area, figure } = cell;
  return { kind, area, figure, ...withVerdict(cell, "territory") };
}

/** The second indicator by itself. */
export function otherAlone({ other, population }: Measurement): Measurement | undefined {
  return other && { partition: other.partition, measure: "raw", population };
}

function isKnown(answer: Answer | undefined): boolean {
  return answer !== undefined && isFigure(answer);
}

function periodOf(answer: Answer | undefined): readonly Period[] {
  return answer && isFigure(answer) ? [answer.period] : [];
}

/** A part of a district or another definition does not set the period that the others are held against. */
function referenceAmong(
  data: Dataset,
  measurement: Measurement,
  answers: readonly (Answer | undefined)[],
): Reference | undefined {
  const figures = answers.flatMap((answer) => (answer && isFigure(answer) ? [answer] : []));
  const carrier = carrierPartition(data, measurement);
  const points = carrier ? figures.filter((figure) => isPoint(figure, carrier)) : [];
  return referenceOf(points.length > 0 ? points : figures);
}

function cellFor(
  data: Dataset,
  measurement: Measurement,
  area: AreaCode,
  answer: Answer = { reason: "no-figure" },
  reference: Reference | undefined,
): Cell {
  if (!isFigure(answer)) return { kind: "missing", area, ...answer };
  const partition = carrierPartition(data, measurement);
  if (!reference || !partition) return { kind: "missing", area, reason: "no-figure" };
  return { kind: "value", area, figure: answer, ...judgeFigure(data, answer, reference, partition, area) };
}

const otherPeriods = new WeakMap<Comparison, Map<Period, Comparison["cells"]>>();

/** The same question's cell at another period, as for a point of a trend; at the comparison's own period its own cell. */
export function cellAt(
  data: Dataset,
  comparison: Comparison,
  area: AreaCode,
  period: Period,
): Cell | undefined {
  const { when } = comparison;
  if (when.kind === "period" && when.period === period) return comparison.cells.get(area);
  const known = otherPeriods.get(comparison) ?? new Map<Period, Comparison["cells"]>();
  otherPeriods.set(comparison, known);
  const cells =
    known.get(period) ?? judgedCells(data, { ...comparison, when: { kind: "period", period } }).cells;
  known.set(period, cells);
  return cells.get(area);
}
