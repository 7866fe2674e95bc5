import type { Area, AreaCode, Indicator, IndicatorId, Observation } from "../../core/types.ts";
import { familyOf, TOLERANCE_YEARS, yearsApart } from "../../core/period.ts";
import { cityOf } from "../../core/dataset.ts";
import { rounded } from "../literal.ts";
import { figureKey } from "./card.ts";
import type { TableFigure } from "./fates.ts";

/** Something about figures that are taken that a person should look at; none of them keeps a figure out. */
export type Warning =
  /** Ours for the very same thing, with which it does not agree within both prints. */
  | { readonly kind: "differs"; readonly figure: TableFigure; readonly ours: number }
  /** More than three times, or less than a third of, what is known of the area in the nearest year. */
  | { readonly kind: "leap"; readonly figure: TableFigure; readonly near: number; readonly period: string }
  /** All figures of an indicator, more than one, are about this many times what is known: likely the unit. */
  | {
      readonly kind: "magnitude";
      readonly indicator: IndicatorId;
      readonly times: number;
      readonly figures: number;
    }
  /** The districts of a city do not add up to its own figure in the file. */
  | { readonly kind: "total"; readonly figure: TableFigure; readonly sum: number }
  /** So few digits that rounding is more than a twentieth of it. */
  | { readonly kind: "coarse"; readonly figure: TableFigure };

/** What is known already: our figures of the indicators that the file has. */
export type Known = Pick<Observation, "indicator" | "area" | "period" | "value" | "step">;

const LEAP = 3;

export type Checked = {
  readonly warnings: readonly Warning[];
  /** How many say the same as ours, within both prints. */
  readonly confirmed: number;
};

export function checkFigures(
  figures: readonly TableFigure[],
  known: readonly Known[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  areas: ReadonlyMap<AreaCode, Area>,
): Checked {
  const ours = new Map<string, Known[]>();
  for (const one of known) {
    const key = figureKey(one);
    ours.set(key, [...(ours.get(key) ?? []), one]);
  }
  const series = seriesOf(known);
  const magnitudes = magnitudesOf(figures, series);
  const warnings: Warning[] = [...magnitudes.values()];
  let confirmed = 0;
  for (const figure of figures) {
    const indicator = indicators.get(figure.indicator);
    const same = ours.get(figureKey(figure)) ?? [];
    if (same.some((one) => agrees(figure, one))) confirmed += 1;
    else if (same[0] && !magnitudes.has(figure.indicator))
      warnings.push({ kind: "differs", figure, ours: same[0].value });
    if (same.length === 0 && !magnitudes.has(figure.indicator) && isSized(indicator)) {
      const near = nearest(series.get(`${figure.indicator} ${figure.area}`) ?? [], figure);
      if (near && isLeap(figure.value, near.value))
        warnings.push({ kind: "leap", figure, near: near.value, period: near.period });
    }
    if (indicator?.kind === "level" && figure.value !== 0 && figure.step > Math.abs(figure.value) / 20)
      warnings.push({ kind: "coarse", figure });
  }
  return { warnings: [...warnings, ...totalsOf(figures, indicators, areas)], confirmed };
}

/** Of a size that changes slowly: a growth or a place in a list leaps as it likes. */
function isSized(indicator: Indicator | undefined): boolean {
  return indicator !== undefined && !["growth", "rank", "claim"].includes(indicator.kind);
}

function agrees({ value, step }: TableFigure, ours: Known): boolean {
  return (
    Math.abs(value - ours.value) <= (step + (ours.step ?? shownStep(ours.value))) / 2 + Math.abs(value) * 1e-9
  );
}

/** Of a figure whose print is not known: the step of the digits that it has. */
function shownStep(value: number): number {
  return 10 ** -(String(value).split(".")[1]?.length ?? 0);
}

function isLeap(a: number, b: number): boolean {
  return a > 0 && b > 0 && (a / b > LEAP || b / a > LEAP);
}

function seriesOf(known: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const series = new Map<string, Known[]>();
  for (const one of known) {
    const key = `${one.indicator} ${one.area}`;
    const there = series.get(key);
    if (there) there.push(one);
    else series.set(key, [one]);
  }
  return series;
}

function nearest(series: readonly Known[], { period }: Pick<TableFigure, "period">): Known | undefined {
  let best: Known | undefined;
  for (const one of series) {
    if (familyOf(one.period) !== familyOf(period) || yearsApart(one.period, period) > TOLERANCE_YEARS)
      continue;
    if (!best || yearsApart(one.period, period) < yearsApart(best.period, period)) best = one;
  }
  return best;
}

/** By how many powers of ten the figures of an indicator lie beside what is known, where that is plain. */
function magnitudesOf(
  figures: readonly TableFigure[],
  series: ReadonlyMap<string, readonly Known[]>,
): ReadonlyMap<IndicatorId, Extract<Warning, { readonly kind: "magnitude" }>> {
  const powers = new Map<IndicatorId, number[]>();
  for (const figure of figures) {
    const near = nearest(series.get(`${figure.indicator} ${figure.area}`) ?? [], figure);
    if (!near || near.value <= 0 || figure.value <= 0) continue;
    const list = powers.get(figure.indicator);
    const power = Math.log10(figure.value / near.value);
    if (list) list.push(power);
    else powers.set(figure.indicator, [power]);
  }
  const found = new Map<IndicatorId, Extract<Warning, { readonly kind: "magnitude" }>>();
  for (const [indicator, list] of powers) {
    const median = list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const power = Math.round(median);
    // Where only some are off, they are: the unit is that of all.
    const isAll = list.length > 1 && list.every((one) => Math.abs(one - power) < 0.6);
    if (Math.abs(power) >= 2 && Math.abs(median - power) < 0.3 && isAll)
      found.set(indicator, {
        kind: "magnitude",
        indicator,
        times: rounded(10 ** power),
        figures: list.length,
      });
  }
  return found;
}

/** Where the file has a city and all of its districts, their sum is held against the city's own figure. */
function totalsOf(
  figures: readonly TableFigure[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  areas: ReadonlyMap<AreaCode, Area>,
): readonly Warning[] {
  const cities = figures.filter(
    ({ area, indicator }) =>
      areas.get(area)?.level === "city" && indicators.get(indicator)?.additive === true,
  );
  if (cities.length === 0) return [];
  const byKey = new Map(figures.map((figure) => [figureKey(figure), figure]));
  const districts = [...areas.values()].filter(({ level }) => level === "district");
  return cities.flatMap((city): readonly Warning[] => {
    const own = districts
      .filter(({ code }) => cityOf(areas, code) === city.area)
      .map(({ code }) => byKey.get(figureKey({ ...city, area: code })));
    const parts = own.filter((one) => one !== undefined);
    if (parts.length < own.length || parts.some(({ bound }) => bound !== "exact")) return [];
    const sum = rounded(parts.reduce((total, { value }) => total + value, 0));
    const slack = (parts.reduce((total, { step }) => total + step, 0) + city.step) / 2;
    // Functional areas may be counted in the city and stand in no row: up to two per cent is theirs.
    const isWithin = Math.abs(sum - city.value) <= slack + Math.abs(city.value) * 0.02;
    return isWithin ? [] : [{ kind: "total", figure: city, sum }];
  });
}
