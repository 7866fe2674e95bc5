import type { Text } from "../../core/types.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import { rangeOf } from "../../explain/arithmetic.ts";
import type { Side } from "../../explain/arithmetic.ts";
import type { Scale } from "../../i18n/quantity.ts";
import type { Locale } from "../../i18n/text.ts";
import type { FactsBlock, NoteBlock, Tone } from "../../report/blocks.ts";
import type { RichPart } from "../../report/rich.ts";
import { facts } from "./part.ts";
import { inUnit } from "./words.ts";

const WORDS = {
  names: EVIDENCE_TERMS.formula,
  numbers: { zh: "代入", en: "In numbers" },
  range: { zh: "取整区间", en: "Within rounding" },
} satisfies Record<string, Text>;

/** One side of an identity: names, numbers with their result, interval. */
export function sideFacts(id: string, title: string, side: Side, scale: Scale, locale: Locale): FactsBlock {
  const { names, numbers, value, range } = side;
  const isBare = numbers.replace(/^[≈≥≤]/, "") === value;
  const result = inUnit(isBare ? numbers : value, scale, locale);
  const rows = [
    [WORDS.names[locale], names],
    [WORDS.numbers[locale], isBare ? result : `${numbers} = ${result}`],
    [WORDS.range[locale], rangeOf(side, locale, inUnit(range, scale, locale))],
  ] as const;
  return facts(id, rows, title);
}

/** What comes of a record: a word for it, then the reason or the value. */
export function conclusion(word: string, tone: Tone, said: RichPart): NoteBlock {
  return { kind: "note", id: "conclusion", tone, text: [{ kind: "strong", text: word }, " ", said] };
}
