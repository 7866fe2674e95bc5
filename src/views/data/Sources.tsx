import { TIERS } from "../../core/types.ts";
import type { Text } from "../../core/types.ts";
import { currentSourceId } from "../../data/current-source.ts";
import type { CatalogSource } from "../../data/wire-catalog.ts";
import { SOURCE_KIND_NAMES, TIER_NAMES } from "../../i18n/explain.ts";
import { useFilters } from "../../ui/context.ts";
import { RecordList } from "./RecordList.tsx";
import type { Shown } from "./shown.ts";
import { SourceRecord } from "./SourceRecord.tsx";
import { countText } from "./words.ts";

const WORDS = {
  list: { zh: "来源", en: "Sources" },
  about: {
    zh: "点选一条来源，可看它提供了哪些指标、哪些数字。同一数字有多个来源时，先看修订状态，再按等级A、B、C、D取用。",
    en: "Choose a source to see the indicators and figures it gives. Where several give the same figure, the state of revision decides first, then the tier from A to D.",
  },
} satisfies Record<string, Text>;

/** Every source by tier, the most used first. */
export function Sources({
  shown,
  found,
}: {
  readonly shown: Shown;
  readonly found: readonly CatalogSource[];
}) {
  const { locale, item } = useFilters();
  const current = item === undefined ? undefined : currentSourceId(shown.catalog, item);
  const open = shown.catalog.sources.find(({ id }) => id === current);
  const ordered = [...found].sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.figures - a.figures,
  );
  return (
    <RecordList
      label={WORDS.list[locale]}
      items={ordered.map((source) => ({
        id: source.id,
        title: source.title,
        meta: [
          source.publisher,
          ...(source.date === "unknown" ? [] : [source.date]),
          SOURCE_KIND_NAMES[source.kind][locale],
          countText(source.figures, locale),
        ].join(" · "),
        group: `${source.tier} ${TIER_NAMES[source.tier][locale]}`,
      }))}
      about={
        <>
          <p>{WORDS.about[locale]}</p>
          <ul>
            {TIERS.map((tier) => (
              <li key={tier}>
                <strong>{tier}</strong> {TIER_NAMES[tier][locale]}{" "}
                <span className="muted">
                  {shown.catalog.sources.filter((source) => source.tier === tier).length}
                </span>
              </li>
            ))}
          </ul>
        </>
      }
      detail={open && <SourceRecord key={open.id} source={open} shown={shown} />}
    />
  );
}
