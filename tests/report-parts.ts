import { chartOf } from "../src/charts/plot.ts";
import type { Table } from "../src/core/table.ts";
import type { Locale } from "../src/i18n/text.ts";
import type { Block } from "../src/report/blocks.ts";
import { flatBlocks } from "../src/report/report.ts";
import type { Report } from "../src/report/report.ts";
import type { Rich, RichPart } from "../src/report/rich.ts";

/** All tables of a report, those of its charts among them. */
export function tablesOf({ blocks }: Pick<Report, "blocks">, locale: Locale): readonly Table[] {
  return flatBlocks(blocks).flatMap((block) =>
    block.kind === "table" ? block.table : block.kind === "chart" ? chartOf(block.plot).table(locale) : [],
  );
}

/** All running texts of a report. */
export function richOf({ blocks }: Pick<Report, "blocks">): readonly Rich[] {
  return flatBlocks(blocks).flatMap((block): readonly Rich[] => {
    switch (block.kind) {
      case "statements":
        return block.groups.flatMap(({ statements }) => statements);
      case "facts":
        return block.facts.map(({ value }) => value);
      case "cases":
        return block.groups.flatMap(({ cases }) => cases.flatMap(({ lines }) => lines));
      case "note":
        return [block.text];
      case "finding":
      case "verdict":
      case "chart":
      case "table":
      case "figures":
      case "group":
      case "absent":
        return [];
    }
  });
}

function partsOf(report: Report): readonly Exclude<RichPart, string>[] {
  return richOf(report)
    .flat()
    .filter((part) => typeof part !== "string");
}

/** Keys of all figures that a report shows, each once. */
export function originsOf(report: Report, locale: Locale): ReadonlySet<string> {
  const cells = tablesOf(report, locale).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Set([
    ...cells.flatMap(({ origin }) => origin ?? []),
    ...partsOf(report).flatMap((part) => (part.kind === "figure" ? part.origin : [])),
    ...flatBlocks(report.blocks).flatMap((block) =>
      block.kind === "figures" ? block.figures.flatMap(({ origin }) => origin ?? []) : [],
    ),
  ]);
}

/** All addresses that a report leads to. */
export function linksOf(report: Report, locale: Locale): readonly string[] {
  const cells = tablesOf(report, locale).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return [
    ...cells.flatMap(({ href }) => href ?? []),
    ...partsOf(report).flatMap((part) => (part.kind === "link" ? part.href : [])),
    ...flatBlocks(report.blocks).flatMap(linksOfBlock),
  ];
}

function linksOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "verdict":
      return block.suggestion ? [block.suggestion.href] : [];
    case "figures":
      return block.figures.flatMap(({ href }) => href ?? []);
    case "cases":
      return block.groups.flatMap(({ cases }) => cases.flatMap(({ href }) => href ?? []));
    case "finding":
    case "chart":
    case "table":
    case "statements":
    case "facts":
    case "note":
    case "group":
    case "absent":
      return [];
  }
}

/** Every word of a report in one string, a line a text; what its charts say in words among them. */
export function wordsOf(report: Report, locale: Locale): string {
  const cells = tablesOf(report, locale).flatMap(({ columns, rows }) => [
    ...columns.map(({ label }) => label),
    ...rows.flatMap((row) => row.cells.flatMap(({ text, below }) => [text, below])),
  ]);
  const running = richOf(report).map((text) => text.map(wordOf).join(""));
  const named = flatBlocks(report.blocks).flatMap(namesIn);
  return [report.title, ...named, ...running, ...cells, report.sources]
    .filter((text) => text !== undefined)
    .join("\n");
}

function wordOf(part: RichPart): string {
  return typeof part === "string" ? part : part.text;
}

function namesIn(block: Block): readonly (string | undefined)[] {
  switch (block.kind) {
    case "finding":
      return [block.lead, block.text];
    case "verdict":
      return [block.name, block.text, block.suggestion?.text];
    case "chart":
    case "table":
      return [block.title, block.note];
    case "figures":
      return [
        block.title,
        ...block.figures.flatMap(({ name, value, unit, remarks }) => [name, value, unit, ...remarks]),
      ];
    case "statements":
      return [block.title, block.rule, ...block.groups.flatMap(({ title, none }) => [title, none])];
    case "facts":
      return [block.title, ...block.facts.map(({ label }) => label)];
    case "cases":
      return [
        block.title,
        block.none,
        ...block.groups.flatMap(({ title, cases }) => [
          title,
          ...cases.flatMap((one) => [one.title, one.meta, one.badge?.text]),
        ]),
      ];
    case "group":
    case "absent":
      return [block.title];
    case "note":
      return [];
  }
}
