import { presentDistricts } from "../../core/dataset.ts";
import { isDistrict } from "../../core/profile-place.ts";
import type { Position } from "../../core/profile.ts";
import { binsOf, fullestBins } from "../../core/spread.ts";
import type { Bin } from "../../core/spread.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { SPREAD_TERMS } from "../../i18n/terms-spread.ts";
import { countAreas } from "../../i18n/area-count.ts";
import { formatPeriod, formatShort } from "../../i18n/format.ts";
import { shifted } from "../../i18n/quantity.ts";
import { placeOf } from "../../i18n/voice.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Fact } from "../../report/blocks.ts";
import type { Rich } from "../../report/rich.ts";
import { areaName, bracketed, quantity, scaleIn, subjectOf, withUnit } from "../../i18n/words.ts";
import { figureKey } from "./keys.ts";
import type { Profile } from "./profile.ts";

const LABELS: Record<"n" | "counted" | "without" | "mode" | "min" | "max" | "mean" | "median" | "own", Text> =
  {
    n: { zh: "可比区数", en: "Comparable districts" },
    counted: { zh: "位次所计区数", en: "Districts counted in the rank" },
    without: { zh: "无可比数字的区", en: "Districts without a comparable figure" },
    mode: { zh: "最多的组", en: "Most frequent class" },
    min: SPREAD_TERMS.minimum,
    max: SPREAD_TERMS.maximum,
    mean: { zh: "平均数（不加权）", en: "Mean (unweighted)" },
    median: SPREAD_TERMS.median,
    own: { zh: "本区", en: "This district" },
  };

export type Benchmark = {
  readonly title: string;
  readonly unit: string;
  readonly facts: readonly Fact[];
  readonly bins: readonly {
    readonly label: string;
    readonly count: number;
    /** How many districts and zones, in words. */
    readonly counted: string;
    readonly areas: string;
    readonly own: boolean;
  }[];
};

const KNOWN: Text = {
  zh: "含只知界限、预计数或其他年份数字的",
  en: "including those known by a bound, an estimate or another year: ",
};

/** The denominator of the place, with those in it that have no comparable figure: 20（含只知界限……的宝安、盐田）. */
function countedText({ rank, lacking }: Position, name: (area: AreaCode) => string, locale: Locale): string {
  const known = lacking.filter((one) => one.known !== undefined).map(({ area }) => name(area));
  const count = String(rank.of);
  return known.length === 0 ? count : count + bracketed(locale, KNOWN, listed(locale, known));
}

/** How the comparable values of one indicator are spread, in classes of equal width. */
export function benchmarkOf({ data, district, locale }: Profile, position: Position): Benchmark {
  const { measurement, period, ranked, spread, cell, rank } = position;
  const scale = scaleIn(data, measurement, locale);
  const name = (code: AreaCode) => areaName(data, code, locale);
  const full = (text: string) => withUnit(text, scale.unit, locale);
  const short = (value: number) => formatShort(shifted(value, scale));
  const origin = ({ area, figure }: typeof cell, after: string): Rich => [
    { kind: "figure", text: quantity(figure, scale, locale), origin: figureKey(measurement, area, figure) },
    ` (${after})`,
  ];
  const without = presentDistricts(data.areas)
    .filter((area) => isDistrict(data, area) && !ranked.some((one) => one.cell.area === area))
    .map(name);
  const bins = binsOf(ranked.map((one) => one.cell));
  const range = ({ from, to }: Bin) => `${short(from)}–${short(to)}`;
  const fullest = fullestBins(bins);
  const most = fullest[0]?.cells.length ?? 0;
  const mode =
    fullest.length > 2 || most < 2
      ? "—"
      : `${full(listed(locale, fullest.map(range)))} (${locale === "zh" ? `各${String(most)}个` : `${String(most)} each`})`;
  const facts: readonly (readonly [keyof typeof LABELS, Rich])[] = [
    ["own", origin(cell, placeOf(rank, locale))],
    ["n", [String(spread.n)]],
    ["counted", [countedText(position, name, locale)]],
    ["without", [without.length === 0 ? "0" : `${String(without.length)} (${listed(locale, without)})`]],
    ["mode", [fullest.length === 1 ? mode.replace("各", "").replace(" each", "") : mode]],
    ["min", origin(spread.lowest, name(spread.lowest.area))],
    ["max", origin(spread.highest, name(spread.highest.area))],
    ["mean", [full(short(spread.mean))]],
    ["median", [full(short(spread.median))]],
  ];
  return {
    title: `${subjectOf(measurement, locale)} · ${formatPeriod(period, locale)}`,
    unit: scale.unit,
    facts: facts.map(([key, value]) => ({ label: LABELS[key][locale], value })),
    bins: bins.map((bin) => ({
      label: range(bin),
      count: bin.cells.length,
      counted: countAreas(
        data.areas,
        bin.cells.map(({ area }) => area),
        locale,
      ),
      areas: listed(
        locale,
        bin.cells.map(({ area }) => name(area)),
      ),
      own: bin.cells.some(({ area }) => area === district),
    })),
  };
}
