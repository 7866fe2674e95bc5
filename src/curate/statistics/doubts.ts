import { namesIn, parseFormula } from "../../core/formula.ts";
import { intervalOf } from "../../core/interval.ts";
import type { Observation } from "../../core/types.ts";
import type { Book } from "./book.ts";
import type { Claim } from "./claim.ts";

/**
 * Which letters a failing identity puts in doubt: where every figure of one side is printed by several sources, the
 * figures of the other that are not; else all of them.
 */
export function doubtsOf({ left, right, operands }: Claim, book: Book): readonly string[] | undefined {
  const isSingle = (letter: string) => {
    const figure = operands[letter];
    return figure !== undefined && !isConfirmed(figure, book);
  };
  const sides = [left, right].map((side) => {
    const formula = parseFormula(side);
    return formula.kind === "problem" ? [] : [...new Set(namesIn(formula))];
  });
  const single = sides.map((letters) => letters.filter(isSingle));
  const [a = [], b = []] = single;
  return (a.length === 0) === (b.length === 0) ? undefined : [...a, ...b].sort();
}

/** Whether another source prints the same figure, as far as the two prints can tell. */
function isConfirmed(figure: Observation, book: Book): boolean {
  const own = intervalOf(figure);
  return (
    figure.confirmedBy.length > 0 ||
    book.printed(figure.indicator, figure).some((other) => {
      const { low, high } = intervalOf(other);
      const isPoint = other.bound === "exact" || other.bound === "about";
      return other.source !== figure.source && isPoint && low <= own.high && own.low <= high;
    })
  );
}
