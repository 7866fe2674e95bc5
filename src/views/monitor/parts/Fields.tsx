import { useEffect } from "react";
import { presentDistricts } from "../../../core/dataset.ts";
import type { IndicatorId, Unit } from "../../../core/types.ts";
import { bestPeriod } from "../../../data/coverage.ts";
import type { Manifest } from "../../../data/wire.ts";
import { shifted } from "../../../i18n/quantity.ts";
import type { Scale } from "../../../i18n/quantity.ts";
import { PART_ACTIONS } from "../../../i18n/terms-parts.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { COLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useResources } from "../../../ui/context.ts";
import { IndicatorPicker } from "../../../ui/pickers/lazy.ts";
import { Popover } from "../../../ui/Popover.tsx";

type SelectProps<One extends string> = {
  readonly label: string;
  readonly value: One;
  readonly options: readonly One[];
  readonly nameOf: (one: One) => string;
  readonly onChange: (one: One) => void;
};

/** One of a few, under its name. */
export function SelectField<One extends string>({
  label,
  value,
  options,
  nameOf,
  onChange,
}: SelectProps<One>) {
  return (
    <label className="rules-field">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          onChange(options.find((one) => one === target.value) ?? value);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly isBad?: boolean;
  /** A few digits. */
  readonly isShort?: boolean;
  readonly after?: string;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
};

/** What is typed, under its name. */
export function TextField({ label, value, isBad, isShort, after, placeholder, onChange }: TextProps) {
  return (
    <label className="rules-field">
      {label}
      <input
        type="text"
        className={isShort ? "rules-number" : "rules-text"}
        value={value}
        aria-invalid={isBad}
        placeholder={placeholder}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {after}
    </label>
  );
}

type IndicatorProps = {
  readonly manifest: Manifest;
  readonly locale: Locale;
  readonly value: IndicatorId;
  readonly onChange: (id: IndicatorId) => void;
};

/** An indicator out of the whole list. */
export function IndicatorField({ manifest, locale, value, onChange }: IndicatorProps) {
  const districts = presentDistricts(new Map(manifest.areas.map((area) => [area.code, area])));
  const entry = manifest.indicators.find(({ id }) => id === value);
  const name = entry?.name[locale] ?? value;
  return (
    <span className="rules-field">
      {TERMS.indicator[locale]}
      <Popover
        label={PART_ACTIONS.chooseIndicator[locale] + COLON[locale] + name}
        button={name}
        className="wide"
      >
        {(close) => (
          <IndicatorPicker
            options={manifest.indicators.map((option) => ({
              entry: option,
              best: bestPeriod(manifest, option, districts),
            }))}
            topics={new Map(manifest.topics.map((topic) => [topic.id, topic.name[locale]]))}
            areas={districts.length}
            selected={entry}
            locale={locale}
            onSelect={(next) => {
              onChange(next.id);
              close();
            }}
          />
        )}
      </Popover>
    </span>
  );
}

/** The unit of an indicator, which stands with its figures; none until these are there. */
export function useUnit(indicator: IndicatorId): Unit | undefined {
  const { resources } = useApp();
  const inBackground = useBackground();
  useEffect(() => {
    inBackground(resources.ensure([{ kind: "partition", indicator }]));
  }, [resources, indicator, inBackground]);
  return useResources(({ stock }) => {
    const unit = stock?.data.partitions.get(indicator)?.indicator.unit;
    return unit === undefined ? undefined : stock?.data.units.get(unit);
  });
}

/** A value as a form shows it: in the scale in which the page prints it. */
export function asTyped(value: number, { shift }: Pick<Scale, "shift">): string {
  return String(moved(value, shift));
}

/** The value that was typed in that scale, the minus that texts print among its signs; NaN for anything else. */
export function typedIn(text: string, { shift }: Pick<Scale, "shift">): number {
  const plain = text
    .trim()
    .replace("−", "-")
    .replace(/(?<=\d)[,，](?=\d{3})/g, "");
  return plain === "" ? NaN : moved(Number(plain), -shift);
}

/** Without the dust of binary fractions. */
function moved(value: number, shift: number): number {
  return Number(shifted(value, { shift }).toPrecision(15));
}
