import type { Text } from "../../src/core/types.ts";
import { byIndicator } from "../../src/curate/by.ts";
import type { Evidence } from "../../src/curate/read-evidence.ts";
import type { Curated } from "../../src/curate/read.ts";
import type { Download } from "../../src/data/wire-catalog.ts";
import { piecesOf } from "../hashed.ts";
import type { Content, Put } from "../hashed.ts";
import { csvwMetadata } from "./csvw.ts";
import { areasTable, indicatorsTable, sourcesTable } from "./dictionary.ts";
import { observationsTable } from "./figures.ts";
import { reformsTable } from "./reforms.ts";
import { crosschecksTable, derivedTable, operandsTable } from "./said.ts";
import type { DownloadTable } from "./table.ts";

/** About 30 MB as CSV; more figures come in one file an indicator, and not as JSON. */
const MOST_IN_ONE = 100_000;
const FIGURES_FILE = "qujian-observations.csv";

const JSON_TITLE: Text = {
  zh: "全部内容：数字、定义、来源、推算值、核对与改革",
  en: "Everything: figures, definitions, sources, derived values, cross-checks and reforms",
};
const METADATA_TITLE: Text = {
  zh: "CSV 说明文件（CSVW）：各列含义、类型与表间关系",
  en: "Description of the CSV files (CSVW): columns, datatypes and how the tables hang together",
};

/** Everything as tables and, unless it is too much, as one JSON file; each is put away once it is written. */
export function writeDownloads(
  curated: Curated,
  evidence: Evidence,
  release: { readonly id: string; readonly date: string },
  put: Put,
  mostInOne = MOST_IN_ONE,
): readonly Download[] {
  const isOne = curated.observations.length <= mostInOne;
  const list: Download[] = [];
  const keep = (file: string, title: Text, content: Content, rows?: number) => {
    let bytes = 0;
    function* counted() {
      for (const piece of piecesOf(content)) {
        bytes += Buffer.byteLength(piece);
        yield piece;
      }
    }
    put([`download/${file}`, counted()]);
    list.push({ file, title, ...(rows !== undefined && { rows }), bytes });
  };
  const tables = [
    ...(isOne ? [() => allFigures(curated)] : figuresOfEach(curated)),
    () => derivedTable(curated, evidence),
    () => crosschecksTable(curated, evidence),
    () => operandsTable(curated, evidence, isOne ? FIGURES_FILE : undefined),
    () => reformsTable(curated, evidence),
    () => indicatorsTable(curated),
    () => areasTable(curated),
    () => sourcesTable(curated),
  ].map((make) => {
    const { csv, ...table } = make();
    keep(table.file, table.title, csv, table.rows);
    return table;
  });
  if (isOne) keep("qujian.json", JSON_TITLE, wholeJson(curated, evidence, release.id));
  const metadata = JSON.stringify(csvwMetadata(tables, release), undefined, 2);
  keep("qujian-observations.csv-metadata.json", METADATA_TITLE, metadata);
  return list;
}

function allFigures(curated: Curated): DownloadTable {
  const title = { zh: "全部公布数，一行一个数字", en: "All published figures, one row a figure" };
  return observationsTable(curated, curated.observations, { file: FIGURES_FILE, title });
}

function figuresOfEach(curated: Curated): readonly (() => DownloadTable)[] {
  const figures = byIndicator(curated.observations);
  return curated.indicators.map(({ id, name }) => () => {
    const title = { zh: `公布数：${name.zh}`, en: `Published figures: ${name.en}` };
    return observationsTable(curated, figures.get(id) ?? [], {
      file: `qujian-observations-${id}.csv`,
      title,
    });
  });
}

function wholeJson({ release, ...content }: Curated, evidence: Evidence, id: string): string {
  return JSON.stringify({ release: { ...release, id }, ...content, ...evidence });
}
