import { useState } from "react";
import { CLASS_METHODS } from "../../core/class-methods.ts";
import type { ClassMethod } from "../../core/class-methods.ts";
import type { Limits } from "../../core/classes.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { METHOD_NAMES } from "../../i18n/explain.ts";
import type { Locale } from "../../i18n/text.ts";
import "./picker.css";

const WORDS = {
  method: TERMS.classification,
  limits: { zh: "分级界限（从小到大，逗号分隔）", en: "Class limits (ascending, separated by commas)" },
  apply: { zh: "固定此界限", en: "Pin these limits" },
  pinned: { zh: "界限已固定，换年份也不变。", en: "Limits are pinned and stay the same in every period." },
  pooled: {
    zh: "界限按所有年份的数值划定，换年份不变。",
    en: "Limits are made from all periods and stay the same in each.",
  },
  unpin: { zh: "取消固定", en: "Unpin" },
  wrong: { zh: "请输入2至6个从小到大的数。", en: "Enter two to six numbers in ascending order." },
} satisfies Record<string, Text>;

type Props = {
  readonly method: ClassMethod;
  readonly limits: Limits;
  readonly pinned: boolean;
  readonly locale: Locale;
  readonly onMethod: (method: ClassMethod) => void;
  readonly onLimits: (limits: Limits | undefined) => void;
};

/** How values fall into classes, and the limits themselves, which can be pinned or typed. */
export function ClassPicker({ method, limits, pinned, locale, onMethod, onLimits }: Props) {
  const told = limits.join(", ");
  const [text, setText] = useState(told);
  const [shown, setShown] = useState(told);
  const [wrong, setWrong] = useState(false);
  // Another method or indicator brings other limits: what stands in the field are those of the map.
  if (shown !== told) {
    setShown(told);
    setText(told);
    setWrong(false);
  }
  function apply(): void {
    const numbers = text
      .split(/[,，、\s]+/)
      .filter((part) => part !== "")
      .map(Number);
    const ascending = numbers.every(
      (number, index) => Number.isFinite(number) && (index === 0 || number > (numbers[index - 1] ?? number)),
    );
    const valid = ascending && numbers.length >= 2 && numbers.length <= 6;
    setWrong(!valid);
    if (valid) onLimits(numbers);
  }
  return (
    <div className="picker classes">
      <fieldset>
        <legend>{WORDS.method[locale]}</legend>
        {CLASS_METHODS.map((id) => (
          <label key={id} className="chip">
            <input
              type="radio"
              name="method"
              checked={method === id}
              onChange={() => {
                onMethod(id);
              }}
            />
            {METHOD_NAMES[id][locale]}
          </label>
        ))}
      </fieldset>
      <label>
        {WORDS.limits[locale]}
        <input
          type="text"
          value={text}
          aria-invalid={wrong}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </label>
      {wrong && <p role="alert">{WORDS.wrong[locale]}</p>}
      <p className="note">{WORDS[pinned ? "pinned" : "pooled"][locale]}</p>
      <button type="button" onClick={apply}>
        {WORDS.apply[locale]}
      </button>
      {pinned && (
        <button
          type="button"
          onClick={() => {
            onLimits(undefined);
          }}
        >
          {WORDS.unpin[locale]}
        </button>
      )}
    </div>
  );
}
