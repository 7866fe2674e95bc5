import type { Cell } from "./cell.ts";
import { carrierOf } from "./comparability.ts";
import { COVERED } from "./conditions.ts";
import type { Dataset } from "./dataset.ts";
import type { Area, AreaCode } from "./types.ts";

type Areas = Dataset["areas"];

/** Areas with a value that must not stand beside the others: what contains another of them, and another level of area. */
export function foreignAmong(areas: Areas, cells: readonly Cell[]): ReadonlySet<AreaCode> {
  const valued = cells.flatMap(({ kind, area }) => (kind === "value" ? (areas.get(area) ?? []) : []));
  const districts = valued.filter((area) => !isAbove(area)).length;
  const above = 2 * districts >= valued.length;
  const foreign = valued.filter(
    (area) =>
      valued.some((other) => other !== area && contains(areas, area, other)) ||
      (above ? isAbove(area) : !isAbove(area)),
  );
  const codes = valued.map(({ code }) => code);
  const wide = cells.filter((cell) => codes.some((code) => code === coveredBy(cell)));
  return new Set([...foreign.map(({ code }) => code), ...wide.map(({ area }) => area)]);
}

/** The area that a cell's figure counts in though it stands apart elsewhere. */
function coveredBy(cell: Cell): string | undefined {
  const coverage = cell.kind === "value" ? carrierOf(cell.figure)?.coverage : undefined;
  return coverage && COVERED[coverage];
}

/** A city or a province, of which districts are parts. */
function isAbove({ level }: Area): boolean {
  return level === "city" || level === "province";
}

/** A city its districts, a merged district those it was made of, a wide one those that left it. */
function contains(areas: Areas, whole: Area, part: Area): boolean {
  if (whole.parts?.includes(part.code) === true || part.successor === whole.code) return true;
  const parent = part.parent === undefined ? undefined : areas.get(part.parent);
  return parent !== undefined && (parent.code === whole.code || contains(areas, whole, parent));
}
