import { createStore } from "zustand/vanilla";
import type { Spot, Stroke } from "../../core/deck.ts";
import type { ShowStore } from "../../state/show.ts";

/** Whether what the pointer does in this window is drawn: a page has one pen. */
export const PEN = createStore<{ readonly isOn: boolean }>()(() => ({ isOn: false }));

export function togglePen(): void {
  PEN.setState(({ isOn }) => ({ isOn: !isOn }));
}

/** Places that lie closer are one, in shares of the wall. */
const APART = 0.002;

/** Where in an element the pointer is, in shares of its sides. */
export function spotIn(element: Element, { clientX, clientY }: { clientX: number; clientY: number }): Spot {
  const { left, top, width, height } = element.getBoundingClientRect();
  const share = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 1e4) / 1e4;
  return { x: share((clientX - left) / width), y: share((clientY - top) / height) };
}

/** Has what is drawn on a pad appear over the slide at a place, a frame at a time; returns what ends it. */
export function bindPen(pad: HTMLElement, at: () => number, show: Pick<ShowStore, "send">): () => void {
  let id: string | undefined;
  let last: Spot | undefined;
  let waiting: Spot[] = [];
  let frame = 0;
  const flush = () => {
    frame = 0;
    const spots: Stroke = waiting;
    waiting = [];
    if (id !== undefined && spots.length > 0) show.send({ type: "ink", at: at(), id, spots });
  };
  const add = (spot: Spot) => {
    if (last && Math.hypot(spot.x - last.x, spot.y - last.y) < APART) return;
    last = spot;
    waiting.push(spot);
    if (frame === 0) frame = requestAnimationFrame(flush);
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    pad.setPointerCapture(event.pointerId);
    id = `${Date.now().toString(36)}.${String(Math.round(event.timeStamp))}.${String(event.pointerId)}`;
    last = undefined;
    add(spotIn(pad, event));
  };
  const onMove = (event: PointerEvent) => {
    if (id === undefined) return;
    for (const one of event.getCoalescedEvents()) add(spotIn(pad, one));
    add(spotIn(pad, event));
  };
  const onUp = () => {
    cancelAnimationFrame(frame);
    flush();
    id = undefined;
  };
  // A finger that draws does not swipe.
  const onTouch = (event: TouchEvent) => {
    event.stopPropagation();
  };
  pad.addEventListener("pointerdown", onDown);
  pad.addEventListener("pointermove", onMove);
  pad.addEventListener("pointerup", onUp);
  pad.addEventListener("pointercancel", onUp);
  pad.addEventListener("touchstart", onTouch, { passive: true });
  return () => {
    onUp();
    pad.removeEventListener("pointerdown", onDown);
    pad.removeEventListener("pointermove", onMove);
    pad.removeEventListener("pointerup", onUp);
    pad.removeEventListener("pointercancel", onUp);
    pad.removeEventListener("touchstart", onTouch);
  };
}
