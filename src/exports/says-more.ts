import type { TableCell } from "../core/table.ts";
import { formatPeriod, MISSING } from "../i18n/format.ts";
import { shifted } from "../i18n/quantity.ts";
import type { Locale } from "../i18n/text.ts";

/** Whether a text says more than its number: a range of places, words in place of a number, a second value in brackets. */
export function saysMore({ text, value, unit = "", scale, period }: TableCell, locale: Locale): boolean {
  if (text === MISSING || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (typeof value !== "number") return true;
  // Unit and period stand in columns of their own.
  const dated = period === undefined ? "" : ` (${formatPeriod(period, locale)})`;
  const bare = without(without(text, dated), unit).replace(/^(?:第(?=.*位$)|no\. )|(?<=^第.*)位$/g, "");
  const digits = /^[≈≥≤]?([−-]?[\d,]+(?:\.(\d+))?)\s*%?$/.exec(bare.trim());
  const number = digits?.[1]?.replaceAll(",", "").replace("−", "-");
  if (number === undefined) return true;
  const shown = scale ? shifted(value, scale) : value;
  const decimals = digits?.[2]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/[1-9](0+)$/.exec(number)?.[1]?.length ?? 0);
  // Texts of charts and derived values are rounded to four digits, differences to the last digit of the coarser value.
  const room = Math.max(0.5 * 10 ** (zeros - decimals), Math.abs(shown) * 5e-4);
  return Math.abs(Number(number) - shown) > room * (1 + 1e-9);
}

function without(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, text.length - end.length) : text;
}
