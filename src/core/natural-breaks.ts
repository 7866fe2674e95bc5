/**
 * First value of each class of ascending values, the squared deviation within the classes least (Fisher 1958): exact, and
 * each row of the dynamic programme by divide and conquer, since a longer run never has its last class begin earlier;
 * classes × n log n. Of equally good places the first.
 */
export function naturalStarts(sorted: readonly number[], classes: number): readonly number[] {
  const deviation = deviationWithin(sorted);
  let cost = Float64Array.from(sorted, (_, end) => deviation(0, end));
  const starts: Int32Array[] = [];
  for (let used = 1; used < classes; used += 1) {
    const [before, next, start] = [cost, new Float64Array(sorted.length), new Int32Array(sorted.length)];
    const fill = (low: number, high: number, least: number, most: number): void => {
      if (low > high) return;
      const end = (low + high) >> 1;
      let [best, at] = [Number.POSITIVE_INFINITY, least];
      for (let from = least; from <= Math.min(end, most); from += 1) {
        const total = (before[from - 1] ?? 0) + deviation(from, end);
        if (total < best) [best, at] = [total, from];
      }
      next[end] = best;
      start[end] = at;
      fill(low, end - 1, least, at);
      fill(end + 1, high, at, most);
    };
    fill(used, sorted.length - 1, used, sorted.length - 1);
    cost = next;
    starts.push(start);
  }
  return traceBack(sorted, starts);
}

function traceBack(sorted: readonly number[], starts: readonly Int32Array[]): readonly number[] {
  let end = sorted.length - 1;
  const firsts: number[] = [];
  for (const start of [...starts].reverse()) {
    const from = start[end] ?? 0;
    firsts.unshift(sorted[from] ?? Number.NaN);
    end = from - 1;
  }
  return [sorted[0] ?? Number.NaN, ...firsts];
}

function deviationWithin(sorted: readonly number[]): (from: number, to: number) => number {
  const centre = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const sums = new Float64Array(sorted.length + 1);
  const squares = new Float64Array(sorted.length + 1);
  sorted.forEach((value, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value - centre;
    squares[index + 1] = (squares[index] ?? 0) + (value - centre) ** 2;
  });
  return (from, to) => {
    const sum = (sums[to + 1] ?? 0) - (sums[from] ?? 0);
    return (squares[to + 1] ?? 0) - (squares[from] ?? 0) - sum ** 2 / (to - from + 1);
  };
}
