import { useState } from "react";
import type { IndicatorKind, Polarity, Text } from "../../../core/types.ts";
import type { NewIndicator } from "../../../curate/table/decisions.ts";
import type { CardSummary } from "../../../curate/table/summary.ts";
import type { Stock } from "../../../data/stock.ts";
import { useLocale } from "../../../ui/context.ts";
import { Choice } from "./Choice.tsx";
import { firstKind } from "./first-kind.ts";
import { UnitSelect } from "./UnitSelect.tsx";

type Label = CardSummary["labels"][number];

const WORDS = {
  kind: { zh: "指标类型", en: "Kind of indicator" },
  better: { zh: "好的方向", en: "Which end is better" },
  name: { zh: "新指标名称", en: "Name of the new indicator" },
  definition: { zh: "解释（可不填）", en: "Definition (may be left out)" },
  apply: { zh: "采用新指标", en: "Use the new indicator" },
} satisfies Record<string, Text>;

const KINDS: readonly { readonly id: IndicatorKind; readonly name: Text }[] = [
  { id: "level", name: { zh: "总量", en: "total" } },
  { id: "average", name: { zh: "人均、均值或指数", en: "average, per head or index" } },
  { id: "share", name: { zh: "比重（0–100%）", en: "share (0–100 %)" } },
  { id: "growth", name: { zh: "增长率", en: "rate of growth" } },
  { id: "ratio", name: { zh: "比率", en: "quotient" } },
];

const DIRECTIONS: readonly { readonly id: Polarity; readonly name: Text }[] = [
  { id: "neutral", name: { zh: "不分好坏", en: "neither" } },
  { id: "higher", name: { zh: "高为好", en: "higher" } },
  { id: "lower", name: { zh: "低为好", en: "lower" } },
];

/** What an indicator is that only the reader has: its name, unit, kind and which end is better. */
export function NewIndicatorForm(props: {
  readonly label: Label;
  readonly stock: Stock;
  readonly onDone: (indicator: NewIndicator) => void;
}) {
  const locale = useLocale();
  const { label, stock } = props;
  const percent = stock.catalog?.units.find(({ id }) => id === "percent")?.id;
  const start = label.unit?.kind === "unit" ? label.unit.units[0] : label.isGrowth ? percent : undefined;
  // A unit that nobody knows stays as the table prints it.
  const printed = label.unit?.kind === "unknown" ? label.unit.text : undefined;
  const fallback = printed === undefined ? undefined : percent;
  const [name, setName] = useState(label.name);
  const [unit, setUnit] = useState(start);
  const [chosen, setKind] = useState<IndicatorKind>();
  // Until it is chosen it follows the unit.
  const kind = chosen ?? firstKind(unit ?? fallback, label.isGrowth);
  const [polarity, setPolarity] = useState<Polarity>("neutral");
  const [definition, setDefinition] = useState("");
  return (
    <span className="own-new">
      <label>
        {WORDS.name[locale]}{" "}
        <input
          type="text"
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </label>
      {printed === undefined ? (
        <UnitSelect unit={unit} base={undefined} stock={stock} locale={locale} onChange={setUnit} />
      ) : (
        <span>{printed}</span>
      )}
      <Choice label={WORDS.kind[locale]} value={kind} options={KINDS} onChange={setKind} />
      <Choice label={WORDS.better[locale]} value={polarity} options={DIRECTIONS} onChange={setPolarity} />
      <label>
        {WORDS.definition[locale]}{" "}
        <input
          type="text"
          value={definition}
          onChange={({ target }) => {
            setDefinition(target.value);
          }}
        />
      </label>
      <button
        type="button"
        disabled={name.trim() === "" || (unit ?? fallback) === undefined}
        onClick={() => {
          const used = unit ?? fallback;
          if (used !== undefined)
            props.onDone({
              ...{ unit: used, kind, polarity, name: name.trim() },
              ...(printed !== undefined && { printed }),
              definition: definition.trim() === "" ? name.trim() : definition.trim(),
            });
        }}
      >
        {WORDS.apply[locale]}
      </button>
    </span>
  );
}
