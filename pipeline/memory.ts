import { setFlagsFromString } from "node:v8";

/**
 * What is old in this process's heap is gone through when it has grown by half, and not when it has more than doubled, as
 * is usual: most of it are figures that stay to the end. A version that does not know the flag goes on as usual.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}
