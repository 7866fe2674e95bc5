import { useEffect, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { isEqual } from "../core/equal.ts";

/** What is in sight is drawn with a change; what stands within so many heights of the window beyond it, at the next pause. */
const IN_SIGHT = 0;
const NEAR = 0.5;

/** Who steps from district to district pays for what is seen; the rest follows this long after the last step, in milliseconds. */
const REST = 1000;

/** What is drawn while nothing else is to be done, one at a time, each not before its time, as `performance.now()` has it. */
const waiting = new Map<() => void, number>();
let timer: number | undefined;

/** Looks for whatever has come into sight. */
const placed = new Set<() => void>();

/** Where something stands, as far as is known; a change of what it shows may have moved it. */
export type Place = { readonly isSeen: boolean | undefined; readonly isNear: boolean };

/**
 * What is to be drawn of something that may stand far from the window: the present one where it is in sight, and elsewhere
 * the one before until there is time, so that a change is seen before what nobody sees is drawn. Paper has everything.
 * What a report made anew says again stays as it is, as where figures of another card have come.
 */
export function useDue<Drawn>({ isSeen, isNear }: Place, present: Drawn | undefined): Drawn | undefined {
  const [held, setHeld] = useState<Drawn>();
  const isDue = present !== undefined && !isEqual(held, present);
  if (isDue && isSeen) setHeld(present);
  const isNext = isNear || held === undefined;
  useEffect(() => {
    if (!isDue || isSeen !== false) return;
    return later(
      () => {
        setHeld(present);
      },
      isNext ? 0 : REST,
    );
  }, [isDue, isSeen, isNext, present]);
  return isDue && isSeen ? present : held;
}

/**
 * Whether it is in sight, and whether near. It is looked for anew before a change of `of` is painted: what leaves the
 * window by the change need not be drawn with it, what comes into it is.
 */
export function usePlace(slot: RefObject<HTMLElement | null>, of: unknown): Place {
  const [place, setPlace] = useState<{ of: unknown; isSeen: boolean; isNear: boolean }>();
  const isNear = place?.isNear === true;
  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const next = { of, isSeen: isWithin(element, IN_SIGHT), isNear: isWithin(element, NEAR) };
    // What was far and stays so has nothing to be told.
    setPlace((before) => (before?.isNear === false && !next.isNear ? before : next));
  }, [slot, of, isNear]);
  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const tell = (told: { readonly isSeen?: boolean; readonly isNear?: boolean }) => {
      setPlace((before) => {
        const next = before && { ...before, ...told };
        return next?.isSeen === before?.isSeen && next?.isNear === before?.isNear ? before : next;
      });
    };
    const print = () => {
      flushSync(() => {
        tell({ isSeen: true });
      });
    };
    const look = () => {
      if (isWithin(element, IN_SIGHT)) tell({ isSeen: true, isNear: true });
    };
    // What the paper had is drawn for the page again before it is out of sight.
    const leavePaper = () => {
      window.setTimeout(() => {
        tell({ isSeen: isWithin(element, IN_SIGHT) });
      });
    };
    const observers = [
      observed(element, IN_SIGHT, (isSeen) => {
        tell({ isSeen });
      }),
      observed(element, NEAR, (isNear) => {
        tell({ isNear });
      }),
    ];
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", leavePaper);
    placed.add(look);
    return () => {
      placed.delete(look);
      for (const observer of observers) observer.disconnect();
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", leavePaper);
    };
  }, [slot]);
  return { isSeen: place && (place.of === of || !isNear) ? place.isSeen : undefined, isNear };
}

let isLooking = false;

/**
 * What stands below one that became higher or lower has another place, before any of it is painted. Several of a change
 * are looked for once, when all of it is on the page, which is then laid out once.
 */
export function lookAgain(): void {
  if (isLooking) return;
  isLooking = true;
  queueMicrotask(() => {
    isLooking = false;
    flushSync(() => {
      for (const look of placed) look();
    });
  });
}

function observed(
  element: HTMLElement,
  beyond: number,
  tell: (isWithin: boolean) => void,
): IntersectionObserver {
  const observer = new IntersectionObserver(([entry]) => entry && tell(entry.isIntersecting), {
    rootMargin: `${String(beyond * 100)}%`,
  });
  observer.observe(element);
  return observer;
}

function isWithin(element: HTMLElement, beyond: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < window.innerHeight * (1 + beyond) && bottom >= -window.innerHeight * beyond;
}

function later(draw: () => void, rest: number): () => void {
  waiting.set(draw, performance.now() + rest);
  goOn();
  return () => {
    waiting.delete(draw);
  };
}

function goOn(): void {
  window.clearTimeout(timer);
  if (waiting.size === 0) return;
  const wait = Math.max(0, Math.min(...waiting.values()) - performance.now());
  timer = window.setTimeout(() => {
    whenIdle(drawNext);
  }, wait);
}

/** As many as a frame has time for, so that the page is laid out and painted once for them; one at least. */
function drawNext(): void {
  const start = performance.now();
  for (const [draw, due] of waiting) {
    if (due > start) continue;
    waiting.delete(draw);
    flushSync(draw);
    if (performance.now() - start > FRAME) break;
  }
  goOn();
}

/** In milliseconds. */
const FRAME = 16;

/** Safari tells nobody when it is idle. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 50);
}
