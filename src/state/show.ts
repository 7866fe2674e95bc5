import { createStore } from "zustand/vanilla";
import { MOST_INK } from "../core/deck.ts";
import type { Deck, Spot, Stroke } from "../core/deck.ts";

/** A line that somebody drew over the slide at a place; `id` tells it from others while it grows. */
export type Ink = { readonly at: number; readonly id: string; readonly spots: Stroke };

/** How a show stands: the same on the wall and in the speaker's window. */
export type Show = {
  /** The slide that the show is at, from 0, and how many there are. */
  readonly at: number;
  readonly count: number;
  /** The slide that stands on the wall: another one only while the wall is frozen. */
  readonly shown: number;
  readonly blank: "none" | "black" | "white";
  /** Whether slides follow each other by themselves. */
  readonly isPlaying: boolean;
  /** Seconds left until the next one. */
  readonly left: number;
  /** The wall stays as it is, whatever the speaker's window shows. */
  readonly isFrozen: boolean;
  readonly pointer?: Spot;
  /** All but a round about the pointer is dark. */
  readonly hasSpotlight: boolean;
  /** Key of what is highlighted on every chart: an area's code. */
  readonly highlighted?: string;
  readonly ink: readonly Ink[];
};

/** What can be asked of a show, by key, swipe, button or the speaker's window. */
export type Command =
  /** `pause`: somebody touches it, and slides stop to follow by themselves until it is asked for again. */
  | { readonly type: PlainCommand }
  | { readonly type: "go"; readonly at: number }
  | { readonly type: "tick"; readonly seconds: number }
  | { readonly type: "point"; readonly spot?: Spot | undefined }
  | { readonly type: "highlight"; readonly key?: string | undefined }
  /** A line begins over the slide at a place, or goes on. */
  | { readonly type: "ink"; readonly at: number; readonly id: string; readonly spots: Stroke }
  /** All lines over the slide at a place. */
  | { readonly type: "erase"; readonly at: number };

type PlainCommand =
  | "next"
  | "back"
  | "first"
  | "last"
  | "black"
  | "white"
  | "play"
  | "pause"
  | "freeze"
  | "spotlight";

export type ShowRules = {
  readonly loops: boolean;
  /** How long the slide at a place stands by itself, in seconds. */
  readonly stands: (at: number) => number;
};

export function startShow(count: number, at: number, isPlaying: boolean, { stands }: ShowRules): Show {
  const first = Math.min(Math.max(0, at), Math.max(0, count - 1));
  return {
    at: first,
    count,
    shown: first,
    blank: "none",
    isPlaying,
    left: stands(first),
    isFrozen: false,
    hasSpotlight: false,
    ink: [],
  };
}

/** The show after a command; the same record where nothing changes. */
export function stepShow(show: Show, command: Command, rules: ShowRules): Show {
  const to = (at: number): Show => moved(show, at, rules);
  switch (command.type) {
    case "next":
      return to(show.at + 1);
    case "back":
      return to(show.at - 1);
    case "first":
      return to(0);
    case "last":
      return to(show.count - 1);
    case "go":
      return to(command.at);
    case "black":
    case "white":
      return { ...show, blank: show.blank === command.type ? "none" : command.type };
    case "play":
      return { ...show, isPlaying: !show.isPlaying, left: rules.stands(show.at) };
    case "pause":
      return show.isPlaying ? { ...show, isPlaying: false } : show;
    case "freeze":
      return { ...show, isFrozen: !show.isFrozen, shown: show.at };
    case "spotlight":
      return { ...show, hasSpotlight: !show.hasSpotlight };
    case "tick":
      return ticked(show, command.seconds, rules);
    case "point": {
      const { pointer: _, ...others } = show;
      return command.spot ? { ...others, pointer: command.spot } : others;
    }
    case "highlight": {
      const { highlighted: _, ...others } = show;
      return command.key === undefined ? others : { ...others, highlighted: command.key };
    }
    case "ink":
      return inked(show, command);
    case "erase":
      return show.ink.some(({ at }) => at === command.at)
        ? { ...show, ink: show.ink.filter(({ at }) => at !== command.at) }
        : show;
  }
}

/** Another slide takes a blank screen away; beyond the ends it goes round where the show loops. */
function moved(show: Show, asked: number, { loops, stands }: ShowRules): Show {
  const { count } = show;
  if (count === 0) return show;
  const round = ((asked % count) + count) % count;
  const at = loops ? round : Math.min(count - 1, Math.max(0, asked));
  // What stands on a frozen wall is nobody's business but the one's who froze it.
  if (show.isFrozen) return at === show.at ? show : { ...show, at, left: stands(at) };
  if (at === show.at && show.blank === "none") return show;
  return { ...show, at, shown: at, blank: "none", left: stands(at) };
}

/** More than is kept of a talk is not drawn. */
function inked(show: Show, { at, id, spots }: Ink): Show {
  if (spots.length === 0) return show;
  const isNew = !show.ink.some((line) => line.id === id);
  if (isNew)
    return show.ink.length < MOST_INK.strokes && spots.length <= MOST_INK.spots
      ? { ...show, ink: [...show.ink, { at, id, spots }] }
      : show;
  const longer = show.ink.map((line) =>
    line.id === id && line.spots.length + spots.length <= MOST_INK.spots
      ? { ...line, spots: [...line.spots, ...spots] }
      : line,
  );
  return { ...show, ink: longer };
}

/** What a kept copy of a deck has drawn over its slides. */
export function inkOf({ slides }: Deck): readonly Ink[] {
  return slides.flatMap(({ id, strokes = [] }, at) =>
    strokes.map((spots, index) => ({ at, id: `${id}.${String(index)}`, spots })),
  );
}

/** A copy of a deck with what was drawn over its slides. */
export function withInk(deck: Deck, ink: readonly Ink[]): Deck {
  const slides = deck.slides.map(({ strokes: _, ...slide }, index) => {
    const own = ink.filter(({ at }) => at === index).map(({ spots }) => spots);
    return own.length === 0 ? slide : { ...slide, strokes: own };
  });
  return { ...deck, slides };
}

/** Who leads the show by hand stops it to go on by itself. */
export function lead(show: Pick<ShowStore, "send">, command: Command): void {
  if (command.type !== "play") show.send({ type: "pause" });
  show.send(command);
}

function ticked(show: Show, seconds: number, rules: ShowRules): Show {
  if (!show.isPlaying || show.blank !== "none" || show.isFrozen) return show;
  const left = show.left - seconds;
  if (left > 0) return { ...show, left };
  const isLast = show.at === show.count - 1;
  if (isLast && !rules.loops) return { ...show, left: 0, isPlaying: false };
  const next = moved(show, show.at + 1, rules);
  return next === show ? { ...show, left: rules.stands(show.at) } : next;
}

export type ShowStore = ReturnType<typeof createShow>;

export function createShow(start: Show, rules: ShowRules) {
  const store = createStore<Show>()(() => start);
  return {
    ...store,
    send: (command: Command): void => {
      store.setState((show) => stepShow(show, command, rules), true);
    },
  };
}
