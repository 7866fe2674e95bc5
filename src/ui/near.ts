import { useEffect, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";

/** So much of a window's height beyond it is near: it is drawn before the reader has scrolled there. */
const BEYOND = 0.5;

/** What is drawn while nothing else is to be done, one at a time. */
const waiting = new Set<() => void>();

/**
 * What is to be drawn of something that may stand far from the window: the present one where it is near, and elsewhere the
 * one before until there is time, so that a change is seen before what nobody sees is drawn. Paper has everything.
 */
export function useDue<Drawn>(
  slot: RefObject<HTMLElement | null>,
  present: Drawn | undefined,
  isSame: (one: Drawn, other: Drawn) => boolean,
  isFull: boolean,
): Drawn | undefined {
  const isNear = useNear(slot) || isFull;
  const [held, setHeld] = useState<Drawn>();
  const isDue = present !== undefined && !(held && isSame(held, present));
  if (isDue && isNear) setHeld(present);
  useEffect(() => {
    if (!isDue || isNear) return;
    return later(() => {
      setHeld(present);
    });
  }, [isDue, isNear, present]);
  return isDue && isNear ? present : held;
}

function useNear(slot: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  // Known before the first paint; afterwards the browser tells.
  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const look = () => {
      setNear(element.getBoundingClientRect().top < window.innerHeight * (1 + BEYOND));
    };
    const print = () => {
      flushSync(() => {
        setNear(true);
      });
    };
    look();
    const margin = `${String(BEYOND * 100)}%`;
    const observer =
      "IntersectionObserver" in window
        ? new IntersectionObserver(([entry]) => entry && setNear(entry.isIntersecting), {
            rootMargin: margin,
          })
        : undefined;
    observer?.observe(element);
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", look);
    return () => {
      observer?.disconnect();
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", look);
    };
  }, [slot]);
  return isNear;
}

function later(draw: () => void): () => void {
  waiting.add(draw);
  if (waiting.size === 1) whenIdle(drawNext);
  return () => {
    waiting.delete(draw);
  };
}

function drawNext(): void {
  const [draw] = waiting;
  if (!draw) return;
  waiting.delete(draw);
  flushSync(draw);
  if (waiting.size > 0) whenIdle(drawNext);
}

/** Safari tells nobody when it is idle. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 50);
}
