import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Deck } from "../../../core/deck.ts";
import { createShow, startShow } from "../../../state/show.ts";
import type { DeckStore } from "../../../state/deck.ts";
import { writeShow } from "../../../state/wall.ts";
import type { ShowOptions } from "../../../state/wall.ts";
import { useBackground } from "../../../ui/background.ts";
import { useLocale } from "../../../ui/context.ts";
import { readerDeck } from "../../../ui/deck/reader-deck.ts";
import { linksOfAll } from "../contents.ts";
import type { Contents } from "../contents.ts";
import type { FoundDeck } from "../deck-of.ts";
import { nameAddress } from "../name-address.ts";
import { ShowContext, useNewContents } from "../show-context.ts";
import { EditContext } from "./edit-context.ts";
import type { EditPlace } from "./edit-context.ts";
import { EditHead } from "./EditHead.tsx";
import { Empty } from "./Empty.tsx";
import { Notices } from "./Notices.tsx";
import { SlideList } from "./SlideList.tsx";
import { SlidePlace } from "./SlidePlace.tsx";
import { Tools } from "./Tools.tsx";
import { useFiles } from "./useFiles.ts";
import { useOwnShow } from "./useOwnShow.ts";
import { useSeen } from "./useSeen.ts";
import "./edit.css";

type Props = { readonly options: ShowOptions; readonly found: FoundDeck };

/** The making of the reader's deck: its slides, the chosen one in large with its fields, and the ways in and out. */
export function EditPage({ options, found }: Props) {
  const contents = useNewContents();
  const [store] = useState(() => withLinked(found, options));
  const deck = useStore(store, ({ history }) => history.present);
  const { chosen, choose, root } = useChoice(deck, options.slide - 1);
  const [said, setSaid] = useState("");
  const place = useMemo(
    (): EditPlace => ({ store, choose, say: setSaid, ...typing(store) }),
    [store, choose],
  );
  const [show] = useState(() => {
    const rules = { loops: false, stands: () => 1 };
    return { deck, options, show: createShow(startShow(1, 0, false, rules), rules), contents };
  });
  const own = useOwnShow(store, options);
  const files = useFiles(place);
  const seen = useSeen();
  useFollowing(place);
  const slide = Math.max(0, chosen ? deck.slides.indexOf(chosen) : 0) + 1;
  useAddress(options, slide);
  useContents(deck, chosen?.id, seen.ever, show.contents);
  return (
    <ShowContext value={show}>
      <EditContext value={place}>
        <main ref={root} id="main" className="edit" {...files.drop}>
          <EditHead own={own} slide={slide} />
          <Tools chosen={chosen} files={files} own={own} />
          <Notices found={found} files={files} options={options} />
          <p className="edit-said" role="status">
            {said}
          </p>
          {chosen ? (
            <div className="edit-desk">
              <SlideList chosen={chosen.id} seen={seen} />
              <SlidePlace key={chosen.id} slide={chosen} own={own} />
            </div>
          ) : (
            <Empty />
          )}
        </main>
      </EditContext>
    </ShowContext>
  );
}

/** The reader's deck. An empty one takes what the address carries, which may be its only copy: nothing is lost by that. */
function withLinked({ deck, refused }: FoundDeck, { deck: name }: ShowOptions): DeckStore {
  const store = readerDeck();
  const isCarried = name !== "default" && name !== "mine" && refused === undefined;
  if (isCarried && store.deck().slides.length === 0) store.change(() => deck);
  return store;
}

/** Has read what is in view, then a few more at a time, so that all slides come to have names. */
function useContents(
  { slides }: Deck,
  chosen: string | undefined,
  seen: ReadonlySet<string>,
  contents: Contents,
): void {
  const locale = useLocale();
  const inBackground = useBackground();
  const [reach, setReach] = useState(0);
  const wanted = useMemo(() => {
    const shown = slides.filter(({ id }, at) => at < reach || id === chosen || seen.has(id));
    return linksOfAll(shown, locale);
  }, [slides, chosen, seen, reach, locale]);
  const count = slides.length;
  useEffect(() => {
    const reading = async () => {
      await contents.want(wanted);
      setReach((before) => (before < count ? before + AT_ONCE : before));
    };
    inBackground(reading());
  }, [contents, wanted, count, inBackground]);
}

/** Slides that are read at once while nobody looks at them. */
const AT_ONCE = 3;

/** The address names the chosen slide, also for another language. */
function useAddress(options: ShowOptions, slide: number): void {
  useEffect(() => {
    nameAddress(writeShow({ ...options, slide }, "edit"));
  }, [options, slide]);
}

/** The chosen slide; where it is no longer there, the one that stands in its place. */
function useChoice(deck: Deck, first: number) {
  const [{ id, last }, setChoice] = useState<{ readonly id?: string; readonly last: number }>({
    last: first,
  });
  const [, setTurn] = useState(0);
  const root = useRef<HTMLElement>(null);
  const going = useRef<{ readonly id: string; readonly to: "list" | "fields" }>(undefined);
  const at = deck.slides.findIndex((slide) => slide.id === id);
  const chosen = deck.slides[at] ?? deck.slides[Math.min(last, deck.slides.length - 1)];
  if (at >= 0 && at !== last) setChoice({ ...(id !== undefined && { id }), last: at });
  // After each change of the page, since what takes the focus may just have come.
  useEffect(() => {
    const { current } = going;
    if (!current || current.id !== chosen?.id) return;
    going.current = undefined;
    const place =
      current.to === "list"
        ? `[data-id="${current.id}"] > button`
        : ".edit-content :is(input:not([type=checkbox]), textarea, select)";
    root.current?.querySelector<HTMLElement>(place)?.focus();
  });
  const [choose] = useState(() => (next: string, to?: "list" | "fields") => {
    if (to) going.current = { id: next, to };
    setChoice(({ last: before }) => ({ id: next, last: before }));
    setTurn((turn) => turn + 1);
  });
  return { chosen, choose, root };
}

/** What is typed into one field is one step of undo. */
function typing(store: EditPlace["store"]): Pick<EditPlace, "type" | "endTyping"> {
  let last: string | undefined;
  return {
    type: (field, edit) => {
      store.change(edit, field === last ? "amend" : "step");
      last = field;
    },
    endTyping: () => {
      last = undefined;
    },
  };
}

/** Undo and redo by keys, except in a field that undoes its own typing; and what other pages of this site store. */
function useFollowing({ store, endTyping }: EditPlace): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyped =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && target.type !== "checkbox");
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      endTyping();
      if (key === "z" && !event.shiftKey) store.undo();
      else store.redo();
    };
    const events = ["storage", "focus", "pageshow"] as const;
    window.addEventListener("keydown", onKey);
    for (const event of events) window.addEventListener(event, store.reload);
    return () => {
      window.removeEventListener("keydown", onKey);
      for (const event of events) window.removeEventListener(event, store.reload);
    };
  }, [store, endTyping]);
}
