import { useState } from "react";
import { CLASS_METHODS } from "../../core/class-methods.ts";
import type { ClassMethod } from "../../core/class-methods.ts";
import type { Limits } from "../../core/classes.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { roundsIn } from "../../i18n/format.ts";
import { METHOD_NAMES } from "../../i18n/explain.ts";
import type { Locale } from "../../i18n/text.ts";
import { readLimits } from "./read-limits.ts";
import "./picker.css";

const WORDS = {
  method: TERMS.classification,
  limits: { zh: "分级界限（从小到大，每行一个）", en: "Class limits (ascending, one a line)" },
  apply: { zh: "固定此界限", en: "Pin these limits" },
  pinned: { zh: "界限已固定，换年份也不变。", en: "Limits are pinned and stay the same in every period." },
  pooled: {
    zh: "界限按所有年份的数值划定，换年份不变。",
    en: "Limits are made from all periods and stay the same in each.",
  },
  unpin: { zh: "取消固定", en: "Unpin" },
} satisfies Record<string, Text>;

type Props = {
  readonly method: ClassMethod;
  readonly limits: Limits;
  readonly pinned: boolean;
  /** The unit in which limits are printed and typed. */
  readonly unit: string;
  readonly locale: Locale;
  readonly onMethod: (method: ClassMethod) => void;
  readonly onLimits: (limits: Limits | undefined) => void;
};

/** How values fall into classes, and the limits themselves, which can be pinned or typed. */
export function ClassPicker({ method, limits, pinned, unit, locale, onMethod, onLimits }: Props) {
  const told = limits.map(roundsIn(limits, locale, 12)).join("\n");
  const [text, setText] = useState(told);
  const [shown, setShown] = useState(told);
  const [wrong, setWrong] = useState<Text>();
  // Another method or indicator brings other limits: what stands in the field are those of the map.
  if (shown !== told) {
    setShown(told);
    setText(told);
    setWrong(undefined);
  }
  function apply(): void {
    const read = readLimits(text, unit);
    setWrong("problem" in read ? read.problem : undefined);
    if ("limits" in read) onLimits(read.limits);
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
        <textarea
          rows={6}
          value={text}
          aria-invalid={wrong !== undefined}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </label>
      {wrong && <p role="alert">{wrong[locale]}</p>}
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
