import { TIERS } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Text } from "../../core/types.ts";
import type { CatalogSource } from "../../data/wire-catalog.ts";
import { publisherName } from "../../i18n/publishers.ts";
import { READING_NAMES, SOURCE_KIND_NAMES, TIER_NAMES, titleText } from "../../i18n/source-names.ts";
import { muted, note } from "./part.ts";
import type { Part } from "./part.ts";
import { recordsPart } from "./record.ts";
import type { ListItem } from "./record.ts";
import { searched } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { sourceRecord } from "./source-record.ts";
import { countText } from "./words.ts";

const WORDS = {
  list: COLUMN_TERMS.sources,
  about: {
    zh: "点选一条来源，可看它提供了哪些指标、哪些数字。同一数字有多个来源时，结果先于预计，具体数先于界限值，再按等级A、B、C、D，最后看修订状态和读取方式。",
    en: "Choose a source to see the indicators and figures it gives. Where several give the same figure, results go before estimates and values before bounds; then the tier decides from A to D, then the state of revision and how the source was read.",
  },
} satisfies Record<string, Text>;

/** Every source by tier, the most used first. */
export function sourcesPart(scene: Scene): Part {
  const { catalog, locale, filters } = scene;
  const open = catalog.sources.find(({ id }) => id === filters.item);
  const found = searched(
    scene,
    "sources",
    catalog.sources,
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.figures - a.figures,
  );
  return recordsPart(scene, {
    title: WORDS.list[locale],
    about: WORDS.about,
    notes: TIERS.map((tier) => {
      const count = catalog.sources.filter((source) => source.tier === tier).length;
      const name = ` ${TIER_NAMES[tier][locale]} `;
      return note(`tier-${tier.toLowerCase()}`, { kind: "strong", text: tier }, name, muted(count));
    }),
    items: found.map((source) => itemOf(scene, source)),
    record: open && sourceRecord(scene, open),
  });
}

function itemOf({ locale }: Scene, source: CatalogSource): ListItem {
  const { id, date, kind, figures, tier, readIn } = source;
  const title = titleText(source, locale);
  const dated = date === "unknown" ? [] : [date];
  const meta = [
    publisherName(source, locale),
    ...dated,
    SOURCE_KIND_NAMES[kind][locale],
    READING_NAMES[readIn][locale],
    countText(figures, locale),
  ];
  const heading = `${tier} ${TIER_NAMES[tier][locale]}`;
  return { id, title, meta: meta.join(" · "), group: { id: `tier-${tier.toLowerCase()}`, title: heading } };
}
