import type { CellFacts } from "../../core/table.ts";
import { figureFacts } from "../../i18n/facts.ts";
import { KEY_FIGURES } from "../../core/profile-lists.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { MISSING_REASONS } from "../../i18n/explain.ts";
import type { Locale } from "../../i18n/text.ts";
import { isPlace, withUnit } from "../../i18n/words.ts";
import type { FiguresBlock, FindingBlock, KeyFigure as Tile } from "../../report/blocks.ts";
import { measurementOf } from "./base.ts";
import { keyFigures } from "./figures.ts";
import { standingIn } from "./standing.ts";
import type { FigureText, KeyFigure } from "./figures.ts";
import { figureKey } from "./keys.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  title: { zh: "区情画像", en: "district profile" },
  key: { zh: "关键数字", en: "Key figures" },
  note: {
    zh: "位次只在同期有至少5个其他区可比时给出，为第几位/所计区数，总量只表示大小；较上一可比期的增减只在同定义、同区划、不跨口径断点时计算；趋势为Mann–Kendall检验（双侧，p<0.05），只用最近一段可比的年度结果，至少5期，小折线即这一段。",
    en: "A rank is given only where at least five other districts compare in the same period, as rank/districts counted; of totals it tells size alone. A change is taken only under one definition and boundaries with no break between. A trend is a Mann–Kendall test (two-sided, p<0.05) over the newest comparable results, five at least; the small line is drawn through these.",
  },
} satisfies Record<string, Text>;

/** The district's name with its city. */
export function headBlock({ data, district, locale }: Profile): FindingBlock {
  const area = data.areas.get(district);
  const city = area?.parent === undefined ? undefined : data.areas.get(area.parent);
  const words = [city?.name[locale], WORDS.title[locale]].filter((part) => part !== undefined);
  return { kind: "finding", id: "head", lead: area?.name[locale] ?? district, text: words.join(" · ") };
}

/**
 * Key figures, each with year, bound and status, its place, its change and what a test says of its course; what is unknown
 * stays blank. Those of the profile come first, then the other core indicators.
 */
export function figuresBlock({ data, district, locale }: Profile): FiguresBlock {
  return {
    kind: "figures",
    id: "key-figures",
    title: WORDS.key[locale],
    first: KEY_FIGURES.length,
    note: WORDS.note[locale],
    figures: keyFigures(data, district, locale).map((figure): Tile => {
      const { indicator, name, text, beside } = figure;
      const origin = originOf(data, district, figure);
      const facts = factsOf(data, figure, locale);
      if (!text) return { key: indicator, name, remarks: [MISSING_REASONS["no-figure"][locale]] };
      return {
        key: indicator,
        name,
        ...tileOf(text, locale),
        remarks: [
          [text.when, ...(text.status === undefined ? [] : [text.status])].join(" · "),
          ...(text.remark === undefined ? [] : [text.remark]),
          ...(beside === undefined ? [] : [besideText(beside, locale)]),
        ],
        ...(origin !== undefined && { origin }),
        ...(facts && { facts }),
        ...standingIn(data, district, figure, locale),
      };
    }),
  };
}

/** The number that files take, with what makes it less than plain as its verdict. */
function factsOf(
  data: Dataset,
  { indicator, figure, text }: KeyFigure,
  locale: Locale,
): CellFacts | undefined {
  const measurement = measurementOf(data, indicator);
  if (!measurement || !figure) return undefined;
  const { remark } = text ?? {};
  return {
    ...figureFacts(data, measurement, figure, locale),
    ...(remark !== undefined && { verdict: remark }),
  };
}

/** The number large, its unit small behind it; a place is one text: 第1位. */
function tileOf({ value, scale: { unit } }: FigureText, locale: Locale): Pick<Tile, "value" | "unit"> {
  return isPlace(unit, locale) ? { value: withUnit(value, unit, locale) } : { value, unit };
}

/** 另有2023年 ≥5,000亿元: what stands beside a figure as a remark. */
export function besideText(
  { when, value, scale, status }: NonNullable<KeyFigure["beside"]>,
  locale: Locale,
): string {
  const figure = `${locale === "zh" ? "另有" : "also "}${when} ${withUnit(value, scale.unit, locale)}`;
  return status === undefined ? figure : `${figure} · ${status}`;
}

/** The key of a key figure's origin; none where there is no figure. */
export function originOf(
  data: Dataset,
  area: AreaCode,
  { indicator, figure }: KeyFigure,
): string | undefined {
  const measurement = measurementOf(data, indicator);
  return measurement && figure && figureKey(measurement, area, figure);
}

/** 6,215.72亿元, as it stands in a table of its own. */
export function valueText({ text }: KeyFigure, { locale }: Profile): string | undefined {
  return text && withUnit(text.value, text.scale.unit, locale);
}
