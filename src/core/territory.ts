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
  const chains = valued.map((area) => chainOf(areas, area));
  const parts = new Set(chains.flat().map(({ code }) => code));
  const wholes = new Set(
    chains.flatMap(([own, ...above]) => [
      own?.successor,
      ...above.flatMap(({ code, successor }) => [code, successor]),
    ]),
  );
  const foreign = valued.filter(
    (area) =>
      wholes.has(area.code) ||
      area.parts?.some((code) => parts.has(code)) === true ||
      (above ? isAbove(area) : !isAbove(area)),
  );
  const codes = new Set<string | undefined>(valued.map(({ code }) => code));
  const wide = cells.filter((cell) => codes.has(coveredBy(cell)));
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

/**
 * An area and what holds it: a city its districts. A merged district holds besides those it was made of, a wide one those
 * that left it.
 */
function chainOf(areas: Areas, area: Area): readonly Area[] {
  const parent = area.parent === undefined ? undefined : areas.get(area.parent);
  return [area, ...(parent ? chainOf(areas, parent) : [])];
}
