import { sum } from "../core/sum.ts";
import type { Table } from "../core/table.ts";
import { AROUND, displaysOf, NARROW } from "./wall.ts";
import type { Wall } from "./wall.ts";
import { importantWidth } from "./wall-table.ts";

/** In type sizes of the page: a panel's title and rims, and a table's row of two lines, on a phone of three. */
const PANEL = { height: 3.2, width: 2.5 } as const;
const ROW = { wide: 2.2, narrow: 3.4 } as const;
/** The least that a table is given, beside its title: its head with so many rows of one line, or on a phone with one of several. */
const LEAST = { wide: 6, narrow: 7 } as const;

/**
 * Tables that have no room beside each other for the columns that they call important stand below each other, each as high
 * as its rows ask for: the shares of the height, of as many tables as find room. Undefined where they stand beside each other.
 */
export function stackOf(wall: Wall, type: number, tables: readonly Table[]): readonly number[] | undefined {
  const [only, ...others] = displaysOf(wall);
  if (!only || others.length > 0 || tables.length < 2) return undefined;
  const width = only.width / tables.length - PANEL.width * type;
  if (tables.every((table) => importantWidth(table, type) <= width)) return undefined;
  const form = only.width / type < NARROW ? "narrow" : "wide";
  const room = only.height / type - AROUND[form];
  const wanted = tables.map(({ rows }) => ROW[form] * (1 + rows.length));
  const least = wanted.map((height) => PANEL.height + Math.min(height, LEAST[form]));
  const count = least.filter((_, at) => sum(least.slice(0, at + 1)) <= room).length;
  return shared(
    wanted.slice(0, Math.max(1, count)).map((height) => PANEL.height + height),
    room,
  );
}

/** Who asks for less than an even share has what it asks for, the others share alike what is left. */
function shared(wanted: readonly number[], room: number): readonly number[] {
  if (sum(wanted) <= room) return wanted;
  const even = room / wanted.length;
  const modest = wanted.filter((height) => height <= even);
  if (modest.length === 0) return wanted.map(() => even);
  const rest = shared(
    wanted.filter((height) => height > even),
    room - sum(modest),
  );
  let next = 0;
  return wanted.map((height) => (height <= even ? height : (rest[next++] ?? even)));
}
