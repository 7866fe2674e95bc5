import type { Crosscheck } from "../../core/evidence.ts";
import type { Text } from "../../core/types.ts";
import { CROSSCHECK_VERDICT_NAMES } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useFilters } from "../../ui/context.ts";
import { Chips, countBy } from "./Chips.tsx";
import { CrosscheckRecord } from "./CrosscheckRecord.tsx";
import { areaName } from "./names.ts";
import { RecordList } from "./RecordList.tsx";
import { ATTENTION, TONES } from "./verdicts.ts";
import type { Shown } from "./shown.ts";

const WORDS = {
  list: { zh: "交叉核对", en: "Cross-checks" },
  about: {
    zh: "文中数字之间、数字与统计资料之间应当成立的关系。每个数按印出的位数带取整区间：两边区间相交即为一致，不相交即为不一致；原文可作两种理解且结论不同的，记为两可。",
    en: "What the figures of a text must satisfy among themselves and with the statistics. Each figure is taken with the interval its printed digits allow: where the two sides meet they are consistent, where they do not they are inconsistent; where the text can be read in two ways with different results, the check is ambiguous.",
  },
} satisfies Record<string, Text>;

export function Crosschecks({
  shown,
  found,
}: {
  readonly shown: Shown;
  readonly found: readonly Crosscheck[];
}) {
  const { locale, item, subset } = useFilters();
  const { names, crosschecks } = shown;
  const open = crosschecks?.records.find(({ id }) => id === item);
  const verdicts = ATTENTION.filter((verdict) => verdict === subset);
  const wanted = verdicts.length > 0 ? verdicts : ATTENTION;
  return (
    <RecordList
      label={WORDS.list[locale]}
      items={wanted.flatMap((verdict) =>
        found
          .filter((check) => check.verdict === verdict)
          .map((check) => ({
            id: check.id,
            title: check.name[locale],
            meta: `${areaName(names, check.area, locale)} · ${formatPeriod(check.period, locale)}`,
            badge: { text: CROSSCHECK_VERDICT_NAMES[verdict][locale], tone: TONES[verdict] },
            group: "",
          })),
      )}
      about={<p>{WORDS.about[locale]}</p>}
      detail={open && crosschecks && <CrosscheckRecord check={open} wire={crosschecks} shown={shown} />}
    >
      <Chips
        subsets={ATTENTION}
        names={CROSSCHECK_VERDICT_NAMES}
        counts={countBy(found, ({ verdict }) => verdict)}
      />
    </RecordList>
  );
}
