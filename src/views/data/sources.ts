import { TIERS } from "../../core/types.ts";
import type { Text } from "../../core/types.ts";
import { SOURCE_KIND_NAMES, TIER_NAMES } from "../../i18n/source-names.ts";
import { hitsIn } from "./library.ts";
import { listBlocks } from "./list.ts";
import { note, stack } from "./part.ts";
import { recordPart } from "./record.ts";
import type { SectionPart } from "./record.ts";
import type { Scene } from "./scene.ts";
import { sourceRecord } from "./source-record.ts";
import { countText } from "./words.ts";

const WORDS = {
  list: { zh: "来源", en: "Sources" },
  about: {
    zh: "点选一条来源，可看它提供了哪些指标、哪些数字。同一数字有多个来源时，先看修订状态，再按等级A、B、C、D取用。",
    en: "Choose a source to see the indicators and figures it gives. Where several give the same figure, the state of revision decides first, then the tier from A to D.",
  },
} satisfies Record<string, Text>;

/** Every source by tier, the most used first. */
export function sourcesPart(scene: Scene): SectionPart {
  const { catalog, library, locale, filters } = scene;
  const found = [...hitsIn(library.sources, filters.query)].sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.figures - a.figures,
  );
  const items = found.map(({ id, title, publisher, date, kind, figures, tier }) => ({
    id,
    title,
    meta: [
      publisher,
      ...(date === "unknown" ? [] : [date]),
      SOURCE_KIND_NAMES[kind][locale],
      countText(figures, locale),
    ].join(" · "),
    group: { id: `tier-${tier.toLowerCase()}`, title: `${tier} ${TIER_NAMES[tier][locale]}` },
  }));
  const tiers = TIERS.map((tier) => {
    const count = catalog.sources.filter((source) => source.tier === tier).length;
    return note(
      `tier-${tier.toLowerCase()}`,
      { kind: "strong", text: tier },
      ` ${TIER_NAMES[tier][locale]} `,
      { kind: "muted", text: String(count) },
    );
  });
  const open = catalog.sources.find(({ id }) => id === filters.item);
  const about = stack("about", WORDS.list[locale], note("about-text", WORDS.about[locale]), ...tiers);
  return recordPart(scene, listBlocks(scene, WORDS.list[locale], items), {
    about,
    record: open && sourceRecord(scene, open),
  });
}
