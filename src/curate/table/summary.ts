import type { Bound, Indicator, Period } from "../../core/types.ts";
import { comparePeriods } from "../../core/period.ts";
import { countsOf } from "./card.ts";
import type { CardCounts, CardLine } from "./card.ts";
import type { Warning } from "./checks.ts";
import type { IndicatorChoice } from "./decisions.ts";
import { SLOT_ERRORS } from "./fates.ts";
import type { SlotError } from "./fates.ts";
import { cellName } from "./grid.ts";
import type { IndicatorLabel } from "./labels.ts";
import type { Card } from "./report-card.ts";

/** A cell that cannot be taken, where it stands and what stands in it. */
export type ErrorLine = {
  readonly sheet: string;
  readonly cell: string;
  readonly literal: string;
  readonly error: SlotError;
  readonly about: string;
};

/** A name that nothing of ours has, and how many cells it names. */
export type UnknownName = { readonly text: string; readonly cells: number };

/** What is taken of one indicator. */
export type TakenLine = {
  readonly indicator: Indicator;
  readonly figures: number;
  readonly areas: number;
  readonly from: Period;
  readonly to: Period;
};

/** As much of a report card as a person reads: lists of cells are cut, their counts are not. */
export type CardSummary = {
  readonly counts: CardCounts;
  readonly labels: readonly (IndicatorLabel & { readonly choice?: IndicatorChoice })[];
  /** Those of the most cells; a table of something else may have thousands. */
  readonly unknownAreas: readonly UnknownName[];
  readonly unknownPeriods: readonly UnknownName[];
  /** How many names are in none of the lists. */
  readonly moreNames: number;
  readonly errors: readonly ErrorLine[];
  readonly errorCounts: readonly { readonly error: SlotError; readonly cells: number }[];
  readonly warnings: readonly Warning[];
  readonly warningCount: number;
  readonly confirmed: number;
  readonly taken: readonly TakenLine[];
  /** Figures with a bound or a mark, as they stand. */
  readonly hedged: readonly {
    readonly cell: string;
    readonly literal: string;
    readonly bound: Bound;
    readonly mark?: string;
  }[];
  readonly hedgedCount: number;
};

const MOST_LINES = 100;
/** Each is a menu of all areas or indicators. */
const MOST_NAMES = 60;

export function summaryOf(card: Card): CardSummary {
  const names = { areas: unknown(card.lines, "area"), periods: unknown(card.lines, "period") };
  const labels = [...card.labels.values()];
  const errors = card.lines.flatMap((line) => errorLine(line) ?? []);
  const hedged = card.lines.flatMap(({ sheet, slot, fate }) => {
    if (fate.kind !== "taken") return [];
    const { bound, mark } = fate.figure;
    if (bound === "exact" && mark === undefined) return [];
    return [
      {
        cell: `${sheet}!${cellName(slot.row, slot.column)}`,
        literal: slot.literal,
        bound,
        ...(mark !== undefined && { mark }),
      },
    ];
  });
  return {
    counts: countsOf(card.lines),
    labels: labels.slice(0, MOST_NAMES).map((label) => {
      const choice = card.meanings.get(label.key)?.choice;
      return { ...label, ...(choice && { choice }) };
    }),
    unknownAreas: names.areas.slice(0, MOST_NAMES),
    unknownPeriods: names.periods.slice(0, MOST_NAMES),
    moreNames: [labels, names.areas, names.periods].reduce(
      (more, { length }) => more + Math.max(0, length - MOST_NAMES),
      0,
    ),
    errors: errors.slice(0, MOST_LINES),
    errorCounts: SLOT_ERRORS.map((error) => ({
      error,
      cells: errors.filter((line) => line.error === error).length,
    })).filter(({ cells }) => cells > 0),
    warnings: card.warnings.slice(0, MOST_LINES),
    warningCount: card.warnings.length,
    confirmed: card.confirmed,
    taken: takenOf(card),
    hedged: hedged.slice(0, MOST_LINES),
    hedgedCount: hedged.length,
  };
}

export function errorLine({ sheet, slot, fate }: CardLine): ErrorLine | undefined {
  if (fate.kind !== "error") return undefined;
  const { error, about } = fate;
  return { sheet, cell: cellName(slot.row, slot.column), literal: slot.literal, error, about };
}

function unknown(lines: readonly CardLine[], facet: "area" | "period"): readonly UnknownName[] {
  const counts = new Map<string, number>();
  for (const { slot } of lines) {
    const found = slot[facet];
    if (typeof found === "object") counts.set(found.text, (counts.get(found.text) ?? 0) + 1);
  }
  return [...counts].map(([text, cells]) => ({ text, cells })).sort((a, b) => b.cells - a.cells);
}

function takenOf({ figures, indicators }: Card): readonly TakenLine[] {
  return [...indicators.values()].flatMap((indicator): readonly TakenLine[] => {
    const own = figures.filter((figure) => figure.indicator === indicator.id);
    const periods = [...new Set(own.map(({ period }) => period))].sort(comparePeriods);
    const [from] = periods;
    const to = periods.at(-1);
    if (from === undefined || to === undefined) return [];
    return [{ indicator, figures: own.length, areas: new Set(own.map(({ area }) => area)).size, from, to }];
  });
}
