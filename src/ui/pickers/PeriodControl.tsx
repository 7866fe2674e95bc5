import { useCallback } from "react";
import { familyOf } from "../../core/period.ts";
import type { Family } from "../../core/period.ts";
import type { Period, Text } from "../../core/types.ts";
import { formatPeriod } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { PeriodFilter } from "../../state/chosen.ts";
import { PeriodFamily } from "./PeriodFamily.tsx";
import { PeriodSlider } from "./PeriodSlider.tsx";
import { usePlay } from "./usePlay.ts";
import "./PeriodControl.css";

const WORDS = {
  play: { zh: "播放", en: "Play" },
  stop: { zh: "停止", en: "Stop" },
  latest: { zh: "最近可得", en: "Latest available" },
} satisfies Record<string, Text>;

type Props = {
  readonly periods: readonly Period[];
  readonly when: PeriodFilter;
  readonly locale: Locale;
  readonly onChange: (when: PeriodFilter, how: "step" | "amend") => void;
};

/** A slider over the periods that exist, play, and the latest figure of each area. */
export function PeriodControl({ periods, when, locale, onChange }: Props) {
  const family: Family = when.kind === "latest" ? when.family : familyOf(when.period);
  const inFamily = periods.filter((period) => familyOf(period) === family);
  const last = inFamily.length - 1;
  const at = when.kind === "latest" ? last : inFamily.indexOf(when.period);
  const shown = when.kind === "latest" ? WORDS.latest[locale] : formatPeriod(when.period, locale);
  const show = useCallback(
    (period: Period | undefined, how: "step" | "amend") => {
      if (period !== undefined) onChange({ kind: "period", period }, how);
    },
    [onChange],
  );
  const { playing, play } = usePlay(inFamily, at, show);
  return (
    <div className="period">
      <PeriodFamily periods={periods} family={family} locale={locale} onChoose={show} />
      <button
        type="button"
        className="icon"
        aria-label={WORDS[playing ? "stop" : "play"][locale]}
        disabled={inFamily.length < 2}
        onClick={play}
      >
        {playing ? "■" : "▶"}
      </button>
      <PeriodSlider periods={inFamily} at={at} text={shown} locale={locale} onChoose={show} />
      <output>{shown}</output>
      <label className="chip">
        <input
          type="checkbox"
          checked={when.kind === "latest"}
          onChange={({ target }) => {
            if (target.checked) onChange({ kind: "latest", family }, "step");
            else show(inFamily[last], "step");
          }}
        />
        {WORDS.latest[locale]}
      </label>
    </div>
  );
}
