import { setFlagsFromString } from "node:v8";

/** So many figures are some 200 MB. */
const MANY = 1_000_000;

/**
 * Where there are many figures, which all stay to the end, what is old in this process's heap is gone through when it has
 * grown by a third from now on, and not when it has more than doubled, as is usual. A version that does not know the flag
 * goes on as it would.
 */
export function keepHeapSmall(figures: number): void {
  if (figures > MANY) setFlagsFromString("--heap-growing-percent=35");
}
