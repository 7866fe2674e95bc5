import { describe, expect, it } from "vitest";
import { EMPTY_DECK, withoutSlide, withSlide } from "../../src/core/deck.ts";
import type { Deck } from "../../src/core/deck.ts";
import { readDeck, writeDeck } from "../../src/data/deck.ts";
import { createDeckStore } from "../../src/state/deck.ts";

const KEY = "qujian.deck";

/** A browser's storage, which may be full or forbidden. */
function storageOf(stored: Readonly<Record<string, string>> = {}, refuses?: "full" | "forbidden") {
  const kept = new Map(Object.entries(stored));
  const refuse = (): never => {
    const error = new Error("made up");
    error.name = refuses === "full" ? "QuotaExceededError" : "SecurityError";
    throw error;
  };
  const storage = {
    getItem: (key: string) => (refuses === "forbidden" ? refuse() : (kept.get(key) ?? null)),
    setItem: (key: string, text: string) => {
      if (refuses) refuse();
      kept.set(key, text);
    },
  };
  return { kept, open: () => storage };
}

const withSection = (title: string) => (deck: Deck) =>
  withSlide(deck, { content: { kind: "section", title } }).deck;
const titlesOf = ({ slides }: Deck) =>
  slides.map(({ content }) => (content.kind === "section" ? content.title : content.kind));
const deckOf = (...titles: readonly string[]) =>
  titles.reduce((deck, title) => withSection(title)(deck), EMPTY_DECK);

/** A stored deck of which the second of three slides cannot be read. */
function half(): string {
  const whole = JSON.parse(writeDeck(deckOf("一", "二", "三"))) as { slides: unknown[] };
  whole.slides[1] = { id: "s2", content: { kind: "film" } };
  return JSON.stringify(whole);
}

describe("the reader's deck", () => {
  it("is kept with each change, and undo and redo are kept too", () => {
    const { kept, open } = storageOf();
    const store = createDeckStore(open);
    store.change(withSection("一"));
    store.change(withSection("二"));
    expect(titlesOf(createDeckStore(open).deck())).toEqual(["一", "二"]);
    store.undo();
    expect(kept.get(KEY)).toBe(writeDeck(deckOf("一")));
    store.redo();
    expect(kept.get(KEY)).toBe(writeDeck(deckOf("一", "二")));
  });

  it("takes what is typed into one field as one step", () => {
    const store = createDeckStore(storageOf().open);
    store.change((deck) => ({ ...deck, title: "演" }), "step");
    store.change((deck) => ({ ...deck, title: "演示" }), "amend");
    store.undo();
    expect(store.deck()).toEqual(EMPTY_DECK);
  });

  it("shows what another page stored before it changes or undoes anything", () => {
    const { open } = storageOf();
    const [one, other] = [createDeckStore(open), createDeckStore(open)];
    one.change(withSection("一"));
    other.change(withSection("二"));
    expect(titlesOf(other.deck())).toEqual(["一", "二"]);
    one.undo();
    expect(titlesOf(one.deck())).toEqual(["一", "二"]);
    other.change((deck) => ({ ...deck, title: "演" }));
    one.change((deck) => ({ ...deck, title: "演示" }), "amend");
    one.undo();
    expect(one.deck().title).toBe("演");
  });

  it("opens with its good slides where others cannot be read, and the original is set aside whole", () => {
    const { kept, open } = storageOf({ [KEY]: half() });
    const store = createDeckStore(open);
    expect(titlesOf(store.deck())).toEqual(["一", "三"]);
    expect(store.getState()).toMatchObject({ trouble: "unreadable", lost: [{ slide: 2 }] });
    store.change(withSection("四"));
    expect(titlesOf(createDeckStore(open).deck())).toEqual(["一", "三", "四"]);
    expect(kept.get(`${KEY}.unreadable`)).toBe(half());
    // It is still said, whatever is done meanwhile.
    expect(store.getState().lost).toHaveLength(1);
  });

  it("is empty where what is stored is no deck, which is set aside and named", () => {
    const { kept, open } = storageOf({ [KEY]: "{" });
    const store = createDeckStore(open);
    expect(store.deck()).toEqual(EMPTY_DECK);
    expect(store.getState()).toMatchObject({ trouble: "unreadable", lost: { why: "not-json" } });
    store.change(withSection("一"));
    expect(kept.get(`${KEY}.unreadable`)).toBe("{");
  });

  it.each(["full", "forbidden"] as const)("goes on in memory where storage is %s, and says so", (refuses) => {
    const store = createDeckStore(storageOf({}, refuses).open);
    store.change(withSection("一"));
    store.change(withSection("二"));
    store.undo();
    expect(titlesOf(store.deck())).toEqual(["一"]);
    expect(store.getState().trouble).toBe(refuses);
  });

  it("is not written over where what cannot be read cannot be set aside either", () => {
    const { kept, open } = storageOf({ [KEY]: half() }, "full");
    const store = createDeckStore(open);
    store.change(withSection("四"));
    expect(titlesOf(store.deck())).toEqual(["一", "三", "四"]);
    expect([kept.get(KEY), store.getState().trouble]).toEqual([half(), "full"]);
  });
});

describe("a file", () => {
  it("is the deck where that was empty, else its slides stand behind", () => {
    const store = createDeckStore(storageOf().open);
    const file = writeDeck({ ...deckOf("一"), title: "甲" });
    expect(store.take(file)).toEqual([]);
    expect([store.deck().title, titlesOf(store.deck())]).toEqual(["甲", ["一"]]);
    store.take(writeDeck({ ...deckOf("二"), title: "乙" }));
    expect([store.deck().title, titlesOf(store.deck())]).toEqual(["甲", ["一", "二"]]);
    store.undo();
    expect(titlesOf(store.deck())).toEqual(["一"]);
  });

  it("with broken slides gives its good ones and names the others", () => {
    const store = createDeckStore(storageOf().open);
    expect(store.take(half())).toMatchObject([{ slide: 2, where: "content.kind" }]);
    expect(titlesOf(store.deck())).toEqual(["一", "三"]);
  });

  it("that is none changes nothing", () => {
    const store = createDeckStore(storageOf().open);
    store.change(withSection("一"));
    const before = store.getState();
    expect(store.take("{")).toMatchObject({ kind: "refused", why: "not-json" });
    expect(store.getState()).toBe(before);
  });
});

it("a deck that was emptied by hand is kept empty", () => {
  const { open } = storageOf();
  const store = createDeckStore(open);
  store.change(withSection("一"));
  store.change((deck) => withoutSlide(deck, "s1"));
  const read = readDeck(writeDeck(createDeckStore(open).deck()));
  expect(read).toMatchObject({ kind: "read", deck: { slides: [] } });
});
