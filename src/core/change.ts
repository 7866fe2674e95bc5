/** Percentage change, or undefined when the start is zero and a percentage would mean nothing. */
export function percentChange(from: number, to: number): number | undefined {
  return from === 0 ? undefined : ((to - from) / Math.abs(from)) * 100;
}
