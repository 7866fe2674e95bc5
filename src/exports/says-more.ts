import type { TableCell } from "../core/table.ts";
import { MISSING } from "../i18n/format.ts";

/** Whether a text says more than its number: a range of places, words in place of a number, a second value in brackets. */
export function saysMore({ text, value, unit = "" }: TableCell): boolean {
  if (text === "" || text === MISSING) return false;
  if (typeof value !== "number") return true;
  const bare = text.endsWith(unit) ? text.slice(0, text.length - unit.length) : text;
  const digits = /^[≈≥≤]?([−-]?[\d,]+(?:\.(\d+))?)\s*%?$/.exec(bare.trim());
  const number = digits?.[1]?.replaceAll(",", "").replace("−", "-");
  if (number === undefined) return true;
  const decimals = digits?.[2]?.length ?? 0;
  // Texts of charts and derived values are rounded to four digits.
  const room = Math.max(0.5 * 10 ** -decimals, Math.abs(value) * 5e-4);
  return Math.abs(Number(number) - value) > room * (1 + 1e-9);
}
