import Papa from "papaparse";

type Json = Readonly<Record<string, unknown>>;
type ColumnMeta = {
  readonly name: string;
  readonly titles: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required?: boolean;
  readonly separator?: string;
};
type TableMeta = {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly ColumnMeta[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
};

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  integer: /^[+-]?\d+$/,
  boolean: /^(true|false|1|0)$/,
  anyURI: /^[a-z][a-z0-9+.-]*:\S+$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** What is wrong with a group of CSV files after W3C's rules for tabular data and its metadata, as far as ours use them. */
export function csvwProblems(metadata: Json, files: ReadonlyMap<string, string>): readonly string[] {
  const context = JSON.stringify(metadata["@context"]);
  const tables = metadata["tables"] as readonly TableMeta[];
  const read = new Map(tables.map((table) => [table.url, rowsOf(files.get(table.url) ?? "")]));
  return [
    ...(context.includes('"http://www.w3.org/ns/csvw"') ? [] : ["@context is not CSVW's"]),
    ...tables.flatMap((table) => [
      ...addressProblems(table, files),
      ...headerProblems(table, read.get(table.url)?.[0] ?? []),
      ...cellProblems(table, read.get(table.url)?.slice(1) ?? []),
      ...keyProblems(table, read.get(table.url)?.slice(1) ?? []),
      ...foreignProblems(table, tables, read),
    ]),
  ];
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ",", quoteChar: '"' }).data;
}

function addressProblems({ url }: TableMeta, files: ReadonlyMap<string, string>): readonly string[] {
  return [
    ...(/^[\w.-]+$/.test(url) ? [] : [`${url} is not relative`]),
    ...(files.has(url) ? [] : [`${url} is missing`]),
  ];
}

function headerProblems({ url, tableSchema }: TableMeta, header: readonly string[]): readonly string[] {
  const { columns } = tableSchema;
  const names = columns.map(({ name }) => name);
  return [
    ...(columns.length === header.length ? [] : [`${url}: ${String(header.length)} cells in the header`]),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `${url}: ${name} stands twice`),
    ...names
      .filter((name) => !/^[A-Za-z][\w.]*$/.test(name))
      .map((name) => `${url}: ${name} is no column name`),
    ...columns.flatMap(({ titles, name }, index) =>
      [...titles.zh, ...titles.en].includes(header[index] ?? "")
        ? []
        : [`${url}: ${name} is not at its place`],
    ),
  ];
}

function cellProblems(
  { url, tableSchema }: TableMeta,
  rows: readonly (readonly string[])[],
): readonly string[] {
  const { columns } = tableSchema;
  return rows.flatMap((row, index) => [
    ...(row.length === columns.length
      ? []
      : [`${url} row ${String(index + 1)}: ${String(row.length)} cells`]),
    ...columns.flatMap(({ name, datatype, required, separator }, at) => {
      const cell = row[at] ?? "";
      if (cell === "")
        return required === true ? [`${url} row ${String(index + 1)}: ${name} is required`] : [];
      const parts = separator === undefined ? [cell] : cell.split(separator);
      return parts.every((part) => isOfType(part, datatype))
        ? []
        : [`${url} row ${String(index + 1)}: ${name} is ${cell}`];
    }),
  ]);
}

function isOfType(cell: string, datatype: ColumnMeta["datatype"]): boolean {
  const { base, format } = typeof datatype === "string" ? { base: datatype, format: undefined } : datatype;
  const lexical = LEXICAL[base];
  return lexical?.test(cell) === true && (format === undefined || new RegExp(`^(?:${format})$`).test(cell));
}

function column(
  { tableSchema }: TableMeta,
  rows: readonly (readonly string[])[],
  name: string,
): readonly string[] {
  const at = tableSchema.columns.findIndex((one) => one.name === name);
  return rows.map((row) => row[at] ?? `no column ${name}`);
}

function keyProblems(table: TableMeta, rows: readonly (readonly string[])[]): readonly string[] {
  const key = [table.tableSchema.primaryKey].flat();
  const parts = key.map((name) => column(table, rows, name));
  const keys = rows.map((_, index) => parts.map((part) => part[index]).join("\u0000"));
  const seen = new Set<string>();
  return keys.flatMap((one) => {
    if (seen.has(one)) return [`${table.url}: the key ${one} stands twice`];
    seen.add(one);
    return [];
  });
}

function foreignProblems(
  table: TableMeta,
  tables: readonly TableMeta[],
  read: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly string[] {
  return (table.tableSchema.foreignKeys ?? []).flatMap(({ columnReference, reference }) => {
    const other = tables.find(({ url }) => url === reference.resource);
    if (!other) return [`${table.url}: ${reference.resource} is not in the group`];
    const known = new Set(column(other, read.get(other.url)?.slice(1) ?? [], reference.columnReference));
    return column(table, read.get(table.url)?.slice(1) ?? [], columnReference)
      .filter((value) => value !== "" && !known.has(value))
      .map((value) => `${table.url}: ${columnReference} ${value} is not in ${other.url}`);
  });
}
