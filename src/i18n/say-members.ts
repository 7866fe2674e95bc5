import { CLOSE, LEAST_AREAS } from "../core/composite/correlation.ts";
import type { Correlation } from "../core/composite/correlation.ts";
import { CONSISTENT } from "../core/composite/pairwise.ts";
import type { Contradiction } from "../core/composite/contradiction.ts";
import type { Judging } from "../core/composite/judging.ts";
import type { Judgement } from "../core/composite/pairwise.ts";
import type { Text } from "../core/types.ts";
import { formatNumber } from "./format.ts";
import type { CompositeNames } from "./say-composite.ts";
import { listed } from "./text.ts";
import type { Locale } from "./text.ts";

/** What two members have to do with one another, without a stop; nothing where they are free of one another. */
export function sayTogether(found: Correlation, names: CompositeNames, locale: Locale): string | undefined {
  const { together, isRelated, n } = found;
  const pair = [found.a, found.b].map((id) => `“${names.member(id)}”`);
  const close = together === "double" || together === "opposed";
  if (!close && !isRelated) return undefined;
  const [r, rho] = [found.pearson, found.spearman].map((one) =>
    one === undefined ? "–" : formatNumber(one, 2),
  );
  const figures = n < LEAST_AREAS ? "" : `n=${String(n)}, r=${r ?? ""}, ρ=${rho ?? ""}`;
  if (locale === "zh") {
    const said = [
      ...(isRelated ? ["一项含在另一项之中，或由它算出，有一部分计了两次"] : []),
      ...(together === "double" ? ["得分几乎同高同低，同一件事计了两次"] : []),
      ...(together === "opposed" ? ["得分几乎此高彼低，互相抵消"] : []),
    ];
    return `${pair.join("与")}：${said.join("；")}${figures && `（${figures.replaceAll(", ", "，")}）`}`;
  }
  const said = [
    ...(isRelated ? ["one is part of the other or made from it, so that a part is counted twice"] : []),
    ...(together === "double"
      ? ["their scores rise and fall together, so that one thing is counted twice"]
      : []),
    ...(together === "opposed"
      ? ["where one scores high the other scores low, so that they cancel out"]
      : []),
  ];
  return `${pair.join(" and ")}: ${said.join("; ")}${figures && ` (${figures})`}`;
}

/** How far the judgements of a pairwise comparison can carry weights. */
export function sayPairwise(found: Judging, names: CompositeNames, locale: Locale): string {
  const { member } = names;
  switch (found.kind) {
    case "weights":
      return consistency(found, names, locale);
    case "none":
      return locale === "zh"
        ? "还没有判断，权重没有变。"
        : "Nothing is judged yet; the weights are as they were.";
    case "partly": {
      const [judged, missing] = [found.judged, found.missing].map(String);
      return locale === "zh"
        ? `已判断${judged ?? ""}对；还有${missing ?? ""}对没有判断：判断过的按判断，其余成分保持原有权重。判断是否前后一致，判完才知道。`
        : `Judged: ${judged ?? ""}. Not judged yet: ${missing ?? ""}. What is judged is weighed by its judgements; all other members keep their weights. Whether the judgements agree can be told once all are made.`;
    }
    case "unusable": {
      const said = listed(
        locale,
        found.judgements.map(({ a, b, times }) => `${member(a)} – ${member(b)} ${formatNumber(times, 2)}`),
      );
      return locale === "zh"
        ? `用不了的判断（不在1/9至9之间、不是所选的指标，或同一对前后不一）：${said}。`
        : `Judgements that cannot be used (not between 1/9 and 9, of something not chosen, or given twice and not alike): ${said}.`;
    }
  }
}

/** How many times as much the one counts as the other, whichever counts more; names stand in quotation marks. */
export function sayTimes({ a, b, times }: Judgement, { member }: CompositeNames, locale: Locale): string {
  const more = `“${member(times < 1 ? b : a)}”`;
  const said = formatNumber(times < 1 ? 1 / times : times, 0);
  if (said === "1") return locale === "zh" ? "两者同等重要" : "both count alike";
  return locale === "zh" ? `${more}的重要程度为${said}倍` : `${more} counts ${said} times as much`;
}

function sayContradiction(
  found: Contradiction,
  mended: number | undefined,
  names: CompositeNames,
  locale: Locale,
): string {
  const [a, b] = [names.member(found.a), names.member(found.b)];
  const [is, agrees] = [found.times, found.agrees].map((times) =>
    sayTimes({ ...found, times }, names, locale),
  );
  const isCured = mended === undefined || mended <= CONSISTENT;
  const left = formatNumber(mended ?? 0, 3);
  if (locale === "zh") {
    const beyond = found.isBeyond ? "（其实超过9倍，只能取9）" : "";
    const advice = isCured
      ? "请改这一对，或重看其余各对"
      : `只改这一对还不够（一致性比率仍为${left}），请重看其余各对`;
    return `矛盾最大的一对是“${a}”与“${b}”：现在判断为${is ?? ""}，其余判断合起来则是${agrees ?? ""}${beyond}；${advice}。`;
  }
  const beyond = found.isBeyond ? " (more than 9 in fact, which is the most that can be said)" : "";
  const advice = isCured
    ? "Change this pair, or look at the others again"
    : `Changing this pair alone will not do (the ratio would still be ${left}): look at the others again`;
  return `The pair that contradicts most is “${a}” and “${b}”: now ${is ?? ""}, while by all the other judgements ${agrees ?? ""}${beyond}. ${advice}.`;
}

function consistency(
  { ratio, consistency: found, weights, contradiction, mended }: Extract<Judging, { kind: "weights" }>,
  names: CompositeNames,
  locale: Locale,
): string {
  const [said, most] = [formatNumber(ratio ?? 0, 3), String(CONSISTENT)];
  switch (found) {
    case "consistent":
      return locale === "zh"
        ? `判断前后一致（一致性比率${said}，不超过${most}）。`
        : `The judgements agree with one another (consistency ratio ${said}, at most ${most}).`;
    case "inconsistent": {
      const again: Text = { zh: "请重看各对。", en: "Look at the pairs again." };
      const where = contradiction ? sayContradiction(contradiction, mended, names, locale) : again[locale];
      return locale === "zh"
        ? `判断互相矛盾（一致性比率${said}，超过${most}），由此得出的权重不足为凭。${where}`
        : `The judgements contradict one another (consistency ratio ${said}, above ${most}): their weights carry little. ${where}`;
    }
    case "unknown":
      return locale === "zh"
        ? `${String(weights.length)}项之间的判断，没有公布的随机指数可比，是否一致无从判断。`
        : `For judgements among ${String(weights.length)} no random index is published: whether they agree cannot be told.`;
  }
}

/** From which coefficient on members are called close, for a method sheet. */
export function sayClose(locale: Locale): string {
  const [close, least] = [String(CLOSE), String(LEAST_AREAS)];
  return locale === "zh"
    ? `数值（r，皮尔逊）或位次（ρ，斯皮尔曼）的相关系数绝对值达到${close}、且不少于${least}个地区时，视为密切相关。`
    : `Two are said to go together from an absolute coefficient of ${close} on, of values (r, Pearson) or of ranks (ρ, Spearman), over at least ${least} areas.`;
}
