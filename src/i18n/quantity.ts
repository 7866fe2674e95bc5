import type { CellFacts } from "../core/table.ts";
import type { Indicator, Unit } from "../core/types.ts";
import type { Locale } from "./text.ts";

/** How the values of a unit are printed in one language. */
export type Scale = {
  /** The unit as headings and values print it. */
  readonly unit: string;
  /** Places by which the decimal point moves to the right: −1 makes 6,215.72亿元 621.572 billion yuan. */
  readonly shift: number;
  /** The unit that the data are in, which files keep. */
  readonly own: string;
  /** Of how many a place in a list is one: 第6/100. */
  readonly among?: number;
};

/** A unit that is printed as the data have it. */
export function plainScale(unit: string): Scale {
  return { unit, shift: 0, own: unit };
}

/** Chinese prints 亿 and 万 as the data do, English billions and millions; without a unit nothing is printed. */
export function scaleOf(unit: Pick<Unit, "name" | "display"> | undefined, locale: Locale): Scale {
  const own = unit?.name[locale] ?? "";
  const display = locale === "en" ? unit?.display : undefined;
  return display ? { unit: display.en, shift: display.shift, own } : plainScale(own);
}

const STEPS = { million: 6, thousand: 3 } as const;

/** For one value that stands alone: 0.044 million yuan is 44,000 yuan. A column or an axis keeps one unit for all. */
export function plainer(scale: Scale, value: number): Scale {
  const [, step, unit] = /^(million|thousand) (.+)$/.exec(scale.unit) ?? [];
  const isSmall = value !== 0 && Math.abs(shifted(value, scale)) < 1;
  if (!isSmall || unit === undefined || (step !== "million" && step !== "thousand")) return scale;
  return { ...scale, unit, shift: scale.shift + STEPS[step] };
}

/** A value with its decimal point moved; division by a power of ten adds no digits, a fraction would. */
export function shifted(value: number, { shift }: Pick<Scale, "shift">): number {
  return shift < 0 ? value / 10 ** -shift : value * 10 ** shift;
}

/** What a cell says of its unit: files keep the value in the unit of the data. */
export function unitFacts({ unit, shift, own }: Scale): Pick<CellFacts, "unit" | "scale"> {
  return { unit, ...(own !== unit && { scale: { unit: own, shift } }) };
}

/** The scale of an indicator's own values: a place in a list is printed with how many the list has, where that is known. */
export function placeScale(scale: Scale, { among }: Pick<Indicator, "among"> = {}): Scale {
  return among === undefined ? scale : { ...scale, among };
}
