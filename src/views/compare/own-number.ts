import type { CellFacts } from "../../core/table.ts";
import { formatShort } from "../../i18n/format.ts";
import { shifted, unitFacts } from "../../i18n/quantity.ts";
import { compareFilters } from "./filters.ts";
import type { Scene } from "./scene.ts";

/** The number that the reader holds the figures against, as it is drawn. */
export function ownNumber({
  filters: { own },
  words: { scale, locale },
}: Pick<Scene, "filters" | "words">):
  | { readonly name: string; readonly value: number; readonly figure: string; readonly facts: CellFacts }
  | undefined {
  if (own === undefined) return undefined;
  const value = shifted(own, scale);
  return {
    ...{ name: compareFilters.own.name[locale], value, figure: formatShort(value) },
    facts: { value: own, ...unitFacts(scale) },
  };
}
