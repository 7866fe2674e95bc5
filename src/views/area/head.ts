import type { CellFacts } from "../../core/table.ts";
import { figureFacts } from "../../i18n/facts.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { MISSING_REASONS } from "../../i18n/explain.ts";
import type { Locale } from "../../i18n/text.ts";
import { isPlace, withUnit } from "../../i18n/words.ts";
import type { FiguresBlock, FindingBlock, KeyFigure as Tile } from "../../report/blocks.ts";
import { measurementOf } from "./base.ts";
import { keyFigures } from "./figures.ts";
import type { FigureText, KeyFigure } from "./figures.ts";
import { figureKey } from "./keys.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  title: { zh: "区情画像", en: "district profile" },
  key: { zh: "关键数字", en: "Key figures" },
} satisfies Record<string, Text>;

/** The district's name with its city. */
export function headBlock({ data, district, locale }: Profile): FindingBlock {
  const area = data.areas.get(district);
  const city = area?.parent === undefined ? undefined : data.areas.get(area.parent);
  const words = [city?.name[locale], WORDS.title[locale]].filter((part) => part !== undefined);
  return { kind: "finding", id: "head", lead: area?.name[locale] ?? district, text: words.join(" · ") };
}

/** Key figures, each with year, bound and status; what is unknown stays blank. */
export function figuresBlock({ data, district, locale }: Profile): FiguresBlock {
  return {
    kind: "figures",
    id: "key-figures",
    title: WORDS.key[locale],
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
