import { useDeferredValue, useMemo } from "react";
import type { Period, Text } from "../../core/types.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { TERMS } from "../../i18n/terms.ts";
import { COLON } from "../../i18n/text.ts";
import { useApp } from "../../ui/context.ts";
import type { Scene } from "./scene.ts";
import { emptyPeriods, periodsIn, toldPeriods } from "./scored-periods.ts";
import type { NoFigures } from "./scored-periods.ts";

const WORDS = {
  newest: { zh: "最新共同时期", en: "newest in common" },
  empty: { zh: "算不出指数的时期", en: "Periods without an index" },
} satisfies Record<string, Text>;

const FEW: Text = { zh: "数字齐全的地区不足两个", en: "fewer than two areas have all figures" };

const WHY: Record<NoFigures, Text> = {
  "no-members": { zh: "各成分都没有可比数字", en: "no member has figures that compare" },
  "nothing-left": FEW,
  "one-area": FEW,
  flat: { zh: "有成分各地区都一样", en: "a member is the same for all areas" },
};

const NONE: ReturnType<typeof emptyPeriods> = new Map();

/** When: the periods with an index first; those without stand below with their reason and cannot be chosen. */
export function PeriodMenu({ scene }: { readonly scene: Scene }) {
  const { store } = useApp();
  const { locale, period: shown, filters } = scene;
  // Whether each has an index takes longer than to draw the page, which goes first.
  const judged = useDeferredValue<Scene | "later">(scene, "later");
  const empty = useMemo(() => (judged === "later" ? NONE : emptyPeriods(judged)), [judged]);
  const periods = periodsIn(scene);
  const without = toldPeriods(periods, empty);
  return (
    <label>
      {TERMS.period[locale]}{" "}
      <select
        value={filters.indexPeriod ?? ""}
        onChange={({ target: { value } }) => {
          store.change({ indexPeriod: value === "" ? undefined : (value as Period) });
        }}
      >
        <option value="">
          {WORDS.newest[locale]}
          {filters.indexPeriod === undefined && shown ? ` · ${formatPeriod(shown, locale)}` : ""}
        </option>
        {periods
          .filter((period) => !empty.has(period))
          .map((period) => (
            <option key={period} value={period}>
              {formatPeriod(period, locale)}
            </option>
          ))}
        {without.length > 0 && (
          <optgroup label={WORDS.empty[locale]}>
            {without.map((period) => {
              const why = empty.get(period);
              return (
                <option key={period} value={period} disabled>
                  {formatPeriod(period, locale)}
                  {why && `${COLON[locale]}${WHY[why][locale]}`}
                </option>
              );
            })}
          </optgroup>
        )}
      </select>
    </label>
  );
}
