import { useState } from "react";
import type { Period } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { Locale } from "../../i18n/text.ts";

type Props = {
  readonly periods: readonly Period[];
  readonly at: number;
  readonly text: string;
  readonly locale: Locale;
  readonly onChoose: (period: Period | undefined, how: "step" | "amend") => void;
};

/** A drag is one step of undo; each key is one of its own. */
export function PeriodSlider({ periods, at, text, locale, onChoose }: Props) {
  const [dragging, setDragging] = useState(false);
  const release = () => {
    setDragging(false);
  };
  return (
    <input
      type="range"
      aria-label={TERMS.period[locale]}
      aria-valuetext={text}
      min={0}
      max={Math.max(periods.length - 1, 0)}
      step={1}
      value={Math.max(at, 0)}
      disabled={periods.length < 2}
      onPointerDown={release}
      onPointerUp={release}
      onChange={({ target }) => {
        onChoose(periods[Number(target.value)], dragging ? "amend" : "step");
      }}
      onPointerMove={({ buttons }) => {
        setDragging(buttons === 1 && dragging);
      }}
      onInput={() => {
        setDragging(true);
      }}
      onKeyDown={release}
    />
  );
}
