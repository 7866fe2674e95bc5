import { useCallback } from "react";
import { familyOf } from "../../core/period.ts";
import type { Family } from "../../core/period.ts";
import type { Period, Text } from "../../core/types.ts";
import type { When } from "../../core/when.ts";
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
  common: { zh: "最近共同时期", en: "Newest common period" },
  commonYear: { zh: "最近共同年份", en: "Newest common year" },
} satisfies Record<string, Text>;

type Props = {
  readonly periods: readonly Period[];
  readonly when: PeriodFilter;
  /** What it comes to on the figures at hand. */
  readonly shown: When;
  readonly locale: Locale;
  /** What a kind of period opens with; nothing where its figures are not at hand. */
  readonly bestOf: (family: Family) => Period | undefined;
  readonly onChange: (when: PeriodFilter, how: "step" | "amend") => void;
};

/** A slider over the periods that exist, play, the newest common period, and the latest figure of each area. */
export function PeriodControl({ periods, when, shown: now, locale, bestOf, onChange }: Props) {
  const family: Family = now.kind === "latest" ? now.family : familyOf(now.period);
  const inFamily = periods.filter((period) => familyOf(period) === family);
  const last = inFamily.length - 1;
  const at = now.kind === "latest" ? last : inFamily.indexOf(now.period);
  const shown = now.kind === "latest" ? WORDS.latest[locale] : formatPeriod(now.period, locale);
  const show = useCallback(
    (period: Period | undefined, how: "step" | "amend") => {
      if (period !== undefined) onChange({ kind: "period", period }, how);
    },
    [onChange],
  );
  const { playing, play } = usePlay(inFamily, at, show);
  return (
    <div className="period">
      <PeriodFamily
        periods={periods}
        family={family}
        locale={locale}
        onChoose={(kind) => {
          show(bestOf(kind) ?? periods.findLast((period) => familyOf(period) === kind), "step");
        }}
      />
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
      <Chip
        name={WORDS[family === "year" ? "commonYear" : "common"][locale]}
        checked={when.kind === "common"}
        onChange={(checked) => {
          if (checked) onChange({ kind: "common" }, "step");
          else show(inFamily[at], "step");
        }}
      />
      <Chip
        name={WORDS.latest[locale]}
        checked={when.kind === "latest"}
        onChange={(checked) => {
          if (checked) onChange({ kind: "latest", family }, "step");
          else show(inFamily[last], "step");
        }}
      />
    </div>
  );
}

type ChipProps = {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

function Chip({ name, checked, onChange }: ChipProps) {
  return (
    <label className="chip">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      {name}
    </label>
  );
}
