import { useId, useState } from "react";
import type { Period } from "../../core/types.ts";
import { tickOf } from "../../i18n/format.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { Locale } from "../../i18n/text.ts";

type Props = {
  readonly periods: readonly Period[];
  readonly at: number;
  readonly text: string;
  readonly locale: Locale;
  readonly onChoose: (period: Period | undefined, how: "step" | "amend") => void;
};

/** Of so many periods each has a place wide enough to be hit, in root type sizes. */
const PLACE = 0.8;

/** A tick a period, the first and the last by name. A drag is one step of undo, and so is a key that is held. */
export function PeriodSlider({ periods, at, text, locale, onChoose }: Props) {
  const ticks = useId();
  const [continues, setContinues] = useState(false);
  const release = () => {
    setContinues(false);
  };
  const [first, last] = [periods[0], periods.at(-1)];
  const isRange = first !== undefined && last !== undefined && first !== last;
  return (
    <span className="period-range" style={{ width: `max(11.25rem, ${String(periods.length * PLACE)}rem)` }}>
      <input
        type="range"
        aria-label={TERMS.period[locale]}
        aria-valuetext={text}
        min={0}
        max={Math.max(periods.length - 1, 0)}
        step={1}
        list={ticks}
        value={Math.max(at, 0)}
        disabled={periods.length < 2}
        onPointerDown={release}
        onPointerUp={release}
        onChange={({ target }) => {
          onChoose(periods[Number(target.value)], continues ? "amend" : "step");
        }}
        onPointerMove={({ buttons }) => {
          setContinues(buttons === 1 && continues);
        }}
        onInput={() => {
          setContinues(true);
        }}
        onKeyDown={({ repeat }) => {
          setContinues(repeat && continues);
        }}
      />
      <datalist id={ticks}>
        {periods.map((period, index) => (
          <option key={period} value={index} />
        ))}
      </datalist>
      {isRange && (
        <span className="period-ends" aria-hidden="true">
          <span>{tickOf(first)}</span>
          <span>{tickOf(last)}</span>
        </span>
      )}
    </span>
  );
}
