import { nameOf } from "../../src/core/reference.ts";
import type { Text } from "../../src/core/types.ts";
import type { Evidence } from "../../src/curate/read-evidence.ts";
import type { Curated } from "../../src/curate/read.ts";
import type { Download } from "../../src/data/wire-catalog.ts";
import { csvwMetadata } from "./csvw.ts";
import { areasTable, indicatorsTable, sourcesTable } from "./dictionary.ts";
import { observationsTable } from "./figures.ts";
import { reformsTable } from "./reforms.ts";
import { crosschecksTable, derivedTable, operandsTable } from "./said.ts";

export type Downloads = { readonly files: ReadonlyMap<string, string>; readonly list: readonly Download[] };

/** Half of what a spreadsheet holds; one file with many more figures would not fit into one text either. */
const MOST_FIGURES = 500_000;

const JSON_TITLE: Text = {
  zh: "全部内容：数字、定义、来源、推算值、核对与改革",
  en: "Everything: figures, definitions, sources, derived values, cross-checks and reforms",
};
const METADATA_TITLE: Text = {
  zh: "CSV 说明文件（CSVW）：各列含义、类型与表间关系",
  en: "Description of the CSV files (CSVW): columns, datatypes and how the tables hang together",
};

/** Everything as tables and as one JSON file, by path below the data folder. */
export function writeDownloads(
  curated: Curated,
  evidence: Evidence,
  release: { readonly id: string; readonly date: string },
): Downloads {
  if (curated.observations.length > MOST_FIGURES) return { files: new Map(), list: [] };
  const ids = rowIds(curated);
  const tables = [
    observationsTable(curated, ids),
    derivedTable(curated, evidence),
    crosschecksTable(curated, evidence),
    operandsTable(curated, evidence, ids),
    reformsTable(curated, evidence),
    indicatorsTable(curated),
    areasTable(curated),
    sourcesTable(curated),
  ];
  const whole = JSON.stringify({
    release: { ...curated.release, id: release.id },
    ...contentOf(curated),
    ...evidence,
  });
  const metadata = JSON.stringify(csvwMetadata(tables, release), undefined, 2);
  const written = [
    ...tables.map(({ file, title, csv, rows }) => ({ file, title, rows, content: csv })),
    { file: "qujian.json", title: JSON_TITLE, content: whole },
    { file: "qujian-observations.csv-metadata.json", title: METADATA_TITLE, content: metadata },
  ];
  return {
    files: new Map(written.map(({ file, content }) => [`download/${file}`, content])),
    list: written.map(({ content, ...entry }) => ({ ...entry, bytes: Buffer.byteLength(content) })),
  };
}

function contentOf({ release: _, ...content }: Curated): Omit<Curated, "release"> {
  return content;
}

/** A figure's name; where one source has several under the same key, all but the first carry their number. */
export function rowIds({ observations }: Pick<Curated, "observations">): readonly string[] {
  const seen = new Map<string, number>();
  return observations.map((figure) => {
    const name = nameOf(figure);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}|${String(count)}`;
  });
}
