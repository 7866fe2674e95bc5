/** A table as it stood on a slide, in its words; `more` are the rows that are not listed. */
export type MinutesTable = {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly more: number;
};

/** What a slide said when it was shown. */
export type MinutesSlide = {
  readonly id: string;
  /** Its place in the deck, from 1. */
  readonly number: number;
  readonly title: string;
  /** Lines, finding, verdict and single figures, in reading order. */
  readonly said: readonly string[];
  readonly tables: readonly MinutesTable[];
  readonly sources: readonly string[];
};

/** A stretch of time in which a slide stood on the wall, in milliseconds of the epoch. */
export type Showing = { readonly slide: string; readonly from: number; readonly to: number };

/** What was shown in a talk, and what was written down meanwhile. */
export type Minutes = {
  readonly started: number;
  readonly showings: readonly Showing[];
  readonly slides: readonly MinutesSlide[];
  readonly notes: string;
};

/** A silence that is shorter, as while a window is loaded anew, does not end a showing; a shorter showing is none. */
export const BREAK = 5000;
const GLANCE = 1000;

export function newMinutes(started: number): Minutes {
  return { started, showings: [], slides: [], notes: "" };
}

/** The minutes when a slide, or none, is on the wall at a time. */
export function seen(minutes: Minutes, slide: string | undefined, now: number): Minutes {
  if (slide === undefined) return minutes;
  const last = minutes.showings.at(-1);
  if (last && now < last.to) return minutes;
  const before = minutes.showings.slice(0, -1);
  if (last?.slide === slide && now - last.to < BREAK)
    return now === last.to ? minutes : { ...minutes, showings: [...before, { ...last, to: now }] };
  // One slide stood until the next came.
  const kept =
    last && now - last.to < BREAK ? [...before, { ...last, to: now }] : last ? minutes.showings : [];
  const long = kept.filter(({ from, to }) => to - from >= GLANCE);
  return { ...minutes, showings: [...long, { slide, from: now, to: now }] };
}

/** The minutes with what a slide says, as it was shown last. */
export function withSaid(minutes: Minutes, slide: MinutesSlide): Minutes {
  const others = minutes.slides.filter(({ id }) => id !== slide.id);
  return { ...minutes, slides: [...others, slide] };
}

/** What a showing showed; the order is that of time. */
export function shownSlides({ showings, slides }: Minutes): readonly MinutesSlide[] {
  const ids = [...new Set(showings.map(({ slide }) => slide))];
  return ids.flatMap((id) => slides.find((slide) => slide.id === id) ?? []);
}
