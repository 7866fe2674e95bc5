/** All areas' values of one member, in the order of the areas. */
export type Column = Float64Array;

/** The lowest and the highest. A loop: some million values go through it for one answer. */
export function endsOf(values: Column): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
