import type { Token } from "./format-tokens.ts";

/** A date, with no more than its format shows: a cell that shows 2023年6月 says nothing of the day. */
export type DateFormat = {
  readonly kind: "date";
  readonly precision: "year" | "month" | "day";
  readonly hasClock: boolean;
};

/** A time of day, or hours that go on beyond a day. */
export type ClockFormat = {
  readonly kind: "clock";
  readonly isElapsed: boolean;
  readonly hasSeconds: boolean;
};

export function dateOf(tokens: readonly Token[]): DateFormat | undefined {
  const letters = lettersOf(tokens);
  const days = letters.filter((letter) => !isClock(letter, letters));
  const has = (pattern: RegExp) => days.some(({ text }) => pattern.test(text));
  // A weekday (aaaa) is told of a whole date.
  const hasDay = has(/^[da]/);
  const hasYear = has(/^[yeb]/);
  if (!hasDay && !hasYear && !has(/^m/)) return undefined;
  const precision = hasDay ? "day" : has(/^m/) ? "month" : "year";
  return { kind: "date", precision, hasClock: letters.some(({ text }) => text.startsWith("h")) };
}

export function clockOf(tokens: readonly Token[]): ClockFormat | undefined {
  const letters = lettersOf(tokens);
  const isElapsed = tokens.some(({ kind }) => kind === "elapsed");
  if (!isElapsed && !letters.some(({ text }) => /^[hs]/.test(text))) return undefined;
  return { kind: "clock", isElapsed, hasSeconds: letters.some(({ text }) => text.startsWith("s")) };
}

type Letter = Token & { readonly isElapsed: boolean };

function lettersOf(tokens: readonly Token[]): readonly Letter[] {
  return tokens
    .filter(({ kind }) => kind === "letter" || kind === "elapsed")
    .map((token) => ({ ...token, isElapsed: token.kind === "elapsed" }));
}

/** `m` is minutes after hours and before seconds, otherwise months. */
function isClock(letter: Letter, letters: readonly Letter[]): boolean {
  if (letter.isElapsed || /^[hs]/.test(letter.text)) return true;
  if (!letter.text.startsWith("m")) return false;
  const at = letters.indexOf(letter);
  return (letters[at - 1]?.text.startsWith("h") ?? false) || (letters[at + 1]?.text.startsWith("s") ?? false);
}
