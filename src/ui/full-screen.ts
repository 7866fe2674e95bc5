import { useLayoutEffect, useSyncExternalStore } from "react";
import type { RefObject } from "react";
import { untilThere } from "./until-there.ts";

/** What fills the window, where the browser gives no screen. */
let filling: Element | null = null;
/** Where the page was scrolled to, in CSS pixels, before it was covered. */
let scrolled = 0;

const CHANGE = "fullscreenchange";

/** What fills the screen: nothing outside of it can be seen. */
export function useFullScreen(): Element | null {
  return useSyncExternalStore(follow, filled, () => null);
}

/** Whether an element is what fills the screen; while it is, the page follows. */
export function useFills(element: RefObject<Element | null>): boolean {
  const fills = useSyncExternalStore(
    follow,
    () => element.current !== null && filled() === element.current,
    () => false,
  );
  useLayoutEffect(() => (fills ? cover() : undefined), [fills]);
  return fills;
}

/** Fills the screen, or the window where the browser has no full screen or refuses it. */
export async function fillScreen(element: Element | null): Promise<void> {
  scrolled = window.scrollY;
  try {
    await element?.requestFullscreen();
  } catch {
    fill(element);
  }
}

export async function leaveScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else fill(null);
}

function filled(): Element | null {
  return document.fullscreenElement ?? filling;
}

function fill(element: Element | null): void {
  filling = element;
  document.dispatchEvent(new Event(CHANGE));
}

function follow(onChange: () => void): () => void {
  document.addEventListener(CHANGE, onChange);
  return () => {
    document.removeEventListener(CHANGE, onChange);
  };
}

/** The page while one of its cards fills the screen; in full screen Escape is the browser's own. */
function cover(): () => void {
  const { dataset } = document.documentElement;
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === "Escape") fill(null);
  };
  dataset["full"] = "";
  window.addEventListener("keydown", onKey);
  return () => {
    window.removeEventListener("keydown", onKey);
    delete dataset["full"];
    filling = null;
    // Once everything has its own size again, which charts take after a frame.
    requestAnimationFrame(() => {
      untilThere(() => {
        window.scrollTo(0, scrolled);
        return Math.abs(window.scrollY - scrolled) <= 1;
      });
    });
  };
}
