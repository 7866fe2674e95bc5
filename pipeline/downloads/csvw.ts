import { headerOf } from "./table.ts";
import type { DownloadTable } from "./table.ts";

/** The group's metadata after W3C's Metadata Vocabulary for Tabular Data; all addresses are relative to it. */
export function csvwMetadata(
  tables: readonly Omit<DownloadTable, "csv">[],
  release: { readonly id: string; readonly date: string },
): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh" }],
    "dc:title": [
      { "@value": "区鉴：广州、深圳各区统计数据", "@language": "zh" },
      { "@value": "Qujian: figures of the districts of Guangzhou and Shenzhen", "@language": "en" },
    ],
    "dc:identifier": release.id,
    "dc:modified": { "@value": release.date, "@type": "date" },
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      lineTerminators: ["\r\n", "\n"],
      trim: false,
    },
    tables: tables.map(tableMetadata),
  };
}

function tableMetadata({ file, title, columns, key, foreignKeys }: Omit<DownloadTable, "csv">): object {
  return {
    url: file,
    "dc:title": [
      { "@value": title.zh, "@language": "zh" },
      { "@value": title.en, "@language": "en" },
    ],
    tableSchema: {
      columns: columns.map(({ datatype = "string", pattern, required, separator, ...column }) => ({
        name: column.name,
        titles: { zh: [headerOf(column), column.title.zh], en: [column.title.en] },
        datatype: pattern === undefined ? datatype : { base: datatype, format: pattern },
        ...(required && { required }),
        ...(separator !== undefined && { separator }),
      })),
      primaryKey: key.length === 1 ? key[0] : key,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ column, file: resource, refers }) => ({
          columnReference: column,
          reference: { resource, columnReference: refers },
        })),
      }),
    },
  };
}
