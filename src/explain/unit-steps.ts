import { formatPrecise } from "../i18n/format.ts";
import { shifted } from "../i18n/quantity.ts";
import type { Scale } from "../i18n/quantity.ts";
import type { Locale } from "../i18n/text.ts";
import { withUnit } from "../i18n/words.ts";

/**
 * How a printed literal becomes the value: `35572870万元 → 35,572,870 ÷ 10,000 = 3,557.287亿元`. A word, a numeral in
 * characters or a number in the same unit needs no step between.
 */
export function unitSteps(literal: string, stated: number, scale: Scale, locale: Locale): string {
  const value = shifted(stated, scale);
  const result = withUnit(formatPrecise(value, 9), scale.unit, locale);
  const digits = /^\D{0,2}?([-−]?\d[\d,]*(?:\.\d+)?)/.exec(literal)?.[1];
  const printed = Number(digits?.replaceAll(",", "").replace("−", "-"));
  const factor = printed ? value / printed : 1;
  if (Math.abs(factor - 1) < 1e-9) return `${literal} → ${result}`;
  const [sign, by] = factor >= 1 ? ["×", factor] : ["÷", 1 / factor];
  const steps = `${formatPrecise(printed, 9)} ${sign} ${formatPrecise(Number(by.toPrecision(12)), 9)}`;
  return `${literal} → ${steps} = ${result}`;
}
