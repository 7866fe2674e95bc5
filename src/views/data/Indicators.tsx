import type { IndicatorGroup, Text } from "../../core/types.ts";
import { INDICATOR_GROUPS } from "../../core/types.ts";
import type { CatalogIndicator } from "../../data/wire-catalog.ts";
import { GROUP_NAMES } from "../../i18n/evidence.ts";
import { useFilters } from "../../ui/context.ts";
import { IndicatorRecord } from "./IndicatorRecord.tsx";
import { unitName } from "./names.ts";
import { RecordList } from "./RecordList.tsx";
import type { Shown } from "./shown.ts";
import { countText } from "./words.ts";

const WORDS = {
  list: { zh: "指标词典", en: "Indicator dictionary" },
  about: {
    zh: "点选一个指标，可看解释、计量单位、口径断点，以及哪些地区、哪些时期有数；有数的格子直接打开对比。",
    en: "Choose an indicator for its definition, unit and breaks, and for the areas and periods with a figure; a filled cell opens the comparison.",
  },
} satisfies Record<string, Text>;

/** The dictionary by topic; single cases and claims stand apart, below. */
export function Indicators({
  shown,
  found,
}: {
  readonly shown: Shown;
  readonly found: readonly CatalogIndicator[];
}) {
  const { locale, item } = useFilters();
  const { manifest, names, catalog } = shown;
  const open = catalog.indicators.find(({ id }) => id === item);
  const topics = new Map(manifest.topics.map(({ id, name }, index) => [id, { name, index }]));
  const groupOf = ({ group }: CatalogIndicator): IndicatorGroup => group ?? "statistic";
  const place = (one: CatalogIndicator) =>
    INDICATOR_GROUPS.indexOf(groupOf(one)) * 1000 + (topics.get(one.topic)?.index ?? 999);
  const ordered = [...found].sort((a, b) => place(a) - place(b));
  return (
    <RecordList
      label={WORDS.list[locale]}
      items={ordered.map((one) => ({
        id: one.id,
        title: one.name[locale],
        meta: [unitName(names, one.unit, locale), countText(one.figures, locale)].join(" · "),
        group:
          groupOf(one) === "statistic"
            ? (topics.get(one.topic)?.name[locale] ?? "")
            : GROUP_NAMES[groupOf(one)][locale],
      }))}
      about={
        <>
          <p>{WORDS.about[locale]}</p>
          <ul>
            {INDICATOR_GROUPS.map((group) => (
              <li key={group}>
                {GROUP_NAMES[group][locale]}{" "}
                <span className="muted">
                  {catalog.indicators.filter((one) => groupOf(one) === group).length}
                </span>
              </li>
            ))}
          </ul>
        </>
      }
      detail={open && <IndicatorRecord indicator={open} shown={shown} />}
    />
  );
}
