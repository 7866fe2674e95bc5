/** A number by its digits, `6215.72` as 621572 with 2 decimals, so that moving the point changes none of them. */
export type Decimal = { readonly sign: "" | "-"; readonly digits: string; readonly decimals: number };

/** A spreadsheet shows no more; what is stored beyond them is noise of the binary fraction. */
const TRUE_DIGITS = 15;
/** Further from one than this, a number is written as it is stored. */
const MOST_ZEROS = 30;

/** What a cell stores, `1.23E+5` too; undefined for what is no number or of no ordinary size. */
export function decimalOf(stored: string): Decimal | undefined {
  const found = /^\s*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?\s*$/.exec(stored);
  if (!found) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found;
  if (whole === "" && fraction === "") return undefined;
  const exact = shortened(whole + fraction, fraction.length - Number(exponent));
  if (Math.abs(exact.decimals) > MOST_ZEROS) return undefined;
  const isNoisy = exact.digits.length > TRUE_DIGITS && exact.digits.length - exact.decimals <= TRUE_DIGITS;
  const { digits, decimals } = isNoisy ? rounded(exact) : exact;
  return { sign: sign === "-" && digits !== "0" ? "-" : "", digits, decimals };
}

type Digits = { readonly digits: string; readonly decimals: number };

/** Without zeros that say nothing, before the first digit and after the last decimal. */
function shortened(digits: string, decimals: number): Digits {
  let [from, to] = [0, digits.length];
  while (to > digits.length - decimals && digits[to - 1] === "0") to -= 1;
  while (from < to && digits[from] === "0") from += 1;
  if (from === to) return { digits: "0", decimals: 0 };
  return { digits: digits.slice(from, to), decimals: decimals - (digits.length - to) };
}

function rounded({ digits, decimals }: Digits): Digits {
  const head = Number(digits.slice(0, TRUE_DIGITS)) + (Number(digits[TRUE_DIGITS]) >= 5 ? 1 : 0);
  return shortened(String(head), decimals - (digits.length - TRUE_DIGITS));
}

/** The point moved to the left by so many digits. */
export function moved({ sign, digits, decimals }: Decimal, by: number): Decimal {
  return by === 0 ? { sign, digits, decimals } : { sign, ...shortened(digits, decimals + by) };
}

/** A number without exponent, with at least so many digits before and after the point. */
export function written({ sign, digits, decimals }: Decimal, places = 1, fewest = 0): string {
  const all = digits === "0" ? "0" : digits + "0".repeat(Math.max(0, -decimals));
  const after = Math.max(0, decimals);
  const padded = all.padStart(after + Math.max(1, places), "0");
  const fraction = padded.slice(padded.length - after).padEnd(fewest, "0");
  const whole = padded.slice(0, padded.length - after);
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
