import type { IndicatorGroup, Text } from "../../core/types.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import { INDICATOR_GROUPS } from "../../core/types.ts";
import type { CatalogIndicator } from "../../data/wire-catalog.ts";
import { GROUP_NAMES } from "../../i18n/evidence.ts";
import { indicatorRecord } from "./indicator-record.ts";
import { muted, note } from "./part.ts";
import type { Part } from "./part.ts";
import { recordsPart } from "./record.ts";
import type { ListItem } from "./record.ts";
import { searched } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { countText } from "./words.ts";

const WORDS = {
  list: EVIDENCE_TERMS.dictionary,
  about: {
    zh: "点选一个指标，可看指标解释、单位、口径断点，以及哪些地区、哪些时期有数；有数的格子直接打开对比。",
    en: "Choose an indicator for its definition, unit and breaks, and for the areas and periods with a figure; a filled cell opens the comparison.",
  },
} satisfies Record<string, Text>;

const groupOf = ({ group }: CatalogIndicator): IndicatorGroup => group ?? "statistic";

/** The dictionary by topic; single cases and claims stand apart, below. */
export function indicatorsPart(scene: Scene): Part {
  const { catalog, locale, filters, names } = scene;
  const open = catalog.indicators.find(({ id }) => id === filters.item);
  const topics = [...names.topics.keys()];
  const found = searched(
    scene,
    "indicators",
    catalog.indicators,
    (a, b) =>
      INDICATOR_GROUPS.indexOf(groupOf(a)) - INDICATOR_GROUPS.indexOf(groupOf(b)) ||
      topics.indexOf(a.topic) - topics.indexOf(b.topic),
  );
  return recordsPart(scene, {
    title: WORDS.list[locale],
    about: WORDS.about,
    notes: INDICATOR_GROUPS.map((group) => {
      const count = catalog.indicators.filter((one) => groupOf(one) === group).length;
      return note(`group-${group}`, `${GROUP_NAMES[group][locale]} `, muted(count));
    }),
    items: found.map((one) => itemOf(scene, one)),
    record: open && indicatorRecord(scene, open),
  });
}

function itemOf({ locale, names, words }: Scene, indicator: CatalogIndicator): ListItem {
  const { id, name, unit, figures, topic } = indicator;
  const group = groupOf(indicator);
  return {
    id,
    title: name[locale],
    meta: [words.unit(unit).unit, countText(figures, locale)].join(" · "),
    group:
      group === "statistic"
        ? { id: `topic-${topic}`, title: names.topics.get(topic)?.[locale] ?? "" }
        : { id: `group-${group}`, title: GROUP_NAMES[group][locale] },
  };
}
