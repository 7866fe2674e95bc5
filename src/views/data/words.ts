import type { Locale } from "../../i18n/text.ts";

/** 12个数字 / 12 figures. */
export function countText(count: number, locale: Locale): string {
  if (locale === "zh") return `${String(count)}个数字`;
  return count === 1 ? "1 figure" : `${String(count)} figures`;
}

const STEPS = ["B", "kB", "MB", "GB"] as const;

/** 1.5 MB: two significant digits, in powers of a thousand. */
export function sizeText(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(STEPS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${String(Number((bytes / 1000 ** step).toPrecision(2)))} ${STEPS[step] ?? "B"}`;
}
