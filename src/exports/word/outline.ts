import type { Text } from "../../core/types.ts";
import { headingOf } from "../heading.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { CLOSE, COLON, OPEN, SEMICOLON, STOP, speak } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block, BlockKind, GroupBlock } from "../../report/blocks.ts";
import { REFERENCES } from "../../report/references.ts";
import type { Report } from "../../report/report.ts";
import { standingAlone } from "../../report/alone.ts";
import { plain } from "../../report/rich.ts";
import type { Rich } from "../../report/rich.ts";
import { fileBlocks } from "../file-blocks.ts";
import { captionOf } from "../caption.ts";
import { tableOfChart } from "./chart-table.ts";
import { saidText } from "../said-text.ts";
import { figuresTable } from "../../report/figures-table.ts";
import type { Level, Part, Words } from "./parts.ts";
import { judgedWords } from "../../report/judged.ts";

const WORDS = {
  note: { zh: "注", en: "Note" },
  absent: { zh: "没有载入，本文件不含这一部分。", en: "Not loaded; this file lacks this part." },
} satisfies Record<string, Text>;

/** More sentences than this are set one behind the other. */
const MANY = 12;

/** `title` is the report's: a table that is called nothing but table is one of that. */
type Place = { readonly locale: Locale; readonly level: Level; readonly title: string };
type Mapper<Kind extends BlockKind> = (
  block: Extract<Block, { readonly kind: Kind }>,
  place: Place,
) => readonly Part[];

/** Every kind of block as what a page is made of. */
const MAPPERS: { readonly [Kind in BlockKind]: Mapper<Kind> } = {
  finding: ({ text }) => [said(text)],
  verdict: (block, { locale }) => {
    const { label, words } = judgedWords(block);
    return [said(speak(locale, label, COLON, words.join(STOP[locale] + (locale === "zh" ? "" : " "))))];
  },
  chart: (block, { locale }) => [
    { kind: "figure", caption: block.title, block },
    ...remarks(block.note, locale),
  ],
  table: ({ title, table, note }, { locale, title: whole }) => [
    { kind: "table", caption: title === COLUMN_TERMS.table[locale] ? whole : title, table },
    ...remarks(note, locale),
  ],
  figures: (block, { locale }) => [
    { kind: "table", caption: block.title, table: figuresTable(block, locale) },
  ],
  statements: ({ id, title, groups, rule }, { level, locale }) => [
    ...(title === "" ? [] : [heading(level, title)]),
    ...groups.flatMap((group): readonly Part[] => {
      if (id === REFERENCES) return group.statements.map((one) => ({ kind: "source", text: plain(one) }));
      const inner = group.title === "" ? [] : [heading(deeper(level), group.title)];
      const texts = group.statements.map(wordsOf);
      if (texts.length > MANY) return [...inner, { kind: "remark", words: runOn(group.statements, locale) }];
      const none = group.none !== undefined && texts.length === 0 ? [said(group.none)] : [];
      return [...inner, ...texts.map((words): Part => ({ kind: "text", words })), ...none];
    }),
    ...(rule === undefined ? [] : [{ kind: "remark", words: [{ text: rule }] } as const]),
  ],
  facts: ({ title, facts }, { locale, level }) => [
    ...(title === undefined ? [] : [heading(level, title)]),
    ...facts.map(({ label, value }): Part => ({
      kind: "text",
      words: [{ text: label + COLON[locale] }, ...wordsOf(value)],
    })),
  ],
  cases: ({ title, groups, none }, { locale, level }) => [
    heading(level, title),
    ...(groups.every(({ cases }) => cases.length === 0) && none !== undefined ? [said(none)] : []),
    ...groups.flatMap((group): readonly Part[] => [
      ...(group.title === "" ? [] : [heading(deeper(level), group.title)]),
      ...group.cases.map(({ title: name, badge, meta, lines, cited }): Part => {
        const beside = [badge?.text, meta].filter((text) => text !== undefined && text !== "");
        const head =
          beside.length === 0 ? name : name + OPEN[locale] + beside.join(SEMICOLON[locale]) + CLOSE[locale];
        const joined = lines.flatMap((line, at) => [
          { text: at === 0 ? COLON[locale] : SEMICOLON[locale] },
          ...wordsOf(line),
        ]);
        return {
          kind: "text",
          words: [{ text: head, ...(cited !== undefined && { cited }) }, ...joined],
        };
      }),
    ]),
  ],
  note: ({ text }) => [{ kind: "remark", words: wordsOf(saidText(text)) }],
  group: (block, place) => {
    const { title, blocks, slide } = block;
    if (slide?.kind === "title") return titleParts(block, place);
    if (title === undefined) return blocks.flatMap((one) => partsOf(one, place));
    const inner = { ...place, level: deeper(place.level) };
    return [heading(place.level, title), ...blocks.flatMap((one) => partsOf(one, inner))];
  },
  absent: ({ title }, { locale }) => [said(speak(locale, title, COLON, WORDS.absent))],
};

