import * as v from "valibot";
import { MOST_INK, MOST_PARTS, STANDS } from "../core/deck.ts";
import type { Deck, Slide } from "../core/deck.ts";
import { jsonPlace } from "./json-place.ts";
import type { JsonPlace } from "./json-place.ts";
import { problemOf } from "./schema-problem.ts";
import type { SchemaProblem } from "./schema-problem.ts";

const KIND = "qujian-deck";
const FORMAT = 1;

/** What of a deck's file cannot be used: which slide (from 1; 0 is the deck itself), where in it, and what was expected. */
export type DeckProblem = SchemaProblem & { readonly slide: number };

/** A deck as far as it can be used; `refused` where not even the whole can. */
export type ReadDeck =
  | { readonly kind: "read"; readonly deck: Deck; readonly problems: readonly DeckProblem[] }
  | {
      readonly kind: "refused";
      readonly why: "not-json";
      readonly at: JsonPlace;
    }
  | { readonly kind: "refused"; readonly why: "not-a-deck"; readonly problem: DeckProblem }
  | { readonly kind: "refused"; readonly why: "other-version"; readonly found: string };

/** Why a file is not taken at all. */
export type RefusedDeck = Extract<ReadDeck, { readonly kind: "refused" }>;

const written = v.union([v.string(), v.strictObject({ zh: v.string(), en: v.string() })]);
const link = v.pipe(v.string(), v.regex(/^#\//));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(STANDS.least), v.maxValue(STANDS.most));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A place on a wall, and a line of them. */
export const spot = v.strictObject({ x: share, y: share });
export const stroke = v.pipe(v.array(spot), v.minLength(1), v.maxLength(MOST_INK.spots));

const content = v.variant("kind", [
  v.strictObject({ kind: v.literal("title"), title: written, text: v.exactOptional(written) }),
  v.strictObject({ kind: v.literal("section"), title: written }),
  v.strictObject({ kind: v.literal("text"), title: written, lines: v.array(written) }),
  v.strictObject({
    kind: v.literal("parts"),
    title: v.exactOptional(written),
    parts: v.pipe(
      v.array(v.strictObject({ link, block: v.exactOptional(v.string()) })),
      v.minLength(1),
      v.maxLength(MOST_PARTS),
    ),
  }),
  v.strictObject({ kind: v.literal("number"), title: v.exactOptional(written), link, figure: v.string() }),
]);

const slideSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z\d][a-z\d-]*$/)),
  content,
  notes: v.exactOptional(v.string()),
  seconds: v.exactOptional(seconds),
  strokes: v.exactOptional(v.pipe(v.array(stroke), v.maxLength(MOST_INK.strokes))),
});

const deckSchema = v.object({
  kind: v.literal(KIND),
  format: v.number(),
  title: written,
  seconds,
  slides: v.array(v.unknown()),
});

/** The order in which a file says what it says: the same deck is the same text, however it came about. */
const ORDER = [
  ...["kind", "format", "id", "title", "text", "lines", "parts", "link", "block", "figure"],
  ...["content", "notes", "seconds", "slides", "zh", "en"],
];

/** A deck as the text of a file. */
export function writeDeck({ title, seconds: each, slides }: Deck): string {
  const deck = { kind: KIND, format: FORMAT, title, seconds: each, slides };
  return `${JSON.stringify(deck, (_, value: unknown) => ordered(value), 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return Object.fromEntries(entries);
}

/** Reads a deck's file: slides that can be used are taken, each of the others is named with the reason. Never throws. */
export function readDeck(text: string): ReadDeck {
  const plain = text.replace(/^\uFEFF/, "");
  let json: unknown;
  try {
    json = JSON.parse(plain);
  } catch {
    return { kind: "refused", why: "not-json", at: jsonPlace(plain) };
  }
  const outer = v.safeParse(deckSchema, json);
  if (!outer.success) {
    const [issue] = outer.issues;
    return { kind: "refused", why: "not-a-deck", problem: { slide: 0, ...problemOf(issue) } };
  }
  const { title, seconds: each, slides, format } = outer.output;
  if (format !== FORMAT) return { kind: "refused", why: "other-version", found: String(format) };
  const taken = new Set<string>();
  const read: Slide[] = [];
  const problems: DeckProblem[] = [];
  for (const [at, one] of slides.entries()) {
    const result = v.safeParse(slideSchema, one);
    const slide = at + 1;
    if (!result.success) problems.push(...result.issues.map((issue) => ({ slide, ...problemOf(issue) })));
    else if (taken.has(result.output.id))
      problems.push({ slide, where: "id", expected: "", found: result.output.id });
    else {
      taken.add(result.output.id);
      read.push(result.output);
    }
  }
  return { kind: "read", deck: { title, seconds: each, slides: read }, problems };
}
