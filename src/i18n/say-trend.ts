import type { Dataset } from "../core/dataset.ts";
import type { Text } from "../core/types.ts";
import type { Measurement } from "../core/figures.ts";
import type { TrendTest } from "../core/trend-test.ts";
import { formatPeriod } from "./format.ts";
import { CURRENT_PRICES, isNominal } from "./say-change.ts";
import type { Locale } from "./text.ts";

const DIRECTIONS = {
  up: { zh: "呈上升趋势", en: "rising" },
  down: { zh: "呈下降趋势", en: "falling" },
  none: { zh: "未见单调趋势", en: "no monotone trend" },
};

/**
 * 现价，2015年至2022年呈上升趋势（Mann–Kendall，n=8，p=0.0001）, without a stop. Money is said to be at current prices,
 * which rise of themselves; of too few periods nothing is said but that.
 */
export function sayTrend(
  data: Dataset,
  measurement: Measurement,
  { figures, tested, isBorrowed }: TrendTest,
  locale: Locale,
): string {
  const n = String(figures.length);
  const [from = "", to = ""] = [figures[0], figures.at(-1)].map(
    (one) => one && formatPeriod(one.period, locale),
  );
  if (isBorrowed) return BORROWED[locale];
  if (!tested) return tooFew(figures.length, from, to)[locale];
  const prices = isNominal(data, measurement) ? CURRENT_PRICES[locale] : "";
  const said = DIRECTIONS[tested.direction][locale];
  const p = tested.p < 0.0001 ? "p<0.0001" : `p=${tested.p.toFixed(4)}`;
  const open = String(tested.open);
  if (locale === "zh") {
    const ties = tested.open > 0 ? `，取整后难分高低的${open}对按相等计` : "";
    return `${prices && `${prices}，`}${from}至${to}${said}（Mann–Kendall，n=${n}，${p}${ties}）`;
  }
  const ties = tested.open > 0 ? `, ${open} pairs not told apart by rounding counted as equal` : "";
  return `${said} ${from} to ${to}${prices && `, ${prices}`} (Mann–Kendall, n=${n}, ${p}${ties})`;
}

const BORROWED: Text = {
  zh: "所用人口不是各期当年的，不作判断",
  en: "not judged, since the population is not each year's own",
};

/** Which periods they are: a line may go on before them, beyond a break or by another definition. */
function tooFew(count: number, from: string, to: string): Text {
  const n = String(count);
  if (count === 0) return { zh: "没有可比的期，不作判断", en: "not judged: no comparable period" };
  if (count === 1)
    return {
      zh: `最近可比的只有${to}1期，期数太少，不作判断`,
      en: `not judged: only one comparable period, ${to}`,
    };
  return {
    zh: `最近可比的是${from}至${to}${n}期，期数太少，不作判断`,
    en: `not judged: only ${n} comparable periods, ${from} to ${to}`,
  };
}
