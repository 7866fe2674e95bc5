import { useState } from "react";
import type { IndicatorId, Text, UnitId } from "../../../core/types.ts";
import type { IndicatorChoice } from "../../../curate/table/decisions.ts";
import type { CardSummary } from "../../../curate/table/summary.ts";
import type { Stock } from "../../../data/stock.ts";
import { SEMICOLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { useLocale } from "../../../ui/context.ts";
import { NewIndicatorForm } from "./NewIndicatorForm.tsx";
import { UnitSelect } from "./UnitSelect.tsx";

type Label = CardSummary["labels"][number];

const WORDS = {
  choose: { zh: "请选择指标", en: "Please choose an indicator" },
  alike: { zh: "名称相近", en: "Alike by name" },
  other: { zh: "其他", en: "Other" },
  asNew: { zh: "作为新指标", en: "As a new indicator" },
  leaveOut: { zh: "这一指标不取用", en: "Leave this indicator out" },
  noUnit: {
    zh: "表中没有单位，按本站指标的单位计",
    en: "the table states no unit; counted in that of the indicator",
  },
  byName: { zh: "名称相同", en: "the same name" },
  byAlias: { zh: "别名相同", en: "another name of it" },
  byGrowth: { zh: "该指标的增速", en: "the growth of it" },
} satisfies Record<string, Text>;

type Props = {
  readonly label: Label;
  readonly stock: Stock;
  readonly onChange: (choice: IndicatorChoice) => void;
};

/** A name in the table, and the indicator and unit that it stands for. */
export function IndicatorName({ label, stock, onChange }: Props) {
  const locale = useLocale();
  const [isNew, setNew] = useState(false);
  const { choice, found, name, unit, figures } = label;
  const printed = unit?.kind === "unit" ? unit.printed : (unit?.text ?? "");
  const chosen = isNew ? "new" : choice?.kind === "ours" ? choice.indicator : (choice?.kind ?? "");
  const catalog = stock.catalog?.indicators.filter(({ group = "statistic" }) => group === "statistic") ?? [];
  const ours = (id: IndicatorId) => catalog.find((one) => one.id === id);
  const choose = (value: string) => {
    setNew(value === "new");
    const indicator = catalog.find(({ id }) => id === value);
    if (indicator)
      onChange({ kind: "ours", indicator: indicator.id, unit: unitFor(indicator.unit, label, stock) });
    if (value === "skip") onChange({ kind: "skip" });
  };
  return (
    <tr>
      <th scope="row">
        {name}
        {label.isGrowth && " ↗%"} {printed !== "" && <span className="own-hint">{printed}</span>}
      </th>
      <td>
        <select
          aria-label={name}
          value={chosen}
          onChange={({ target }) => {
            choose(target.value);
          }}
        >
          <option value="" disabled>
            {WORDS.choose[locale]}
          </option>
          {found?.kind === "alike" && (
            <optgroup label={WORDS.alike[locale]}>
              {found.indicators.map((id) => (
                <option key={id} value={id}>
                  {ours(id)?.name[locale]}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={WORDS.other[locale]}>
            <option value="new">{WORDS.asNew[locale]}</option>
            <option value="skip">{WORDS.leaveOut[locale]}</option>
          </optgroup>
          {stock.manifest.topics.map((topic) => (
            <optgroup key={topic.id} label={topic.name[locale]}>
              {catalog
                .filter((one) => one.topic === topic.id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name[locale]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>{" "}
        {choice?.kind === "ours" && !isNew && (
          <>
            <UnitSelect
              unit={choice.unit}
              base={ours(choice.indicator)?.unit}
              stock={stock}
              locale={locale}
              onChange={(next) => {
                onChange({ ...choice, unit: next });
              }}
            />{" "}
            <span className="own-hint">{reason(label, locale)}</span>
          </>
        )}
        {isNew && (
          <NewIndicatorForm
            label={label}
            stock={stock}
            onDone={(indicator) => {
              setNew(false);
              onChange({ kind: "new", indicator });
            }}
          />
        )}
        {choice?.kind === "new" && !isNew && <span className="own-hint">{choice.indicator.name}</span>}
      </td>
      <td className="own-number">{figures}</td>
    </tr>
  );
}

function reason({ found, unit, choice }: Label, locale: Locale): string {
  const isOwnGuess =
    found?.kind === "sure" && choice?.kind === "ours" && choice.indicator === found.indicator;
  const why = !isOwnGuess
    ? []
    : [{ name: WORDS.byName, alias: WORDS.byAlias, growth: WORDS.byGrowth }[found.reason][locale]];
  return [...why, ...(unit === undefined ? [WORDS.noUnit[locale]] : [])].join(SEMICOLON[locale]);
}

function unitFor(own: UnitId, { unit }: Label, { data }: Stock): UnitId {
  const base = data.units.get(own)?.base;
  const found =
    unit?.kind === "unit" ? unit.units.find((id) => data.units.get(id)?.base === base) : undefined;
  return found ?? own;
}
