import { textWidth } from "../../../charts/parts.ts";
import type { Text } from "../../../core/types.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../../i18n/terms-origin.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { MISSING } from "../../../i18n/format.ts";
import { COLON, listed, SEMICOLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Block, Case, FiguresBlock } from "../../../report/blocks.ts";
import { plain } from "../../../report/rich.ts";
import type { PlainTable } from "../table-pages.ts";
import type { Paragraph } from "./slide.ts";

type Said = Omit<Paragraph, "size">;

const LONG_LIST = 10;
/** In em. */
const SHORT = 26;
const RULE: Text = { zh: "规则", en: "Rule" };

/** What a block without a table or chart says, as paragraphs; findings and notes stand on the first slide. */
export function blockTexts(
  block: Block,
  locale: Locale,
  numbersOf: (cited: string | undefined) => string,
): readonly Said[] {
  switch (block.kind) {
    case "statements":
      return [
        ...block.groups.flatMap(({ title, statements, none }): readonly Said[] => [
          { text: title, bold: true },
          ...itemsOf(statements.map(plain), locale),
          ...(statements.length === 0 && none !== undefined ? [{ text: none }] : []),
        ]),
        ...(block.rule === undefined ? [] : [muted(RULE[locale] + COLON[locale] + block.rule)]),
      ];
    case "facts":
      return block.facts.map(({ label, value }) => ({ text: label + COLON[locale] + plain(value) }));
    case "cases":
      return [
        ...block.groups.flatMap(({ title, cases }): readonly Said[] => [
          ...(title === "" ? [] : [{ text: title, bold: true as const }]),
          ...cases.flatMap((one): readonly Said[] => [
            { text: caseHead(one, numbersOf(one.cited)), bold: true },
            muted(one.meta),
            ...one.lines.map((line) => ({ text: plain(line) })),
          ]),
        ]),
        ...(block.none === undefined || block.groups.some(({ cases }) => cases.length > 0)
          ? []
          : [{ text: block.none }]),
      ];
    case "finding":
    case "verdict":
    case "note":
    case "group":
    case "absent":
    case "chart":
    case "table":
    case "figures":
      return [];
  }
}

/** A case's name with what is said beside it, and the number of what it was taken from. */
function caseHead({ title, badge }: Case, numbers: string): string {
  const said = badge ? `${title} · ${badge.text}` : title;
  return `${said} ${numbers}`.trimEnd();
}

/** Many short statements stand behind each other, or a list of names would take slide after slide. */
function itemsOf(texts: readonly string[], locale: Locale): readonly Said[] {
  const isList = texts.length > LONG_LIST && textWidth(texts.join(""), 1) / texts.length < SHORT;
  if (!isList) return texts.map((text) => ({ text: `· ${text}` }));
  return Array.from({ length: Math.ceil(texts.length / LONG_LIST) }, (_, index) => ({
    text: `· ${texts.slice(index * LONG_LIST, (index + 1) * LONG_LIST).join(SEMICOLON[locale])}`,
  }));
}

function muted(text: string): Said {
  return { text, muted: true };
}

/** Figures at a glance as a table. */
export function figuresTable({ figures }: FiguresBlock, locale: Locale): PlainTable {
  const heads = [TERMS.indicator, COLUMN_TERMS.value, COLUMN_TERMS.unit, ORIGIN_TERMS.note];
  return {
    head: heads.map((head) => head[locale]),
    numeric: [false, true, false, false],
    rows: figures.map(({ name, value, unit, remarks }) => [
      name,
      value ?? MISSING,
      value === undefined ? "" : (unit ?? ""),
      listed(locale, remarks),
    ]),
  };
}
