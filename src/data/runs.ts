import type { Runs } from "./wire.ts";

/** Rows that mostly stand together are cheaper in runs than one by one. */
export function runsOf(meant: readonly boolean[]): Runs {
  const runs: number[] = [];
  let from = 0;
  meant.forEach((is, row) => {
    if (is === (row > 0 && meant[row - 1] === true)) return;
    runs.push(row - from);
    from = row;
  });
  return meant.at(-1) === true ? [...runs, meant.length - from] : runs;
}

export function rowsInRuns(runs: Runs): ReadonlySet<number> {
  let end = 0;
  const rows = runs.flatMap((length, index) => {
    const from = end;
    end += length;
    return index % 2 === 0 ? [] : Array.from({ length }, (_, at) => from + at);
  });
  return new Set(rows);
}
