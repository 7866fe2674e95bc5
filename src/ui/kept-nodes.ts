import type { Instance } from "./highlight.ts";

type Shape = ReturnType<ReturnType<Instance["getZr"]>["storage"]["getDisplayList"]>[number];

/**
 * The library makes names of axes and lines anew at each drawing, and its SVG takes a node out and another in
 * for each. Here what is new goes on with the number, and so with the node, of what went, kind by kind in their order: a
 * line that moves changes an attribute. It is done where all shapes are listed before they are painted.
 */
export function keepNodes(instance: Instance): void {
  const { storage } = instance.getZr();
  const list = storage.getDisplayList.bind(storage);
  let drawn: ReadonlySet<Shape> = new Set();
  storage.getDisplayList = (update, all) => {
    const shapes = list(update, all);
    if (!update) return shapes;
    const shown = new Set(shapes);
    number(shown, drawn);
    drawn = shown;
    return shapes;
  };
}

/** Below the library's own numbers. */
let spare = 0;

function number(shown: ReadonlySet<Shape>, drawn: ReadonlySet<Shape>): void {
  const gone = new Map<string, number[]>();
  for (const { id, type } of [...drawn].filter((shape) => !shown.has(shape)).reverse())
    gone.set(type, [...(gone.get(type) ?? []), id]);
  const used = new Set([...shown].flatMap((shape) => (drawn.has(shape) ? [shape.id] : [])));
  for (const shape of shown) {
    if (drawn.has(shape)) continue;
    const id = gone.get(shape.type)?.pop() ?? shape.id;
    // One that was hidden while another took its number.
    shape.id = used.has(id) ? (spare -= 1) : id;
    used.add(shape.id);
  }
}
