import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";
import type { BoundChart } from "../charts/plot.ts";
import { REM } from "../charts/sizes.ts";
import { useLocale } from "./context.ts";

/** A chart's box in its own pixels, and how many CSS pixels one of them takes: drawings grow with the page's type. */
export type ChartBox = { readonly width: number; readonly height: number; readonly scale: number };

/** What the page gives a chart, in the chart's pixels; `filled` is its height where that is more than was asked for. */
type Room = { readonly width: number; readonly filled: number; readonly scale: number };

/** The box in which a chart is drawn, once its place has a width; `height` is what it asks the page for. */
export function useChartBox(
  slot: RefObject<HTMLElement | null>,
  chart: BoundChart,
): { readonly height: string; readonly box: ChartBox } | undefined {
  const locale = useLocale();
  const room = useRoom(slot);
  if (!room) return undefined;
  const { width, filled, scale } = room;
  const height = Math.round(chart.height(width, locale));
  return {
    height: `${String(height / REM)}rem`,
    box: { width, height: chart.stretches ? Math.max(height, filled) : height, scale },
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
  const style = getComputedStyle(element);
  const [width, height] = [style.width, style.height].map(
    (length) => (Number.parseFloat(length) * REM) / rem,
  );
  if (width === undefined || height === undefined || !(width >= 1)) return undefined;
  const asked = Number.parseFloat(element.style.height) * REM;
  const filled = height > asked + 1 ? Math.floor(height) : 0;
  return { width: Math.floor(width), filled, scale: rem / REM };
}

function isSame(a: Room, b: Room): boolean {
  return a.width === b.width && a.filled === b.filled && a.scale === b.scale;
}
