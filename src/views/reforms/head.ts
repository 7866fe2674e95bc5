import { isMeasured } from "../../core/library.ts";
import type { Text } from "../../core/types.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import type { Block } from "../../report/blocks.ts";
import { ALL_REFORMS } from "./choice.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  caution: {
    zh: "案例取自五篇文章，各篇详略不同，多少不代表改革的多少；成效和“率先”均为各单位自述。",
    en: "The cases come from five articles that differ in detail, so their number does not measure reform; effects and claims to be first are those of the bodies themselves.",
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
      text: WORDS.caution[locale],
    },
  ];
}

/** The way back where the filters leave nothing. */
export function noCases({ locale, address }: Scene): Block {
  const href = address(ALL_REFORMS);
  return { kind: "note", id: "all-cases", text: [{ kind: "link", text: WORDS.all[locale], href }] };
}

export function sentenceOf({ library, reforms, locale }: Scene): string {
  if (reforms.length === 0) return WORDS.none[locale];
  const areas = new Set(reforms.map(({ area }) => area)).size;
  const fields = new Set(reforms.map(({ field }) => field)).size;
  const measured = reforms.filter((reform) => isMeasured(library, reform)).length;
  const firsts = reforms.filter((reform) => reform.firsts.length > 0).length;
  return locale === "zh"
    ? `共${reforms.length}个案例，涉及${areas}个地区、${fields}个领域；其中${measured}个有实测成效，${firsts}个自称率先。`
    : `${plural(reforms.length, "case")} in ${plural(areas, "area")} and ${plural(fields, "field")}; ${measured} with a measured effect, ${firsts} with a claim to be first.`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
