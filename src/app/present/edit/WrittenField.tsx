import { useId } from "react";
import type { Written } from "../../../core/deck.ts";
import { LOCALES, OPEN, CLOSE } from "../../../i18n/text.ts";
import { useLocale } from "../../../ui/context.ts";
import { inWords } from "../written.ts";
import { apart, isApart, rewritten } from "./written-edits.ts";
import { WORDS } from "./words.ts";

type Props = {
  readonly label: string;
  readonly value: Written;
  readonly placeholder?: string | undefined;
  readonly onChange: (value: Written) => void;
};

/** A line of words: one for both languages, or one for each. */
export function WrittenField({ label, value, placeholder, onChange }: Props) {
  const locale = useLocale();
  const both = isApart(value);
  return (
    <div className="edit-written">
      {(both ? LOCALES : [locale]).map((one) => (
        <label key={one}>
          <span>
            {label}
            {both && OPEN[locale] + WORDS[one === "zh" ? "inChinese" : "inEnglish"][locale] + CLOSE[locale]}
          </span>
          <input
            type="text"
            value={inWords(value, one)}
            placeholder={placeholder}
            onChange={({ currentTarget }) => {
              onChange(rewritten(value, one, currentTarget.value));
            }}
          />
        </label>
      ))}
      <Both
        isOn={both}
        of={label}
        onToggle={(isOn) => {
          onChange(apart(value, isOn, locale));
        }}
      />
    </div>
  );
}

type BothProps = {
  readonly isOn: boolean;
  readonly of: string;
  readonly onToggle: (isOn: boolean) => void;
};

/** Whether the two languages are written apart. */
export function Both({ isOn, of, onToggle }: BothProps) {
  const locale = useLocale();
  const id = useId();
  return (
    <span className="edit-both">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-label={`${WORDS.both[locale]} · ${of}`}
        onChange={({ currentTarget }) => {
          onToggle(currentTarget.checked);
        }}
      />
      <label htmlFor={id}>{WORDS.both[locale]}</label>
    </span>
  );
}
