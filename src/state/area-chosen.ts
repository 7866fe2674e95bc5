import { cityOf, presentDistricts } from "../core/dataset.ts";
import type { Area, AreaCode } from "../core/types.ts";
import type { AreaSet, Preset } from "./chosen.ts";

/** The sets that stand ready: the districts in focus, those of each city, all. */
export function presetsOf(areas: Iterable<Area>): readonly Preset[] {
  return ["focus", ...[...areas].flatMap(({ link }) => link ?? []), "all"];
}

/** The areas of a set that there are, in its order. */
export function areasOf(areas: ReadonlyMap<AreaCode, Area>, set: AreaSet): readonly AreaCode[] {
  if (set.kind === "list") return set.codes.filter((code) => areas.has(code));
  if (set.kind === "peers") {
    const peers = areas.get(set.of)?.peers?.[set.rule];
    return peers ? [set.of, ...peers.areas] : [];
  }
  const { preset } = set;
  return presentDistricts(areas).filter(
    (code) =>
      preset === "all" ||
      (preset === "focus" ? areas.get(code)?.focus : linkOf(areas, cityOf(areas, code)) === preset),
  );
}

function linkOf(areas: ReadonlyMap<AreaCode, Area>, city: AreaCode | undefined): string | undefined {
  return city && areas.get(city)?.link;
}
