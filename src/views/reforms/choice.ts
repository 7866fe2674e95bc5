import type { Library } from "../../core/library.ts";
import type { ReformChoice } from "../../core/reforms.ts";
import type { Filters } from "../../state/filters.ts";
import type { Patch } from "../../state/store.ts";
import type { LinkProblem } from "../../state/link.ts";

/** What the filters choose reforms by. */
export function choiceOf(filters: Filters): ReformChoice {
  const { reformAreas, reformFields, practice, firstLevel, since, measured, query } = filters;
  return {
    areas: reformAreas,
    fields: reformFields,
    ...(practice !== undefined && { practice }),
    ...(firstLevel && { level: firstLevel }),
    ...(since && { since }),
    measured,
    query,
  };
}

/** What a link names that the library does not hold: to be taken away and reported. */
export function unknownParts(
  { reforms, practices }: Library,
  { item, practice, reformAreas }: Filters,
): { readonly patch: Patch; readonly problems: readonly LinkProblem[] } {
  const areas = new Set(reforms.map(({ area }) => area));
  const strange = reformAreas.filter((area) => !areas.has(area));
  const noItem = item !== undefined && !reforms.some(({ id }) => id === item);
  const noPractice = practice !== undefined && !practices.has(practice);
  return {
    patch: {
      ...(noItem && { item: undefined }),
      ...(noPractice && { practice: undefined }),
      ...(strange.length > 0 && { reformAreas: reformAreas.filter((area) => areas.has(area)) }),
    },
    problems: [
      ...(noItem ? [{ key: "s", text: item }] : []),
      ...(noPractice ? [{ key: "rp", text: practice }] : []),
      ...(strange.length > 0 ? [{ key: "ra", text: strange.join(".") }] : []),
    ],
  };
}
