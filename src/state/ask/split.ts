import type { Lexicon, Meaning } from "./lexicon.ts";
import { timeAt } from "./time.ts";
import type { Time } from "./time.ts";
import type { Spoken } from "./units.ts";

/** A part of a question: its words as they were written, and what they stand for. */
export type Token = {
  readonly text: string;
  /** Where it begins in the question. */
  readonly at: number;
  readonly is: Meaning | { readonly kind: "time"; readonly time: Time } | { readonly kind: "unknown" };
};

type Way = { readonly cost: number; readonly to: number; readonly is: Token["is"] | undefined };

/** What an unknown sign costs beside known words, so that as little as possible stays unknown. */
const UNKNOWN = 10;

/** Cuts a question so that as little as possible of it is not understood, and into as few words as possible. */
export function tokensOf(spoken: Spoken, lexicon: Lexicon, year: number): readonly Token[] {
  const { units, text } = spoken;
  const ways: Way[] = [];
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const options = waysFrom(spoken, lexicon, year, at);
    const costs = options.map((way) => ({ ...way, cost: way.cost + (ways[way.to]?.cost ?? 0) }));
    // On a tie the longer word, which comes first.
    ways[at] = costs.reduce((best, way) => (way.cost < best.cost ? way : best));
  }
  const tokens: Token[] = [];
  for (let at = 0; at < units.length;) {
    const way = ways[at];
    const [first, last] = [units[at], units[(way?.to ?? 0) - 1]];
    if (!way || !first || !last) break;
    if (way.is) join(tokens, { text: text.slice(first.start, last.end), at: first.start, is: way.is });
    at = way.to;
  }
  return tokens;
}

/** Unknown words that follow one another are one, and so is a sign beside them that would say nothing alone: 上 in 上海. */
function join(tokens: Token[], token: Token): void {
  const before = tokens.at(-1);
  const isBeside = before !== undefined && before.at + before.text.length === token.at;
  const isJoined =
    (isUnknown(before) && (isUnknown(token) || (isBeside && isLoose(token)))) ||
    (isUnknown(token) && isBeside && isLoose(before));
  if (!before || !isJoined) {
    tokens.push(token);
    return;
  }
  const text = before.text + (isBeside ? "" : " ") + token.text;
  tokens.pop();
  // What stands before it may be a part of it, too.
  join(tokens, { text, at: token.at + token.text.length - text.length, is: { kind: "unknown" } });
}

function isUnknown(token: Token | undefined): boolean {
  return token?.is.kind === "unknown";
}

const PARTICLE = /^[的和与跟、了呢吗啊吧请问我有在是查看比从到至各]$/;

function isLoose({ text, is }: Token): boolean {
  const isPlain = is.kind === "filler" || is.kind === "aim" || is.kind === "measure";
  return isPlain && /^\p{Script=Han}$/u.test(text) && !PARTICLE.test(text);
}

function waysFrom({ units, low }: Spoken, lexicon: Lexicon, year: number, at: number): readonly Way[] {
  const unit = units[at];
  if (!unit) return [];
  if (unit.key === "") return [{ cost: 0, to: at + 1, is: undefined }];
  const time = timeAt(low, unit.start, year);
  const end = time && units.findIndex(({ start }) => start >= time.end);
  const timed: readonly Way[] = time
    ? [
        {
          cost: 1,
          to: end === undefined || end < 0 ? units.length : end,
          is: { kind: "time", time: time.time },
        },
      ]
    : [];
  const words: Way[] = [];
  let key = "";
  for (let to = at; to < units.length && key.length <= lexicon.longest; to += 1) {
    const next = units[to]?.key ?? "";
    key += next;
    const is = next === "" ? undefined : lexicon.meanings.get(key);
    if (is) words.unshift({ cost: costOf(is), to: to + 1, is });
  }
  const unknown: Way = { cost: UNKNOWN * (unit.key.length > 1 ? 2 : 1), to: at + 1, is: { kind: "unknown" } };
  return [...timed, ...words, unknown];
}

/** A filler where a name would do takes nothing from the name. */
function costOf({ kind }: Meaning): number {
  return kind === "filler" ? 1.5 : 1;
}
