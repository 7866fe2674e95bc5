import type { Derivation } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Formula } from "../core/formula.ts";
import type { IndicatorId } from "../core/types.ts";
import { formatPeriod } from "./format.ts";
import { formulaText } from "./formula-text.ts";
import { scaleOf } from "./quantity.ts";
import type { Scale } from "./quantity.ts";
import { scaledFormula } from "./scaled-formula.ts";
import { listed } from "./text.ts";
import type { Locale } from "./text.ts";

/**
 * A derived figure's formula in names: 地区生产总值〔亿元〕 ÷ 年末常住人口〔万人〕 × 10,000; with periods where its
 * operands are of several. `scale` is the one that the result is printed in.
 */
export function derivationWords(
  data: Pick<Dataset, "partitions" | "units">,
  derivation: Derivation,
  scale: Pick<Scale, "shift">,
  locale: Locale,
): string {
  const { operands } = derivation;
  const formula = printedFormula(data, derivation, scale, locale);
  const units = operands.map(({ figure }) => statedScale(data, figure.indicator, locale).unit);
  // A number that turns one unit into another cannot be followed without them.
  const converts = new Set(units).size > 1 && hasNumber(formula);
  const dated = new Set(operands.map(({ figure }) => figure.period)).size > 1;
  const words = new Map(
    operands.map(({ letter, name, figure }, index) => {
      const unit = units[index] ?? "";
      const marks = [...(dated ? [formatPeriod(figure.period, locale)] : []), ...(converts ? [unit] : [])];
      const mark = listed(
        locale,
        marks.filter((text) => text !== ""),
      );
      return [letter, name[locale] + (mark === "" ? "" : locale === "zh" ? `〔${mark}〕` : ` [${mark}]`)];
    }),
  );
  return formulaText(formula, (letter) => words.get(letter) ?? letter);
}

/** A derived figure's formula between numbers as they are printed, result and operands each in its scale. */
export function printedFormula(
  data: Pick<Dataset, "partitions" | "units">,
  { formula, operands }: Derivation,
  { shift }: Pick<Scale, "shift">,
  locale: Locale,
): Formula {
  const shifts = new Map(
    operands.map(({ letter, figure }) => [letter, statedScale(data, figure.indicator, locale).shift]),
  );
  return scaledFormula(formula, (letter) => shifts.get(letter) ?? 0, shift);
}

/** How an indicator's own values are printed, as far as its unit is known. */
export function statedScale(
  { partitions, units }: Pick<Dataset, "partitions" | "units">,
  indicator: IndicatorId,
  locale: Locale,
): Scale {
  const unit = partitions.get(indicator)?.indicator.unit;
  return scaleOf(unit && units.get(unit), locale);
}

function hasNumber(formula: Formula): boolean {
  if (formula.kind === "operation") return hasNumber(formula.left) || hasNumber(formula.right);
  return formula.kind === "number";
}
