/** A symbol on a map, in pixels, and how wide its name is. */
export type Bubble = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  /** Its name must stand, whatever it covers. */
  readonly needed: boolean;
};

export type Side = "bottom" | "right" | "left" | "top";
type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const SIDES: readonly Side[] = ["bottom", "right", "left", "top"];

/**
 * On which side of its symbol each name stands, so that it covers no other name and no other symbol. Needed names are
 * placed first and never left out; then the larger symbols. A name without a free side has none.
 */
export function placeBubbleLabels(
  bubbles: readonly Bubble[],
  height: number,
  boxWidth: number,
): ReadonlyMap<string, Side> {
  const order = [...bubbles].sort((a, b) => Number(b.needed) - Number(a.needed) || b.radius - a.radius);
  const taken: Rect[] = [];
  const sides = new Map<string, Side>();
  for (const bubble of order) {
    const others = bubbles.filter((other) => other !== bubble).map(boundsOf);
    const costs = SIDES.map((side) => {
      const rect = labelRect(bubble, side, height);
      const out = rect.left < 0 || rect.right > boxWidth ? 1000 : 0;
      return { side, rect, cost: out + 100 * hits(rect, taken) + hits(rect, others) };
    });
    const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a));
    if (best.cost > 0 && !bubble.needed) continue;
    taken.push(best.rect);
    sides.set(bubble.name, best.side);
  }
  return sides;
}

type Name = Pick<Bubble, "name" | "x" | "y" | "width" | "needed">;

/** The names, each centred at its place, that can stand without touching one another; needed ones come first. */
export function placeNames(names: readonly Name[], height: number): ReadonlySet<string> {
  const taken: Rect[] = [];
  const shown = new Set<string>();
  for (const { name, x, y, width } of [...names].sort((a, b) => Number(b.needed) - Number(a.needed))) {
    const rect = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
    if (hits(rect, taken) > 0) continue;
    taken.push(rect);
    shown.add(name);
  }
  return shown;
}

function boundsOf({ x, y, radius }: Bubble): Rect {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function labelRect({ x, y, radius, width }: Bubble, side: Side, height: number): Rect {
  const across = side === "left" ? x - radius - width : side === "right" ? x + radius : x - width / 2;
  const down = side === "top" ? y - radius - height : side === "bottom" ? y + radius : y - height / 2;
  return { left: across, top: down, right: across + width, bottom: down + height };
}

function hits(rect: Rect, others: readonly Rect[]): number {
  return others.filter(
    ({ left, top, right, bottom }) =>
      left < rect.right && rect.left < right && top < rect.bottom && rect.top < bottom,
  ).length;
}
