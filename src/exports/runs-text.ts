/** 1—3、5、7—9: numbers in order, those that follow one another as a range. */
export function runsText(numbers: readonly number[], to: string, and: string): string {
  const runs: { readonly from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .map((run) =>
      run.from === run.to
        ? String(run.from)
        : `${String(run.from)}${run.to === run.from + 1 ? and : to}${String(run.to)}`,
    )
    .join(and);
}
