import type { Boundary, Conditions, Coverage, Sample } from "../core/conditions.ts";
import type { Text } from "../core/types.ts";

const BOUNDARY_NAMES: Record<Boundary, Text> = {
  "2000": { zh: "按2000年区划", en: "boundaries of 2000" },
  "2010": { zh: "按2010年区划", en: "boundaries of 2010" },
  "2014": { zh: "按2014年区划（黄埔含萝岗）", en: "boundaries of 2014 (Huangpu with Luogang)" },
  "restated-sum": { zh: "为原两区之和", en: "sum of two former districts" },
};

const COVERAGE_NAMES: Record<Coverage, Text> = {
  "excludes-shenshan": { zh: "不含深汕特别合作区", en: "without Shenshan" },
  "includes-shenshan": { zh: "含深汕特别合作区", en: "with Shenshan" },
  "excludes-dapeng": { zh: "不含大鹏新区", en: "without Dapeng" },
  "includes-dapeng": { zh: "含大鹏新区", en: "with Dapeng" },
};

const SAMPLE_NAMES: Record<Sample, Text> = {
  "longform-10pct": {
    zh: "普查长表10%抽样数，只宜算比重",
    en: "count in the census's 10% sample: for shares only",
  },
};

const SUPERSEDED: Text = { zh: "已被后来的公布取代", en: "superseded by a later publication" };
const DISPUTED: Text = { zh: "所印时期与数字不符", en: "the printed period does not fit the figure" };

/** What a figure was counted on, and what is known against it; the vintage is named apart. */
export function conditionTexts(figure: Conditions): readonly Text[] {
  const { boundary, coverage, sample, superseded, periodDisputed } = figure;
  return [
    ...(boundary ? [BOUNDARY_NAMES[boundary]] : []),
    ...(coverage ? [COVERAGE_NAMES[coverage]] : []),
    ...(sample ? [SAMPLE_NAMES[sample]] : []),
    ...(superseded ? [SUPERSEDED] : []),
    ...(periodDisputed ? [DISPUTED] : []),
  ];
}

export const VINTAGE_INFERRED: Text = { zh: "（推定）", en: " (inferred)" };

/** Instead of a literal, and of a range that rounding would leave open. */
export const PRINT_UNKNOWN: Text = { zh: "原文印法不详", en: "how it is printed is not known" };
