import { CONFLICT_KINDS } from "../../core/conflict.ts";
import type { Conflict } from "../../core/conflict.ts";
import type { Text } from "../../core/types.ts";
import { figureText } from "../../exports/arithmetic.ts";
import { CONFLICT_KIND_NAMES, formatDifference } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useFilters } from "../../ui/context.ts";
import { Chips, countBy } from "./Chips.tsx";
import { ConflictRecord } from "./ConflictRecord.tsx";
import { areaName, indicatorName } from "./names.ts";
import { RecordList } from "./RecordList.tsx";
import type { Shown } from "./shown.ts";

const WORDS = {
  list: { zh: "分歧", en: "Conflicts" },
  about: {
    zh: "同一指标、同一地区、同一时期有两个以上不同的公布数时，都列在这里：采用哪一个、为什么，其余各差多少。未采用的数仍可在数字的出处中看到。",
    en: "Where more than one value is published for the same indicator, area and period, all of them stand here: which one is used and why, and how far the others are from it. Values not used remain visible in the origin of the figure.",
  },
} satisfies Record<string, Text>;

export function Conflicts({ shown, found }: { readonly shown: Shown; readonly found: readonly Conflict[] }) {
  const { locale, item, subset } = useFilters();
  const { names, catalog } = shown;
  const open = catalog.conflicts.find(({ id }) => id === item);
  const kinds = CONFLICT_KINDS.filter((kind) => kind === subset);
  const wanted = kinds.length > 0 ? kinds : CONFLICT_KINDS;
  return (
    <RecordList
      label={WORDS.list[locale]}
      items={wanted.flatMap((kind) =>
        found
          .filter((conflict) => conflict.kind === kind)
          .map(({ id, indicator, area, period, used, others }) => ({
            id,
            title: `${areaName(names, area, locale)} · ${indicatorName(names, indicator, locale)} · ${formatPeriod(period, locale)}`,
            meta: [
              figureText(used),
              ...others.map(({ figure, difference }) =>
                figure.value === used.value
                  ? figureText(figure)
                  : `${figureText(figure)} (${formatDifference(difference, locale)})`,
              ),
            ].join(" · "),
            group: CONFLICT_KIND_NAMES[kind][locale],
          })),
      )}
      about={<p>{WORDS.about[locale]}</p>}
      detail={open && <ConflictRecord conflict={open} shown={shown} />}
    >
      <Chips
        subsets={CONFLICT_KINDS}
        names={CONFLICT_KIND_NAMES}
        counts={countBy(found, ({ kind }) => kind)}
      />
    </RecordList>
  );
}
