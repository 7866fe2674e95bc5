import type { Library } from "../../core/library.ts";
import type { ReformChoice } from "../../core/reforms.ts";
import type { Filters } from "../../state/filters.ts";
import type { Patch } from "../../state/store.ts";
import type { LinkProblem } from "../../state/link.ts";

/** Filters that mean every case. */
export const ALL_REFORMS = {
  query: undefined,
  reformAreas: undefined,
  reformFields: undefined,
  practice: undefined,
  zone: undefined,
  firstLevel: undefined,
  since: undefined,
  evidence: undefined,
} as const satisfies Patch;

/** What the filters choose cases by. */
export function choiceOf(filters: Filters): ReformChoice {
  const { reformAreas, reformFields, practice, zone, firstLevel, since, evidence, query } = filters;
  return {
    areas: reformAreas,
    fields: reformFields,
    ...(practice !== undefined && { practice }),
    ...(zone !== undefined && { zone }),
    ...(firstLevel && { level: firstLevel }),
    ...(since && { since }),
    evidence,
    query,
  };
}

/** The filters as if a link had never named what the library does not hold. */
export function knownParts(library: Library, filters: Filters): Filters {
  const { patch } = unknownParts(library, filters);
  const { item, practice, zone, ...others } = filters;
  return {
    ...others,
    ...(item !== undefined && !("item" in patch) && { item }),
    ...(practice !== undefined && !("practice" in patch) && { practice }),
    ...(zone !== undefined && !("zone" in patch) && { zone }),
    ...(patch.reformAreas && { reformAreas: patch.reformAreas }),
  };
}

/** What a link names that the library does not hold: to be taken away and reported. */
export function unknownParts(
  { reforms, practices, zones }: Library,
  { item, practice, zone, reformAreas }: Filters,
): { readonly patch: Patch; readonly problems: readonly LinkProblem[] } {
  const areas = new Set(reforms.map(({ area }) => area));
  const strange = reformAreas.filter((area) => !areas.has(area));
  const noItem = item !== undefined && !reforms.some(({ id }) => id === item);
  const noPractice = practice !== undefined && !practices.has(practice);
  const noZone = zone !== undefined && !zones.has(zone);
  return {
    patch: {
      ...(noItem && { item: undefined }),
      ...(noPractice && { practice: undefined }),
      ...(noZone && { zone: undefined }),
      ...(strange.length > 0 && { reformAreas: reformAreas.filter((area) => areas.has(area)) }),
    },
    problems: [
      ...(noItem ? [{ key: "s", text: item }] : []),
      ...(noPractice ? [{ key: "rp", text: practice }] : []),
      ...(noZone ? [{ key: "rz", text: zone }] : []),
      ...(strange.length > 0 ? [{ key: "ra", text: strange.join(".") }] : []),
    ],
  };
}
