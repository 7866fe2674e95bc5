import type { Table, TableCell } from "../../core/table.ts";

/** What the rows of one aspect say together: by column, the cells that say something. */
export type Aspect = {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly (readonly TableCell[])[];
};

/** Key of an aspect's row, of which it has one for each of its sentences or figures. */
export function aspectRow(aspect: string, index: number): string {
  return index === 0 ? aspect : `${aspect} ${index + 1}`;
}

export function aspectsOf({ columns, rows }: Table): readonly Aspect[] {
  const aspectOf = (key: string) => key.replace(/ \d+$/, "");
  return [...new Set(rows.map(({ key }) => aspectOf(key)))].map((aspect) => {
    const own = rows.filter(({ key }) => aspectOf(key) === aspect);
    return {
      key: aspect,
      name: own[0]?.cells[0]?.text ?? "",
      columns: columns.slice(1).map((_, index) =>
        own.flatMap(({ cells }) => {
          const cell = cells[index + 1];
          return cell && (cell.value !== undefined || cell.origin !== undefined) ? [cell] : [];
        }),
      ),
    };
  });
}
