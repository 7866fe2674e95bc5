import { useState } from "react";
import type { IndicatorId, IndicatorKind, Polarity, Text, UnitId } from "../../../core/types.ts";
import type { IndicatorChoice, NewIndicator } from "../../../curate/table/decisions.ts";
import type { CardSummary } from "../../../curate/table/summary.ts";
import type { Stock } from "../../../data/stock.ts";
import type { Locale } from "../../../i18n/text.ts";
import { useLocale } from "../../../ui/context.ts";

type Label = CardSummary["labels"][number];

const WORDS = {
  choose: { zh: "请选择指标", en: "Please choose an indicator" },
  alike: { zh: "名称相近", en: "Alike by name" },
  other: { zh: "其他", en: "Other" },
  asNew: { zh: "作为新指标", en: "As a new indicator" },
  leaveOut: { zh: "这一指标不取用", en: "Leave this indicator out" },
  counted: { zh: "表中单位", en: "Unit in the table" },
  kind: { zh: "类型", en: "Kind" },
  better: { zh: "好的方向", en: "Which end is better" },
  name: { zh: "新指标名称", en: "Name of the new indicator" },
  definition: { zh: "解释（可不填）", en: "Definition (may be left out)" },
  apply: { zh: "采用新指标", en: "Use the new indicator" },
  noUnit: {
    zh: "表中没有单位，按本站指标的单位计",
    en: "the table states no unit; counted in that of the indicator",
  },
  byName: { zh: "名称相同", en: "the same name" },
  byAlias: { zh: "别名相同", en: "another name of it" },
  byGrowth: { zh: "该指标的增速", en: "the growth of it" },
} satisfies Record<string, Text>;

const KINDS: readonly { readonly kind: IndicatorKind; readonly name: Text }[] = [
  { kind: "level", name: { zh: "总量", en: "total" } },
  { kind: "average", name: { zh: "人均或均值", en: "average or per head" } },
  { kind: "share", name: { zh: "比重（0–100%）", en: "share (0–100 %)" } },
  { kind: "growth", name: { zh: "增长率", en: "rate of growth" } },
  { kind: "ratio", name: { zh: "比率", en: "quotient" } },
];

const DIRECTIONS: readonly { readonly polarity: Polarity; readonly name: Text }[] = [
  { polarity: "neutral", name: { zh: "不分好坏", en: "neither" } },
  { polarity: "higher", name: { zh: "高为好", en: "higher" } },
  { polarity: "lower", name: { zh: "低为好", en: "lower" } },
];

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
          <NewForm
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
  return [...why, ...(unit === undefined ? [WORDS.noUnit[locale]] : [])].join(locale === "zh" ? "；" : "; ");
}

function unitFor(own: UnitId, { unit }: Label, { data }: Stock): UnitId {
  const base = data.units.get(own)?.base;
  const found =
    unit?.kind === "unit" ? unit.units.find((id) => data.units.get(id)?.base === base) : undefined;
  return found ?? own;
}

function UnitSelect(props: {
  readonly unit: UnitId;
  readonly base: UnitId | undefined;
  readonly stock: Stock;
  readonly locale: Locale;
  readonly onChange: (unit: UnitId) => void;
}) {
  const { units } = props.stock.data;
  const base = props.base && units.get(props.base)?.base;
  return (
    <select
      aria-label={WORDS.counted[props.locale]}
      value={props.unit}
      onChange={({ target }) => {
        const unit = units.get(target.value as UnitId);
        if (unit) props.onChange(unit.id);
      }}
    >
      {[...units.values()]
        .filter((one) => base === undefined || one.base === base)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name[props.locale]}
          </option>
        ))}
    </select>
  );
}

function NewForm(props: {
  readonly label: Label;
  readonly stock: Stock;
  readonly onDone: (indicator: NewIndicator) => void;
}) {
  const locale = useLocale();
  const { label, stock } = props;
  const [first] = stock.data.units.keys();
  const start =
    label.unit?.kind === "unit" ? label.unit.units[0] : label.isGrowth ? ("percent" as UnitId) : first;
  const [name, setName] = useState(label.name);
  const [unit, setUnit] = useState(start);
  const [kind, setKind] = useState<IndicatorKind>(label.isGrowth ? "growth" : "level");
  const [polarity, setPolarity] = useState<Polarity>("neutral");
  const [definition, setDefinition] = useState("");
  return (
    <span className="own-new">
      <label>
        {WORDS.name[locale]}{" "}
        <input
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </label>
      {unit !== undefined && (
        <UnitSelect unit={unit} base={undefined} stock={stock} locale={locale} onChange={setUnit} />
      )}
      <select
        aria-label={WORDS.kind[locale]}
        value={kind}
        onChange={({ target }) => {
          setKind(KINDS.find((one) => one.kind === target.value)?.kind ?? "level");
        }}
      >
        {KINDS.map((one) => (
          <option key={one.kind} value={one.kind}>
            {one.name[locale]}
          </option>
        ))}
      </select>
      <select
        aria-label={WORDS.better[locale]}
        value={polarity}
        onChange={({ target }) => {
          setPolarity(DIRECTIONS.find((one) => one.polarity === target.value)?.polarity ?? "neutral");
        }}
      >
        {DIRECTIONS.map((one) => (
          <option key={one.polarity} value={one.polarity}>
            {one.name[locale]}
          </option>
        ))}
      </select>
      <label>
        {WORDS.definition[locale]}{" "}
        <input
          value={definition}
          onChange={({ target }) => {
            setDefinition(target.value);
          }}
        />
      </label>
      <button
        type="button"
        disabled={name.trim() === "" || unit === undefined}
        onClick={() => {
          if (unit !== undefined)
            props.onDone({
              ...{ unit, kind, polarity, name: name.trim() },
              definition: definition.trim() === "" ? name.trim() : definition.trim(),
            });
        }}
      >
        {WORDS.apply[locale]}
      </button>
    </span>
  );
}
