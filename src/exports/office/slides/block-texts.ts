import type { Text } from "../../../core/types.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../../i18n/terms-origin.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { MISSING } from "../../../i18n/format.ts";
import { COLON, listed } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Block, FiguresBlock } from "../../../report/blocks.ts";
import { plain } from "../../../report/rich.ts";
import type { PlainTable } from "../table-pages.ts";
import type { Paragraph } from "./slide.ts";

type Said = Omit<Paragraph, "size">;

const RULE: Text = { zh: "规则", en: "Rule" };

/** What a block without a table or chart says, as paragraphs; findings and notes stand on the first slide. */
export function blockTexts(block: Block, locale: Locale): readonly Said[] {
  switch (block.kind) {
    case "statements":
      return [
        ...block.groups.flatMap(({ title, statements, none }): readonly Said[] => [
          { text: title, bold: true },
          ...statements.map((text) => ({ text: `· ${plain(text)}` })),
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
            { text: one.badge ? `${one.title} · ${one.badge.text}` : one.title, bold: true },
            muted(one.meta),
            ...one.lines.map((line) => ({ text: plain(line) })),
          ]),
        ]),
        ...(block.none === undefined ? [] : [{ text: block.none }]),
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
