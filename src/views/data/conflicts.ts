import { CONFLICT_KINDS } from "../../core/conflict.ts";
import type { Conflict } from "../../core/conflict.ts";
import type { Text } from "../../core/types.ts";
import { figureText } from "../../explain/arithmetic.ts";
import { CONFLICT_KIND_NAMES, formatDifference } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { conflictRecord } from "./conflict-record.ts";
import { hitsIn } from "./library.ts";
import { listBlocks } from "./list.ts";
import { note, stack } from "./part.ts";
import { recordPart } from "./record.ts";
import type { SectionPart } from "./record.ts";
import type { Scene } from "./scene.ts";
import { subsetsBlock, wantedSubsets } from "./subsets.ts";

const WORDS = {
  list: { zh: "分歧", en: "Conflicts" },
  about: {
    zh: "同一指标、同一地区、同一时期有两个以上不同的公布数时，都列在这里：采用哪一个、为什么，其余各差多少。未采用的数仍可在数字的出处中看到。",
    en: "Where more than one value is published for the same indicator, area and period, all of them stand here: which one is used and why, and how far the others are from it. Values not used remain visible in the origin of the figure.",
  },
} satisfies Record<string, Text>;

/** Where published values differ, by what they differ in. */
export function conflictsPart(scene: Scene): SectionPart {
  const { catalog, filters, library, locale, words } = scene;
  const found = hitsIn(library.conflicts, filters.query);
  const kinds = found.map(({ kind }) => kind);
  const items = wantedSubsets(scene, CONFLICT_KINDS).flatMap((wanted) =>
    found
      .filter(({ kind }) => kind === wanted)
      .map((conflict) => ({
        id: conflict.id,
        title: [
          words.area(conflict.area),
          words.indicator(conflict.indicator),
          formatPeriod(conflict.period, locale),
        ].join(" · "),
        meta: valuesText(scene, conflict),
        group: { id: conflict.kind, title: CONFLICT_KIND_NAMES[conflict.kind][locale] },
      })),
  );
  const title = WORDS.list[locale];
  const open = catalog.conflicts.find(({ id }) => id === filters.item);
  const chips = subsetsBlock(scene, CONFLICT_KIND_NAMES, CONFLICT_KINDS, kinds);
  return recordPart(scene, [chips, ...listBlocks(scene, title, items)], {
    about: stack("about", title, note("about-text", WORDS.about[locale])),
    record: open && conflictRecord(scene, open),
  });
}

/** The value used, then the others with how far they are from it. */
function valuesText({ locale }: Scene, { used, others }: Conflict): string {
  const rivals = others.map(({ figure, difference }) =>
    figure.value === used.value
      ? figureText(figure)
      : `${figureText(figure)} (${formatDifference(difference, locale)})`,
  );
  return [figureText(used), ...rivals].join(" · ");
}
