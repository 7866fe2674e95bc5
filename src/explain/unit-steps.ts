import { formatPrecise } from "../i18n/format.ts";
import { shifted } from "../i18n/quantity.ts";
import type { Scale } from "../i18n/quantity.ts";
import type { Locale } from "../i18n/text.ts";
import { withUnit } from "../i18n/words.ts";

/** 5514億4900万元 and 22억 4,000만 달러: a number in two magnitudes. */
const COMPOUND = /^(\d[\d,]*)([亿億억])\s*(\d[\d,]*)([万萬만])/;

/**
 * How a printed literal becomes the value: `35572870万元 → 35,572,870 ÷ 10,000 = 3,557.287亿元`, `5514億4900万元 →
 * 5,514億 + 4,900万 = 5,514.49亿元`. A word, a numeral in characters, a sum or a number in the same unit needs no step
 * between: between one print and another there is nothing but a power of ten.
 */
export function unitSteps(literal: string, stated: number, scale: Scale, locale: Locale): string {
  const value = shifted(stated, scale);
  const result = withUnit(formatPrecise(value, 9), scale.unit, locale);
  const [, large, high = "", small, low = ""] = COMPOUND.exec(literal) ?? [];
  if (large !== undefined && small !== undefined)
    return `${literal} → ${digitsOf(large)}${high} + ${digitsOf(small)}${low} = ${result}`;
  const digits = /^\D{0,2}?([-−]?\d[\d,]*(?:\.\d+)?)/.exec(literal)?.[1] ?? "";
  const printed = numberOf(digits);
  const power = printed ? Math.log10(value / printed) : 0;
  const places = Math.round(power);
  // A quarter printed as 1/4, a fall printed without a sign: no power of ten leads there.
  if (places === 0 || !(Math.abs(power - places) < 1e-9)) return `${literal} → ${result}`;
  const by = formatPrecise(10 ** Math.abs(places), 9);
  return `${literal} → ${digitsOf(digits)} ${places > 0 ? "×" : "÷"} ${by} = ${result}`;
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(",", "").replace("−", "-"));
}

function digitsOf(digits: string): string {
  return formatPrecise(numberOf(digits), 9);
}
