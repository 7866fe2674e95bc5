import type { INumberingOptions, IStylesOptions } from "docx";
import type { Locale } from "../../i18n/text.ts";
import { FIXED_LINE, fontOf, OWN_LINE, SIZE } from "./page.ts";
import type { Face } from "./page.ts";

export const HEADINGS = "headings";

const BLACK = "000000";
/** Two characters, in those of the paragraph itself. */
const INDENT = { firstLine: SIZE.san * 20, firstLineChars: 200 } as const;

/** The styles of a cell's text and of what stands below it, by the size of the text in points. */
export const CELL_STYLES = {
  10.5: { text: "Cell", below: "CellRemark" },
  9: { text: "CellRemark", below: "CellSmall" },
  7.5: { text: "CellSmall", below: "CellSmallest" },
} as const;
export type CellStyles = (typeof CELL_STYLES)[keyof typeof CELL_STYLES];

/** The typography of an official document; English has no typefaces to tell headings by, and sets them bold. */
export function stylesOf(locale: Locale): IStylesOptions {
  const run = (face: Face, size: number) => ({ font: fontOf(face, locale), size, color: BLACK });
  const heading = (face: Face) => ({
    run: { ...run(face, SIZE.san), bold: locale === "en", italics: false },
    paragraph: { spacing: FIXED_LINE, indent: INDENT, keepNext: true },
  });
  const small = (size: number, line: number) => ({
    run: run("body", size),
    paragraph: { spacing: { line, lineRule: "exact" } as const },
  });
  const body = run("body", SIZE.san);
  // Latin letters and digits are never Chinese: as such they would be broken anywhere.
  const language = { value: "en-US", eastAsia: "zh-CN" };
  return {
    default: {
      document: {
        run: { ...body, language },
        paragraph: { spacing: { ...FIXED_LINE, before: 0, after: 0 } },
      },
      title: {
        run: { ...run("title", SIZE.er), bold: locale === "en" },
        paragraph: {
          alignment: "center",
          spacing: { line: 640, lineRule: "exact", after: 280 },
          keepNext: true,
        },
      },
      heading1: heading("heading"),
      heading2: heading("subheading"),
      heading3: heading("body"),
      heading4: heading("body"),
      hyperlink: { run: { color: BLACK, underline: { type: "none" } } },
      footnoteText: {
        run: run("body", SIZE.xiaoWu),
        paragraph: { spacing: { line: 250, lineRule: "exact" } },
      },
      footnoteReference: { run: { superScript: true, color: BLACK } },
    },
    paragraphStyles: [
      { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: run("subheading", SIZE.san), paragraph: { alignment: "center", spacing: { ...FIXED_LINE, after: 280 } } }, // oxfmt-ignore
      { id: "BodyText", name: "Body Text", basedOn: "Normal", quickFormat: true, run: body, paragraph: { spacing: FIXED_LINE, indent: INDENT, alignment: locale === "zh" ? "both" : "left" } }, // oxfmt-ignore
      { id: "Figure", name: "Figure", basedOn: "Normal", paragraph: { spacing: { ...OWN_LINE, before: 160 }, alignment: "center", keepNext: true } }, // oxfmt-ignore
      { id: "Caption", name: "Caption", basedOn: "Normal", run: run("heading", SIZE.xiaoSi), paragraph: { spacing: { line: 400, lineRule: "exact", before: 80, after: 80 }, alignment: "center" } }, // oxfmt-ignore
      { id: "Remark", name: "Remark", basedOn: "Normal", ...small(SIZE.wu, 340), next: "BodyText" },
      { id: "Cell", name: "Table Text", basedOn: "Normal", ...small(SIZE.wu, 320) },
      { id: "CellRemark", name: "Table Remark", basedOn: "Normal", ...small(SIZE.xiaoWu, 260) },
      { id: "CellSmall", name: "Table Text Small", basedOn: "Normal", ...small(SIZE.liu, 220) },
      { id: "CellSmallest", name: "Table Text Smallest", basedOn: "Normal", ...small(SIZE.xiaoLiu, 190) },
      { id: "Source", name: "Source", basedOn: "Normal", run: run("body", SIZE.liu), paragraph: { spacing: { line: 210, lineRule: "exact" }, indent: { left: 400, hanging: 400 } } }, // oxfmt-ignore
    ],
  };
}

/** 一、（一）1.（1） in Chinese, 1 1.1 1.1.1 in English, where Chinese counting would be read by nobody. */
export function numberingOf(locale: Locale): INumberingOptions {
  const level = (at: number, format: "chineseCounting" | "decimal", text: string) => ({
    level: at,
    format,
    text,
    suffix: "nothing" as const,
    style: { paragraph: { indent: INDENT } },
  });
  const chinese = [
    level(0, "chineseCounting", "%1、"),
    level(1, "chineseCounting", "（%2）"),
    level(2, "decimal", "%3."),
    level(3, "decimal", "（%4）"),
  ];
  const english = ["%1 ", "%1.%2 ", "%1.%2.%3 ", "(%4) "].map((text, at) => level(at, "decimal", text));
  return { config: [{ reference: HEADINGS, levels: locale === "zh" ? chinese : english }] };
}
