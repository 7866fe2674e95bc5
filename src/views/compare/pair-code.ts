import type { Text } from "../../core/types.ts";
import type { CodeNeed } from "../../data/needs.ts";
import { codeIn } from "../../data/stock.ts";
import type { Atlas } from "../../data/geo.ts";
import type { Stock } from "../../data/stock.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Filters } from "../../state/filters.ts";
import type { Added } from "./added.ts";
import { PARTS } from "./codecs.ts";
import type { PartName } from "./codecs.ts";
import { ALSO_NAMES } from "./names.ts";
import type { Scene } from "./scene.ts";

/** What makes it, from the view's scene; nothing where the two do not go together. */
type Code = { readonly added: (scene: Scene, atlas: Atlas | undefined) => Added };
type Pair = { readonly need: CodeNeed<Code>; readonly title: Text };

/** Few readers set two periods or two indicators against each other: what draws them comes with the first that does. */
export const PERIODS: Pair = {
  need: { kind: "code", name: "slope", load: () => import("./change.ts") },
  title: COLUMN_TERMS.twoPeriods,
};
export const INDICATORS: Pair = {
  need: { kind: "code", name: "scatter", load: () => import("./scatter/against.ts") },
  title: COLUMN_TERMS.scatter,
};

/** What is looked at besides, each by the word that stands in links. */
export const ALSO: Readonly<Record<PartName, Pair>> = {
  spread: {
    need: { kind: "code", name: "spread", load: () => import("./spread.ts") },
    title: ALSO_NAMES.spread,
  },
  years: { need: { kind: "code", name: "years", load: () => import("./maps.ts") }, title: ALSO_NAMES.years },
  basis: { need: { kind: "code", name: "basis", load: () => import("./basis.ts") }, title: ALSO_NAMES.basis },
};

/** What the filters set against each other, and what they look at besides, in the order of the page. */
export function pairsIn({ earlier, indicator, other, also }: Filters): readonly Pair[] {
  return [
    ...(earlier === undefined ? [] : [PERIODS]),
    ...(other === undefined || other === indicator ? [] : [INDICATORS]),
    ...PARTS.flatMap((name) => (also.includes(name) ? [ALSO[name]] : [])),
  ];
}

/** The two together, or their place while the code is on its way. */
export function addedBy({ need, title }: Pair, scene: Scene, stock: Stock): Added {
  const code = codeIn(stock, need);
  if (code) return code.added(scene, stock.atlas);
  return {
    blocks: [{ kind: "absent", id: need.name, title: title[scene.words.locale], need }],
    figures: new Map(),
  };
}
