/**
 * Whether two values say the same: arrays and plain objects by what they hold, everything else, functions and maps too, by
 * what they are. Of values without cycles.
 */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  // Asked of thousands of shapes at each change: without lists of their keys, and with nothing made on the way.
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    for (let at = 0; at < one.length; at += 1) if (!isEqual(one[at], other[at])) return false;
    return true;
  }
  if (!isHolder(one) || !isHolder(other)) return false;
  // Plain objects inherit none.
  let more = 0;
  for (const key in one) {
    if (!isEqual(one[key], other[key]) || !Object.hasOwn(other, key)) return false;
    more += 1;
  }
  for (const _ in other) more -= 1;
  return more === 0;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
