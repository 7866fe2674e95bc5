import type { FileChild } from "docx";
import type { Text } from "../../core/types.ts";
import { tableOfChart } from "./chart-table.ts";
import type { Matter } from "./matter.ts";
import { figureOf } from "./figure.ts";
import type { Kit } from "./kit.ts";
import type { Level } from "./parts.ts";
import { noted, plainRun, wordsRuns } from "./runs.ts";
import { HEADINGS } from "./styles.ts";
import { tablesOf } from "./table.ts";

const FIGURE: Text = { zh: "图", en: "Figure " };
const TABLE: Text = { zh: "表", en: "Table " };

/** The parts one below the other, figures and tables numbered. */
export function bodyOf(
  kit: Kit,
  { parts, footnotes, pictures, locale, caption }: Matter,
): readonly FileChild[] {
  const [base = ""] = caption.link.split("#");
  const count = { figure: 0, table: 0 };
  const numbered = (kind: keyof typeof count, text: string) => {
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
        const picture = pictures.get(part.block);
        const marks = noted(kit, footnotes.of(part), locale);
        if (picture) {
          const isRemarked = parts[at + 1]?.kind === "remark";
          return figureOf(kit, part, picture, numbered("figure", part.caption), marks, isRemarked);
        }
        const table = tableOfChart(part.block, locale);
        return tablesOf(kit, table, numbered("table", part.caption), marks, () => [], locale);
      }
      case "table": {
        const marks = noted(kit, footnotes.of(part), locale);
        const atKey = (key: string) => noted(kit, footnotes.of(part, key), locale);
        return tablesOf(kit, part, numbered("table", part.caption), marks, atKey, locale);
      }
    }
  });
}

function headingOf(kit: Kit, text: string, level: Level) {
  return new kit.Paragraph({
    heading: `Heading${level}`,
    numbering: { reference: HEADINGS, level: level - 1 },
    children: [plainRun(kit, text)],
  });
}
