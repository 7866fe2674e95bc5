import { SITE_NAME } from "../../i18n/view-names.ts";
import type { Document, FileChild } from "docx";
import { citeIn } from "../../i18n/cite.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Locale } from "../../i18n/text.ts";
import { PROVENANCE } from "../provenance.ts";
import { bodyOf } from "./body.ts";
import { closingOf } from "./closing.ts";
import type { Kit } from "./kit.ts";
import type { Matter } from "./matter.ts";
import { fontOf, MARGINS, PAGE, SIZE } from "./page.ts";
import { plainRun } from "./runs.ts";
import { numberingOf, stylesOf } from "./styles.ts";

export function documentOf(kit: Kit, matter: Matter): Document {
  const { locale, caption, footnotes, provenance } = matter;
  const isListed = matter.parts.some(({ kind }) => kind === "source");
  return new kit.Document({
    title: caption.title,
    creator: SITE_NAME[locale],
    lastModifiedBy: SITE_NAME[locale],
    description: caption.finding,
    customProperties: [{ name: PROVENANCE, value: provenance }],
    styles: stylesOf(locale),
    numbering: numberingOf(locale),
    evenAndOddHeaderAndFooters: true,
    footnotes: Object.fromEntries(
      footnotes.texts.map((text, at) => [
        String(at + 1),
        { children: [new kit.Paragraph({ style: "FootnoteText", children: [plainRun(kit, ` ${text}`)] })] },
      ]),
    ),
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { ...MARGINS, header: 850, footer: 1588 } },
        },
        footers: { default: pageNumber(kit, locale, "right"), even: pageNumber(kit, locale, "left") },
        children: [
          ...bodyOf(kit, matter),
          ...closingOf(kit, caption, locale),
          ...(footnotes.needsList && !isListed ? sourceList(kit, matter) : []),
        ],
      },
    ],
  });
}

/** — 1 — in size 4, one character from the edge of the text, outside on either page. */
function pageNumber(kit: Kit, locale: Locale, side: "left" | "right") {
  const run = { font: fontOf("foot", locale), size: SIZE.si };
  return new kit.Footer({
    children: [
      new kit.Paragraph({
        alignment: side,
        indent: { [side]: SIZE.si * 10 },
        children: [new kit.TextRun({ ...run, children: ["— ", kit.PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

/** All sources by number, where footnotes refer to them. */
function sourceList(kit: Kit, { references, locale }: Matter): readonly FileChild[] {
  return [
    new kit.Paragraph({
      heading: "Heading1",
      spacing: { before: 280 },
      children: [plainRun(kit, COLUMN_TERMS.sources[locale])],
    }),
    ...references.map(
      ({ source }, at) =>
        new kit.Paragraph({
          style: "Source",
          children: [plainRun(kit, `[${String(at + 1)}] ${citeIn(source, locale)}`)],
        }),
    ),
  ];
}
