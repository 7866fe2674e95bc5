import type { Block } from "../../report/blocks.ts";
import type { Report } from "../../report/report.ts";
import { chartModels } from "../office/chart-model.ts";
import { chartXml } from "../office/chart-xml.ts";
import type { ChartFrame } from "../office/chart-xml.ts";
import type { ChartModel } from "../office/chart-types.ts";
import { deckOf } from "../office/slides/deck.ts";
import type { Body } from "../office/slides/slide.ts";
import type { TablePage } from "../office/table-pages.ts";
import { tableOfChart } from "../word/chart-table.ts";
import { layOutTable } from "../word/columns.ts";
import { blockOutline, outlineOf } from "../word/outline.ts";
import { chartFrame } from "../word/native.ts";
import type { Part } from "../word/parts.ts";
import type { Table } from "../../core/table.ts";
import { chartTexts } from "./read-charts.ts";
import type { Written } from "./compare-texts.ts";

/** The tables of a text or of slides as they are written now, with the words in their charts. */
export type Native = { readonly tables: readonly Written[]; readonly texts: readonly string[] };

/** What a deck of the report, or of one block, holds now. */
export function deckAgain(report: Report, block: Block | undefined): Native {
  const taken = { report, link: "", references: () => Promise.resolve([]) };
  const bodies = deckOf(taken, block, report.cited ?? []).map(({ body }) => body);
  return {
    tables: bodies.flatMap(pagesOf).map(({ head, rows }) => ({ rows: [head, ...rows] })),
    texts: bodies.flatMap((body) =>
      body.kind === "charts" ? body.charts.flatMap((chart) => wordsIn(chart.model, chart)) : [],
    ),
  };
}

function pagesOf(body: Body): readonly TablePage[] {
  if (body.kind === "table") return [body.page];
  return body.kind === "map" ? body.tables : [];
}

/** What a document of the report, or of one block, holds now. */
export function textAgain(report: Report, block: Block | undefined): Native {
  const { locale } = report;
  const parts = block ? blockOutline(report, block) : outlineOf(report);
  const drawn = parts.flatMap((part) => (part.kind === "figure" ? part.block : []));
  const models = drawn.flatMap(({ plot }) => (plot.kind === "multiples" ? [] : chartModels(plot, locale)));
  return {
    tables: parts.flatMap((part) => tablesIn(part, report)),
    texts: models.flatMap((model) => wordsIn(model, chartFrame(model))),
  };
}

/** A drawing for which Word has no chart stands as a picture, or where none could be made as a table. */
function tablesIn(part: Part, { locale }: Report): readonly Written[] {
  if (part.kind === "table") return piecesOf(part.table, false);
  if (part.kind !== "figure") return [];
  const { plot } = part.block;
  const isDrawn = plot.kind !== "multiples" && chartModels(plot, locale).length > 0;
  return isDrawn ? [] : piecesOf(tableOfChart(part.block, locale).table, true);
}

function piecesOf({ columns, rows }: Table, isOptional: boolean): readonly Written[] {
  return layOutTable({ columns, rows }).pieces.map((piece) => ({
    isOptional,
    rows: [
      piece.columns.map((at) => columns[at]?.label ?? ""),
      ...rows.map(({ cells }) =>
        piece.columns.map((at) => {
          const { text = "", below } = cells[at] ?? {};
          return below === undefined ? text : `${text}\n${below}`;
        }),
      ),
    ],
  }));
}

function wordsIn(model: ChartModel, frame: ChartFrame): readonly string[] {
  return chartTexts(chartXml(model, frame));
}
