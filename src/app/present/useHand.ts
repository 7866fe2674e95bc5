import { useEffect } from "react";
import type { RefObject } from "react";
import type { Command, ShowStore } from "../../state/show.ts";
import { useShowPlace } from "./show-context.ts";

const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: { type: "next" },
  ArrowDown: { type: "next" },
  PageDown: { type: "next" },
  " ": { type: "next" },
  n: { type: "next" },
  ArrowLeft: { type: "back" },
  ArrowUp: { type: "back" },
  PageUp: { type: "back" },
  Backspace: { type: "back" },
  p: { type: "back" },
  Home: { type: "first" },
  End: { type: "last" },
  b: { type: "black" },
  ".": { type: "black" },
  w: { type: "white" },
  ",": { type: "white" },
  s: { type: "play" },
};

/** A finger that moves so far along has swiped, in pixels. */
const SWIPE = 50;
/** Milliseconds after which a still pointer is put away. */
const STILL = 2500;

/** Keys, clicker and finger lead the show; `data-hand` says whether a pointer is there to be seen. */
export function useHand(stage: RefObject<HTMLElement | null>): void {
  const { show } = useShowPlace();
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const endings = [bindKeys(show), bindFinger(element, show), bindPointer(element)];
    element.focus({ preventScroll: true });
    return () => {
      for (const end of endings) end();
    };
  }, [stage, show]);
}

function bindKeys(show: ShowStore): () => void {
  let digits = "";
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isControl =
      target instanceof Element &&
      target.closest("button, a, input, select, textarea, .chart-cursor") !== null;
    const { blank } = show.getState();
    if (blank !== "none") {
      event.preventDefault();
      show.send({ type: blank });
      return;
    }
    if (/^\d$/.test(key)) {
      digits += key;
      return;
    }
    const number = digits;
    digits = "";
    if (key === "Enter" && number !== "") {
      event.preventDefault();
      touched(show, { type: "go", at: Number(number) - 1 });
      return;
    }
    // What has the focus keeps the keys that use it.
    if (isControl && (key === " " || key === "Enter" || key.startsWith("Arrow"))) return;
    const command = KEYS[key.length === 1 ? key.toLowerCase() : key];
    if (!command) return;
    event.preventDefault();
    touched(show, command);
  };
  window.addEventListener("keydown", onKey);
  return () => {
    window.removeEventListener("keydown", onKey);
  };
}

/** Who leads the show by hand stops it to go on by itself. */
function touched(show: ShowStore, command: Command): void {
  if (command.type !== "play") show.send({ type: "pause" });
  show.send(command);
}

function bindFinger(element: HTMLElement, show: ShowStore): () => void {
  let from: { readonly x: number; readonly y: number } | undefined;
  const onStart = ({ touches }: TouchEvent) => {
    const [finger] = touches;
    from = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : undefined;
  };
  const onEnd = ({ changedTouches }: TouchEvent) => {
    const [finger] = changedTouches;
    if (!finger || !from) return;
    const [along, down] = [finger.clientX - from.x, finger.clientY - from.y];
    from = undefined;
    if (Math.abs(along) < SWIPE || Math.abs(along) < Math.abs(down)) return;
    touched(show, { type: along < 0 ? "next" : "back" });
  };
  element.addEventListener("touchstart", onStart, { passive: true });
  element.addEventListener("touchend", onEnd);
  return () => {
    element.removeEventListener("touchstart", onStart);
    element.removeEventListener("touchend", onEnd);
  };
}

function bindPointer(element: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    delete element.dataset["hand"];
  };
  const onMove = () => {
    element.dataset["hand"] = "";
    clearTimeout(timer);
    timer = setTimeout(rest, STILL);
  };
  element.addEventListener("pointermove", onMove);
  return () => {
    clearTimeout(timer);
    element.removeEventListener("pointermove", onMove);
  };
}
