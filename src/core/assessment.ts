import { CRITERIA } from "./sheet.ts";
import type { Assessment, Scores, Sheet, Weights } from "./sheet.ts";

/** The weighted mean of the scores; undefined while a criterion that counts has none, or where none counts. */
export function totalOf(scores: Scores, weights: Weights): number | undefined {
  const counted = CRITERIA.filter((criterion) => weights[criterion] > 0);
  const parts = counted.map((criterion) => ({ score: scores[criterion], weight: weights[criterion] }));
  const sum = parts.reduce((whole, { weight }) => whole + weight, 0);
  if (sum === 0 || parts.some(({ score }) => score === undefined)) return undefined;
  return parts.reduce((total, { score = 0, weight }) => total + score * weight, 0) / sum;
}

export type Placed = { readonly entry: Assessment; readonly total: number; readonly rank: number };

/** Fully scored entries by total, equals sharing a place, and apart those that lack a score. */
export function rankSheet({ weights, entries }: Sheet): {
  readonly ranked: readonly Placed[];
  readonly unranked: readonly Assessment[];
} {
  const scored = entries.flatMap((entry) => {
    const total = totalOf(entry.scores, weights);
    // Weighted means of whole numbers: what binary fractions add must not part equals.
    return total === undefined ? [] : [{ entry, total: Number(total.toFixed(9)) }];
  });
  return {
    ranked: scored
      .map((one) => ({ ...one, rank: 1 + scored.filter(({ total }) => total > one.total).length }))
      .sort((a, b) => a.rank - b.rank),
    unranked: entries.filter(({ scores }) => totalOf(scores, weights) === undefined),
  };
}

/** The entry of a reform, empty where the reader has written nothing. */
export function entryOf({ entries }: Sheet, reform: string): Assessment {
  return entries.find((entry) => entry.reform === reform) ?? { reform, scores: {} };
}

/** The sheet with one entry replaced; an entry that says nothing is taken away. */
export function withEntry(sheet: Sheet, entry: Assessment): Sheet {
  const rest = sheet.entries.filter(({ reform }) => reform !== entry.reform);
  const at = sheet.entries.findIndex(({ reform }) => reform === entry.reform);
  if (isBlank(entry)) return { ...sheet, entries: rest };
  return {
    ...sheet,
    entries: at === -1 ? [...rest, entry] : sheet.entries.map((one, index) => (index === at ? entry : one)),
  };
}

function isBlank({ scores, reason, reviewOn, followUp }: Assessment): boolean {
  const said = [...Object.values(scores), reason, reviewOn, followUp];
  return said.every((part) => part === undefined || part === "");
}

export type Merge = { readonly sheet: Sheet; readonly added: number; readonly replaced: number };

/** What was imported on top of what was there: an entry of the same reform is replaced, no other is lost. */
export function mergeSheets(own: Sheet, { weights, entries }: Sheet): Merge {
  const imported = { weights, entries: entries.filter((entry) => !isBlank(entry)) };
  const known = new Map(own.entries.map((entry) => [entry.reform, entry]));
  const fresh = imported.entries.filter(({ reform }) => !known.has(reform));
  const replaced = imported.entries.filter((entry) => {
    const before = known.get(entry.reform);
    return before !== undefined && JSON.stringify(before) !== JSON.stringify(entry);
  });
  const sheet = imported.entries.reduce(withEntry, own);
  return {
    sheet: { ...sheet, weights: imported.weights },
    added: fresh.length,
    replaced: replaced.length,
  };
}
