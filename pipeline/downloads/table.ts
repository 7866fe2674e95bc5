import type { Text } from "../../src/core/types.ts";
import type { RecordCell } from "../../src/data/csv.ts";
import { recordPieces } from "../../src/data/csv.ts";

/** Datatypes of CSVW that the columns use. */
type Datatype = "string" | "number" | "integer" | "boolean" | "anyURI" | "date";

export type Column<Row> = {
  /** What machines call it; never renamed. */
  readonly name: string;
  readonly title: Text;
  readonly cell: (row: Row) => RecordCell;
  readonly datatype?: Datatype;
  /** What a cell must look like as a whole. */
  readonly pattern?: string;
  readonly required?: boolean;
  /** Between the items of a cell that holds a list. */
  readonly separator?: string;
};

type ForeignKey = { readonly column: string; readonly file: string; readonly refers: string };

/** One CSV file: its columns, its rows, and how it hangs together with the others. */
export type DownloadTable = {
  readonly file: string;
  readonly title: Text;
  readonly columns: readonly Omit<Column<never>, "cell">[];
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: number;
  /** In pieces that are made when they are asked for, once. */
  readonly csv: Iterable<string>;
};

type Head = Pick<DownloadTable, "file" | "title" | "key"> & { readonly foreignKeys?: readonly ForeignKey[] };

/** A list, or what is counted beforehand and made row by row. */
type Rows<Row> = Iterable<Row> & { readonly length: number };

export function tableOf<Row>(
  { foreignKeys = [], ...head }: Head,
  columns: readonly Column<Row>[],
  rows: Rows<Row>,
): DownloadTable {
  function* cells() {
    for (const row of rows) yield columns.map(({ cell }) => cell(row));
  }
  return {
    ...head,
    foreignKeys,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.length,
    csv: recordPieces(columns.map(headerOf), cells()),
  };
}

/** A reader of Chinese and a program both find their column: 数值 value. */
export function headerOf({ name, title }: { readonly name: string; readonly title: Text }): string {
  return `${title.zh} ${name}`;
}

/** A column of words in both languages: two columns, `name_zh` and `name_en`. */
export function inBoth<Row>(
  name: string,
  title: Text,
  text: (row: Row) => Text | undefined,
  required = false,
): readonly [Column<Row>, Column<Row>] {
  const column = (locale: keyof Text, mark: Text): Column<Row> => ({
    name: `${name}_${locale}`,
    title: { zh: `${title.zh}${mark.zh}`, en: `${title.en}${mark.en}` },
    cell: (row) => text(row)?.[locale],
    ...(required && { required }),
  });
  return [
    column("zh", { zh: "（中文）", en: " (Chinese)" }),
    column("en", { zh: "（英文）", en: " (English)" }),
  ];
}
