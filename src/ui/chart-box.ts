import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { chartOf } from "../charts/plot.ts";
import type { BoundChart, Plot } from "../charts/plot.ts";
import { REM } from "../charts/sizes.ts";
import type { Locale } from "../i18n/text.ts";
import { useLocale } from "./context.ts";
import { isOnItsSide } from "./sheet.ts";

/** A chart's box in its own pixels, and how many CSS pixels one of them takes: drawings grow with the page's type. */
export type ChartBox = { readonly width: number; readonly height: number; readonly scale: number };

/**
 * What the page gives a chart, in the chart's pixels; `filled` is its height where the chart fills the screen, `upright`
 * its width on upright paper, for which the pages were counted.
 */
type Room = {
  readonly width: number;
  readonly filled: number;
  readonly scale: number;
  readonly upright?: number;
  /** Whether the page is laid out for paper. */
  readonly isPaper: boolean;
};

/** Asks all charts of a window to take their size now, where no observer would tell them. */
export const MEASURE = "qujian-measure";

/** How much larger than the page's type a chart may be drawn that fills the screen, and how much smaller to fit it. */
const LARGEST = 1.6;
const SMALLEST = 0.7;
/** What a sheet of A4 has below the head of a page, in CSS pixels: a higher picture is cut and leaves the sheet before it empty. */
const SHEET = 850;
/** The least height of a chart that fills a low screen. */
const LOWEST = 260;

/**
 * The box in which a chart is drawn, once its place has a width; `height` is what it asks the page for. Another chart may
 * have another place, as where a change leaves its card the whole width: one that is near is measured before it is drawn.
 */
export function useChartBox(
  slot: RefObject<HTMLElement | null>,
  plot: Plot,
  isFull: boolean,
  isNear: boolean,
): { readonly height: string; readonly box: ChartBox } | undefined {
  const locale = useLocale();
  const room = useRoom(slot, isFull, isNear ? plot : undefined);
  if (!room) return undefined;
  const chart = chartOf(plot);
  const { filled, scale, isPaper, upright = room.width } = room;
  const factor =
    filled > 0
      ? fitting(chart, room.width, filled, LARGEST, locale)
      : isPaper
        ? fitting(chart, upright, SHEET / scale, 1, locale)
        : 1;
  const width = Math.floor(room.width / factor);
  const asked = Math.round(chart.height(Math.floor(upright / factor), locale));
  const least = filled > 0 && chart.stretches ? LOWEST : asked;
  return {
    height: `${String((least * factor) / REM)}rem`,
    box: { width, height: Math.max(least, Math.floor(filled / factor)), scale: scale * factor },
  };
}

/** The largest type with which a chart fits a height; one that can be drawn in any height needs no smaller one. */
function fitting(chart: BoundChart, width: number, most: number, largest: number, locale: Locale): number {
  const least = chart.stretches ? 1 : SMALLEST;
  let factor = largest;
  while (factor > least && chart.height(width / factor, locale) * factor > most)
    factor = Math.max(least, factor - 0.05);
  return factor;
}

/** Known before the element is first painted, and after each change of `of`; changes of less than a pixel are no changes. */
function useRoom(slot: RefObject<HTMLElement | null>, isFull: boolean, of: unknown): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const next = slot.current && roomOf(slot.current, isFull);
    // Paper on its side was counted upright.
    if (next)
      setRoom((before) => (before && (before.upright !== undefined || isSame(before, next)) ? before : next));
  }, [slot, isFull, of]);
  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const take = () => {
      const next = roomOf(element, isFull);
      if (next) setRoom((before) => (before && isSame(before, next) ? before : next));
    };
    // Printing does not wait for an observer.
    const print = () => {
      flushSync(take);
    };
    const side = isOnItsSide();
    // The pages are counted by then: a chart keeps its height, except one that fills its sheet.
    const turn = () => {
      const next = side.matches && !isFull ? roomOf(element, isFull) : undefined;
      flushSync(() => {
        if (next) setRoom((before) => ({ ...next, upright: before?.upright ?? before?.width ?? next.width }));
        else take();
      });
    };
    const observer = new ResizeObserver(take);
    window.addEventListener("beforeprint", print);
    // No observer tells of a width that is again what it was before.
    window.addEventListener("afterprint", print);
    side.addEventListener("change", turn);
    window.addEventListener(MEASURE, print);
    observer.observe(element);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", print);
      side.removeEventListener("change", turn);
      window.removeEventListener(MEASURE, print);
    };
  }, [slot, isFull]);
  return room;
}

function roomOf(element: HTMLElement, isFull: boolean): Room | undefined {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || REM;
  const style = getComputedStyle(element);
  const [width, height] = [style.width, style.height].map((length) =>
    Math.floor((Number.parseFloat(length) * REM) / rem),
  );
  if (width === undefined || height === undefined || !(width >= 1)) return undefined;
  const isPaper = document.documentElement.dataset["paper"] !== undefined;
  return { width, filled: isFull ? height : 0, scale: rem / REM, isPaper };
}

function isSame(a: Room, b: Room): boolean {
  const keys = ["width", "filled", "scale", "upright", "isPaper"] as const;
  return keys.every((key) => a[key] === b[key]);
}
