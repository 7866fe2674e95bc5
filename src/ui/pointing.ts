import type { Drawing, Mark } from "../charts/types.ts";
import type { Session } from "../state/session.ts";
import type { Instance } from "./highlight.ts";

/** What happens when a mark is chosen. */
export type Chosen = (mark: Mark, key: string) => void;

export function chooseMark(key: string | undefined, drawing: Drawing, onChosen: Chosen): void {
  const mark = key === undefined ? undefined : drawing.marks.get(key);
  if (key !== undefined && mark) onChosen(mark, key);
}

/** Hands what the pointer does in a chart to the session, by key. */
export function bindPointer(
  instance: Instance,
  shown: () => Drawing,
  session: Session,
  onChosen: Chosen,
): void {
  const leave = () => {
    session.point(undefined);
  };
  const watch = leavingWatch(instance.getDom(), leave);
  instance.on("mouseover", (event) => {
    const key = keyOf(event);
    if (key === undefined || !shown().marks.has(key)) return;
    session.point(key);
    watch();
  });
  instance.on("mouseout", leave);
  instance.on("click", (event) => {
    chooseMark(keyOf(event), shown(), onChosen);
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
