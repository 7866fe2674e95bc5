import { FACTORS, NUMBERS_BACK } from "../../../core/claim.ts";
import type { ClaimPart, JudgedReading } from "../../../core/claim.ts";
import type { Implied } from "../../../core/claim-fit.ts";
import { CLAIM_PARTS } from "../../../core/claim.ts";
import type { KnownClaim } from "../../../core/claim-cases.ts";
import type { DerivedValue, Operand } from "../../../core/evidence.ts";
import type { EffectFigure } from "../../../core/library.ts";
import type { TableCell } from "../../../core/table.ts";
import type { UnitId } from "../../../core/types.ts";
import type { Subject } from "../../../explain/subject.ts";
import { formatPeriod, formatShort } from "../../../i18n/format.ts";
import { plainer, scaleOf, shifted, unitFacts } from "../../../i18n/quantity.ts";
import { impliedText, PART_NAMES, READING_NAMES } from "../../../i18n/say-claim.ts";
import { withUnit } from "../../../i18n/words.ts";
import type { ClaimScene } from "./claims-scene.ts";
import { printedCell } from "./figure-cell.ts";

const TIMES = "bei" as UnitId;

/** A figure of a claim, printed or worked out, opening its origin under the name that the library has for it. */
export function effectCell({ stock, locale }: ClaimScene, figure: EffectFigure): TableCell {
  const { origin, value, bound, period, id } = figure;
  if (origin.kind === "stated")
    return {
      ...printedCell(origin.observation, { stock, locale }),
      origin: id,
      ...(period !== "undated" && { below: formatPeriod(period, locale) }),
    };
  const scale = plainer(scaleOf(stock.data.units.get(figure.unit), locale), value);
  return {
    text: withUnit(formatShort(shifted(value, scale)), scale.unit, locale),
    ...{ value, ...unitFacts(scale), bound, period, origin: id },
    derived: true,
  };
}

export function printedSubjects(figures: readonly EffectFigure[]): readonly (readonly [string, Subject])[] {
  return figures.map(({ id, origin }) => [
    id,
    origin.kind === "stated"
      ? { kind: "stated", observation: origin.observation }
      : { kind: "derived", derived: origin.derived },
  ]);
}

/** What follows from a claim's figures: the ratio of the two, or what would make a reading true. */
export type ImpliedPart = {
  readonly part: ClaimPart | "ratio";
  readonly value: Implied;
  readonly reading?: JudgedReading;
};

export function impliedCell(scene: ClaimScene, one: KnownClaim | undefined, implied: ImpliedPart): TableCell {
  const { locale, stock } = scene;
  const unit = one && unitOf(one, implied.part);
  const scale = scaleOf(unit && stock.data.units.get(unit), locale);
  const { value, interval } = implied.value;
  const moved = {
    value: shifted(value, scale),
    interval: { low: shifted(interval.low, scale), high: shifted(interval.high, scale) },
  };
  const derived = one && derivedOf(one, implied);
  return {
    text: withUnit(impliedText(moved, locale), scale.unit, locale),
    value,
    derived: true,
    ...(scale.unit !== "" && unitFacts(scale)),
    ...(derived && { origin: derived.id }),
  };
}

/** The arithmetic of a claim's figures as a derived value, so that it opens like any other; powers have no way back. */
export function derivedOf(
  { known, figures, claim }: KnownClaim,
  { part, value, reading }: ImpliedPart,
): DerivedValue | undefined {
  const about = figures.n ?? figures.after;
  const formula = formulaOf(known.n?.number ?? "n", part, reading);
  const unit = unitOf({ known, figures, claim }, part);
  if (!about || formula === undefined || unit === undefined) return undefined;
  const { origin } = about;
  const { area, period } = origin.kind === "stated" ? origin.observation : origin.derived;
  const letters = { n: "n", before: "b", after: "a" } as const;
  const operands = CLAIM_PARTS.flatMap((one): readonly (readonly [string, Operand])[] => {
    const named = known[one];
    return named && new RegExp(`\\b${letters[one]}\\b`).test(formula)
      ? [[letters[one], { observation: named.observation, ...(named.exact && { exact: true }) }]]
      : [];
  });
  const open = (end: number) => (Number.isFinite(end) ? end : null);
  const of = part === "ratio" ? RATIO : PART_NAMES[part];
  const read = reading && READING_NAMES[reading.reading];
  return {
    id: ["claim", known.id, part, ...(reading ? [reading.reading] : [])].join("-"),
    area,
    period,
    ...(about.scope && { scope: about.scope }),
    name: read ? { zh: `${of.zh}（${read.zh}）`, en: `${of.en} (${read.en.toLowerCase()})` } : of,
    formula,
    operands: Object.fromEntries(operands),
    value: value.value,
    unit,
    interval: [open(value.interval.low), open(value.interval.high)],
  };
}

export const RATIO = { zh: "后来是原来的几倍", en: "How many times as much" };

function formulaOf(
  number: string,
  part: ImpliedPart["part"],
  reading: JudgedReading | undefined,
): string | undefined {
  if (part === "ratio") return "a / b";
  const factor = reading?.formula.replace(/\bn\b/, number === "n" ? "n" : `(${number})`);
  if (factor === undefined || !reading) return undefined;
  if (part === "after") return `b * (${factor})`;
  if (part === "before") return `a / (${factor})`;
  return NUMBERS_BACK[reading.formula]?.replace(/\br\b/, "(a / b)");
}

/** A before has the unit of its after; the number that of the claim, or per cent where only a cut is claimed without one. */
function unitOf(
  { figures, claim }: Pick<KnownClaim, "known" | "figures" | "claim">,
  part: ImpliedPart["part"],
): UnitId | undefined {
  if (part === "ratio") return TIMES;
  if (part !== "n") return (figures.after ?? figures.before)?.unit;
  const isRate = FACTORS[claim.form].strict?.includes("100");
  return isRate ? ("percent" as UnitId) : claim.form === "doublings" ? ("fan" as UnitId) : TIMES;
}
