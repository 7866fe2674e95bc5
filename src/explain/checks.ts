import type { CrosscheckVerdict } from "../core/evidence.ts";
import type { EvidenceWire } from "../data/wire-evidence.ts";
import { CROSSCHECK_VERDICT_NAMES, relationSign } from "../i18n/evidence.ts";
import type { Locale } from "../i18n/text.ts";
import { rangeOf, readingSteps } from "./arithmetic.ts";
import type { ReadingSteps, Side } from "./arithmetic.ts";

/** A cross-check in one line: what it is, how it came out, and its arithmetic. */
type OriginCheck = {
  readonly id: string;
  readonly title: string;
  readonly verdict: CrosscheckVerdict;
  readonly verdictName: string;
  readonly arithmetic: string;
};

/** The named cross-checks in one line each, in the order of their ids; unknown ids are left out. */
export function originChecks(
  ids: readonly string[],
  wire: EvidenceWire<"crosschecks">,
  locale: Locale,
): readonly OriginCheck[] {
  return ids.flatMap((id) => {
    const check = wire.records.find((record) => record.id === id);
    if (!check) return [];
    const [first] = readingSteps(check, wire, locale);
    return [
      {
        id,
        title: check.name[locale],
        verdict: check.verdict,
        verdictName: CROSSCHECK_VERDICT_NAMES[check.verdict][locale],
        arithmetic: first ? inOneLine(first, check.verdict, locale) : "",
      },
    ];
  });
}

/** 173.32 ÷ (3.43 ÷ 100) ∈ [5,045.56 – 5,060.58] = 5,047.4, both sides with what rounding leaves open. */
function inOneLine(
  { left, right, relation, holds }: ReadingSteps,
  verdict: CrosscheckVerdict,
  locale: Locale,
): string {
  const sign = relationSign(relation, holds, verdict);
  return [sideText(left, locale), sideText(right, locale)].join(` ${sign} `);
}

function sideText(side: Side, locale: Locale): string {
  const { numbers } = side;
  const range = rangeOf(side, locale);
  if (numbers === range) return numbers;
  return locale === "zh" ? `${numbers}〔${range}〕` : `${numbers} [${range}]`;
}
