import type { Derivation } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Formula } from "../core/formula.ts";
import type { IndicatorId } from "../core/types.ts";
import { formatPeriod } from "./format.ts";
import { formulaText } from "./formula-text.ts";
import { listed } from "./text.ts";
import type { Locale } from "./text.ts";

/**
 * A derived figure's formula in names: 地区生产总值〔亿元〕 ÷ 年末常住人口〔万人〕 × 10,000; with periods where its
 * operands are of several.
 */
export function derivationWords(
  data: Pick<Dataset, "partitions" | "units">,
  { formula, operands }: Derivation,
  locale: Locale,
): string {
  const units = operands.map(({ figure }) => unitName(data, figure.indicator, locale));
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

/** The unit that an indicator's values are in, as far as it is known. */
export function unitName(
  { partitions, units }: Pick<Dataset, "partitions" | "units">,
  indicator: IndicatorId,
  locale: Locale,
): string {
  const unit = partitions.get(indicator)?.indicator.unit;
  return (unit && units.get(unit)?.name[locale]) ?? "";
}

function hasNumber(formula: Formula): boolean {
  if (formula.kind === "operation") return hasNumber(formula.left) || hasNumber(formula.right);
  return formula.kind === "number";
}
