import { createStore } from "zustand/vanilla";

/** A place on the wall, in shares of its width and height. */
export type Spot = { readonly x: number; readonly y: number };

/** How a show stands: the same on the wall and in the speaker's window. */
export type Show = {
  /** The slide that is shown, from 0, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly blank: "none" | "black" | "white";
  /** Whether slides follow each other by themselves. */
  readonly isPlaying: boolean;
  /** Seconds left until the next one. */
  readonly left: number;
  /** The wall stays as it is, whatever the speaker's window shows. */
  readonly isFrozen: boolean;
  readonly pointer?: Spot;
  /** Key of what is highlighted on every chart: an area's code. */
  readonly highlighted?: string;
};

/** What can be asked of a show, by key, swipe, button or the speaker's window. */
export type Command =
  | { readonly type: "next" | "back" | "first" | "last" | "black" | "white" | "play" | "freeze" }
  | { readonly type: "go"; readonly at: number }
  | { readonly type: "tick"; readonly seconds: number }
  /** Somebody touches it: slides stop to follow by themselves until it is asked for again. */
  | { readonly type: "pause" }
  | { readonly type: "point"; readonly spot: Spot | undefined }
  | { readonly type: "highlight"; readonly key: string | undefined };

export type ShowRules = {
  readonly loops: boolean;
  /** How long the slide at a place stands by itself, in seconds. */
  readonly stands: (at: number) => number;
};

export function startShow(count: number, at: number, isPlaying: boolean, { stands }: ShowRules): Show {
  const first = Math.min(Math.max(0, at), Math.max(0, count - 1));
  return { at: first, count, blank: "none", isPlaying, left: stands(first), isFrozen: false };
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
      return { ...show, isFrozen: !show.isFrozen };
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
  }
}

/** Another slide takes a blank screen away; beyond the ends it goes round where the show loops. */
function moved(show: Show, asked: number, { loops, stands }: ShowRules): Show {
  const { count } = show;
  if (count === 0) return show;
  const round = ((asked % count) + count) % count;
  const at = loops ? round : Math.min(count - 1, Math.max(0, asked));
  if (at === show.at && show.blank === "none") return show;
  return { ...show, at, blank: "none", left: stands(at) };
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
