import { cityOf, presentDistricts } from "../core/dataset.ts";
import type { Area, AreaCode } from "../core/types.ts";
import type { AreaSet } from "./chosen.ts";

/** The areas of a set that there are, in its order. */
export function areasOf(areas: ReadonlyMap<AreaCode, Area>, set: AreaSet): readonly AreaCode[] {
  if (set.kind === "list") return set.codes.filter((code) => areas.has(code));
  if (set.kind === "peers") {
    const peers = areas.get(set.of)?.peers?.[set.rule];
    return peers ? [set.of, ...peers.areas] : [];
  }
  const districts = presentDistricts(areas);
  switch (set.preset) {
    case "focus":
      return districts.filter((code) => areas.get(code)?.focus === true);
    case "gz":
      return districts.filter((code) => cityOf(areas, code) === "440100");
    case "sz":
      return districts.filter((code) => cityOf(areas, code) === "440300");
    case "all":
      return districts;
  }
}
