import type { IndicatorGroup, Text } from "../../core/types.ts";
import { INDICATOR_GROUPS } from "../../core/types.ts";
import type { CatalogIndicator } from "../../data/wire-catalog.ts";
import { GROUP_NAMES } from "../../i18n/evidence.ts";
import { indicatorRecord } from "./indicator-record.ts";
import { hitsIn } from "./library.ts";
import { listBlocks } from "./list.ts";
import { note, stack } from "./part.ts";
import { recordPart } from "./record.ts";
import type { SectionPart } from "./record.ts";
import type { Scene } from "./scene.ts";
import { countText } from "./words.ts";

const WORDS = {
  list: { zh: "指标词典", en: "Indicator dictionary" },
  about: {
    zh: "点选一个指标，可看解释、计量单位、口径断点，以及哪些地区、哪些时期有数；有数的格子直接打开对比。",
    en: "Choose an indicator for its definition, unit and breaks, and for the areas and periods with a figure; a filled cell opens the comparison.",
  },
} satisfies Record<string, Text>;

const groupOf = ({ group }: CatalogIndicator): IndicatorGroup => group ?? "statistic";

/** The dictionary by topic; single cases and claims stand apart, below. */
export function indicatorsPart(scene: Scene): SectionPart {
  const { catalog, library, locale, filters, stock, words } = scene;
  const topics = new Map(stock.manifest.topics.map(({ id, name }, index) => [id, { name, index }]));
  const place = (one: CatalogIndicator) =>
    INDICATOR_GROUPS.indexOf(groupOf(one)) * 1000 + (topics.get(one.topic)?.index ?? 999);
  const found = [...hitsIn(library.indicators, filters.query)].sort((a, b) => place(a) - place(b));
  const items = found.map((one) => ({
    id: one.id,
    title: one.name[locale],
    meta: [words.unit(one.unit), countText(one.figures, locale)].join(" · "),
    group:
      groupOf(one) === "statistic"
        ? { id: `topic-${one.topic}`, title: topics.get(one.topic)?.name[locale] ?? "" }
        : { id: `group-${groupOf(one)}`, title: GROUP_NAMES[groupOf(one)][locale] },
  }));
  const open = catalog.indicators.find(({ id }) => id === filters.item);
  return recordPart(scene, listBlocks(scene, WORDS.list[locale], items), {
    about: aboutGroup(scene),
    record: open && indicatorRecord(scene, open),
  });
}

function aboutGroup({ catalog, locale }: Scene) {
  const groups = INDICATOR_GROUPS.map((group) => {
    const count = catalog.indicators.filter((one) => groupOf(one) === group).length;
    return note(`group-${group}`, `${GROUP_NAMES[group][locale]} `, { kind: "muted", text: String(count) });
  });
  return stack("about", WORDS.list[locale], note("about-text", WORDS.about[locale]), ...groups);
}
