import type { Missing, OperandRole } from "../core/cell.ts";
import type { IndicatorId, Period, Text } from "../core/types.ts";
import { MISSING_REASONS } from "./explain.ts";
import { formatPeriod } from "./format.ts";
import { listed } from "./text.ts";
import type { Locale } from "./text.ts";

const OPERANDS: Record<Exclude<OperandRole, "point">, Text> = {
  population: { zh: "常住人口", en: "resident population" },
  land: { zh: "土地面积", en: "land area" },
  city: { zh: "范围相同的全市数", en: "city total of the same territory" },
  base: { zh: "基期的数字", en: "figure of the base period" },
  growth: { zh: "公布的增速", en: "published growth" },
  other: { zh: "另一指标的数字", en: "figure of the other indicator" },
};

const ONLY_BOUNDS: Text = { zh: "只有界限值，算不出数", en: "only bounds are known, which give no figure" };
const CENSUS = "census-population" as IndicatorId;

/**
 * Why an area has no figure: what is missing, of which period, and, unless it is told in brief, what exists nearest. The
 * one place where a reason becomes words: table, map, tip and drawer read it, and in brief the sentence.
 */
export function reasonText(missing: Missing, length: "full" | "brief" = "full"): Text {
  const why = missing.reason === "no-operand" ? operandText(missing) : plainText(missing);
  const nearest = length === "full" && nearestText(missing);
  return nearest ? { zh: why.zh + nearest.zh, en: why.en + nearest.en } : why;
}

const NOT_NOW: Text = { zh: "所据来源未见本期数字", en: "no source at hand prints a figure of this period" };

function plainText(missing: Exclude<Missing, NoOperand>): Text {
  const isElsewhere =
    missing.reason === "no-figure" && (missing.nearest !== undefined || missing.others !== undefined);
  return isElsewhere ? NOT_NOW : MISSING_REASONS[missing.reason];
}

type NoOperand = Extract<Missing, { readonly reason: "no-operand" }>;

function operandText({ operand, period }: NoOperand): Text {
  if (operand === "point") return ONLY_BOUNDS;
  const what = OPERANDS[operand];
  if (period === undefined) return { zh: `缺${what.zh}`, en: `no ${what.en}` };
  return {
    zh: `缺${formatPeriod(period, "zh")}${what.zh}`,
    en: `no ${what.en} of ${formatPeriod(period, "en")}`,
  };
}

const UNDATED: Text = { zh: "，另有未注明年份的数字", en: "; there is an undated one" };

/** Of how many kinds of period the newest is named. */
const NAMED = 3;

/** ，另有2021年、2023年5月的数字: of other kinds of period, the newest of them. */
function othersText(others: readonly Period[]): Text {
  const newest = others.slice(-NAMED);
  const named = (locale: Locale) =>
    listed(
      locale,
      newest.map((period) => formatPeriod(period, locale)),
    );
  const more = others.length > newest.length;
  return {
    zh: `，另有${named("zh")}${more ? "等" : ""}的数字`,
    en: `; there are figures of ${named("en")}${more ? " and more" : ""}`,
  };
}

/** ，最近为2020年普查; nothing where there is nothing near. */
function nearestText(missing: Missing): Text | undefined {
  if (missing.reason === "no-figure" && missing.others) return othersText(missing.others);
  if (!("nearest" in missing)) return undefined;
  const { nearest } = missing;
  const period = typeof nearest === "object" ? nearest.period : nearest;
  if (period === "undated") return UNDATED;
  const census = typeof nearest === "object" && nearest.indicator === CENSUS;
  return {
    zh: `，最近为${formatPeriod(period, "zh")}${census ? "普查" : ""}`,
    en: `; the nearest is ${census ? "the census of" : "of"} ${formatPeriod(period, "en")}`,
  };
}
