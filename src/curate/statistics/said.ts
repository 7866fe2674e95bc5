import type { Indicator, Text } from "../../core/types.ts";
import { formatNumber } from "../../i18n/format.ts";
import { IDENTITY_NAMES } from "../../i18n/identities.ts";
import type { Judged } from "./judge.ts";

/** 各区合计与全市：地区生产总值 */
export function nameOfCheck({ kind, operands }: Judged, indicators: ReadonlyMap<string, Indicator>): Text {
  const ids = [...new Set(Object.values(operands).map(({ indicator }) => indicator))];
  const names = ids.flatMap((id) => indicators.get(id)?.name ?? []);
  return {
    zh: `${IDENTITY_NAMES[kind].zh}：${names.map(({ zh }) => zh).join("、")}`,
    en: `${IDENTITY_NAMES[kind].en}: ${names.map(({ en }) => en).join(", ")}`,
  };
}

const BECAUSE = {
  inconsistent: {
    zh: "没有已知的口径差别，取整不能解释这一差距，也没有资料说明原因。",
    en: "No difference of basis is known, rounding does not explain the gap, and no source says why.",
  },
  revised: {
    zh: "增速可能按可比口径公布，上年基数也可能后来有修订，不能据此认定哪个数字有误。",
    en: "The growth may be on a comparable basis, or over a base that was revised later; no figure can be called wrong for it.",
  },
  mixed: {
    zh: "各数来自不同资料，口径或修订状态不同或未注明，不能据此认定哪个数字有误。",
    en: "The figures come from several sources of different or unstated basis or state of revision; none can be called wrong for it.",
  },
  estimate: {
    zh: "其中有预计数，与后来的结果不同并不奇怪。",
    en: "One of the figures is an estimate, which need not agree with later results.",
  },
  open: {
    zh: "其中有界限值，不能判定。",
    en: "One of the figures is only a bound, so nothing can be decided.",
  },
} satisfies Record<string, Text>;

/** Both sides, the gap, what was allowed, and what follows. */
export function whyOf({ values: [left, right], tolerance, allowance, outcome }: Judged): Text {
  const because = BECAUSE[outcome.kind === "undecided" ? outcome.because : "inconsistent"];
  const [a, b, gap, allowed] = [left, right, Math.abs(left - right), tolerance].map(twoDecimals);
  const zh = `左边为${String(a)}，右边为${String(b)}，相差${String(gap)}`;
  const en = `${String(a)} on the left, ${String(b)} on the right: ${String(gap)} apart`;
  const more = allowance
    ? { zh: `（${allowance.why.zh}）`, en: ` (${allowance.why.en})` }
    : { zh: "", en: "" };
  const tolerated =
    tolerance > 0
      ? { zh: `，容许${String(allowed)}${more.zh}`, en: `, ${String(allowed)} allowed${more.en}` }
      : more;
  return { zh: `${zh}${tolerated.zh}。${because.zh}`, en: `${en}${tolerated.en}. ${because.en}` };
}

/** At most two decimals, and two figures of what is smaller. */
function twoDecimals(value: number): string {
  const places = Math.abs(value) >= 1 || value === 0 ? 2 : 1 - Math.floor(Math.log10(Math.abs(value)));
  const rounded = Number(value.toFixed(Math.min(places, 6)));
  return formatNumber(rounded, String(rounded).split(".")[1]?.length ?? 0);
}
