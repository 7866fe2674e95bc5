import type { Observation, Period } from "../../core/types.ts";
import { lettered } from "./claim.ts";
import type { Allowance, Claim, Desk } from "./claim.ts";

const AVERAGE: Allowance = {
  share: 0.03,
  why: {
    zh: "人均数用年平均人口，这里用年末人口，另容许相差3%",
    en: "per-head figures use the average population of the year and this the year-end one, so 3 % more are allowed",
  },
};
const TWO_MONTHS: Allowance = {
  share: 0.03,
  why: {
    zh: "普查时点为11月1日，与年末相差两个月，另容许相差3%",
    en: "the census was taken two months before the end of the year, so 3 % more are allowed",
  },
};
const DELIMITED: Allowance = {
  share: 0.01,
  why: {
    zh: "面积有多种划法，另容许相差1%",
    en: "land is delimited in more ways than one, so 1 % more is allowed",
  },
};

/** Per-head GDP × people = GDP; density × land = people; census = people at the end of its year. */
export function populationClaims(desk: Desk): readonly Claim[] {
  return [...perHeadClaims(desk), ...densityClaims(desk), ...censusClaims(desk)];
}

function perHeadClaims({ book, indicators }: Desk): readonly Claim[] {
  const unit = indicators.get("gdp")?.unit;
  return book.of("gdp-per-capita").flatMap((perHead): Claim[] => {
    const operands = lettered([
      perHead,
      book.beside("resident-population", perHead),
      book.beside("gdp", perHead),
    ]);
    if (!operands || !unit) return [];
    const reading = { left: "a * b / 10000", right: "c", relation: "equal" } as const;
    return [{ kind: "per-head", ...placeOf(perHead), ...reading, operands, unit, allowance: AVERAGE }];
  });
}

/** A density is held against the land that fits it best: it does not say which it was made of. */
function densityClaims({ book, indicators }: Desk): readonly Claim[] {
  const unit = indicators.get("resident-population")?.unit;
  return book.of("population-density").flatMap((density): Claim[] => {
    const people = book.beside("resident-population", density);
    const lands = [density.period, "undated" as Period].flatMap((period) =>
      book.printed("land-area", { area: density.area, period }),
    );
    const missed = (land: Observation) =>
      Math.abs((density.value * land.value) / 10000 - (people?.value ?? 0));
    const [land] = [...lands].sort((a, b) => missed(a) - missed(b));
    const operands = lettered([density, land, people]);
    if (!operands || !unit) return [];
    const reading = { left: "a * b / 10000", right: "c", relation: "equal" } as const;
    return [{ kind: "density", ...placeOf(density), ...reading, operands, unit, allowance: DELIMITED }];
  });
}

/** With and without what is counted apart, whichever of the census's totals fits best. */
function censusClaims({ book, indicators }: Desk): readonly Claim[] {
  const unit = indicators.get("resident-population")?.unit;
  return book.of("resident-population").flatMap((people): Claim[] => {
    const missed = ({ value }: Observation) => Math.abs(value / 10000 - people.value);
    const [census] = [...book.printed("census-population", people)].sort((a, b) => missed(a) - missed(b));
    const operands = lettered([people, census]);
    if (!operands || !unit) return [];
    const reading = { left: "b / 10000", right: "a", relation: "equal" } as const;
    return [{ kind: "census", ...placeOf(people), ...reading, operands, unit, allowance: TWO_MONTHS }];
  });
}

function placeOf({ area, period }: Observation): Pick<Observation, "area" | "period"> {
  return { area, period };
}
