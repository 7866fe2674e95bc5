import type { Cell, Figure } from "../core/cell.ts";
import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import type { CellFacts } from "../core/table.ts";
import type { AreaCode } from "../core/types.ts";
import { cellFacts, figureFacts } from "./facts.ts";
import { figureStatus } from "./status.ts";
import type { Locale } from "./text.ts";
import { areaName, figureTip, subjectOf, tipOf, unitLabel } from "./words.ts";

/** What a measurement is called in one language: said once, so that every room uses the same words. */
export type Words = {
  readonly locale: Locale;
  readonly subject: string;
  readonly unit: string;
  readonly area: (code: AreaCode) => string;
  /** What an area's answer says when it is pointed at, and what tables and files know of it. */
  readonly ofCell: (cell: Cell) => Said;
  /** The same of a figure that is compared with nothing. */
  readonly ofFigure: (area: AreaCode, figure: Figure) => Said;
};
type Said = { readonly tip: string; readonly facts: CellFacts };

export function wordsOf(data: Dataset, measurement: Measurement, locale: Locale): Words {
  const unit = unitLabel(data, measurement, locale);
  const status = (figure: Figure) => figureStatus(data, measurement, figure);
  const area = (code: AreaCode) => areaName(data, code, locale);
  return {
    locale,
    subject: subjectOf(measurement, locale),
    unit,
    area,
    ofCell: (cell) => ({
      tip: tipOf(
        area(cell.area),
        cell,
        unit,
        cell.kind === "value" ? status(cell.figure) : undefined,
        locale,
      ),
      facts: cellFacts(data, measurement, cell, locale),
    }),
    ofFigure: (code, figure) => ({
      tip: figureTip(
        area(code),
        figure,
        unit,
        [status(figure)].flatMap((text) => text ?? []),
        locale,
      ),
      facts: figureFacts(data, measurement, figure, locale),
    }),
  };
}
