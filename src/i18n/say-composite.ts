import type { Robustness, Span, Verdict } from "../core/composite/robustness.ts";
import type { Swap } from "../core/composite/swap.ts";
import type { Text } from "../core/types.ts";
import { formatNumber } from "./format.ts";
import type { Locale } from "./text.ts";

/** What areas and members of an index are called, by the ids that its core knows. */
export type CompositeNames = {
  readonly area: (id: string) => string;
  readonly member: (id: string) => string;
};

export const VERDICT_WORDS: Record<Verdict, Text> = {
  robust: {
    zh: "名次稳健：换用其他合理的权重与方法，先后基本不变",
    en: "The places hold: by other reasonable weights and methods the order stays much the same",
  },
  partly: {
    zh: "名次只有一部分稳健：换一种同样合理的权重或方法，有的先后就会变",
    en: "The places hold in part: by other weights or methods that are as reasonable some of the order changes",
  },
  not: {
    zh: "名次不稳健：换一种同样合理的权重或方法，名次就会变",
    en: "The places do not hold: by other weights or methods that are as reasonable they change",
  },
};

/**
 * How far the order can be trusted, to stand before any picture: the verdict, and its reasons in figures: how many pairs
 * have usual places that do not meet, how often the first is first, which order of neighbours holds least, and whose place is the most open.
 */
export function sayRobustness(found: Robustness, names: CompositeNames, locale: Locale): string {
  const reasons = REASONS[locale](found, names);
  return locale === "zh"
    ? `${VERDICT_WORDS[found.verdict].zh}。${reasons.join("；")}。`
    : `${VERDICT_WORDS[found.verdict].en}. ${reasons.join("; ")}.`;
}

const REASONS: Record<Locale, (found: Robustness, names: CompositeNames) => readonly string[]> = {
  zh: (found, { area }) => {
    const { leader, weakest, widest } = tellingOf(found);
    return [
      `${formatNumber(found.draws, 0)}次抽样中，九成名次区间互不相交的两两组合占${shareOf(found.apart)}`,
      ...(leader ? [`得分最高的${area(leader.area)}居首的占${shareOf(leader.first)}`] : []),
      ...(weakest
        ? [`${area(weakest.upper)}不落后于${area(weakest.lower)}的只占${shareOf(weakest.holds)}`]
        : []),
      ...(widest
        ? [
            `名次最不定的是${area(widest.area)}，九成抽样中在第${rangeOf(widest)}位，最宽第${wholeOf(widest)}位`,
          ]
        : []),
    ];
  },
  en: (found, { area }) => {
    const { leader, weakest, widest } = tellingOf(found);
    return [
      `In ${formatNumber(found.draws, 0)} draws, ${shareOf(found.apart)} of all pairs of districts have separate ranges of places (nine draws in ten)`,
      ...(leader ? [`${area(leader.area)}, which scores highest, is first in ${shareOf(leader.first)}`] : []),
      ...(weakest
        ? [`${area(weakest.upper)} is not behind ${area(weakest.lower)} in ${shareOf(weakest.holds)} only`]
        : []),
      ...(widest
        ? [
            `the least certain place is ${area(widest.area)}'s: ${rangeOf(widest)} in nine draws in ten, ${wholeOf(widest)} in all`,
          ]
        : []),
    ];
  },
};

/** Nothing is said of what never changes, and nobody is named as first, or as the most open, where several are. */
function tellingOf({ spans, neighbours }: Robustness) {
  const [leader, ...others] = spans.filter(({ place }) => place.from === 1);
  const [weakest] = [...neighbours].sort((a, b) => a.holds - b.holds);
  const [widest, next] = [...spans].sort((a, b) => width(b) - width(a));
  const isAlone = widest !== undefined && (next === undefined || width(widest) > width(next));
  return {
    leader: others.length === 0 ? leader : undefined,
    weakest: weakest && weakest.holds < 1 ? weakest : undefined,
    widest: isAlone && width(widest) > 0 ? widest : undefined,
  };
}

/** By how much its place is open beyond being shared. */
function width({ usual, place }: Span): number {
  return usual.to - usual.from - (place.to - place.from);
}

function rangeOf({ usual: { from, to } }: Span): string {
  return `${String(from)}–${String(to)}`;
}

function wholeOf({ all: { from, to } }: Span): string {
  return `${String(from)}–${String(to)}`;
}

/** Far less than one draw of any number that is made: what multiplying by a hundred may leave out. */
const LEFT = 1e-9;

/**
 * A share in per cent with the one decimal that is reached, in texts, tables and files alike: an order that holds in
 * 94.96% of the draws must not stand as 95.0 beside the word that it misses 95%. Neither all nor nothing unless it is.
 */
export function percentOf(share: number): number {
  const percent = Math.floor(share * 1000 + LEFT) / 10;
  return share > 0 ? Math.max(percent, 0.1) : percent;
}

/** The same in print. What is less than a tenth of a percent says so. */
export function shareOf(share: number): string {
  if (share === 0 || share === 1) return `${String(share * 100)}%`;
  return share * 1000 + LEFT < 1 ? "<0.1%" : `${formatNumber(percentOf(share), 1)}%`;
}

/** What it takes to turn two neighbours round, without a stop. */
export function saySwap(swap: Swap, { area, member }: CompositeNames, locale: Locale): string {
  const [upper, lower] = [area(swap.upper), area(swap.lower)];
  if (swap.kind === "tied") return locale === "zh" ? `${upper}与${lower}同分` : `${upper} and ${lower} tie`;
  if (swap.kind === "none")
    return locale === "zh"
      ? `单改任何一项的权重，${upper}都不会落到${lower}之后`
      : `no change of a single weight puts ${upper} behind ${lower}`;
  const name = `“${member(swap.member)}”`;
  const isMore = swap.to > swap.from;
  const [from, to] = [swap.from, swap.to].map((share) => `${formatNumber(share * 100, 1)}%`);
  if (locale === "zh") {
    const change =
      from === to
        ? `（${from ?? ""}）稍有${isMore ? "增加" : "减少"}`
        : `由${from ?? ""}${isMore ? "增至" : "减至"}${to ?? ""}`;
    return `${name}的权重${change}，${lower}就与${upper}持平，再${isMore ? "多" : "少"}便在其前`;
  }
  const change =
    from === to
      ? `only a little ${isMore ? "above" : "below"} ${from ?? ""}`
      : `${isMore ? "up" : "down"} from ${from ?? ""} to ${to ?? ""}`;
  return `with the weight of ${name} ${change}, ${lower} draws level with ${upper}, and beyond that is ahead`;
}
