import { it } from "vitest";

/** All cases, by `npm run test:long`; `npm test` takes those that have found most, as many as its minutes allow. */
export const IN_FULL = process.env["ALL_PARTS"] === "1";

/** All cases, or those of them that go into every run. */
export function cases<T>(all: readonly T[], isKept: (one: T, at: number) => boolean): readonly T[] {
  return IN_FULL ? all : all.filter(isKept);
}

/** A test by `npm run test:long` alone: what it would find is mostly found by another that goes into every run. */
export const seldom: (name: string, test: () => Promise<void> | void, timeout?: number) => void = IN_FULL
  ? it
  : () => undefined;
