import { ENOUGH } from "../../../core/agreement.ts";
import { grouped } from "../../../core/grouped.ts";
import type { AreaCode, Text } from "../../../core/types.ts";
import { CLOSE, enumerated, listed, OPEN, SEMICOLON, STOP } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Both } from "./both.ts";
import { whyText } from "./why.ts";

const WORDS = {
  hollow: {
    zh: "空心点须谨慎比较，理由见数据表；过点的短线是取整或界限容许的范围。",
    en: "Outlined points are to be compared with caution, for the reasons in the table; strokes through a point are what rounding or a bound allows.",
  },
  axes: { zh: "坐标轴不一定从零起。", en: "The axes need not start at zero." },
  opens: {
    zh: "点开一点是纵轴数字的出处，横轴数字的出处从数据表打开。",
    en: "A point opens the origin of its upright figure; that of the other opens from the table.",
  },
  apart: { zh: "不在图上：", en: "Not on the chart: " },
} satisfies Record<string, Text>;

/** So many areas of one reason are named. */
const NAMED = 4;

/** How the picture is read, and who is not in it and why. */
export function noteOf(both: Both): string {
  const { scene, pairs } = both;
  const { locale } = scene.words;
  const count = pairs.pairs.filter(({ counts }) => counts).length;
  const parts = [
    ...(pairs.pairs.length > 0 ? [WORDS.hollow[locale]] : []),
    ...(count >= ENOUGH ? [medians(String(count))[locale]] : []),
    ...(pairs.pairs.length > 0 ? [WORDS.axes[locale], WORDS.opens[locale]] : []),
    ...(pairs.apart.length > 0 ? [apartText(both, locale)] : []),
  ];
  return parts.join(locale === "zh" ? "" : " ");
}

function medians(count: string): Text {
  return {
    zh: `虚线是两项都可比的${count}个地区的中位数。`,
    en: `Dashed lines are the medians of the ${count} areas that compare in both.`,
  };
}

function apartText(both: Both, locale: Locale): string {
  const reasons = [...grouped(both.pairs.apart, (one) => whyText(both, one))].map(([why, own]) => {
    const areas = own.map(({ area }) => area);
    return namesOf(both, areas, locale) + OPEN[locale] + why + CLOSE[locale];
  });
  return WORDS.apart[locale] + reasons.join(SEMICOLON[locale]) + STOP[locale];
}

function namesOf({ scene: { words } }: Both, areas: readonly AreaCode[], locale: Locale): string {
  const names = areas.slice(0, NAMED).map(words.area);
  const more = areas.length - names.length;
  if (locale === "zh") return listed(locale, names) + (more > 0 ? `等${String(areas.length)}个地区` : "");
  return more > 0 ? `${names.join(", ")} and ${String(more)} more` : enumerated(names);
}
