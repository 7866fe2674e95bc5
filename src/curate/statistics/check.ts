import { IDENTITY_KINDS } from "../../core/crosscheck.ts";
import type { IdentityKind } from "../../core/crosscheck.ts";
import type { Crosscheck, Tally } from "../../core/evidence.ts";
import { nameOf } from "../../core/reference.ts";
import type { Curated } from "../read.ts";
import { bookOf } from "./book.ts";
import type { Claim, Desk } from "./claim.ts";
import { doubtsOf } from "./doubts.ts";
import { judge } from "./judge.ts";
import type { Judged } from "./judge.ts";
import { districtClaims } from "./rules-districts.ts";
import { clockClaims, growthClaims } from "./rules-growth.ts";
import { populationClaims } from "./rules-population.ts";
import { claimsWithin } from "./rules-within.ts";
import { nameOfCheck, whyOf } from "./said.ts";

/** What the statistics must satisfy among themselves: how it came out by kind, and a record of each that fails. */
export function checkStatistics(curated: Curated): {
  readonly tally: Tally;
  readonly failing: readonly Crosscheck[];
} {
  const desk = {
    book: bookOf(curated),
    indicators: new Map(curated.indicators.map((indicator) => [String(indicator.id), indicator])),
  };
  // Each identity once, whichever of its figures brought it up.
  const outcomes = new Map<string, Outcome>();
  for (const claims of claimsOf(desk, curated))
    for (const claim of claims) {
      const judged = judge(claim);
      if (judged) outcomes.set(idOf(claim), outcomeOf(judged));
    }
  const all = [...outcomes.values()];
  return {
    tally: tallyOf(all),
    failing: all.flatMap(({ failing }) => (failing ? recordOf(failing, desk) : [])),
  };
}

/** Of the many identities that hold, nothing else is kept. */
type Outcome = { readonly kind: IdentityKind; readonly outcome: string; readonly failing?: Judged };

function outcomeOf(judged: Judged): Outcome {
  const { kind, outcome } = judged;
  return { kind, outcome: outcome.kind, ...(isFailing(judged) && { failing: judged }) };
}

/** Rule by rule, so that the claims of one can be forgotten before the next makes its own. */
function* claimsOf(desk: Desk, { areas }: Curated): Iterable<readonly Claim[]> {
  yield* districtClaims(desk, areas);
  yield growthClaims(desk);
  yield claimsWithin(desk);
  yield populationClaims(desk);
  yield clockClaims(desk);
}

/** s-districts-gdp-440300-2016-shenzhen-yearbook-2017-gdp: it stays the same whatever is added. */
function idOf({ kind, area, period, operands }: Claim): string {
  const [carrier, second] = Object.values(operands);
  const part = second && second.indicator !== carrier?.indicator ? [second.indicator] : [];
  const until = kind === "clock" && second ? [second.source] : [];
  const when = period.replace("/", "-to-");
  const names = ["s", kind, carrier?.indicator, ...part, area, when, carrier?.source, ...until];
  return names.join("-");
}

/** A bound that leaves a side open decides nothing and is only counted. */
function isFailing({ outcome }: Judged): boolean {
  return outcome.kind === "inconsistent" || (outcome.kind === "undecided" && outcome.because !== "open");
}

function tallyOf(outcomes: readonly Outcome[]): Tally {
  return Object.fromEntries(
    IDENTITY_KINDS.flatMap((kind) => {
      const own = outcomes.filter((one) => one.kind === kind);
      const count = (outcome: string) => own.filter((one) => one.outcome === outcome).length;
      const counts = {
        consistent: count("consistent"),
        inconsistent: count("inconsistent"),
        undecided: count("undecided"),
      };
      return own.length === 0 ? [] : [[kind, counts]];
    }),
  );
}

function recordOf(judged: Judged, { book, indicators }: Desk): Crosscheck {
  const { kind, area, period, left, right, relation, unit, tolerance, outcome } = judged;
  const doubts = outcome.kind === "inconsistent" ? doubtsOf(judged, book) : undefined;
  return {
    id: idOf(judged),
    identity: kind,
    name: nameOfCheck(judged, indicators),
    area,
    period,
    left,
    right,
    relation,
    operands: operandsOf(judged),
    unit,
    verdict: outcome.kind,
    why: whyOf(judged),
    ...(tolerance > 0 && { tolerance }),
    ...(doubts && { doubts }),
  };
}

function operandsOf({ operands }: Claim): Crosscheck["operands"] {
  return Object.fromEntries(
    Object.entries(operands).map(([letter, figure]) => [
      letter,
      figure.id === undefined ? { key: nameOf(figure) } : { observation: figure.id },
    ]),
  );
}
