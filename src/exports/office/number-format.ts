import { formatNumber } from "../../i18n/format.ts";

/** A number format with thousands separators and a true minus. */
export function numberFormat(decimals: number): string {
  const plain = decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
  return `${plain};\u2212${plain}`;
}

/** A number format for what is printed with the mark of its bound, so that a cell says it too: ≥4,500. */
export function boundFormat(printed: string): string {
  const [, mark = "", decimals = ""] = /^([≈≥≤]?)[−\d,]+(?:\.(\d+))?/.exec(printed) ?? [];
  const plain = numberFormat(decimals.length);
  return mark === "" ? plain : plain.replace(/(^|;)/g, `$1"${mark}"`);
}

/** The number format that prints a value exactly as a text does; none where the text says more or rounds otherwise. */
export function formatOf(text: string, value: number): string | undefined {
  const decimals = /^\u2212?[\d,]+(?:\.(\d+))?$/.exec(text)?.[1]?.length ?? 0;
  return formatNumber(value, decimals) === text ? numberFormat(decimals) : undefined;
}
