import type { Table } from "../core/table.ts";
import { TERMS } from "../i18n/terms.ts";
import { COLON } from "../i18n/text.ts";
import type { Block } from "../report/blocks.ts";
import { flatBlocks } from "../report/report.ts";
import { blockTable } from "./block-table.ts";
import { captionOf } from "./caption.ts";
import type { Locale } from "../i18n/text.ts";
import { unitedTable } from "./united.ts";
import { isWeb, linkWords } from "./written-link.ts";
import { escaped } from "./xml.ts";
import type { Taken } from "./types.ts";

/** What programs take from the clipboard besides a picture. */
export type Clip = { readonly html: string; readonly text: string };

/** A block, or all tables of a report, between the words that must stand beside them. */
export function clipOf(taken: Taken, block?: Block): Clip {
  const { locale, blocks } = taken.report;
  const { title, part, finding, notes, verdict, sources, release, link } = captionOf(taken, block);
  const before = [part === undefined ? title : `${title} · ${part}`, finding];
  const after = [
    ...notes,
    ...(verdict ? [verdict.name + COLON[locale] + verdict.text] : []),
    sources,
    `${TERMS.release[locale]}${COLON[locale]}${release.id} · ${release.date}`,
  ].filter((text) => text !== "");
  const tables = (block ? [block] : flatBlocks(blocks)).flatMap((one) => readTable(one, locale) ?? []);
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join("\n");
  return {
    html: [
      paragraphs(before),
      ...tables.map(htmlOf),
      paragraphs(after),
      isWeb(link)
        ? `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`
        : paragraphs([linkWords(link, locale)]),
    ].join("\n"),
    text: [...before, ...tables.map(textOf), ...after, linkWords(link, locale)].join("\n"),
  };
}

/** A chart's table alone says nothing of the unit at its axis. */
function readTable(block: Block, locale: Locale): Table | undefined {
  const table = blockTable(block, locale);
  return table && block.kind === "chart" ? unitedTable(table, locale) : table;
}

/**
 * With its lines drawn: programs that take it know no style sheet of ours. By attributes, since browsers hold what is copied
 * against the policy of the page.
 */
function htmlOf({ columns, rows }: Table): string {
  const cell = (tag: string, text: string, numeric: boolean | undefined) =>
    `<${tag}${numeric ? ' align="right"' : ""}>${escaped(text)}</${tag}>`;
  const head = columns.map(({ label, numeric }) => cell("th", label, numeric)).join("");
  const body = rows.map(({ cells }) =>
    cells.map(({ text, below }, at) => cell("td", said(text, below), columns[at]?.numeric)).join(""),
  );
  return `<table border="1" cellspacing="0">${[head, ...body].map((row) => `<tr>${row}</tr>`).join("")}</table>`;
}

/** Cells apart by tabs, as spreadsheets take them. */
function textOf({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => cells.map((text) => text.replace(/\s+/g, " ")).join("\t");
  return [
    line(columns.map(({ label }) => label)),
    ...rows.map(({ cells }) => line(cells.map(({ text, below }) => said(text, below)))),
  ].join("\n");
}

function said(text: string, below: string | undefined): string {
  return below === undefined ? text : `${text} (${below})`;
}
