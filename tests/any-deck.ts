import fc from "fast-check";
import { MOST_PARTS, STANDS } from "../src/core/deck.ts";
import type { Deck, SlideContent } from "../src/core/deck.ts";

// Made up: any deck that the types allow, with all that may stand in a text.

const words = fc.string({ unit: "binary", maxLength: 12 });
const written = fc.oneof(words, fc.record({ zh: words, en: words }));
const link = words.map((text) => `#/${text}`);
const seconds = fc.integer({ min: STANDS.least, max: STANDS.most });
const title = fc.option(written, { nil: undefined });

/** Without the keys that stand for nothing: an exact type knows no `undefined`. */
function exact<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;
}

const part = fc.record({ link, block: fc.option(words, { nil: undefined }) }).map(exact);

const content = fc
  .oneof(
    fc.record({ kind: fc.constant("title"), title: written, text: title }),
    fc.record({ kind: fc.constant("section"), title: written }),
    fc.record({ kind: fc.constant("text"), title: written, lines: fc.array(written, { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant("parts"),
      title,
      parts: fc.array(part, { minLength: 1, maxLength: MOST_PARTS }),
    }),
    fc.record({ kind: fc.constant("number"), title, link, figure: words }),
  )
  .map((one) => exact(one) as SlideContent);

const slide = fc
  .record({
    id: fc.stringMatching(/^[a-z\d][a-z\d-]{0,3}$/),
    content,
    notes: fc.option(words, { nil: undefined }),
    seconds: fc.option(seconds, { nil: undefined }),
  })
  .map((one) => exact(one) as Deck["slides"][number]);

export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  title: written,
  seconds,
  slides: fc.uniqueArray(slide, { selector: ({ id }) => id, maxLength: 8 }),
});
