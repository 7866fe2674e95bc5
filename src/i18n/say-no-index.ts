import type { Omitted, Refusal } from "../core/composite/types.ts";
import type { CompositeNames } from "./say-composite.ts";
import { enumerated, listed } from "./text.ts";
import type { Locale } from "./text.ts";

/** So many names are told in a sentence; of more it is said how many there are. */
const NAMED = 5;

/** Why there is no index, and what may be done about it. */
export function sayNoIndex(refusal: Refusal, names: CompositeNames, locale: Locale): string {
  const who =
    "members" in refusal
      ? some(
          refusal.members.map((id) => `“${names.member(id)}”`),
          locale,
        )
      : "";
  switch (refusal.reason) {
    case "no-members":
      return locale === "zh" ? "还没有可以合成的指标。" : "There is no indicator to put together yet.";
    case "weights":
      return locale === "zh"
        ? `权重不能小于零，也不能全为零：${who}。`
        : `No weight may be below zero, and not all may be zero: ${who}.`;
    case "nothing-left":
    case "one-area":
      return sayTooFew(refusal.reason, refusal.omitted, names, locale);
    case "flat":
      return locale === "zh"
        ? `各地区的数值都一样，分不出高低：${who}。可以去掉，或按目标计分。`
        : `The same for all areas, so that nothing is told apart: ${who}. Take it out, or score by a target.`;
    case "goalposts":
      return locale === "zh"
        ? `按目标计分要有零分值与满分值，满分值须在较好的一端：${who}。`
        : `Scoring by a target needs a value that scores 0 and one that scores 100, the latter at the better end: ${who}.`;
    case "not-positive": {
      const where = some(refusal.areas.map(names.area), locale);
      return locale === "zh"
        ? `几何平均的各项得分都须大于零，${who}不是（${where}）。可以改用算术平均、换一种标准化，或放宽零分值。`
        : `A geometric mean needs every score above zero, which ${who} does not give (${where}). Take the arithmetic mean, another normalisation, or a wider range to the target.`;
    }
  }
}

function sayTooFew(
  reason: "nothing-left" | "one-area",
  { areas, members }: Omitted,
  names: CompositeNames,
  locale: Locale,
): string {
  const lacking = [
    ...areas.map(({ area }) => names.area(area)),
    ...members.map(({ member }) => names.member(member)),
  ];
  const isOne = reason === "one-area";
  if (lacking.length === 0) {
    if (locale === "zh") return isOne ? "只有一个地区，无从比较。" : "还没有可以比较的地区。";
    return isOne ? "There is a single area, and nothing to compare it with." : "There is no area to compare.";
  }
  if (locale === "zh") {
    const other = areas.length > 0 ? "指标" : "地区";
    return `去掉缺数的（${some(lacking, locale)}）以后${isOne ? "只剩一个地区，无从比较" : "什么也不剩"}。可以换一年、去掉缺数多的指标，或改为去掉缺数的${other}。`;
  }
  const other = areas.length > 0 ? "indicators" : "areas";
  return `Without what lacks figures (${some(lacking, locale)}) ${isOne ? "a single area is left, and nothing to compare it with" : "nothing is left"}. Choose another year, take out the indicators that lack most, or leave out ${other} instead.`;
}

/** The first few of many, and how many they are. */
function some(items: readonly string[], locale: Locale): string {
  const first = items.slice(0, NAMED);
  if (first.length === items.length) return locale === "zh" ? listed(locale, first) : enumerated(first);
  const count = String(items.length);
  return locale === "zh"
    ? `${listed(locale, first)}等${count}个`
    : `${listed(locale, first)} and others, ${count} in all`;
}
