import type { Period } from "../core/types.ts";
import { formatPeriod } from "../i18n/format.ts";
import type { Locale } from "../i18n/text.ts";

type Operand = { readonly letter: string; readonly name: string; readonly period: Period };

/** By letter a label that no other operand has: the name, with its period where names repeat, else with its letter. */
export function distinctLabels(operands: readonly Operand[], locale: Locale): ReadonlyMap<string, string> {
  const dated = ({ name, period }: Operand) => `${name}〔${formatPeriod(period, locale)}〕`;
  const isAlone = (label: (operand: Operand) => string, operand: Operand) =>
    operands.filter((other) => label(other) === label(operand)).length === 1;
  return new Map(
    operands.map((operand) => {
      const { letter, name } = operand;
      if (isAlone((one) => one.name, operand)) return [letter, name];
      return [letter, isAlone(dated, operand) ? dated(operand) : `${name}〔${letter}〕`];
    }),
  );
}
