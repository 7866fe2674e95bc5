import type { Measure } from "../../core/measures.ts";
import type { Manifest } from "../../data/wire.ts";
import { lexiconOf } from "./lexicon.ts";
import { tokensOf } from "./split.ts";
import type { Token } from "./split.ts";
import type { Time } from "./time.ts";
import { spokenOf } from "./units.ts";
import type { Aim } from "./vocabulary.ts";
import { joinedUp, whatOf } from "./what.ts";
import type { What } from "./what.ts";
import { partedOf } from "./whole.ts";
import type { Whole } from "./whole.ts";
import { whosOf } from "./who.ts";
import type { Areas, Who } from "./who.ts";

const FIVE_YEARS: Time = { kind: "last", years: 5 };

/** A question as far as its words are understood; nothing in it is a guess. */
export type Asked = What & {
  readonly whos: readonly Who[];
  /** The word that names several areas, if any. */
  readonly whoWord?: string;
  readonly time?: Time;
  readonly measure?: Measure;
  /** What something is said to be a part of, where that is an indicator. */
  readonly whole?: Whole;
  /** A yearly rate of no years that are named. */
  readonly isUntimed: boolean;
  readonly aims: ReadonlySet<Aim>;
  /** Asked for what no figure answers, as it was said. */
  readonly beyond: readonly string[];
  /** The words that are neither areas nor times nor plain, as they were said: what reforms are searched for. */
  readonly matter: readonly string[];
};

/** Understands a question by the names of the data and a fixed vocabulary; `year` is what this year is. */
export function askedOf(question: string, manifest: Manifest, areas: Areas, year: number): Asked {
  const all = tokensOf(spokenOf(question), lexiconOf(manifest), year);
  const { tokens, whole, aside } = partedOf(joinedUp(all, manifest), areas);
  const isMost = tokens.some(({ is, text }) => is.kind === "measure" && /最|est(?!\p{L})/iu.test(text));
  const aims = new Set<Aim>([
    ...tokens.flatMap(({ is }) => (is.kind === "aim" ? [is.aim] : [])),
    ...(isMost ? ["highest" as const] : []),
  ]);
  const isYearly = aims.has("yearly");
  const times = tokens.flatMap(({ is }) => (is.kind === "time" ? [is.time] : []));
  const said = timeOf(times);
  const isUntimed = isYearly && (said === undefined || said.kind === "newest");
  const time = isUntimed ? FIVE_YEARS : said;
  const isGrown = isYearly || aims.has("rising") || aims.has("falling");
  const measure = measureOf(tokens) ?? (isGrown && !whole ? "growth" : undefined);
  const whoWord = tokens.find(({ is }) => is.kind === "areas" && is.codes.length > 1)?.text;
  return {
    ...whatOf(tokens, manifest),
    whos: whosOf(tokens, areas),
    ...(whoWord !== undefined && { whoWord }),
    ...(time && { time }),
    ...(measure && { measure }),
    ...(whole && { whole }),
    aims,
    isUntimed,
    beyond: [
      ...textsOf(tokens, ({ is }) => is.kind === "beyond"),
      ...aside,
      ...otherMeasures(tokens, measure),
    ],
    matter: textsOf(tokens, ({ is }) => is.kind === "indicators" || is.kind === "unknown"),
  };
}

function textsOf(tokens: readonly Token[], isMeant: (token: Token) => boolean): readonly string[] {
  return tokens.filter(isMeant).map(({ text }) => text);
}

/** Two years are the ends of a span. */
function timeOf(times: readonly Time[]): Time | undefined {
  const periods = times.flatMap((time) => (time.kind === "at" ? [time.period] : [])).sort();
  const [from, to] = [periods[0], periods.at(-1)];
  if (from !== undefined && to !== undefined && from !== to) return { kind: "span", from, to };
  return times.find(({ kind }) => kind !== "newest") ?? times[0];
}

/** Nothing is measured in two ways at once: growth, which is often said in passing, gives way. */
function measureOf(tokens: readonly Token[]): Measure | undefined {
  const measures = tokens.flatMap(({ is }) => (is.kind === "measure" ? [is.measure] : []));
  return measures.find((measure) => measure !== "growth") ?? measures[0];
}

function otherMeasures(tokens: readonly Token[], taken: Measure | undefined): readonly string[] {
  // The growth of an index is the index.
  const isSaid = (measure: Measure) =>
    measure === taken || (measure === "growth" && (taken === "index" || taken === "nominal"));
  return textsOf(tokens, ({ is }) => is.kind === "measure" && !isSaid(is.measure));
}
