import type { SelectionVerdict } from "../core/comparability.ts";
import type { AreaCode, Text, Tier } from "../core/types.ts";
import { OWN_DATA } from "../core/own.ts";
import { grouped } from "../core/grouped.ts";
import { VERDICT_NAMES } from "./explain.ts";
import { listed, SEMICOLON, speak, STOP } from "./text.ts";
import type { Locale } from "./text.ts";

/** What was tested where nothing is to be said against a comparison; vintage and status are asked of accounts alone. */
const PLAIN: Record<"accounts" | "others", Text> = {
  accounts: {
    zh: "同期、同定义、同区划，修订口径与核算状态已知且相同，均出自统计机构、普查或政府（A、B级）。",
    en: "Same period, definition and boundaries, vintage and status known and equal, all from statistics offices, censuses or governments (tier A or B).",
  },
  others: {
    zh: "同期、同定义、同区划，均出自统计机构、普查或政府（A、B级）。",
    en: "Same period, definition and boundaries, all from statistics offices, censuses or governments (tier A or B).",
  },
};

/**
 * Says why a selection is comparable, to be compared with caution, or not at all; and of `own` areas that their figures
 * rest on the reader's own data.
 */
export function explainSelection(
  { level, rankable, of, reasons, accounts }: SelectionVerdict,
  nameOf: (area: AreaCode) => string,
  locale: Locale,
  own: readonly AreaCode[],
  weakSources?: (areas: readonly AreaCode[]) => readonly WeakSource[],
): string {
  const declared = own.length > 0 ? DECLARED[locale](saidOf(own, nameOf, locale)) : "";
  if (reasons.length === 0 && level === "comparable")
    return PLAIN[accounts ? "accounts" : "others"][locale] + declared;
  const count =
    level === "refuse" ? TOO_FEW[rankable === 1 ? "one" : "none"][locale] : COUNTS[locale](rankable, of);
  const said = (areas: readonly AreaCode[]) => saidOf(areas, nameOf, locale);
  const parts = reasons.flatMap(({ verdict, areas }) => {
    const sources = verdict === "source" ? (weakSources?.(areas) ?? []) : [];
    if (sources.length > 0 && sources.length <= SOURCES)
      return [...grouped(sources, (source) => said(source.areas))].map(([whose, theirs]) =>
        speak(locale, whose, FROM, listed(locale, theirs.map(sourceText(locale)))),
      );
    return [speak(locale, said(areas), { zh: "", en: ": " }, VERDICT_NAMES[verdict])];
  });
  return [count, ...parts].join(SEMICOLON[locale]) + STOP[locale] + declared;
}

function saidOf(areas: readonly AreaCode[], nameOf: (area: AreaCode) => string, locale: Locale): string {
  return areas.length > NAMED ? COUNT_AREAS[locale](areas.length) : listed(locale, areas.map(nameOf));
}

/** Of a reader's own figures nobody else has seen where they come from. */
const DECLARED: Record<Locale, (areas: string) => string> = {
  zh: (areas) => `${areas}用到${OWN_DATA.zh}，其出处与等级由读者申报。`,
  en: (areas) => ` ${OWN_DATA.en} are used for ${areas}: their origin and tier are as the reader declared.`,
};

/** More areas than this are counted. */
const NAMED = 5;
/** More sources than this are told of together. */
const SOURCES = 3;

/** A source of tier C or D and the areas whose figures rest on it. */
export type WeakSource = {
  readonly publisher: string;
  readonly tier: Tier;
  readonly areas: readonly AreaCode[];
};

const FROM: Text = { zh: "的数字出自", en: ": from " };

/** C级来源香港商报 / tier C source China Daily. */
function sourceText(locale: Locale): (source: WeakSource) => string {
  return ({ publisher, tier }) =>
    locale === "zh" ? `${tier}级来源${publisher}` : `tier ${tier} source ${publisher}`;
}

const TOO_FEW: Record<"none" | "one", Text> = {
  none: { zh: "没有可以互比的数字", en: "No area has a comparable figure" },
  one: {
    zh: "可以互比的数字只有1个，无从比较",
    en: "Only 1 figure can be compared, with nothing to compare it with",
  },
};

const COUNTS: Record<Locale, (rankable: number, of: number) => string> = {
  zh: (rankable, of) => `${String(of)}个地区中${String(rankable)}个可以互比`,
  en: (rankable, of) => `${String(rankable)} of ${String(of)} areas can be compared`,
};
const COUNT_AREAS: Record<Locale, (count: number) => string> = {
  zh: (count) => `${String(count)}个地区`,
  en: (count) => `${String(count)} areas`,
};
