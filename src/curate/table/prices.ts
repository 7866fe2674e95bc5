/** Words for totals at the prices of a year; a year at the end alone is one of prices too. */
const CONSTANT =
  /(?:按|以)?\s*(?:(?:\d{4}年)?(?:不变|可比)价格?(?:计算)?|\d{4}年价格?(?:计算)?(?=\s*(?:[，,、；;)）]|$)))/;

/** A label without the year of its prices, and without the signs that would be left of it. */
export function withoutConstant(label: string): string {
  const current = label.replace(CONSTANT, "");
  if (current === label) return label;
  return current
    .replace(/([（(])\s*[，,、；;]\s*/, "$1")
    .replace(/\s*[，,、；;]\s*(?=[)）])/, "")
    .replace(/[（(]\s*[)）]/, "")
    .trim();
}
