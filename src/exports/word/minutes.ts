import type { FileChild } from "docx";
import { shownSlides } from "../../core/minutes.ts";
import type { MinutesTable } from "../../core/minutes.ts";
import type { Table } from "../../core/table.ts";
import type { Locale } from "../../i18n/text.ts";
import { SITE_NAME } from "../../i18n/view-names.ts";
import { dayOf, headOf, hourOf, lengthOf, MINUTES, moreRows, noteLines, spanOf } from "../minutes.ts";
import type { MinutesFile } from "../minutes.ts";
import type { FileContent } from "../types.ts";
import { finished } from "./finish.ts";
import { fetchKit } from "./kit.ts";
import type { Kit } from "./kit.ts";
import { MARGINS, PAGE } from "./page.ts";
import { plainRun } from "./runs.ts";
import { HEADINGS, numberingOf, stylesOf } from "./styles.ts";
import { tablesOf } from "./table.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Minutes in the style of an official document. */
export async function writeMinutesWord(file: MinutesFile): Promise<FileContent> {
  const { locale, minutes } = file;
  const kit = await fetchKit();
  const document = new kit.Document({
    title: MINUTES.title[locale],
    creator: SITE_NAME[locale],
    lastModifiedBy: SITE_NAME[locale],
    styles: stylesOf(locale),
    numbering: numberingOf(locale),
    sections: [
      { properties: { page: { size: PAGE, margin: { ...MARGINS } } }, children: [...bodyOf(kit, file)] },
    ],
  });
  const bytes = new Uint8Array(await kit.Packer.toArrayBuffer(document));
  const content = finished(bytes, dayOf(minutes.started), [], locale);
  return { content: new Blob([content], { type: TYPE }), type: TYPE };
}

function bodyOf(kit: Kit, { minutes, deck, release, locale }: MinutesFile): readonly FileChild[] {
  const say = (key: keyof typeof MINUTES) => MINUTES[key][locale];
  const words = (text: string) => new kit.Paragraph({ style: "BodyText", children: [plainRun(kit, text)] });
  const heading = (text: string, level: 1 | 2) =>
    new kit.Paragraph({
      heading: `Heading${String(level) as "1" | "2"}`,
      numbering: { reference: HEADINGS, level: level - 1 },
      children: [plainRun(kit, text)],
    });
  const table = (title: string, one: Table) => tablesOf(kit, { table: one }, title, [], () => [], locale);
  const notes = noteLines(minutes);
  const shown = shownSlides(minutes);
  return [
    new kit.Paragraph({ heading: "Title", children: [plainRun(kit, say("title"))] }),
    words(say("deck") + deck),
    words(say("time") + spanOf(minutes)),
    words(say("release") + release),
    heading(say("notes"), 1),
    ...(notes.length > 0 ? notes : [say("none")]).map(words),
    heading(say("slides"), 1),
    ...(shown.length > 0 ? [] : [words(say("noneShown"))]),
    ...shown.flatMap(({ title, said, tables, sources }) => [
      heading(title, 2),
      ...said.map(words),
      ...tables.flatMap((one) => [
        ...table(one.title, cellsOf(one)),
        ...(one.more > 0 ? [words(moreRows(one.more, locale))] : []),
      ]),
      ...(sources.length > 0
        ? [
            new kit.Paragraph({
              style: "Source",
              children: [plainRun(kit, sources.join("　"))],
            }),
          ]
        : []),
    ]),
    ...(minutes.showings.length > 0 ? table(say("order"), orderOf({ minutes, locale })) : []),
  ];
}

function cellsOf({ columns, rows }: MinutesTable): Table {
  return {
    columns: columns.map((column, at) => ({ id: `c${String(at)}`, ...column })),
    rows: rows.map((row, at) => ({ key: String(at), cells: row.map((text) => ({ text })) })),
  };
}

function orderOf({ minutes, locale }: { minutes: MinutesFile["minutes"]; locale: Locale }): Table {
  const keys = ["number", "headline", "from", "to", "lasted"] as const;
  return {
    columns: keys.map((key) => ({ id: key, label: MINUTES[key][locale], numeric: key === "lasted" })),
    rows: minutes.showings.map((showing, at) => ({
      key: String(at),
      cells: [
        ...headOf(minutes, showing),
        hourOf(showing.from),
        hourOf(showing.to),
        lengthOf(showing.to - showing.from),
      ].map((text) => ({ text })),
    })),
  };
}
