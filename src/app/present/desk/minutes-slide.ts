import { chartOf } from "../../../charts/plot.ts";
import type { Plot } from "../../../charts/plot.ts";
import type { MinutesSlide, MinutesTable } from "../../../core/minutes.ts";
import type { Table } from "../../../core/table.ts";
import type { Text } from "../../../core/types.ts";
import { MISSING } from "../../../i18n/format.ts";
import { COLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Block } from "../../../report/blocks.ts";
import { plain } from "../../../report/rich.ts";
import type { Head, PanelMatter, SlideMatter } from "../slide-matter.ts";

/** As many rows of a table as minutes list. */
const MOST_ROWS = 30;

/** What a slide says, as words and tables; undefined while a part of it is still to come. */
export function minutesSlide(
  id: string,
  number: number,
  { head, lines, panels, sources }: SlideMatter,
  locale: Locale,
): MinutesSlide | undefined {
  if (panels.some(({ shown }) => shown.kind === "loading")) return undefined;
  return {
    id,
    number,
    title: head.title,
    said: [...lines, ...headSaid(head, locale), ...panels.flatMap((panel) => panelSaid(panel, locale))],
    tables: panels.flatMap((panel) =>
      panel.shown.kind === "block" && !isTold(panel, panels) ? tablesOf(panel.shown.block, locale) : [],
    ),
    sources,
  };
}

/** A map beside the ranking of the same view has no figures of its own. */
function isTold({ shown }: PanelMatter, panels: readonly PanelMatter[]): boolean {
  if (shown.kind !== "block" || shown.block.kind !== "chart") return false;
  if (shown.block.plot.kind !== "map" && shown.block.plot.kind !== "tiles") return false;
  return panels.some(
    ({ shown: other }) =>
      other.kind === "block" &&
      other.report === shown.report &&
      other.block.kind === "chart" &&
      other.block.plot.kind === "ranking",
  );
}

function headSaid({ finding, verdict }: Head, locale: Locale): readonly string[] {
  return [
    ...(finding === undefined ? [] : [finding]),
    ...(verdict ? [verdict.name + COLON[locale] + verdict.text] : []),
  ];
}

function panelSaid({ head, shown }: PanelMatter, locale: Locale): readonly string[] {
  const own = head ? [head.title, ...headSaid(head, locale)] : [];
  switch (shown.kind) {
    case "loading":
      return own;
    case "missing":
      return [...own, shown.why];
    case "number": {
      const { name, value, unit = "", remarks } = shown.number;
      return [...own, [`${name}${COLON[locale]}${value} ${unit}`.trim(), ...remarks].join(" · ")];
    }
    case "block":
      return [...own, ...blockSaid(shown.block, locale)];
  }
}

function blockSaid(block: Block, locale: Locale): readonly string[] {
  switch (block.kind) {
    case "figures":
      return block.figures.map(({ name, value = "—", unit = "", remarks }) =>
        [`${name}${COLON[locale]}${value} ${unit}`.trim(), ...remarks].join(" · "),
      );
    case "statements":
      return block.groups.flatMap(({ statements }) => statements.map(plain));
    case "cases":
      return block.groups.flatMap(({ cases }) => cases.map(({ title }) => title));
    case "facts":
      return block.facts.map(({ label, value }) => `${label}${COLON[locale]}${plain(value)}`);
    case "chart":
    case "table":
      return block.note === undefined ? [] : [block.note];
    case "finding":
    case "verdict":
      return [block.text];
    case "note":
      return [plain(block.text)];
    case "group":
    case "absent":
      return [];
  }
}

function tablesOf(block: Block, locale: Locale): readonly MinutesTable[] {
  if (block.kind === "chart") {
    const plot = readable(block.plot);
    const title = plot === block.plot ? block.title : block.title + CHOSEN[locale];
    return [wordsOf(title, withFigures(chartOf(plot).table(locale)))];
  }
  return block.kind === "table" ? [wordsOf(block.title, block.table)] : [];
}

/** As many lines as stand beside each other on a page. */
const MOST_LINES = 6;
const CHOSEN: Text = { zh: "（只列所选地区）", en: " (chosen areas alone)" };

/** Of a trend of many areas, the lines that are to be looked at. */
function readable(plot: Plot): Plot {
  if (plot.kind !== "trend" || plot.model.lines.length <= MOST_LINES) return plot;
  const lines = plot.model.lines.filter(({ style }) => style !== undefined);
  return lines.length === 0 ? plot : { ...plot, model: { ...plot.model, lines } };
}

/** A table without rows that only say that there is nothing. */
function withFigures(table: Table): Table {
  const rows = table.rows.filter(({ cells }) =>
    cells.slice(1).some(({ text }) => text !== "" && text !== MISSING),
  );
  return rows.length === 0 ? table : { ...table, rows };
}

function wordsOf(title: string, { columns, rows }: Table): MinutesTable {
  return {
    title,
    columns: columns.map(({ label, numeric }) => ({ label, numeric })),
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ cells }) =>
        columns.map((_, at) => [cells[at]?.text, cells[at]?.below].filter(Boolean).join(" ")),
      ),
    more: Math.max(0, rows.length - MOST_ROWS),
  };
}
