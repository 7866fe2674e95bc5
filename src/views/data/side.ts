import type { Text } from "../../core/types.ts";
import type { Side } from "../../explain/arithmetic.ts";
import type { Locale } from "../../i18n/text.ts";
import type { FactsBlock } from "../../report/blocks.ts";
import { inUnit } from "./words.ts";

const WORDS = {
  names: { zh: "算式", en: "In names" },
  numbers: { zh: "代入", en: "In numbers" },
  range: { zh: "取整区间", en: "Within rounding" },
} satisfies Record<string, Text>;

/** One side of an identity: names, numbers with their result, interval. */
export function sideFacts(id: string, title: string, side: Side, unit: string, locale: Locale): FactsBlock {
  const { names, numbers, value, range } = side;
  const isBare = numbers.replace(/^[≈≥≤]/, "") === value;
  const result = inUnit(isBare ? numbers : value, unit, locale);
  return {
    kind: "facts",
    id,
    title,
    facts: [
      { label: WORDS.names[locale], value: [names] },
      { label: WORDS.numbers[locale], value: [isBare ? result : `${numbers} = ${result}`] },
      { label: WORDS.range[locale], value: [inUnit(range, unit, locale)] },
    ],
  };
}
