import { nameOf } from "../../core/reference.ts";
import type { Observation } from "../../core/types.ts";
import type { Subject } from "../../explain/subject.ts";

/** A printed figure with the key that opens its origin. */
export type KeyedFigure = { readonly key: string; readonly figure: Observation };

/** Figures by name; where a source prints several of one name, the later ones are numbered. */
export function keyed(figures: readonly Observation[]): readonly KeyedFigure[] {
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    const name = nameOf(figure);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: count === 1 ? name : `${name}#${String(count)}`, figure };
  });
}

export function subjectsOf(figures: readonly KeyedFigure[]): ReadonlyMap<string, Subject> {
  return new Map(figures.map(({ key, figure }) => [key, { kind: "stated", observation: figure }]));
}
