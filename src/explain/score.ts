import { evaluate, NUMBERS } from "../core/formula.ts";
import type { Formula } from "../core/formula.ts";
import type { Text } from "../core/types.ts";
import { formatShort, MISSING } from "../i18n/format.ts";
import { formulaText } from "../i18n/formula-text.ts";
import type { Locale } from "../i18n/text.ts";
import { rowsOf } from "./labels.ts";
import { NOTHING_KNOWN } from "./origin.ts";
import type { Origin } from "./origin.ts";
import type { Subject } from "./subject.ts";

const OWN: Text = {
  zh: "读者自评，不属于所收录的数据",
  en: "the reader's own assessment, no part of the curated data",
};

type Score = Extract<Subject, { readonly kind: "score" }>;
type Part = Score["parts"][number];

/** A weighted mean of the reader's scores; what has no weight counts for nothing and is not in the formula. */
export function scoreOrigin({ title, parts }: Score, locale: Locale): Origin {
  const counted = parts
    .filter(({ weight }) => weight > 0)
    .map((part, index) => ({ ...part, letter: `s${String(index)}` }));
  const formula = meanOf(counted);
  const scores = new Map(counted.map(({ letter, score }) => [letter, score]));
  const total = formula && evaluate(formula, scores, NUMBERS);
  const nature = rowsOf(locale, [["nature", OWN[locale]]]);
  if (!formula || total === undefined) return { ...NOTHING_KNOWN, title, value: MISSING, rows: nature };
  const value = formatShort(total);
  const words = (of: (part: Part) => string) => {
    const known = new Map(counted.map((part) => [part.letter, of(part)]));
    return formulaText(formula, (letter) => known.get(letter) ?? letter);
  };
  return {
    ...NOTHING_KNOWN,
    title,
    value,
    rows: nature,
    arithmetic: {
      formula: words(({ name }) => name),
      numbers: `${words(({ score }) => formatShort(score))} → ${value}`,
      operands: counted.map((part) => scorePart(part, locale)),
    },
  };
}

function scorePart({ name, score, weight }: Part, locale: Locale): Origin {
  return {
    ...NOTHING_KNOWN,
    title: name,
    value: formatShort(score),
    rows: rowsOf(locale, [["weight", formatShort(weight)]]),
  };
}

/** (a × 40 + b × 30) ÷ 70; there is none of nothing. */
function meanOf(parts: readonly (Part & { readonly letter: string })[]): Formula | undefined {
  const [first, ...rest] = parts.map(({ letter, weight }): Formula => ({
    kind: "operation",
    sign: "*",
    left: { kind: "name", name: letter },
    right: { kind: "number", value: weight },
  }));
  if (!first) return undefined;
  const sum = rest.reduce<Formula>((left, right) => ({ kind: "operation", sign: "+", left, right }), first);
  const weights = parts.reduce((total, { weight }) => total + weight, 0);
  return { kind: "operation", sign: "/", left: sum, right: { kind: "number", value: weights } };
}
