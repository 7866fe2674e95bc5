import { CONFLICT_KINDS } from "../../core/evidence.ts";
import type { Conflict } from "../../core/conflict.ts";
import type { Observation, Text } from "../../core/types.ts";
import { TAB_NAMES } from "./sections.ts";
import { CONFLICT_KIND_NAMES, formatDifference } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { conflictRecord } from "./conflict-record.ts";
import type { Part } from "./part.ts";
import { recordsPart } from "./record.ts";
import type { ListItem } from "./record.ts";
import { searched } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { bySubset, subsetsBlock } from "./subsets.ts";
import { printedText } from "./words.ts";

const WORDS = {
  about: {
    zh: "同一指标、同一地区、同一时期有两个以上不同的公布数时，都列在这里：采用哪一个、为什么，其余各差多少。未采用的数仍可在数字的出处中看到。",
    en: "Where more than one value is published for the same indicator, area and period, all of them stand here: which one is used and why, and how far the others are from it. Values not used remain visible in the origin of the figure.",
  },
} satisfies Record<string, Text>;

/** Where published values differ, by what they differ in. */
export function conflictsPart(scene: Scene): Part {
  const { catalog, filters, locale } = scene;
  const open = catalog.conflicts.find(({ id }) => id === filters.item);
  const found = searched(scene, "conflicts", catalog.conflicts);
  const kindsOf = ({ kind }: Conflict) => [kind];
  return recordsPart(scene, {
    title: TAB_NAMES.conflicts[locale],
    about: WORDS.about,
    subsets: subsetsBlock(scene, CONFLICT_KIND_NAMES, CONFLICT_KINDS, found.map(kindsOf)),
    items: bySubset(scene, CONFLICT_KINDS, found, kindsOf).map((conflict) => itemOf(scene, conflict)),
    record: open && conflictRecord(scene, open),
  });
}

/** What it is about; the value used, then the others with how far they are from it. */
function itemOf({ locale, words }: Scene, conflict: Conflict): ListItem {
  const { id, area, indicator, period, kind, used, others } = conflict;
  const printed = (figure: Observation) => printedText(figure, words.unitOf(figure), locale);
  const rivals = others.map(({ figure, difference }) =>
    figure.value === used.value
      ? printed(figure)
      : `${printed(figure)} (${formatDifference(difference, locale)})`,
  );
  return {
    id,
    title: [words.area(area), words.indicator(indicator), formatPeriod(period, locale)].join(" · "),
    meta: [printed(used), ...rivals].join(" · "),
    group: { id: kind, title: CONFLICT_KIND_NAMES[kind][locale] },
  };
}
