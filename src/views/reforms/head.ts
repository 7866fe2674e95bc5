import { EFFECT_KINDS } from "../../core/reform.ts";
import { evidenceOf, firstsOf } from "../../core/reforms.ts";
import type { Text } from "../../core/types.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { EFFECT_KIND_NAMES } from "../../i18n/reforms.ts";
import { listed } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { ALL_REFORMS } from "./choice.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  caution: {
    zh: "案例取自{n}份报道材料，各份详略不同，多少不代表改革的多少；成效和“率先”均为各单位自述。前后对比：同一指标有先后两个时期的数，或原文写明的前、后两数；结果：改革之后受益对象或经济的情况；产出：改革本身做出、覆盖或花费的；文中有数字：只是提到，不说明成效。",
    en: "The cases come from {n} of different detail, so their number does not measure reform; effects and claims to be first are those of the bodies themselves. Before and after: two values of the same indicator at two times, or before and after in the words of the text; result: how those it is meant for, or the economy, fared after it; output: what it made, reached or spent itself; only mentioned: a figure that says nothing of an effect.",
  },
  none: { zh: "没有符合条件的案例。", en: "No case meets these conditions." },
  all: { zh: "显示全部案例", en: "Show all cases" },
} satisfies Record<string, Text>;

/** How many cases of what kind are chosen, and what their number does not say. */
export function headBlocks(scene: Scene): readonly Block[] {
  const { locale } = scene;
  return [
    { kind: "finding", id: "finding", lead: VIEW_NAMES.reforms[locale], text: sentenceOf(scene) },
    {
      kind: "verdict",
      id: "verdict",
      level: "caution",
      name: LEVEL_NAMES.caution[locale],
      text: cautionOf(scene),
    },
  ];
}

/** The articles are those that the sources name. */
function cautionOf({ reforms, library, locale }: Scene): string {
  const told = reforms.length > 0 ? reforms : library.reforms;
  const count = new Set(told.map(({ source }) => source)).size;
  return WORDS.caution[locale].replace(
    "{n}",
    locale === "zh" ? String(count) : `${plural(count, "file")} of articles`,
  );
}

/** The way back where the filters leave nothing. */
export function noCases({ locale, address }: Scene): Block {
  const href = address(ALL_REFORMS);
  return { kind: "note", id: "all-cases", text: [{ kind: "link", text: WORDS.all[locale], href }] };
}

/** The kinds of evidence add up to the cases; each case counts once, by the strongest that it has. */
export function sentenceOf({ reforms, locale }: Scene): string {
  if (reforms.length === 0) return WORDS.none[locale];
  const areas = new Set(reforms.map(({ area }) => area)).size;
  const fields = new Set(reforms.map(({ field }) => field)).size;
  const kinds = [...EFFECT_KINDS, undefined].flatMap((kind) => {
    const count = reforms.filter((reform) => evidenceOf(reform) === kind).length;
    if (count === 0) return [];
    const name = (kind === undefined ? COLUMN_TERMS.noFigure : EFFECT_KIND_NAMES[kind])[locale];
    return locale === "zh" ? `${name}${count}个` : `${name} ${count}`;
  });
  const evidence = listed(locale, kinds);
  const firsts = reforms.filter((reform) => firstsOf(reform).length > 0).length;
  return locale === "zh"
    ? `共${reforms.length}个案例，涉及${areas}个地区、${fields}个领域；按各案例最强的一种成效依据：${evidence}；${firsts}个自称率先。`
    : `${plural(reforms.length, "case")} in ${plural(areas, "area")} and ${plural(fields, "field")}; by the strongest evidence of effect that each has: ${evidence}; ${firsts} with a claim to be first.`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
