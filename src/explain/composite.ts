import type { Aggregation } from "../core/composite/types.ts";
import type { AreaCode, Text } from "../core/types.ts";
import { formatNumber, formatPrecise } from "../i18n/format.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import { INDEX_TERMS } from "../i18n/terms-index.ts";
import type { Locale } from "../i18n/text.ts";
import { areaName } from "../i18n/words.ts";
import type { OriginContext } from "./context.ts";
import type { IndexPart, Scaling } from "./index-parts.ts";
import { rowsOf } from "./labels.ts";
import { NOTHING_KNOWN } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { cellOrigin } from "./statistic.ts";

const WORDS = {
  own: {
    zh: "按所选指标、权重与方法合成，不是统计数字",
    en: "made of the chosen indicators, weights and method: no statistic",
  },
  value: COLUMN_TERMS.value,
  worst: { zh: "最差值", en: "worst value" },
  best: { zh: "最好值", en: "best value" },
  mean: { zh: "均值", en: "mean" },
  deviation: { zh: "标准差", en: "standard deviation" },
  place: { zh: "名次", en: "place" },
  count: { zh: "地区数", en: "number of areas" },
  from: INDEX_TERMS.zero,
  to: INDEX_TERMS.full,
} satisfies Record<string, Text>;

export type CompositeScore = {
  readonly area: AreaCode;
  readonly score: number;
  readonly aggregation: Aggregation;
  readonly parts: readonly IndexPart[];
};

/** A score, made of what its members add, each of these of a value, and that of what a source prints. */
export function compositeOrigin(
  { area, score, aggregation, parts }: CompositeScore,
  context: OriginContext,
): Origin {
  const { locale } = context;
  const value = formatPrecise(score, 4);
  return {
    ...NOTHING_KNOWN,
    title: `${areaName(context.stock.data, area, locale)} · ${INDEX_TERMS.score[locale]}`,
    value,
    rows: rowsOf(locale, [["nature", WORDS.own[locale]]]),
    arithmetic: {
      formula: together(parts, aggregation, ({ name }) => name),
      numbers: `${together(parts, aggregation, ({ part }) => formatPrecise(part.normalised))} → ${value}`,
      operands: parts.map((part) => partOrigin(part, context)),
    },
  };
}

/** A member's score of one area, with its weight and what it adds. */
export function partOrigin(
  { name, part, scaling, cell, measurement }: IndexPart,
  context: OriginContext,
): Origin {
  const { locale } = context;
  const value = formatPrecise(part.normalised);
  const raw = cellOrigin(cell, measurement, context);
  const { formula, numbers } = scaled(scaling, part.value, locale);
  return {
    ...NOTHING_KNOWN,
    title: `${name} · ${INDEX_TERMS.score[locale]}`,
    value,
    rows: rowsOf(locale, [["weight", percent(part.share)]]),
    arithmetic: { formula, numbers: `${numbers} → ${value}`, operands: [raw] },
  };
}

/** a × 40% + b × 60%, or 100 × (a ÷ 100)^0.4 × (b ÷ 100)^0.6. */
function together(
  parts: readonly IndexPart[],
  aggregation: Aggregation,
  said: (part: IndexPart) => string,
): string {
  if (aggregation === "arithmetic")
    return parts.map((part) => `${said(part)} × ${percent(part.part.share)}`).join(" + ");
  const factors = parts.map((part) => `(${said(part)} ÷ 100)^${formatPrecise(part.part.share, 3)}`);
  return ["100", ...factors].join(" × ");
}

function percent(share: number): string {
  return `${formatPrecise(share * 100, 3)}%`;
}

type Steps = { readonly formula: string; readonly numbers: string };

/** How a value became a score, in words and with its numbers. */
function scaled(scaling: Scaling, value: number, locale: Locale): Steps {
  const write = (name: (key: keyof typeof WORDS) => string): string => {
    switch (scaling.kind) {
      case "min-max": {
        const [unit, start] = floored(scaling.floor);
        return `${start}(${name("value")} − ${name("worst")}) ÷ (${name("best")} − ${name("worst")}) × ${unit}`;
      }
      case "z-score":
        return `50 ${scaling.sign > 0 ? "+" : "−"} 10 × (${name("value")} − ${name("mean")}) ÷ ${name("deviation")}`;
      case "rank": {
        const [unit, start] = floored(scaling.floor);
        return `${start}(${name("count")} − ${name("place")}) ÷ (${name("count")} − 1) × ${unit}`;
      }
      case "target":
        return `(${name("value")} − ${name("from")}) ÷ (${name("to")} − ${name("from")}) × 100`;
    }
  };
  const numbers = numbersOf(scaling, value);
  return {
    formula: write((key) => WORDS[key][locale]),
    numbers: write((key) => bracketed(numbers[key] ?? 0)),
  };
}

function floored(floor: number): readonly [unit: string, start: string] {
  return floor === 0 ? ["100", ""] : [formatPrecise(100 - floor), `${formatPrecise(floor)} + `];
}

function numbersOf(scaling: Scaling, value: number): Partial<Record<keyof typeof WORDS, number>> {
  switch (scaling.kind) {
    case "min-max":
    case "z-score":
    case "target":
      return { ...scaling, value };
    case "rank":
      return { place: scaling.place, count: scaling.of };
  }
}

/** A number below zero after a sign stands in brackets. */
function bracketed(value: number): string {
  const text = Number.isInteger(value) ? formatNumber(value, 0) : formatPrecise(value);
  return value < 0 ? `(${text})` : text;
}
