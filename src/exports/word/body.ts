import type { FileChild } from "docx";
import type { TableCell } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { SEMICOLON, STOP } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { chartSaid } from "../trend-title.ts";
import { tableOfChart } from "./chart-table.ts";
import type { Matter } from "./matter.ts";
import { drawingOf, figureOf, slotOf } from "./figure.ts";
import type { Kit } from "./kit.ts";
import type { NativeChart } from "./native.ts";
import type { Level } from "./parts.ts";
import { citing, noted, plainRun, wordsRuns } from "./runs.ts";
import { HEADINGS } from "./styles.ts";
import { tablesOf } from "./table.ts";

const FIGURE: Text = { zh: "图", en: "Figure " };
const BESIDE: Text = { zh: "图外另有：", en: "Beside the chart: " };
const TABLE: Text = { zh: "表", en: "Table " };

/** The parts one below the other, figures and tables numbered. */
export function bodyOf(kit: Kit, matter: Matter): readonly FileChild[] {
  const { parts, footnotes, charts, locale, caption } = matter;
  const [base = ""] = caption.link.split("#");
  const count = { figure: 0, table: 0, chart: 0 };
  const numbered = (kind: "figure" | "table", text: string) => {
    count[kind] += 1;
    const label = kind === "figure" ? FIGURE : TABLE;
    return label[locale] + String(count[kind]) + (locale === "zh" ? "　" : ". ") + text;
  };
  return parts.flatMap((part, at): readonly FileChild[] => {
    switch (part.kind) {
      case "title":
        return [new kit.Paragraph({ heading: "Title", children: [plainRun(kit, part.text)] })];
      case "subtitle":
        return [new kit.Paragraph({ style: "Subtitle", children: [plainRun(kit, part.text)] })];
      case "heading":
        return [headingOf(kit, part.text, part.level)];
      case "source":
        return [new kit.Paragraph({ style: "Source", children: [plainRun(kit, part.text)] })];
      case "text":
      case "remark":
        return [
          new kit.Paragraph({
            style: part.kind === "text" ? "BodyText" : "Remark",
            children: [
              ...wordsRuns(kit, part, footnotes, base, locale),
              ...noted(kit, footnotes.of(part), locale),
            ],
          }),
        ];
      case "figure": {
        const marks = noted(kit, footnotes.of(part), locale);
        const drawings = drawingsOf(kit, part.block, matter, count.chart);
        const native = charts.get(part.block) ?? [];
        count.chart += native.length;
        if (drawings.length === 0) {
          const table = tableOfChart(part.block, locale);
          return tablesOf(kit, table, numbered("table", part.caption), marks, () => [], locale);
        }
        return figureOf(kit, {
          drawings,
          caption: [plainRun(kit, numbered("figure", part.caption)), ...marks],
          note: notesOf(native, locale),
          isRemarked: parts[at + 1]?.kind === "remark",
        });
      }
      case "table": {
        const marks = noted(kit, footnotes.of(part), locale);
        const atKey = ({ origin, cited }: TableCell) => [
          ...(origin === undefined ? [] : noted(kit, footnotes.of(part, origin), locale)),
          ...citing(kit, footnotes.cited(cited)),
        ];
        return tablesOf(kit, part, numbered("table", part.caption), marks, atKey, locale);
      }
    }
  });
}

/** A figure's own charts, the first of them at a place among all; or its picture, where there is one. */
function drawingsOf(kit: Kit, block: ChartBlock, { charts, pictures, locale }: Matter, first: number) {
  const native = charts.get(block) ?? [];
  if (native.length > 0)
    return native.map((_, index) => slotOf(kit, first + index, chartSaid(block, locale)));
  const picture = pictures.get(block);
  return picture ? [drawingOf(kit, picture, block.title, chartSaid(block, locale))] : [];
}

/** What is not drawn: values that are held against all, and who has no bar. */
function notesOf(native: readonly NativeChart[], locale: Locale): string {
  const notes = native.flatMap(({ model }) => model.notes.map((note) => note.replace(/[。.]$/, "")));
  return notes.length === 0 ? "" : BESIDE[locale] + notes.join(SEMICOLON[locale]) + STOP[locale];
}

function headingOf(kit: Kit, text: string, level: Level) {
  return new kit.Paragraph({
    heading: `Heading${level}`,
    numbering: { reference: HEADINGS, level: level - 1 },
    children: [plainRun(kit, text)],
  });
}
