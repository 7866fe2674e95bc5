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
  const codes = new Set<string>(valued.map(({ code }) => code));
  const wholes = new Set(valued.flatMap((area) => wholesOf(areas, area)));
  const foreign = valued.filter(
    (area) =>
      wholes.has(area.code) ||
      area.parts?.some((part) => codes.has(part)) === true ||
      isAbove(area) === above,
  );
  const wide = cells.filter((cell) => codes.has(coveredBy(cell) ?? ""));
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

/** What an area is part of: its city and its province, the one that it was merged into. */
function wholesOf(areas: Areas, { parent, successor }: Area): readonly (AreaCode | undefined)[] {
  const above = parent === undefined ? undefined : areas.get(parent);
  return [successor, parent, ...(above ? wholesOf(areas, above) : [])];
}
