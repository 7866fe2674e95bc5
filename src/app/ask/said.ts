import type { Text } from "../../core/types.ts";
import type { ViewId } from "../../state/filters.ts";
import type { Block, KeyFigure, VerdictBlock } from "../../report/blocks.ts";
import { blocksOf, sentenceOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { plain } from "../../report/rich.ts";
import { unsaid } from "../../report/slide.ts";
import { withoutWays } from "../../report/without-ways.ts";
import { CLOSE, COLON, OPEN, SEMICOLON, STOP } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";

/** What a view says of itself in short: its finding, how far it holds, and where its figures are from. */
export type Said = {
  readonly title: string;
  readonly sentence: string;
  readonly verdict?: VerdictBlock;
  readonly sources: string;
};

const DICTIONARY: Text = {
  zh: "来源：区鉴指标词典；各个数字的来源列在该条目里。",
  en: "Source: the dictionary of indicators of Qujian; the record lists the sources of its figures.",
};
const NO_SOURCE: Text = {
  zh: "没有可比的数字，也就没有来源。",
  en: "There is no figure to compare, and so no source.",
};

/** Key figures of a profile that are read out. */
const MOST_FIGURES = 4;
/** Groups of statements of a case that are read out, the first of each. */
const MOST_STATEMENTS = 2;

/** Taken from the view's own report, word by word; where it finds nothing in a sentence, its first words. */
export function saidIn(report: Report, view: ViewId | undefined): Said {
  const [verdict] = blocksOf(report, "verdict");
  // An index has no finding, so that nothing goes before its warning: its picture says both.
  const [chart] = view === "index" ? blocksOf(report, "chart") : [];
  const found = [sentenceOf(report), chart?.sentence ?? "", figuresText(report)].filter(
    (text) => text !== "",
  );
  const sentence = found.length > 0 ? found.join(COLON[report.locale]) : firstWords(report);
  const { title, locale, sources } = report;
  return {
    title,
    sentence,
    ...(verdict && { verdict: { ...withoutWays(verdict), text: unsaid(verdict.text, sentence) } }),
    sources: sources || (view === "data" ? DICTIONARY : NO_SOURCE)[locale],
  };
}

function figuresText(report: Report): string {
  const [block] = blocksOf(report, "figures");
  const known = block?.figures.filter(({ value }) => value !== undefined).slice(0, MOST_FIGURES) ?? [];
  return known.map((figure) => figureText(figure, report.locale)).join(SEMICOLON[report.locale]);
}

function figureText({ name, value = "", unit = "", remarks }: KeyFigure, locale: Locale): string {
  const gap = locale === "zh" || unit === "" ? "" : " ";
  const [first] = remarks;
  return `${name} ${value}${gap}${unit}${first === undefined ? "" : OPEN[locale] + first + CLOSE[locale]}`;
}

/** Of a case what was wrong and what is done about it; of an indicator its definition. */
function firstWords(report: Report): string {
  const { locale } = report;
  const [statements] = blocksOf(report, "statements");
  const said = (statements?.groups ?? []).flatMap(({ title, statements: [first] }) =>
    first ? [title + COLON[locale] + withoutStop(plain(first))] : [],
  );
  if (said.length > 0) return said.slice(0, MOST_STATEMENTS).join(SEMICOLON[locale]) + STOP[locale];
  const [facts] = blocksOf(report, "facts");
  const [fact] = facts?.facts ?? [];
  if (fact) return fact.label + COLON[locale] + plain(fact.value);
  const notes: readonly Block[] = blocksOf(report, "note");
  return notes.flatMap((note) => (note.kind === "note" ? [plain(note.text)] : []))[0] ?? "";
}

function withoutStop(text: string): string {
  return text.replace(/[。.]$/, "");
}
