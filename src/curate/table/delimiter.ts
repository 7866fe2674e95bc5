import Papa from "papaparse";

/** The first of two that fit equally well is taken: a comma may stand in numbers. */
const DELIMITERS = ["\t", ";", "|", ","] as const;
const LINES_LOOKED_AT = 200;

/** What parts the columns of a text; undefined for a single column. */
export function delimiterOf(text: string): string | undefined {
  let best: string | undefined;
  let highest = 0;
  for (const delimiter of DELIMITERS) {
    const score = text.includes(delimiter) ? scoreOf(text, delimiter) : 0;
    if (score > highest) [best, highest] = [delimiter, score];
  }
  return best;
}

const NUMBER_LIKE = /^\s*(?:[-+−]?[\d.,，]*\d[\d.,，]*[%％‰]?|[-—…]?)\s*$/u;

/**
 * How many lines have the same number of fields, and how many of these fields are numbers or empty: a comma
 * that cuts `6215,72;3,4` leaves halves with a semicolon in them.
 */
function scoreOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: LINES_LOOKED_AT });
  const lines = data.filter((line) => line.some((field) => field !== ""));
  const counts = new Map<number, number>();
  for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const alike = Math.max(0, ...counts.values());
  const fields = lines.flat();
  const numbers = fields.filter((field) => NUMBER_LIKE.test(field)).length;
  return (alike / Math.max(1, lines.length)) * (1 + numbers / Math.max(1, fields.length));
}
