import type { Agreement } from "../../../core/agreement.ts";
import { ENOUGH } from "../../../core/agreement.ts";
import { grouped } from "../../../core/grouped.ts";
import type { Text } from "../../../core/types.ts";
import { formatNumber, formatPeriod } from "../../../i18n/format.ts";
import { CLOSE, COLON, enumerated, listed, OPEN, SEMICOLON, STOP } from "../../../i18n/text.ts";
import { quantity } from "../../../i18n/words.ts";
import { LATEST } from "../names.ts";
import type { Both } from "./both.ts";
import { whyText } from "./why.ts";

/** So many of the chosen are told of one by one. */
const MOST_TOLD = 6;

/** From where on two orders are said to agree largely, and in part. */
const LARGELY = 0.7;
const PARTLY = 0.3;

/** The figures of the chosen, and how far the orders of all that compare agree. */
export function sentenceOf(both: Both, agreement: Agreement | undefined): string {
  const { scene } = both;
  const { locale } = scene.words;
  const gap = locale === "zh" ? "" : " ";
  return [headOf(both), orderText(both, agreement)[locale]].filter((part) => part !== "").join(gap);
}

/** 2022年研究与试验发展经费（横轴）和地区生产总值（纵轴）：天河……；黄埔……。 */
function headOf(both: Both): string {
  const { scene, x, y, pairs } = both;
  const { words, when, highlight } = scene;
  const { locale } = words;
  const period = when.kind === "latest" ? LATEST[locale] : formatPeriod(when.period, locale);
  const head =
    locale === "zh"
      ? `${period}${x.words.subject}（横轴）和${y.words.subject}（纵轴）`
      : `${x.words.subject} (across) and ${y.words.subject} (upright), ${period}`;
  const chosen = highlight.slice(0, MOST_TOLD);
  const told = chosen.flatMap((area) => {
    const pair = pairs.pairs.find((one) => one.area === area);
    if (!pair) return [];
    const values = [
      quantity(pair.x.figure, x.words.scale, locale),
      quantity(pair.y.figure, y.words.scale, locale),
    ];
    return locale === "zh"
      ? [words.area(area) + values.join("、")]
      : [`${words.area(area)} ${values.join(" and ")}`];
  });
  // What keeps several of them out is said once.
  const out = pairs.apart.filter(({ area }) => chosen.includes(area));
  const without = [...grouped(out, (one) => whyText(both, one))].map(([why, own]) => {
    const names = own.map(({ area }) => words.area(area));
    return (locale === "zh" ? listed(locale, names) : enumerated(names)) + OPEN[locale] + why + CLOSE[locale];
  });
  const all = [...told, ...without];
  return head + (all.length === 0 ? "" : COLON[locale] + all.join(SEMICOLON[locale])) + STOP[locale];
}

function orderText({ pairs }: Both, agreement: Agreement | undefined): Text {
  const count = pairs.pairs.filter(({ counts }) => counts).length;
  if (!agreement) return tooFew(count);
  const { members, couples, same, opposite, open, tau } = agreement;
  const [n, all, alike, against, untold] = [members, couples, same, opposite, open].map(String);
  const rate = tau === undefined ? undefined : formatNumber(tau, 2);
  const verdict = verdictOf(tau);
  const by =
    rate === undefined
      ? { zh: "", en: "" }
      : { zh: `（肯德尔τ-b为${rate}）`, en: ` (Kendall's tau-b ${rate})` };
  const apart =
    open === 0
      ? { zh: "", en: "" }
      : {
          zh: `、${untold ?? ""}对相等或在取整范围内不分先后`,
          en: `, ${untold ?? ""} equal or not told apart within rounding`,
        };
  return {
    zh: `两项都可比的${n ?? ""}个地区两两相比，${all ?? ""}对中${alike ?? ""}对先后相同、${against ?? ""}对相反${apart.zh}，${verdict.zh}${by.zh}；次序一致与否不说明因果。`,
    en: `Of the ${n ?? ""} areas that compare in both, taken two by two, ${alike ?? ""} of ${all ?? ""} pairs stand in the same order, ${against ?? ""} in the opposite one${apart.en}: ${verdict.en}${by.en}. Order says nothing of causes.`,
  };
}

function tooFew(count: number): Text {
  if (count === 0)
    return {
      zh: "没有两项都有同期可比数字的地区。",
      en: "No area has comparable figures of both for one period.",
    };
  return {
    zh: `两项都可比的地区只有${String(count)}个，不足${String(ENOUGH)}个，不判断次序是否一致。`,
    en: `Only ${String(count)} ${count === 1 ? "area compares" : "areas compare"} in both, fewer than ${String(ENOUGH)}: too few to say whether the orders agree.`,
  };
}

/** By what is printed, so that 0.70 is always the same word. */
function verdictOf(tau: number | undefined): Text {
  if (tau === undefined)
    return { zh: "其中一项各地区不分先后", en: "in one of the two none is ahead of another" };
  const size = Math.round(Math.abs(tau) * 100) / 100;
  if (size < PARTLY) return { zh: "两项的次序没有明显关系", en: "the two orders have no clear relation" };
  if (tau > 0)
    return size >= LARGELY
      ? { zh: "两项的次序大体一致", en: "the two orders largely agree" }
      : { zh: "两项的次序部分一致", en: "the two orders agree in part" };
  return size >= LARGELY
    ? { zh: "两项的次序大体相反", en: "the two orders are largely opposite" }
    : { zh: "两项的次序部分相反", en: "the two orders are opposite in part" };
}
