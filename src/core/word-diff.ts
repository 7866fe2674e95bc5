/** A stretch of a text, and whether the text that it is held against lacks it. */
export type Stretch = { readonly text: string; readonly differs: boolean };

/**
 * What of a text the other one lacks: by signs where they are Chinese, by words elsewhere. The longest common sequence
 * stands; time and space grow with the product of both lengths, so this is for sentences, not for documents.
 */
export function stretchesOf(text: string, other: string): readonly Stretch[] {
  const [own, others] = [partsOf(text), partsOf(other)];
  const kept = commonIn(own, others);
  return own.reduce<readonly Stretch[]>((all, part, index) => {
    const differs = !kept.has(index);
    const last = all.at(-1);
    return last?.differs === differs
      ? [...all.slice(0, -1), { text: last.text + part, differs }]
      : [...all, { text: part, differs }];
  }, []);
}

function partsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}.%]+|\s+|[^\s]/gu) ?? [];
}

/** Places in `own` of a longest sequence that both have. */
function commonIn(own: readonly string[], others: readonly string[]): ReadonlySet<number> {
  const length = (row: readonly number[] | undefined, at: number) => row?.[at] ?? 0;
  const rows: (readonly number[])[] = [];
  for (let i = own.length - 1; i >= 0; i -= 1) {
    const below = rows[i + 1];
    const row: number[] = [];
    for (let j = others.length - 1; j >= 0; j -= 1)
      row[j] =
        own[i] === others[j] ? length(below, j + 1) + 1 : Math.max(length(below, j), length(row, j + 1));
    rows[i] = row;
  }
  const kept = new Set<number>();
  for (let [i, j] = [0, 0]; i < own.length && j < others.length;) {
    if (own[i] === others[j]) {
      kept.add(i);
      i += 1;
      j += 1;
    } else if (length(rows[i + 1], j) >= length(rows[i], j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}
