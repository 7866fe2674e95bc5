import { useEffect, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";

/** What is in sight is drawn with a change; what stands within so many heights of the window beyond it, at the next pause. */
const IN_SIGHT = 0;
const NEAR = 0.5;

/** Who steps from district to district pays for what is seen; the rest follows this long after the last step, in milliseconds. */
const REST = 1000;

/** What is drawn while nothing else is to be done, one at a time, each not before its time, as `performance.now()` has it. */
const waiting = new Map<() => void, number>();
let timer: number | undefined;

/**
 * What is to be drawn of something that may stand far from the window: the present one where it is in sight, and elsewhere
 * the one before until there is time, so that a change is seen before what nobody sees is drawn. Paper has everything.
 */
export function useDue<Drawn>(
  slot: RefObject<HTMLElement | null>,
  present: Drawn | undefined,
  isSame: (one: Drawn, other: Drawn) => boolean,
  isFull: boolean,
): Drawn | undefined {
  const isSeen = useWithin(slot, IN_SIGHT) || isFull;
  const isNear = useWithin(slot, NEAR);
  const [held, setHeld] = useState<Drawn>();
  const isDue = present !== undefined && !(held && isSame(held, present));
  if (isDue && isSeen) setHeld(present);
  const isNext = isNear || held === undefined;
  useEffect(() => {
    if (!isDue || isSeen) return;
    return later(
      () => {
        setHeld(present);
      },
      isNext ? 0 : REST,
    );
  }, [isDue, isSeen, isNext, present]);
  return isDue && isSeen ? present : held;
}

/** Whether it stands within so many heights of the window beyond it. */
function useWithin(slot: RefObject<HTMLElement | null>, beyond: number): boolean {
  const [isWithin, setWithin] = useState(false);
  // Known before the first paint; afterwards the browser tells.
  useLayoutEffect(() => {
    const element = slot.current;
    if (!element) return;
    const look = () => {
      setWithin(element.getBoundingClientRect().top < window.innerHeight * (1 + beyond));
    };
    const print = () => {
      flushSync(() => {
        setWithin(true);
      });
    };
    look();
    const margin = `${String(beyond * 100)}%`;
    const observer = new IntersectionObserver(([entry]) => entry && setWithin(entry.isIntersecting), {
      rootMargin: margin,
    });
    observer.observe(element);
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", look);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", look);
    };
  }, [slot, beyond]);
  return isWithin;
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
