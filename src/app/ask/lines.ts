import type { TableCell } from "../../core/table.ts";
import type { AreaCode } from "../../core/types.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { blockOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { NOTES } from "../../state/ask/notes.ts";

/** An area's row in the report's own table: its name, whether it has a place, and its value or why there is none. */
export type TableLine = {
  readonly area: AreaCode;
  readonly name: string;
  readonly isRanked: boolean;
  readonly value: TableCell | undefined;
};

export function linesOf(report: Report): readonly TableLine[] {
  const block = blockOf(report, "table");
  if (block?.kind !== "table") return [];
  const { columns, rows } = block.table;
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  const [place, name, value] = [at("place"), at("area"), at("value")];
  return rows.flatMap(({ area, cells }) => {
    if (area === undefined) return [];
    const isRanked = cells[place]?.value !== undefined;
    return [{ area, name: cells[name]?.text ?? area, isRanked, value: cells[value] }];
  });
}

export function hasValue({ value }: TableLine): boolean {
  return value?.value !== undefined;
}

/** Each area that was named and has no value, with the reason and the nearest that exists, as the table has them. */
export function absentIn(report: Report, wanted: readonly AreaCode[], locale: Locale): readonly string[] {
  return linesOf(report)
    .filter((line) => wanted.includes(line.area) && !hasValue(line))
    .map(({ name, value }) => name + COLON[locale] + (value?.verdict ?? NOTES.noFigure[locale]));
}
