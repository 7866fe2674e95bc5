import type { TrendLine, TrendModel } from "./trend-model.ts";

/** One figure as a tone: when it sounds, in seconds from the start of its line, and how high, in hertz. */
export type Tone = { readonly at: number; readonly hertz: number };

/** A line as tones, with a low knock in the place of each cut, where levels are not compared. */
export type HeardLine = {
  readonly name: string;
  readonly tones: readonly Tone[];
  readonly cuts: readonly Tone[];
  readonly seconds: number;
};

/** How long the whole axis lasts. */
const SECONDS = 4;
/** Two octaves, which small loudspeakers can do. */
const LOW = 220;
const HIGH = 880;
const KNOCK = 90;
/** More lines one after another are not kept apart. */
const MOST = 6;

/**
 * A trend to be heard: the highlighted lines one after another, time as on the axis, the pitch by the value within all of
 * these lines. What is set aside is not heard, since it is never joined. A place in a list is higher the nearer to the first.
 */
export function heardLines({ lines, ticks, places }: TrendModel): readonly HeardLine[] {
  const named = lines.filter(({ beside }) => beside !== true);
  const styled = named.filter(({ style }) => style !== undefined);
  const told = (styled.length > 0 ? styled : named).filter(({ runs }) => runs.length > 0).slice(0, MOST);
  const values = told.flatMap(({ runs }) => runs.flat()).map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [ticks[0]?.x ?? 0, ticks.at(-1)?.x ?? 0];
  const when = (x: number) => (to > from ? ((x - from) / (to - from)) * SECONDS : 0);
  const pitch = (value: number) => {
    const share = most > least ? (value - least) / (most - least) : 0.5;
    return LOW * (HIGH / LOW) ** (places === true ? 1 - share : share);
  };
  return told.map(({ name, runs }) => ({
    name,
    tones: runs.flat().map(({ x, value }) => ({ at: when(x), hertz: pitch(value) })),
    cuts: cutsOf(runs).map((x) => ({ at: when(x), hertz: KNOCK })),
    seconds: SECONDS,
  }));
}

/** Half way between one run and the next. */
function cutsOf(runs: TrendLine["runs"]): readonly number[] {
  return runs.slice(1).flatMap((run, at) => {
    const [before, after] = [runs[at]?.at(-1), run[0]];
    return before && after ? [(before.x + after.x) / 2] : [];
  });
}
