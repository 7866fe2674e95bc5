import type { Text } from "./types.ts";

/** One block of a view, or its whole report: the link that opens the view, with its release, and the block's id. */
export type DeckPart = { readonly link: string; readonly block?: string };

/** What an author wrote, in one language or in both. */
export type Written = string | Text;

/** What a slide shows. */
export type SlideContent =
  | { readonly kind: "title"; readonly title: Written; readonly text?: Written }
  | { readonly kind: "section"; readonly title: Written }
  | { readonly kind: "text"; readonly title: Written; readonly lines: readonly Written[] }
  /** One to four blocks of any views; without a title of its own it is headed by what its first part found. */
  | { readonly kind: "parts"; readonly title?: Written; readonly parts: readonly DeckPart[] }
  /** One figure of a view's report in large type, by its key there. */
  | { readonly kind: "number"; readonly title?: Written; readonly link: string; readonly figure: string };

export type SlideKind = SlideContent["kind"];

/** A place on a wall, in shares of its width and height. */
export type Spot = { readonly x: number; readonly y: number };

/** A line that was drawn over a slide. */
export type Stroke = readonly Spot[];

/** `id` is unique in its deck; `seconds` is how long it stands by itself, where not as long as the deck says. */
export type Slide = {
  readonly id: string;
  readonly content: SlideContent;
  readonly notes?: string;
  readonly seconds?: number;
  /** What was drawn over it during a talk, in a copy that was kept. */
  readonly strokes?: readonly Stroke[];
};

export type Deck = {
  readonly title: Written;
  /** How long a slide stands that says nothing else, in seconds. */
  readonly seconds: number;
  readonly slides: readonly Slide[];
};

/** As many blocks as a slide holds. */
export const MOST_PARTS = 4;
/** As many lines as are kept of a talk, and as many places as one has. */
export const MOST_INK = { strokes: 300, spots: 1500 } as const;
/** How long a slide may stand by itself, in seconds. */
export const STANDS = { least: 3, most: 3600, usual: 20 } as const;

export const EMPTY_DECK: Deck = {
  title: { zh: "新的演示", en: "New presentation" },
  seconds: STANDS.usual,
  slides: [],
};

/** An id that no slide of a deck has. */
export function freeId({ slides }: Deck): string {
  const taken = new Set(slides.map(({ id }) => id));
  let number = slides.length + 1;
  while (taken.has(`s${String(number)}`)) number += 1;
  return `s${String(number)}`;
}

/** The deck with a slide after `after`, or at its end; returns the slide's id too. */
export function withSlide(
  deck: Deck,
  slide: Omit<Slide, "id">,
  after = deck.slides.length - 1,
): { readonly deck: Deck; readonly id: string } {
  const id = freeId(deck);
  const at = after + 1;
  const slides = [...deck.slides.slice(0, at), { ...slide, id }, ...deck.slides.slice(at)];
  return { deck: { ...deck, slides }, id };
}

export function withoutSlide(deck: Deck, id: string): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };
}

/** The deck with one slide changed. */
export function withChanged(deck: Deck, id: string, change: (slide: Slide) => Slide): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? change(slide) : slide)) };
}

/** The deck with a slide moved so many places on (or back, if negative), as far as there are places. */
export function withMoved(deck: Deck, id: string, by: number): Deck {
  const from = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[from];
  if (!slide) return deck;
  const to = Math.min(deck.slides.length - 1, Math.max(0, from + by));
  if (to === from) return deck;
  const others = deck.slides.filter((other) => other !== slide);
  return { ...deck, slides: [...others.slice(0, to), slide, ...others.slice(to)] };
}

/** The deck with a copy of a slide behind it; returns the copy's id too, which is the slide's own where there is no such slide. */
export function withCopy(deck: Deck, id: string): { readonly deck: Deck; readonly id: string } {
  const at = deck.slides.findIndex((slide) => slide.id === id);
  const found = deck.slides[at];
  if (!found) return { deck, id };
  const { id: _, ...slide } = found;
  return withSlide(deck, slide, at);
}

/** Whether another part can stand on the deck's last slide. */
export function takesPart({ slides }: Deck): boolean {
  const content = slides.at(-1)?.content;
  return content?.kind === "parts" && content.parts.length < MOST_PARTS;
}

/** The deck with a further part on its last slide; unchanged where that holds no more. */
export function withPart(deck: Deck, part: DeckPart): Deck {
  const last = deck.slides.at(-1);
  if (!last || !takesPart(deck)) return deck;
  return withChanged(deck, last.id, (slide) =>
    slide.content.kind === "parts"
      ? { ...slide, content: { ...slide.content, parts: [...slide.content.parts, part] } }
      : slide,
  );
}

/** Both decks, one after the other; a slide whose id is taken gets a free one. */
export function mergeDecks(deck: Deck, other: Deck): Deck {
  return other.slides.reduce((all, { id, ...slide }) => {
    const isTaken = all.slides.some((one) => one.id === id);
    return isTaken ? withSlide(all, slide).deck : { ...all, slides: [...all.slides, { ...slide, id }] };
  }, deck);
}

/** The slides of another deck that this one does not show yet, whatever their ids. */
export function newSlides(deck: Deck, other: Deck): readonly Slide[] {
  const known = new Set(deck.slides.map(signOf));
  return other.slides.filter((slide) => !known.has(signOf(slide)));
}

/** The same for slides that show and say the same, in whatever order they were put together. */
function signOf({ id: _, ...slide }: Slide): string {
  return JSON.stringify(slide, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** How long a slide stands by itself, in seconds. */
export function standsFor({ seconds: usual }: Pick<Deck, "seconds">, { seconds }: Slide): number {
  return seconds ?? usual;
}
