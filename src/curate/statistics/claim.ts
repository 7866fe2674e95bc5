import type { IdentityKind } from "../../core/crosscheck.ts";
import type { Reading } from "../../core/evidence.ts";
import type { AreaCode, Indicator, Observation, Period, Text, UnitId } from "../../core/types.ts";
import type { Book } from "./book.ts";

/** An identity between figures of one basis, not yet judged; the first operand carries the basis. */
export type Claim = Reading & {
  readonly kind: IdentityKind;
  readonly area: AreaCode;
  readonly period: Period;
  readonly operands: Figures;
  readonly unit: UnitId;
  /** By which share of the right side the sides may differ for a known reason, with that reason. */
  readonly allowance?: Allowance;
  /** Where a failure proves nothing: the base or the method may have been changed in between. */
  readonly isLoose?: true;
};

export type Allowance = { readonly share: number; readonly why: Text };
export type Figures = Readonly<Record<string, Observation>>;

/** What the rules draw on. */
export type Desk = { readonly book: Book; readonly indicators: ReadonlyMap<string, Indicator> };

const LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");

/** The figures under the letters a, b, c …; undefined where one is missing. */
export function lettered(figures: readonly (Observation | undefined)[]): Figures | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < figures.length || known.length > LETTERS.length) return undefined;
  return Object.fromEntries(known.map((figure, index) => [LETTERS[index] ?? "", figure]));
}

/** b + c + d: so many letters from the given place on. */
export function sumOf(count: number, from = 0): string {
  return LETTERS.slice(from, from + count).join(" + ");
}
