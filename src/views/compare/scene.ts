import { compare } from "../../core/comparison.ts";
import type { Comparison } from "../../core/comparison.ts";
import type { Dataset } from "../../core/dataset.ts";
import { wordsOf } from "../../i18n/bound-words.ts";
import type { Words } from "../../i18n/bound-words.ts";
import type { Filters } from "../../state/filters.ts";
import { select } from "./selection.ts";
import type { Selection } from "./selection.ts";

/** What every part of the view is made from: the selection, its one comparison, and the words for it. */
export type Scene = Selection & {
  readonly data: Dataset;
  readonly filters: Filters;
  readonly comparison: Comparison;
  readonly words: Words;
};

const made = new WeakMap<Dataset, WeakMap<Filters, Scene>>();

/** Made once for the same figures and filters, so that controls, report and drawer hold the very same comparison. */
export function sceneOf(data: Dataset, filters: Filters): Scene | undefined {
  const known = made.get(data)?.get(filters);
  if (known) return known;
  const selection = select(data, filters);
  if (!selection) return undefined;
  const { measurement, when, areas, context, cities } = selection;
  const comparison = compare(data, { measurement, when, areas, beside: [...context, ...cities] });
  const scene = {
    ...selection,
    data,
    filters,
    comparison,
    words: wordsOf(data, measurement, filters.locale),
  };
  const byFilters = made.get(data) ?? new WeakMap<Filters, Scene>();
  made.set(data, byFilters.set(filters, scene));
  return scene;
}
