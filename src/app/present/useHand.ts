import { useEffect } from "react";
import type { RefObject } from "react";
import { lead } from "../../state/show.ts";
import type { Command, ShowStore } from "../../state/show.ts";
import { spotIn } from "./pen.ts";
import { useShowPlace } from "./show-context.ts";
import { isTyping } from "./useMarkKeys.ts";

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
  z: { type: "freeze" },
};

/** A finger that moves so far along has swiped, in pixels. */
const SWIPE = 50;
/** Milliseconds after which a still pointer is put away. */
const STILL = 2500;
/** Milliseconds within which a lifted finger has become a press. */
const TAP = 400;

/** Keys, clicker and finger lead the show; `data-hand` says whether a pointer is there to be seen. */
export function useHand(stage: RefObject<HTMLElement | null>): void {
  const { show } = useShowPlace();
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const endings = [bindKeys(show), bindFinger(element, show), bindPointer(element, show)];
    element.focus({ preventScroll: true });
    return () => {
      for (const end of endings) end();
    };
  }, [stage, show]);
}

/** Keys lead the show; on the wall itself any of them takes a blank screen away, and a freeze. */
export function bindKeys(show: ShowStore, where: "wall" | "desk" = "wall"): () => void {
  let digits = "";
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const isOn = (what: string) => target instanceof Element && target.closest(what) !== null;
    const { blank } = show.getState();
    if (blank !== "none" && where === "wall") {
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
      led(show, where, { type: "go", at: Number(number) - 1 });
      return;
    }
    // What has the focus keeps the keys that use it.
    if (isOn("button, a, .chart-cursor") && (key === " " || key === "Enter")) return;
    if (isOn(".chart-cursor") && key.startsWith("Arrow")) return;
    const command = commandOf(key);
    if (!command) return;
    event.preventDefault();
    led(show, where, command);
  };
  window.addEventListener("keydown", onKey);
  return () => {
    window.removeEventListener("keydown", onKey);
  };
}

const commandOf = (key: string) => KEYS[key.length === 1 ? key.toLowerCase() : key];

/** Somebody stands at the wall: what was frozen from afar goes on from the slide that is seen. */
export function leadHere(show: ShowStore, command: Command): void {
  const { isFrozen, shown } = show.getState();
  if (isFrozen) {
    show.send({ type: "go", at: shown });
    show.send({ type: "freeze" });
    if (command.type === "freeze") return;
  }
  lead(show, command);
}

function led(show: ShowStore, where: "wall" | "desk", command: Command): void {
  if (where === "wall") leadHere(show, command);
  else lead(show, command);
}

function bindFinger(element: HTMLElement, show: ShowStore): () => void {
  let from: { readonly x: number; readonly y: number } | undefined;
  const onStart = ({ touches }: TouchEvent) => {
    const [finger] = touches;
    // A finger that leads the spotlight does not swipe.
    if (show.getState().hasSpotlight) {
      from = undefined;
      return;
    }
    from = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : undefined;
  };
  const onEnd = ({ changedTouches }: TouchEvent) => {
    const [finger] = changedTouches;
    if (!finger || !from) return;
    const [along, down] = [finger.clientX - from.x, finger.clientY - from.y];
    from = undefined;
    if (Math.abs(along) < SWIPE || Math.abs(along) < Math.abs(down)) return;
    leadHere(show, { type: along < 0 ? "next" : "back" });
  };
  element.addEventListener("touchstart", onStart, { passive: true });
  element.addEventListener("touchend", onEnd);
  return () => {
    element.removeEventListener("touchstart", onStart);
    element.removeEventListener("touchend", onEnd);
  };
}

function bindPointer(element: HTMLElement, show: ShowStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waking: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    delete element.dataset["hand"];
  };
  const onMove = (event: PointerEvent) => {
    if (show.getState().hasSpotlight) show.send({ type: "point", spot: spotIn(element, event) });
    element.dataset["hand"] = "";
    clearTimeout(timer);
    timer = setTimeout(rest, STILL);
  };
  // Who goes through the controls by key sees them; what a press left the focus on does not keep them there, nor does
  // it who leads the show by key again.
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === "Tab") element.dataset["keys"] = "";
    else if (/^(?:\d|Escape)$/.test(key) || (key !== " " && commandOf(key))) delete element.dataset["keys"];
  };
  // A finger that touches has not moved before.
  const onPress = (event: PointerEvent) => {
    delete element.dataset["keys"];
    if (event.pointerType === "mouse") return;
    // The touch that brings the controls does not press the one that it happens to lie on.
    if (element.dataset["hand"] === undefined) element.dataset["waking"] = "";
    onMove(event);
  };
  const onLift = () => {
    clearTimeout(waking);
    waking = setTimeout(() => {
      delete element.dataset["waking"];
    }, TAP);
  };
  element.addEventListener("pointermove", onMove);
  element.addEventListener("pointerdown", onPress);
  element.addEventListener("pointerup", onLift);
  element.addEventListener("pointercancel", onLift);
  element.addEventListener("keydown", onKey);
  return () => {
    clearTimeout(timer);
    clearTimeout(waking);
    element.removeEventListener("pointermove", onMove);
    element.removeEventListener("pointerdown", onPress);
    element.removeEventListener("pointerup", onLift);
    element.removeEventListener("pointercancel", onLift);
    element.removeEventListener("keydown", onKey);
  };
}
