import type { DerivedValue } from "../../core/evidence.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { sideOf } from "../../exports/arithmetic.ts";
import { formatPeriod, formatPrecise } from "../../i18n/format.ts";
import { useFilters, useLocale } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { SideBox } from "./CrosscheckRecord.tsx";
import { toRecord } from "./links.ts";
import { areaName, indicatorName, inUnit, unitName } from "./names.ts";
import { OperandTable } from "./OperandTable.tsx";
import { Record, Rows } from "./Record.tsx";
import { RecordList } from "./RecordList.tsx";
import type { Shown } from "./shown.ts";

const WORDS = {
  list: { zh: "推算值", en: "Derived values" },
  mark: { zh: "推算", en: "derived" },
  about: {
    zh: "由公布的数字推得的数，如经费除以强度得总值、数量除以占比得全市总数。它们不是公布数，不与公布数混用，也不进入对比和排名。",
    en: "What published figures imply: an expenditure over its intensity gives a total, a count over its share the city’s. They are not published figures, are never mixed with those, and enter no comparison or ranking.",
  },
  result: { zh: "推算结果", en: "Derived value" },
  indicator: { zh: "对应指标", en: "Indicator" },
  scope: { zh: "范围", en: "Scope" },
  note: { zh: "备注", en: "Note" },
  operands: { zh: "用到的数字", en: "The figures used" },
} satisfies globalThis.Record<string, Text>;

/** What published figures imply, by area. */
export function Derived({
  shown,
  found,
}: {
  readonly shown: Shown;
  readonly found: readonly DerivedValue[];
}) {
  const { locale, item } = useFilters();
  const { names, derivations } = shown;
  const open = derivations?.records.find(({ id }) => id === item);
  const order = [...names.areas.keys()];
  const place = (code: AreaCode) => order.indexOf(code);
  return (
    <RecordList
      label={WORDS.list[locale]}
      items={[...found]
        .sort((a, b) => place(a.area) - place(b.area))
        .map((value) => ({
          id: value.id,
          title: value.name[locale],
          meta: `${inUnit(formatPrecise(value.value), unitName(names, value.unit, locale), locale)} · ${formatPeriod(value.period, locale)}`,
          badge: { text: WORDS.mark[locale], tone: "plain" },
          group: areaName(names, value.area, locale),
        }))}
      about={<p>{WORDS.about[locale]}</p>}
      detail={open && <DerivedRecord value={open} shown={shown} />}
    />
  );
}

function DerivedRecord({ value, shown }: { readonly value: DerivedValue; readonly shown: Shown }) {
  const locale = useLocale();
  const { names, derivations } = shown;
  if (!derivations) return null;
  const unit = unitName(names, value.unit, locale);
  const { side } = sideOf(value.formula, value.operands, derivations, locale);
  const kicker = `${areaName(names, value.area, locale)} · ${formatPeriod(value.period, locale)}`;
  return (
    <Record id={value.id} title={value.name[locale]} kicker={kicker}>
      <p className="conclusion">
        <span className="badge plain">{WORDS.mark[locale]}</span>{" "}
        <strong className="big">{inUnit(formatPrecise(value.value), unit, locale)}</strong>
      </p>
      <section className="reading">
        <SideBox label={WORDS.result[locale]} side={side} unit={unit} />
      </section>
      <Rows
        rows={[
          [
            WORDS.indicator[locale],
            value.indicator && (
              <ViewLink to={toRecord("indicators", value.indicator)}>
                {indicatorName(names, value.indicator, locale)}
              </ViewLink>
            ),
          ],
          [WORDS.scope[locale], value.scope?.[locale]],
          [WORDS.note[locale], value.note?.[locale]],
        ]}
      />
      <h3>{WORDS.operands[locale]}</h3>
      <OperandTable operands={value.operands} wire={derivations} shown={shown} />
    </Record>
  );
}
