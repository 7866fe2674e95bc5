import type { Operand, Operands } from "./evidence.ts";
import { assumedIntervalOf, hasKnownWidth, intervalOf } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { keyOf } from "./reference.ts";
import type { Observation } from "./types.ts";

/** The figures that evidence names, by the name it uses: the id or the key. */
export type FigureIndex = ReadonlyMap<string, readonly Observation[]>;

export function nameOfOperand(operand: Operand): string {
  return "observation" in operand ? operand.observation : operand.key;
}

/** The names of all operands of some records. */
export function operandNames(records: readonly { readonly operands: Operands }[]): readonly string[] {
  return records.flatMap(({ operands }) => Object.values(operands).map(nameOfOperand));
}

/** Only the wanted names are kept, so that an index costs no more than the evidence, however many figures there are. */
export function figureIndex(observations: readonly Observation[], wanted: readonly string[]): FigureIndex {
  const index = new Map<string, Observation[]>(wanted.map((name) => [name, []]));
  if (index.size === 0) return index;
  for (const observation of observations) {
    index.get(keyOf(observation))?.push(observation);
    if (observation.id !== undefined) index.get(observation.id)?.push(observation);
  }
  return index;
}

/** The one figure of that name; undefined where there is none or more than one. */
export function figureOf(index: FigureIndex, name: string): Observation | undefined {
  const found = index.get(name) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

export type Resolved = {
  readonly values: ReadonlyMap<string, number>;
  readonly intervals: ReadonlyMap<string, Interval>;
  /** The same with half a unit of the last digit shown where the print is not known. */
  readonly assumed: ReadonlyMap<string, Interval>;
  /** Whether the print of all of them is known, so that the intervals say how far rounding leaves them open. */
  readonly isKnown: boolean;
  /** Names that stand for no figure, or for several. */
  readonly unknown: readonly string[];
};

/** What the operands of a formula are worth, and everything they can be. */
export function resolveOperands(index: FigureIndex, operands: Operands): Resolved {
  const found = Object.entries(operands).map(([name, operand]) => ({
    name,
    operand,
    figure: figureOf(index, nameOfOperand(operand)),
  }));
  const known = found.flatMap(({ name, operand, figure }) => (figure ? [{ name, operand, figure }] : []));
  return {
    values: new Map(known.map(({ name, figure }) => [name, figure.value])),
    intervals: new Map(known.map(({ name, operand, figure }) => [name, operandInterval(operand, figure)])),
    assumed: new Map(
      known.map(({ name, operand, figure }) => [name, operandInterval(operand, figure, assumedIntervalOf)]),
    ),
    isKnown: known.every(({ operand, figure }) => operand.exact === true || hasKnownWidth(figure)),
    unknown: found.filter(({ figure }) => !figure).map(({ operand }) => nameOfOperand(operand)),
  };
}

function operandInterval({ exact }: Operand, figure: Observation, of = intervalOf): Interval {
  return of(exact === true && figure.bound === "exact" ? { ...figure, step: 0 } : figure);
}
