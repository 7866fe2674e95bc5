import { useEffect, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";

/** So much of a window's height beyond it is near: it is drawn before the reader has scrolled there. */
const BEYOND = 0.5;

/** Who steps from district to district pays for what is seen; the rest follows this long after the last step, in milliseconds. */
const REST = 1000;

/** What is drawn while nothing else is to be done, one at a time, each not before its time, as `performance.now()` has it. */
const waiting = new Map<() => void, number>();
let timer: number | undefined;

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
  const isFirst = held === undefined;
  useEffect(() => {
    if (!isDue || isNear) return;
    return later(
      () => {
        setHeld(present);
      },
      isFirst ? 0 : REST,
    );
  }, [isDue, isNear, isFirst, present]);
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

function drawNext(): void {
  const now = performance.now();
  const draw = [...waiting].find(([, due]) => due <= now)?.[0];
  if (draw) {
    waiting.delete(draw);
    flushSync(draw);
  }
  goOn();
}

/** Safari tells nobody when it is idle. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 50);
}
