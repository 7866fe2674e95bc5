import { grouped } from "../../core/grouped.ts";
import type { Area, AreaCode, Observation } from "../../core/types.ts";
import { lettered, sumOf } from "./claim.ts";
import type { Claim, Desk } from "./claim.ts";

/** 深汕 is counted into Shenzhen from then on. */
const SHENSHAN = { code: "440300-shenshan", since: "2017" };
/** Before that year a city had districts that are not among our areas (东山, 芳村). */
const WHOLE_SINCE: Readonly<Record<string, string>> = { "440100": "2005" };

/**
 * The districts of a city add up to it where all of them have a figure, and are at most the city where some lack.
 * One by one, so that each can be forgotten before the next is made.
 */
export function* districtClaims(
  { book, indicators }: Desk,
  areas: readonly Area[],
): Iterable<readonly Claim[]> {
  const cities = new Set(areas.filter(({ level }) => level === "city").map(({ code }) => code));
  const inside = grouped(areas, ({ parent }) => parent);
  for (const { id, kind, additive, unit } of indicators.values()) {
    if (kind !== "level" || !additive) continue;
    const totals = book.of(id).filter(({ area }) => cities.has(area));
    for (const city of totals) {
      const figures = districtsOf(city).map((area) => book.beside(id, city, { area }));
      const found = figures.filter((figure) => figure !== undefined);
      const isWhole =
        found.length === figures.length && city.period.slice(0, 4) >= (WHOLE_SINCE[city.area] ?? "");
      const operands = lettered([city, ...found]);
      if (found.length === 0 || !operands) continue;
      const { area, period } = city;
      const relation = isWhole ? "equal" : "at-most";
      const left = sumOf(found.length, 1);
      yield [{ kind: "districts", area, period, left, right: "a", relation, operands, unit }];
    }

    /** Wide districts stand for their parts until all of these exist, and where only they have a figure. */
    function districtsOf(city: Observation): readonly AreaCode[] {
      const year = city.period.slice(0, 4);
      const existed = (inside.get(city.area) ?? []).filter((area) => isThere(area, year));
      const codes = new Set(existed.map(({ code }) => code));
      const has = (area: AreaCode) => book.beside(id, city, { area }) !== undefined;
      const wide = existed.filter(
        ({ level, code, parts = [] }) =>
          level === "wide" && (parts.some((part) => !codes.has(part)) || (has(code) && !parts.every(has))),
      );
      const replaced = new Set(wide.flatMap(({ parts = [] }) => parts));
      return [
        ...wide.map(({ code }) => code),
        ...existed
          .filter(({ level, code }) => level !== "wide" && !replaced.has(code) && !isApart(code, city))
          .map(({ code }) => code),
      ];
    }
  }
}

function isThere({ from = "", to = "9999" }: Area, year: string): boolean {
  return year === "unda" ? to === "9999" : from <= year && year <= to;
}

/** Whether the city's figure was made without the area. */
function isApart(code: AreaCode, { period, coverage }: Observation): boolean {
  return code === SHENSHAN.code && (period < SHENSHAN.since || coverage === "excludes-shenshan");
}
