import { useEffect, useState } from "react";
import { familyOf } from "../../core/period.ts";
import type { Family } from "../../core/period.ts";
import type { Period, Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { formatFamily, formatPeriod } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { PeriodFilter } from "../../state/chosen.ts";
import "./PeriodControl.css";

const WORDS = {
  slider: TERMS.period,
  family: { zh: "期间类型", en: "Kind of period" },
  play: { zh: "播放", en: "Play" },
  stop: { zh: "停止", en: "Stop" },
  latest: { zh: "最近可得", en: "Latest available" },
} satisfies Record<string, Text>;

const STEP_MS = 1200;

type Props = {
  readonly periods: readonly Period[];
  readonly when: PeriodFilter;
  readonly locale: Locale;
  readonly onChange: (when: PeriodFilter, how: "step" | "amend") => void;
};

/** A slider over the periods that exist, play, and the latest figure of each area. */
export function PeriodControl({ periods, when, locale, onChange }: Props) {
  const family: Family = when.kind === "latest" ? when.family : familyOf(when.period);
  const families = [...new Set(periods.map(familyOf))];
  const inFamily = periods.filter((period) => familyOf(period) === family);
  const last = inFamily.length - 1;
  const at = when.kind === "latest" ? last : inFamily.indexOf(when.period);
  const [playing, setPlaying] = useState(false);
  const [dragging, setDragging] = useState(false);
  const next = inFamily[at + 1];

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (next === undefined) setPlaying(false);
      else onChange({ kind: "period", period: next }, "amend");
    }, STEP_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, next, onChange]);

  function show(index: number, how: "step" | "amend"): void {
    const period = inFamily[index];
    if (period !== undefined) onChange({ kind: "period", period }, how);
  }

  function play(): void {
    if (playing || inFamily.length < 2) {
      setPlaying(false);
      return;
    }
    // The whole run is one step of undo: it begins here and is continued by the timer.
    show(next === undefined ? 0 : at + 1, "step");
    setPlaying(true);
  }

  return (
    <div className="period">
      {families.length > 1 && (
        <select
          aria-label={WORDS.family[locale]}
          value={family}
          onChange={({ target }) => {
            const first = periods.filter((period) => familyOf(period) === target.value).at(-1);
            if (first !== undefined) onChange({ kind: "period", period: first }, "step");
          }}
        >
          {families.map((id) => (
            <option key={id} value={id}>
              {formatFamily(id, locale)}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="icon"
        aria-label={WORDS[playing ? "stop" : "play"][locale]}
        disabled={inFamily.length < 2}
        onClick={play}
      >
        {playing ? "■" : "▶"}
      </button>
      <input
        type="range"
        aria-label={WORDS.slider[locale]}
        aria-valuetext={when.kind === "latest" ? WORDS.latest[locale] : formatPeriod(when.period, locale)}
        min={0}
        max={Math.max(last, 0)}
        step={1}
        value={Math.max(at, 0)}
        disabled={inFamily.length < 2}
        onPointerDown={() => {
          setDragging(false);
        }}
        onPointerUp={() => {
          setDragging(false);
        }}
        onChange={({ target }) => {
          show(Number(target.value), dragging ? "amend" : "step");
        }}
        onPointerMove={({ buttons }) => {
          setDragging(buttons === 1 && dragging);
        }}
        onInput={() => {
          setDragging(true);
        }}
        onKeyDown={() => {
          setDragging(false);
        }}
      />
      <output>{when.kind === "latest" ? WORDS.latest[locale] : formatPeriod(when.period, locale)}</output>
      <label className="chip">
        <input
          type="checkbox"
          checked={when.kind === "latest"}
          onChange={({ target }) => {
            const period = inFamily.at(-1);
            if (target.checked) onChange({ kind: "latest", family }, "step");
            else if (period !== undefined) onChange({ kind: "period", period }, "step");
          }}
        />
        {WORDS.latest[locale]}
      </label>
    </div>
  );
}
