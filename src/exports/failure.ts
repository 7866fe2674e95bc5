import type { Text } from "../core/types.ts";

/** What a reader is told of an output that could not be made. */
const SAID = new WeakMap<Error, Text>();

/** An error that says to the reader which part of an output failed, and why. */
export function failure(said: Text, cause?: unknown): Error {
  const error = new Error(said.en, { cause });
  SAID.set(error, said);
  return error;
}

/** What an error says to the reader; undefined for one that was not meant for them. */
export function saidBy(error: unknown): Text | undefined {
  return error instanceof Error ? SAID.get(error) : undefined;
}
