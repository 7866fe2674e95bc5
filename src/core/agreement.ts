import type { ValueCell } from "./cell.ts";
import { isAhead } from "./ranking.ts";

type Two = { readonly x: ValueCell; readonly y: ValueCell };

/** How far two orders of the same members agree, by every two members. */
export type Agreement = {
  readonly members: number;
  readonly couples: number;
  /** The one that is higher in the one is higher in the other. */
  readonly same: number;
  readonly opposite: number;
  /** Equal, or not told apart within rounding, in at least one of the two. */
  readonly open: number;
  /** Kendall's tau-b, from −1 to 1; absent where all are equal in one of the two. */
  readonly tau?: number;
};

/** So many comparable members say something of an order, and have a middle and quarters. */
export const ENOUGH = 5;

/** Counts how the members stand to each other in both, or nothing where they are too few. */
export function agreementOf(members: readonly Two[]): Agreement | undefined {
  if (members.length < ENOUGH) return undefined;
  let [same, opposite, tiedX, tiedY, couples] = [0, 0, 0, 0, 0];
  members.forEach((one, index) => {
    for (const other of members.slice(index + 1)) {
      const [x, y] = [order(one.x, other.x), order(one.y, other.y)];
      couples += 1;
      if (x === 0) tiedX += 1;
      if (y === 0) tiedY += 1;
      if (x * y > 0) same += 1;
      if (x * y < 0) opposite += 1;
    }
  });
  const scale = Math.sqrt((couples - tiedX) * (couples - tiedY));
  return {
    members: members.length,
    couples,
    same,
    opposite,
    open: couples - same - opposite,
    ...(scale > 0 && { tau: (same - opposite) / scale }),
  };
}

/** As in a ranking: what rounding leaves open is equal. */
function order(a: ValueCell, b: ValueCell): -1 | 0 | 1 {
  return isAhead(a, b) ? 1 : isAhead(b, a) ? -1 : 0;
}
