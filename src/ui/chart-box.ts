import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";
import type { BoundChart } from "../charts/plot.ts";
import { REM } from "../charts/sizes.ts";
import { useLocale } from "./context.ts";

/** A chart's box in its own pixels, and how many CSS pixels one of them takes: drawings grow with the page's type. */
export type ChartBox = { readonly width: number; readonly height: number; readonly scale: number };

/** What the page gives a chart, in the chart's pixels; `spare` is what it gives beyond the height that was asked for. */
type Room = { readonly width: number; readonly spare: number; readonly scale: number };

/** The box in which a chart is drawn, once its place has a width; `height` is what it asks the page for. */
export function useChartBox(
  slot: RefObject<HTMLElement | null>,
  chart: BoundChart,
): { readonly height: string; readonly box: ChartBox } | undefined {
  const locale = useLocale();
  const room = useRoom(slot);
  if (!room) return undefined;
  const { width, spare, scale } = room;
  const height = Math.round(chart.height(width, locale));
  return {
    height: `${String(height / REM)}rem`,
    box: { width, height: chart.stretches ? height + spare : height, scale },
  };
}

/** Known before the element is first painted; changes of less than a pixel are no changes. */
function useRoom(slot: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const take = () => {
      const next = roomOf(element);
      if (next) setRoom((before) => (before && isSame(before, next) ? before : next));
    };
    // Printing does not wait for an observer.
    const print = () => {
      flushSync(take);
    };
    take();
    const observer = new ResizeObserver(take);
    window.addEventListener("beforeprint", print);
    observer.observe(element);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
    };
  }, [slot]);
  return room;
}

function roomOf(element: HTMLElement): Room | undefined {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || REM;
  const { width, height } = getComputedStyle(element);
  const across = Math.floor((Number.parseFloat(width) * REM) / rem);
  const asked = Number.parseFloat(element.style.height) * rem;
  const spare = Math.floor(((Number.parseFloat(height) - asked) * REM) / rem);
  return across > 0 ? { width: across, spare: spare > 0 ? spare : 0, scale: rem / REM } : undefined;
}

function isSame(a: Room, b: Room): boolean {
  return a.width === b.width && a.spare === b.spare && a.scale === b.scale;
}
