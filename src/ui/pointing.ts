import { useEffect } from "react";
import type { Column, Drawing, Mark } from "../charts/types.ts";
import type { Session } from "../state/session.ts";
import type { Instance } from "./highlight.ts";
import { isBrowsers } from "./modifiers.ts";

/** What happens when a mark is chosen; `isElsewhere` where a held key asks for another tab. */
export type Chosen = (mark: Mark, key: string, isElsewhere: boolean) => void;

export function chooseMark(
  key: string | undefined,
  drawing: Drawing,
  onChosen: Chosen,
  isElsewhere: boolean,
): void {
  const mark = key === undefined ? undefined : drawing.marks.get(key);
  if (key !== undefined && mark) onChosen(mark, key, isElsewhere);
}

/** Hands what the pointer does in a chart to the session, by key. */
export function bindPointer(
  instance: Instance,
  shown: () => Drawing,
  point: Session["point"],
  onChosen: Chosen,
): void {
  let onMark: string | undefined;
  const leave = () => {
    onMark = undefined;
    point(undefined);
  };
  const watch = leavingWatch(instance.getDom(), leave);
  const enter = (event: Pointed) => {
    const key = markAt(event, shown());
    if (key === undefined || key === onMark) return;
    onMark = key;
    point(key);
    watch();
  };
  instance.on("mouseover", enter);
  // The library does not tell that the pointer is over a mark again that it left by way of nothing else in the drawing;
  // and along a line one point follows another.
  instance.on("mousemove", enter);
  // Between its marks a drawing may have columns, each pointed at along all of its height.
  instance.getZr().on("mousemove", ({ offsetX }) => {
    const { columns } = shown();
    if (onMark !== undefined || !columns) return;
    point(nearest(columns, offsetX)?.key);
    watch();
  });
  instance.on("mouseout", leave);
  // The library hears nothing of the middle of a mouse, which opens links elsewhere.
  instance.getDom().addEventListener("auxclick", ({ button }) => {
    const mark = shown().marks.get(onMark ?? "");
    if (button === 1 && mark?.href !== undefined) onChosen(mark, "", true);
  });
  instance.on("click", (event) => {
    const pressed = event.event?.event;
    chooseMark(markAt(event, shown()), shown(), onChosen, pressed !== undefined && isBrowsers(pressed));
  });
}

/** Beyond the first and the last is nothing to point at, nor where there is no column between two others. */
const REACH = 14;

function nearest(columns: readonly Column[], x: number): Column | undefined {
  const away = (column: Column) => Math.abs(column.x - x);
  const ends = columns.map((column) => column.x);
  const gaps = ends.slice(1).map((end, at) => end - (ends[at] ?? end));
  const reach = Math.max(REACH, Math.min(...gaps) / 2 + 1);
  if (x < Math.min(...ends) - REACH || x > Math.max(...ends) + REACH) return undefined;
  const found = columns.reduce<Column | undefined>(
    (best, column) => (best && away(best) <= away(column) ? best : column),
    undefined,
  );
  return found && away(found) <= reach ? found : undefined;
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

type Pointed = { readonly name?: unknown; readonly event?: { readonly offsetX: number } };

/** The mark that is pointed at, or of a line across columns its point in the nearest. */
function markAt({ name, event }: Pointed, { marks, columns }: Drawing): string | undefined {
  if (typeof name !== "string" || name === "") return undefined;
  if (marks.has(name)) return name;
  const key = name + (columns && event ? (nearest(columns, event.offsetX)?.key ?? "") : "");
  return marks.has(key) ? key : undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Escape puts away what is said about the thing under the pointer, wherever the focus is. */
export function useDismissal(isShown: boolean, session: Session): void {
  useEffect(() => {
    if (!isShown) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") session.point(undefined);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [isShown, session]);
}

/**
 * The mark to which a key leads from the present one: an arrow to the next, round and round, up and down among marks of
 * several districts in a period or a row (`area@period`) to those of the same; Home and End to the first and the last.
 * Undefined for another key.
 */
export function steppedTo(
  pressed: string,
  marks: Drawing["marks"],
  from: string | undefined,
): string | undefined {
  const all = [...marks.keys()];
  if (pressed === "Home") return all[0];
  if (pressed === "End") return all.at(-1);
  const step = STEPS[pressed];
  if (step === undefined) return undefined;
  const keys = /^Arrow(?:Up|Down)$/.test(pressed) ? besideOf(all, from) : all;
  const at = from === undefined ? -1 : keys.indexOf(from);
  return keys[at === -1 ? (step > 0 ? 0 : keys.length - 1) : (at + step + keys.length) % keys.length];
}

function besideOf(keys: readonly string[], from: string | undefined): readonly string[] {
  const [, ...place] = from?.split("@") ?? [];
  const end = `@${place.join("@")}`;
  const beside = place.length > 0 ? keys.filter((key) => key.endsWith(end)) : [];
  return beside.length > 1 ? beside : keys;
}
