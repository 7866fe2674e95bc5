import { useRef } from "react";
import { refusalOf } from "../../core/measure.ts";
import { MEASURES } from "../../core/measures.ts";
import type { Refusal } from "../../core/measure.ts";
import type { Measure } from "../../core/measures.ts";
import type { Indicator } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { REFUSALS } from "../../i18n/refusals.ts";
import { measureName } from "../../i18n/measure-names.ts";
import type { Locale } from "../../i18n/text.ts";
import "./picker.css";
import "./MeasurePicker.css";

type Props = {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** The measured indicator by another one, where there is one. */
  readonly over?: { readonly name: string; readonly refusal: Refusal | undefined } | undefined;
  readonly locale: Locale;
  readonly onSelect: (measure: Measure) => void;
  /** After a choice by pointer, or Enter: arrows choose with every step, and go on. */
  readonly onDone: () => void;
};

/** The measures; one that makes no sense for the indicator stays visible with the reason, the ratio only as an index. */
export function MeasurePicker({ indicator, measure, over, locale, onSelect, onDone }: Props) {
  const isByKeys = useRef(false);
  const shown = MEASURES.filter((id) =>
    id === "ratio" ? over : id !== "nominal" || refusalOf(id, indicator) === undefined,
  );
  return (
    <fieldset
      className="picker measures"
      onPointerDown={() => {
        isByKeys.current = false;
      }}
      onKeyDown={(event) => {
        isByKeys.current = true;
        if (event.key !== "Enter") return;
        // It would press the button that has the focus then.
        event.preventDefault();
        onDone();
      }}
    >
      <legend>{TERMS.measure[locale]}</legend>
      {shown.map((id) => {
        const refusal = id === "ratio" ? over?.refusal : refusalOf(id, indicator);
        return (
          <label key={id} className={refusal ? "refused" : undefined}>
            <input
              type="radio"
              name="measure"
              checked={measure === id}
              disabled={refusal !== undefined}
              onChange={() => {
                if (!isByKeys.current) onDone();
                onSelect(id);
              }}
            />
            {(id === "ratio" && over?.name) || measureName(id, indicator)[locale]}
            {refusal && <small>{REFUSALS[refusal][locale]}</small>}
          </label>
        );
      })}
    </fieldset>
  );
}
