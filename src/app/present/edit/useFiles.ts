import { useState } from "react";
import type { DragEvent } from "react";
import type { DeckProblem, RefusedDeck } from "../../../data/deck.ts";
import { mergeDecks, newSlides } from "../../../core/deck.ts";
import type { Deck } from "../../../core/deck.ts";
import { readDeck, writeDeck } from "../../../data/deck.ts";
import { saveFile } from "../../../exports/save.ts";
import { writeShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useBackground } from "../../../ui/background.ts";
import { useLocale } from "../../../ui/context.ts";
import { copyText } from "../../../ui/copy.ts";
import { pageAddress } from "../../lasting.ts";
import { packDeck } from "../../../state/deck-link.ts";
import { filled } from "../words.ts";
import { inWords } from "../written.ts";
import type { EditPlace } from "./edit-context.ts";
import { WORDS } from "./words.ts";

/** What of a file could not be used. */
export type FileTrouble = {
  readonly name: string;
  readonly trouble: RefusedDeck | { readonly kind: "unread" } | readonly DeckProblem[];
};

/** A file of which the deck has some slides already, and how many of it are new; the reader says what is to be done. */
export type Known = { readonly name: string; readonly deck: Deck; readonly fresh: number };

/** What came of the wish for a link. */
export type Linked =
  | { readonly kind: "none" | "too-long" }
  | { readonly kind: "refused"; readonly link: string };

export type Files = ReturnType<typeof useFiles>;

/** The deck as a file and as a link, and files as a part of the deck. A file is read and never written over. */
export function useFiles({ store, choose, say, endTyping }: EditPlace) {
  const locale = useLocale();
  const inBackground = useBackground();
  const [troubles, setTroubles] = useState<readonly FileTrouble[]>([]);
  const [known, setKnown] = useState<readonly Known[]>([]);
  const [linked, setLinked] = useState<Linked>({ kind: "none" });
  const [isOver, setOver] = useState(false);

  function trouble(one: FileTrouble): void {
    setTroubles((before) => [...before.filter(({ name }) => name !== one.name), one]);
  }

  async function take(file: File): Promise<void> {
    const { name } = file;
    setTroubles((before) => before.filter((one) => one.name !== name));
    let text: string;
    try {
      text = await file.text();
    } catch {
      trouble({ name, trouble: { kind: "unread" } });
      return;
    }
    endTyping();
    const read = readDeck(text);
    const fresh = read.kind === "read" ? newSlides(store.deck(), read.deck).length : 0;
    // A file that brings what is there already is not added without a word.
    if (read.kind === "read" && fresh < read.deck.slides.length) {
      ask({ name, deck: read.deck, fresh });
      if (read.problems.length > 0) trouble({ name, trouble: read.problems });
      return;
    }
    const before = store.deck().slides.length;
    const result = store.take(text);
    if ("kind" in result || result.length > 0) trouble({ name, trouble: result });
    if ("kind" in result) return;
    goOn(before, name);
  }

  /** To the first of the slides that came, and says how many they are. */
  function goOn(before: number, name: string): void {
    const { slides } = store.deck();
    const first = slides[before];
    if (first) choose(first.id);
    say(filled(WORDS.fromFile[locale], { name, n: slides.length - before }));
  }

  function ask(one: Known): void {
    setKnown((all) => [...all.filter(({ name }) => name !== one.name), one]);
  }

  function answer({ name, deck }: Known, how: "new" | "all" | "replace" | "none"): void {
    setKnown((all) => all.filter((one) => one.name !== name));
    if (how === "none") return;
    endTyping();
    if (how === "replace") {
      store.change(() => deck);
      goOn(0, name);
      return;
    }
    const before = store.deck().slides.length;
    const slides = how === "all" ? deck.slides : newSlides(store.deck(), deck);
    store.change((present) => mergeDecks(present, { ...deck, slides }));
    goOn(before, name);
  }

  async function readAll(files: readonly File[]): Promise<void> {
    for (const file of files) await take(file);
  }

  async function copyLink(options: ShowOptions): Promise<void> {
    const packed = await packDeck(store.deck());
    if (packed === undefined) {
      setLinked({ kind: "too-long" });
      return;
    }
    const link = pageAddress() + writeShow({ ...options, deck: packed });
    try {
      await copyText(link);
      setLinked({ kind: "none" });
      say(WORDS.copied[locale]);
    } catch {
      setLinked({ kind: "refused", link });
    }
  }

  return {
    troubles,
    known,
    answer,
    linked,
    isOver,
    close: (name: string): void => {
      setTroubles((before) => before.filter((one) => one.name !== name));
    },
    closeLink: (): void => {
      setLinked({ kind: "none" });
    },
    read: (files: readonly File[]): void => {
      inBackground(readAll(files));
    },
    save: (): void => {
      const deck = store.deck();
      saveFile(`${inWords(deck.title, locale)}.json`, writeDeck(deck), "application/json");
      say(WORDS.saved[locale]);
    },
    copyLink: (options: ShowOptions): void => {
      inBackground(copyLink(options));
    },
    /** Files that are let go on the page are read in. */
    drop: {
      "data-over": isOver ? "" : undefined,
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => {
        setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        inBackground(readAll([...event.dataTransfer.files]));
      },
    },
  };
}
