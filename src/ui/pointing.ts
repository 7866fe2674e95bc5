import type { Drawing } from "../charts/types.ts";
import type { AppStore } from "../state/store.ts";
import type { Instance } from "./highlight.ts";

/** What is drawn at present, and what opens when a mark of it is chosen. */
export type Shown = {
  readonly drawing: Drawing;
  readonly onOpen: ((key: string) => void) | undefined;
};

/** Opens a mark by the key of its figure or its own; without a way to do so, its area's figure. */
export function openMark(key: string | undefined, { drawing, onOpen }: Shown, store: AppStore): void {
  const mark = key === undefined ? undefined : drawing.marks.get(key);
  if (key === undefined || !mark) return;
  if (onOpen) onOpen(mark.origin ?? key);
  else if (mark.area) store.open({ area: mark.area, ...(mark.period && { period: mark.period }) });
}

/** Hands what the pointer does in a chart to the store, by key. */
export function bindPointer(instance: Instance, shown: () => Shown, store: AppStore): void {
  const leave = () => {
    store.point(undefined);
  };
  const watch = leavingWatch(instance.getDom(), leave);
  instance.on("mouseover", (event) => {
    const key = keyOf(event);
    if (key === undefined || !shown().drawing.marks.has(key)) return;
    store.point(key);
    watch();
  });
  instance.on("mouseout", leave);
  instance.on("click", (event) => {
    openMark(keyOf(event), shown(), store);
  });
}

/** Drawing anew takes the shape under the pointer away, and with it the event of leaving it: so the next move tells. */
function leavingWatch(element: HTMLElement, onLeave: () => void): () => void {
  const onMove = ({ target }: PointerEvent) => {
    if (target instanceof Node && element.contains(target)) return;
    document.removeEventListener("pointermove", onMove);
    onLeave();
  };
  return () => {
    document.addEventListener("pointermove", onMove);
  };
}

function keyOf({ name }: { readonly name?: unknown }): string | undefined {
  return typeof name === "string" && name !== "" ? name : undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The mark to which an arrow key leads from the present one, round and round; undefined for another key. */
export function steppedTo(
  pressed: string,
  marks: Drawing["marks"],
  from: string | undefined,
): string | undefined {
  const step = STEPS[pressed];
  if (step === undefined) return undefined;
  const keys = [...marks.keys()];
  const at = from === undefined ? -1 : keys.indexOf(from);
  return keys[at === -1 ? (step > 0 ? 0 : keys.length - 1) : (at + step + keys.length) % keys.length];
}
