import { chartOf } from "../../../charts/plot.ts";
import type { MinutesSlide, MinutesTable } from "../../../core/minutes.ts";
import type { Table } from "../../../core/table.ts";
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
    tables: panels.flatMap(({ shown }) => (shown.kind === "block" ? tablesOf(shown.block, locale) : [])),
    sources,
  };
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
  if (block.kind === "chart") return [wordsOf(block.title, chartOf(block.plot).table(locale))];
  return block.kind === "table" ? [wordsOf(block.title, block.table)] : [];
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
