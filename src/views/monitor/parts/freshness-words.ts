import type { Cycle, Due, FreshnessState } from "../../../core/monitor/calendar.ts";
import type { TableCell } from "../../../core/table.ts";
import type { Text } from "../../../core/types.ts";

export const FRESHNESS_WORDS = {
  newest: { zh: "最新一期", en: "Newest period" },
  responsible: { zh: "谁负责", en: "Responsible" },
  next: { zh: "下一期", en: "Next period" },
  by: { zh: "应在何时前", en: "Due by the end of" },
  rules: { zh: "何时应有：规则和依据", en: "What is due when: rules and what they lean on" },
  note: {
    zh: "最新一期取全区全口径的实绩，期末前的预计数不算。应有的时间按下面的规则推算，以数据版本的日期为准；逾期只说本站所据来源没有收到，不等于没有发布。",
    en: "The newest period is that of a result of the whole area by the usual definition; an estimate from before the period closed does not count. When the next is due follows the rules below, as of the date of the data release. Overdue says that the sources at hand do not have it, not that it was never published.",
  },
  noCycle: { zh: "没有固定周期", en: "no regular cycle" },
  declared: { zh: "本站规则", en: "rule of this site" },
  stated: { zh: "发布单位写明", en: "stated by the publisher" },
} satisfies Record<string, Text>;

export const FRESHNESS_STATES_WORDS: Record<
  FreshnessState,
  { readonly mark: string; readonly name: Text; readonly title: Text; readonly tone?: TableCell["tone"] }
> = {
  overdue: {
    mark: "▲",
    name: { zh: "逾期", en: "overdue" },
    title: { zh: "逾期的指标", en: "Overdue" },
    tone: "bad",
  },
  never: {
    mark: "□",
    name: { zh: "没有实绩数", en: "without any result" },
    title: { zh: "没有实绩数的指标", en: "Without any result" },
    tone: "caution",
  },
  awaited: {
    mark: "○",
    name: { zh: "未到期", en: "not due yet" },
    title: { zh: "未到期的指标", en: "Not due yet" },
    tone: "good",
  },
  "no-rule": {
    mark: "－",
    name: { zh: "没有规则", en: "without a rule" },
    title: { zh: "没有固定周期的指标", en: "Without a regular cycle" },
  },
};

const CYCLES: Record<Cycle, Text> = {
  quarter: { zh: "每季", en: "each quarter" },
  year: { zh: "每年", en: "each year" },
  decade: { zh: "每十年", en: "every ten years" },
};

/** 每季，期末后2个月内（本站规则）: a rule in words. */
export function dueText(due: Due | undefined): Text {
  if (!due) return FRESHNESS_WORDS.noCycle;
  const { cycle, months, basis } = due;
  const by = FRESHNESS_WORDS[basis];
  const count = String(months);
  return {
    zh: `${CYCLES[cycle].zh}，期末后${count}个月内（${by.zh}）`,
    en: `${CYCLES[cycle].en}, within ${count} months of its end (${by.en})`,
  };
}

/** 缺3期: how many periods are due and not at hand; it stands in one line below a short state. */
export function missedText(missed: number): Text {
  return {
    zh: `缺${String(missed)}期`,
    en: `${String(missed)} ${missed === 1 ? "period" : "periods"} missing`.replaceAll(" ", "\u00A0"),
  };
}
