import type { Robustness, Verdict } from "../../core/composite/robustness.ts";
import type { Scored } from "../../core/composite/types.ts";
import type { Text } from "../../core/types.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { formatNumber } from "../../i18n/format.ts";
import { sayRobustness } from "../../i18n/say-composite.ts";
import { sayPairwise } from "../../i18n/say-members.ts";
import { sayNoIndex } from "../../i18n/say-no-index.ts";
import { enumerated, listed, remarked, STOP } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { NoteBlock, VerdictBlock } from "../../report/blocks.ts";
import { nameOf } from "./left-out.ts";
import { formatScore } from "./pictures.ts";
import type { Scene } from "./scene.ts";

const ROBUSTNESS: Text = { zh: "稳健性", en: "Robustness" };

const LEVELS: Record<Verdict, VerdictBlock["level"]> = {
  robust: "comparable",
  partly: "caution",
  not: "refuse",
};

/** How far the order can be trusted, in words and before any picture. */
export function robustnessBlock(scene: Scene, scored: Scored, robustness: Robustness): VerdictBlock {
  const { locale, names } = scene;
  const level = LEVELS[robustness.verdict];
  const thin = thinText(scored, locale);
  return {
    kind: "verdict",
    id: "robustness",
    level: thin !== undefined && level === "comparable" ? "caution" : level,
    about: ROBUSTNESS,
    name: ROBUSTNESS[locale],
    text: thin ?? sayRobustness(robustness, names, locale),
  };
}

export const NOT_YET: Text = {
  zh: "位次区间还没有算出，算出以前，名次是否稳健说不上",
  en: "The ranges of places are not worked out yet; until they are, nothing can be said of how firm the order is",
};

/** Of a large set the order is there before it is known how far it can be trusted, which is said in its place. */
export function notYetBlock({ locale }: Scene, { areas, members }: Scored): VerdictBlock {
  const [of, from] = [areas.length, members.length].map((count) => formatNumber(count, 0));
  const size: Text = {
    zh: `${of ?? ""}个地区、${from ?? ""}项成分`,
    en: `${of ?? ""} areas by ${from ?? ""} members`,
  };
  return {
    kind: "verdict",
    id: "robustness",
    level: "caution",
    about: ROBUSTNESS,
    name: ROBUSTNESS[locale],
    text: remarked(NOT_YET[locale], size[locale], locale) + STOP[locale],
  };
}

/** An order of two, or of one indicator, cannot be called robust by other weights. */
function thinText({ areas, members }: Scored, locale: Locale): string | undefined {
  const [of, from] = [areas.length, members.length];
  if (from < 2)
    return {
      zh: `只有一项成分，没有权重可换，谈不上稳健；名次就是这一项的名次。`,
      en: `There is one member only and no weight to change: nothing can be said of robustness; the places are those of that member.`,
    }[locale];
  if (of > 2) return undefined;
  return {
    zh: `只有${String(of)}个地区计分，谈不上稳健。`,
    en: `Only ${String(of)} ${of === 1 ? "area has" : "areas have"} a score: nothing can be said of robustness.`,
  }[locale];
}

/** Who scores highest by the chosen weights, and what is left out; no more is said of the order. */
export function orderText(scene: Scene, scored: Scored): string {
  const { locale, area, areas } = scene;
  const first = scored.areas.filter(({ place }) => place.from === 1);
  const names = first.map((one) => area(one.area));
  const score = formatScore(first[0]?.score ?? 0);
  const [of, left] = [scored.areas.length, areas.length - scored.areas.length];
  const without = withoutText(scene, scored);
  if (locale === "zh") {
    const who = `${listed(locale, names)}得分${names.length > 1 ? "同为" : ""}最高（${score}）`;
    return `按所选权重与方法，${String(of)}个地区中${who}。${left > 0 ? `另有${String(left)}个地区缺数，没有计入。` : ""}${without}`;
  }
  const who = `${enumerated(names)} ${names.length > 1 ? "score highest together" : "scores highest"} (${score})`;
  const rest =
    left > 0 ? ` ${String(left)} ${left === 1 ? "area is" : "areas are"} left out for want of figures.` : "";
  return `By the chosen weights and method, of ${String(of)} areas ${who}.${rest}${without}`;
}

/** An index of fewer members than were chosen is another index: which are missing is said before it is drawn. */
function withoutText(scene: Scene, { omitted }: Scored): string {
  const { locale, names, refused } = scene;
  const lacking = omitted.members.map(({ member }) => names.member(member));
  const others = refused.map(({ member }) => nameOf(scene, member));
  const all = [...lacking, ...others].map((name) => `“${name}”`);
  if (all.length === 0) return "";
  const count = String(all.length);
  return locale === "zh"
    ? `所选成分有${count}项没有计入：${listed(locale, all)}，原因列在后面。`
    : ` ${count} of the members chosen ${all.length === 1 ? "has" : "have"} no part in it: ${enumerated(all)}; the reasons stand below.`;
}

/** Why there is no index. */
export function refusalBlock({ locale, outcome, names }: Scene): VerdictBlock {
  return {
    kind: "verdict",
    id: "robustness",
    level: "refuse",
    name: LEVEL_NAMES.refuse[locale],
    text: outcome.kind === "refused" ? sayNoIndex(outcome, names, locale) : "",
  };
}

const UNREAD: Text = {
  zh: "链接里的两两比较与现有成分对不上，权重按各成分所写。",
  en: "The pairwise comparison of the link does not fit these members; the weights are those of the members.",
};

/** What the judgements of a pairwise comparison come to, where weights are made of them. */
export function pairwiseText({ locale, pairwise, names }: Scene): string | undefined {
  if (!pairwise) return undefined;
  return pairwise.kind === "unread" ? UNREAD[locale] : sayPairwise(pairwise, names, locale);
}

/** Where nothing is judged the weights are those that are said, and there is nothing to say of pairs. */
export function judgedText(scene: Scene): string | undefined {
  return scene.pairwise?.kind === "none" ? undefined : pairwiseText(scene);
}

/** Judgements that cannot carry weights are a caution. */
export function isPairwiseFine({ pairwise }: Pick<Scene, "pairwise">): boolean {
  if (pairwise?.kind === "weights") return pairwise.consistency === "consistent";
  return pairwise?.kind === "none" || pairwise?.kind === "partly";
}

/** What judgements come to is said before the order that rests on them. */
export function pairwiseBlock(scene: Scene): NoteBlock | undefined {
  const text = judgedText(scene);
  const isFine = isPairwiseFine(scene);
  return text === undefined
    ? undefined
    : { kind: "note", id: "pairwise", text: [text], ...(!isFine && { tone: "caution" }) };
}
