import { decimalOf, moved, written } from "./decimal.ts";
import type { ClockFormat, DateFormat } from "./date-format.ts";
import type { NumberFormat } from "./number-format.ts";

const DAY_SECONDS = 86_400;
const LAST_SERIAL = 2_958_465; // 9999-12-31
const DAYS_TO_1904 = 1462;
/** Day 0 of the count from 1900; Excel counts a 29 February 1900 that was none, so earlier days are one less. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FALSE_LEAP_DAY = 60;

/** A stored number as its cell shows it, with every digit that it stores: `2.437%` where `0.0%` shows 2.4%. */
export function shown(stored: string, format: NumberFormat, is1904: boolean): string {
  const number = decimalOf(stored);
  if (!number) return stored;
  if (format.kind === "number") {
    const { places, decimals, shift, before, after } = format;
    return `${before}${written(moved(number, shift), places, decimals)}${after}`;
  }
  const serial = Number(stored) + (is1904 && format.kind === "date" ? DAYS_TO_1904 : 0);
  const text = format.kind === "date" ? dateText(serial, format) : clockText(serial, format);
  return text ?? written(number);
}

/** Undefined for what is no day: Excel shows none either. */
function dateText(serial: number, { precision, hasClock }: DateFormat): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  if (day < 1 || day > LAST_SERIAL || day === FALSE_LEAP_DAY) return undefined;
  const time = DAY_ZERO + (day < FALSE_LEAP_DAY ? day + 1 : day) * DAY_SECONDS * 1000;
  const iso = new Date(time).toISOString().slice(0, 10);
  if (precision !== "day") return iso.slice(0, precision === "year" ? 4 : 7);
  const rest = seconds - day * DAY_SECONDS;
  return hasClock && rest > 0 ? `${iso} ${clock(rest, rest % 60 > 0)}` : iso;
}

function clockText(serial: number, { isElapsed, hasSeconds }: ClockFormat): string | undefined {
  if (serial < 0) return undefined;
  const seconds = Math.round(serial * DAY_SECONDS);
  return clock(isElapsed ? seconds : seconds % DAY_SECONDS, hasSeconds || seconds % 60 > 0);
}

function clock(seconds: number, hasSeconds: boolean): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts
    .slice(0, hasSeconds ? 3 : 2)
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
