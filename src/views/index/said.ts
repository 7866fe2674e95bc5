import type { Robustness, Verdict } from "../../core/composite/robustness.ts";
import type { Refusal, Scored } from "../../core/composite/types.ts";
import type { Text } from "../../core/types.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { formatPrecise } from "../../i18n/format.ts";
import { enumerated, listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { VerdictBlock } from "../../report/blocks.ts";
import { formatScore, memberName, placeText } from "./pictures.ts";
import type { Scene } from "./scene.ts";

const ROBUST: Record<Verdict, { readonly name: Text; readonly level: VerdictBlock["level"] }> = {
  robust: { name: { zh: "次序稳健", en: "The order is robust" }, level: "comparable" },
  partly: { name: { zh: "次序只有一部分稳健", en: "The order is robust in part" }, level: "caution" },
  not: { name: { zh: "次序不稳健", en: "The order is not robust" }, level: "refuse" },
};

const NO_PLACES: Text = {
  zh: "不宜凭这些位次说谁强谁弱。",
  en: "these places do not say who is stronger. ",
};

/** How far the order can be trusted, in words and before any picture. */
export function robustnessBlock(scene: Scene, robustness: Robustness): VerdictBlock {
  const { locale } = scene;
  const { name, level } = ROBUST[robustness.verdict];
  return {
    kind: "verdict",
    id: "robustness",
    level,
    name: name[locale],
    text: (robustness.verdict === "not" ? NO_PLACES[locale] : "") + whyText(scene, robustness),
  };
}

/** Percent without a false 100 or 0. */
export function shareText(share: number): string {
  if (share > 0.9995 && share < 1) return ">99.9%";
  return `${formatPrecise(share * 100, 3)}%`;
}

/** So many areas whose place is open are named. */
const NAMED = 3;

function whyText({ locale, area }: Scene, { apart, draws, spans, neighbours }: Robustness): string {
  const weakest = [...neighbours].sort((a, b) => a.holds - b.holds)[0];
  const wide = [...spans]
    .sort((a, b) => widthOf(b.usual) - widthOf(a.usual))
    .slice(0, NAMED)
    .filter(({ usual }) => usual.to > usual.from);
  const ranges = wide.map((span) =>
    locale === "zh"
      ? `${area(span.area)}第${placeText(span.usual)}位`
      : `${area(span.area)} ${placeText(span.usual)}`,
  );
  const [share, count] = [shareText(apart), String(draws)];
  const pair =
    weakest && weakest.holds < 1
      ? [area(weakest.upper), area(weakest.lower), shareText(weakest.holds)]
      : undefined;
  if (locale === "zh")
    return (
      [
        `换用其他合理的权重与方法（${count}次抽样），能分出先后的占全部两两比较的${share}`,
        ...(pair
          ? [`最弱的一对是${pair[0] ?? ""}在${pair[1] ?? ""}之前，只在${pair[2] ?? ""}的抽样中成立`]
          : []),
        ...(ranges.length > 0 ? [`九成抽样中的位次：${listed(locale, ranges)}`] : []),
      ].join("；") + "。"
    );
  return (
    [
      `over ${count} draws of other reasonable weights and methods, ${share} of all pairs of areas keep apart`,
      ...(pair
        ? [
            `the weakest is ${pair[0] ?? ""} before ${pair[1] ?? ""}, which holds in ${pair[2] ?? ""} of the draws`,
          ]
        : []),
      ...(ranges.length > 0 ? [`places in nine draws of ten: ${enumerated(ranges)}`] : []),
    ].join("; ") + "."
  );
}

function widthOf({ from, to }: { readonly from: number; readonly to: number }): number {
  return to - from;
}

/** Who is first by the chosen weights, and in how many draws; no more is said of the order. */
export function leaderText({ locale, area, areas }: Scene, scored: Scored, { spans }: Robustness): string {
  const first = scored.areas.filter(({ place }) => place.from === 1);
  const names = first.map((one) => area(one.area));
  const score = formatScore(first[0]?.score ?? 0);
  const often = shareText(spans.find((span) => span.area === first[0]?.area)?.first ?? 0);
  const of = String(scored.areas.length);
  const left = areas.length - scored.areas.length;
  if (locale === "zh") {
    const who =
      names.length === 1
        ? `${names.join("")}得分最高（${score}），在${often}的抽样中居首`
        : `${listed(locale, names)}得分同为最高（${score}）`;
    return `按所选权重与方法，${of}个地区中${who}。${left > 0 ? `另有${String(left)}个地区缺数，没有计入。` : ""}`;
  }
  const who =
    names.length === 1
      ? `${names.join("")} scores highest (${score}) and is first in ${often} of the draws`
      : `${enumerated(names)} score highest together (${score})`;
  const rest =
    left > 0 ? ` ${String(left)} ${left === 1 ? "area is" : "areas are"} left out for want of figures.` : "";
  return `By the chosen weights and method, of ${of} areas ${who}.${rest}`;
}

const REFUSED: Record<Refusal["reason"], Text> = {
  "no-members": { zh: "还没有可以计分的成分", en: "there is no member that can be scored yet" },
  weights: {
    zh: "权重须为非负数，且至少有一项大于零",
    en: "weights must not be negative, and one must be above zero",
  },
  "nothing-left": {
    zh: "去掉缺数的之后什么也不剩",
    en: "nothing is left once what lacks figures is left out",
  },
  "one-area": { zh: "只剩一个地区，没有可比的", en: "one area is left, with nothing to compare it with" },
  flat: { zh: "各地区的数值全都相同，分不出先后：", en: "all areas have the same value: " },
  goalposts: {
    zh: "须先给出零分与满分值，且方向与计分方向一致：",
    en: "the values that score 0 and 100 are missing or run against the direction: ",
  },
  "not-positive": {
    zh: "几何平均要求得分都大于零，以下成分有得零分的地区：",
    en: "a geometric mean needs scores above zero, which some area has not in: ",
  },
};

/** Why there is no index. */
export function refusalBlock(scene: Scene): VerdictBlock {
  const { locale, outcome } = scene;
  const said = outcome.kind === "refused" ? refusedText(outcome, scene, locale) : "";
  return { kind: "verdict", id: "robustness", level: "refuse", name: LEVEL_NAMES.refuse[locale], text: said };
}

function refusedText(refusal: Refusal, scene: Scene, locale: Locale): string {
  const names = "members" in refusal ? refusal.members.map((id) => memberName(scene, id)) : [];
  const stop = locale === "zh" ? "。" : ".";
  return REFUSED[refusal.reason][locale] + (refusal.reason === "weights" ? "" : listed(locale, names)) + stop;
}