/** A whole report: its title, what heads it, then its blocks. */
export function outlineOf({ title, blocks, locale }: Report): readonly Part[] {
  const shown = fileBlocks(blocks);
  const [first, ...rest] = shown;
  const heads: readonly Part[] =
    first?.kind === "finding" && !isSentence(first.text) ? [{ kind: "subtitle", text: first.text }] : [];
  const left = heads.length > 0 ? rest : shown;
  return [
    { kind: "title", text: title },
    ...heads,
    ...left.flatMap((block) => partsOf(block, { locale, level: 1, title })),
  ];
}

/** A deck's slide that opens it: the document has its title already where it is called the same. */
function titleParts({ title = "", blocks }: GroupBlock, place: Place): readonly Part[] {
  const parts = blocks.flatMap((block) => partsOf(block, place));
  return [
    ...(title === place.title ? [] : [heading(place.level, title)]),
    ...parts.map((part): Part => {
      const text = part.kind === "text" ? part.words.map((one) => one.text).join("") : "";
      return text === "" || isSentence(text) ? part : { kind: "subtitle", text };
    }),
  ];
}

/** One block with what it must not stand without: title, finding, verdict, and for a drawing its figures. */
export function blockOutline(report: Report, block: Block): readonly Part[] {
  const { locale, blocks } = report;
  const place = { locale, level: 1, title: report.title } as const;
  const { finding } = captionOf({ report, link: "" }, block);
  const verdict = blocks.find(({ kind }) => kind === "verdict");
  return [
    { kind: "title", text: headingOf(report) },
    ...(finding === "" ? [] : [{ kind: "text", words: [{ text: finding }] } as const]),
    ...(verdict ? partsOf(verdict, place) : []),
    ...partsOf(standingAlone(block, true), place),
    ...(block.kind === "chart" ? [tableOfChart(block, locale)] : []),
  ];
}

/** What a block is on the page. */
export function partsOf(block: Block, place: Place): readonly Part[] {
  // A block's mapper is its kind's own, which the compiler does not see through the union.
  const map = MAPPERS[block.kind] as Mapper<BlockKind>;
  return map(block, place);
}

/** A line under a title names a place or a city and ends in no stop. */
function isSentence(text: string): boolean {
  return /[。.；;！!？?]$/.test(text.trim());
}

/** Many sentences one behind the other; what is none is parted from the next. */
function runOn(statements: readonly Rich[], locale: Locale): readonly Words[] {
  const [between, stop] = [SEMICOLON[locale], STOP[locale]];
  const space = locale === "zh" ? "" : " ";
  return statements.flatMap((statement, at) => {
    const after = at === statements.length - 1 ? stop : between;
    return [...wordsOf(statement), { text: isSentence(plain(statement)) ? space : after }];
  });
}

function said(text: string): Part {
  return { kind: "text", words: [{ text }] };
}

function heading(level: Level, text: string): Part {
  return { kind: "heading", level, text };
}

function deeper(level: Level): Level {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}

function remarks(note: string | undefined, locale: Locale): readonly Part[] {
  return note === undefined
    ? []
    : [{ kind: "remark", words: [{ text: WORDS.note[locale] + COLON[locale] + note }] }];
}

function wordsOf(text: Rich): readonly Words[] {
  return text.map((part) =>
    typeof part === "string"
      ? { text: part }
      : {
          text: part.text,
          ...(part.kind === "figure" && { key: part.origin }),
          ...(part.kind === "link" && { href: part.href }),
        },
  );
}
