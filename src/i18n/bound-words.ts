import type { Cell, Figure } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import type { CellFacts } from "../core/table.ts";
import type { AreaCode, Text } from "../core/types.ts";
import { highestOf } from "./ends.ts";
import { cellFacts, figureFacts } from "./facts.ts";
import { figureStatus } from "./status.ts";
import { formatDigits } from "./format.ts";
import type { Scale } from "./quantity.ts";
import type { Locale } from "./text.ts";
import { areaName, figureTip, scaleIn, subjectOf, tipOf, withUnit } from "./words.ts";

/** What a measurement is called in one language: said once, so that every room uses the same words. */
export type Words = {
  readonly locale: Locale;
  readonly subject: string;
  readonly unit: string;
  readonly scale: Scale;
  /** A figure with its unit, where that may stand behind a number, without the mark of its bound, which sentences say in words. */
  readonly unmarked: (figure: Figure) => string;
  /** What the one with the highest value is called. */
  readonly highest: string;
  readonly area: (code: AreaCode) => string;
  /** What an area's answer says when it is pointed at, and what tables and files know of it. */
  readonly ofCell: (cell: Cell) => Said;
  /** The same of a figure that is compared with nothing. */
  readonly ofFigure: (area: AreaCode, figure: Figure) => Said;
};
type Said = { readonly tip: string; readonly facts: CellFacts };

export function wordsOf(data: Dataset, measurement: Measurement, locale: Locale): Words {
  const scale = scaleIn(data, measurement, locale);
  const status = (figure: Figure) => figureStatus(data, measurement, figure);
  const area = (code: AreaCode) => areaName(data, code, locale);
  return {
    locale,
    subject: subjectOf(measurement, locale),
    unit: scale.unit,
    scale,
    unmarked: unmarkedIn(scale, locale),
    highest: highestOf(measurement, data)[locale],
    area,
    ofCell: (cell) => ({
      tip: tipOf(
        area(cell.area),
        cell,
        scale,
        cell.kind === "value" ? status(cell.figure) : undefined,
        locale,
      ),
      facts: cellFacts(data, measurement, cell, locale),
    }),
    ofFigure: (code, figure) => ({
      tip: figureTip(
        area(code),
        figure,
        scale,
        [status(figure)].flatMap((text) => text ?? []),
        locale,
      ),
      facts: figureFacts(data, measurement, figure, locale),
    }),
  };
}

/** Figures without the mark of a bound, with their unit where that may stand behind a number; 女=100 and 2016年=100 may not. */
export function unmarkedIn(scale: Scale, locale: Locale): (figure: Figure) => string {
  const { unit } = scale;
  return (figure) => {
    const digits = formatDigits(figure, scale);
    return unit.includes("=") ? digits : withUnit(digits, unit, locale);
  };
}

/** How far a figure of another year may lie from that of the period (`REACH` in `core/lacking.ts`), where places rest on it. */
export const REACH_WORDS: Text = {
  zh: "其他年份的数字，按每年至多增长四分之一、累计至多减少五分之一估计。",
  en: "Figures of other years are taken to have grown by at most a quarter a year, and to have shrunk by at most a fifth in all.",
};
