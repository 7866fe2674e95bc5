import { chartOf } from "../../../charts/plot.ts";
import type { Text } from "../../../core/types.ts";
import { ORIGIN_TERMS } from "../../../i18n/terms-origin.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { COLON } from "../../../i18n/text.ts";
import type { Block, ChartBlock } from "../../../report/blocks.ts";
import { flatBlocks } from "../../../report/report.ts";
import { captionOf } from "../../caption.ts";
import { referenceTable } from "../reference-table.ts";
import type { Reference } from "../../../explain/references.ts";
import type { Taken } from "../../types.ts";
import { plainTable } from "../plain-table.ts";
import type { PlainTable, TablePage } from "../table-pages.ts";
import { tablePages } from "../table-pages.ts";
import { blockTexts, figuresTable } from "./block-texts.ts";
import { chartPages } from "./chart-slides.ts";
import { BESIDE, BODY, TABLE_GAP } from "./slide.ts";
import type { Body, Paragraph, Slide } from "./slide.ts";
import { speakerNotes } from "./speaker-notes.ts";
import { sized, textPages } from "./text-slides.ts";

const ABSENT: Text = {
  zh: "制作时尚未载入，未列入。",
  en: "was not loaded when this was made and is left out.",
};
const TABLE_SIZES = [14, 13, 12, 11, 10, 9];

/** A report, or one block of it, as slides. */
export function deckOf(
  taken: Taken,
  block: Block | undefined,
  references: readonly Reference[],
): readonly Slide[] {
  if (block) return blockSlides(taken, block, references, "");
  const { report } = taken;
  let section = "";
  const slides = flatBlocks(report.blocks).flatMap((one) => {
    if (one.kind === "group") section = one.title ?? section;
    return blockSlides(taken, one, references, section);
  });
  return [...coverSlides(taken, references), ...slides, ...sourceSlides(taken, references)];
}

type Shown = Pick<Slide, "title" | "remarks"> & { readonly part: string };

function slidesOf(
  taken: Taken,
  block: Block | undefined,
  references: readonly Reference[],
  { title, remarks, part }: Shown,
  bodies: readonly Body[],
): readonly Slide[] {
  const notes = speakerNotes(taken, block, references);
  return bodies.map((body, index) => {
    const count = bodies.length > 1 ? [`${String(index + 1)}/${String(bodies.length)}`] : [];
    const kicker = [taken.report.title, part, ...count].filter((text) => text !== "").join(" · ");
    return { kicker, title, body, remarks, notes };
  });
}

/** What the report found, its verdict, and what is to be known before its figures are compared. */
function coverSlides(taken: Taken, references: readonly Reference[]): readonly Slide[] {
  const { report } = taken;
  const { locale } = report;
  const caption = captionOf(taken);
  const absent = flatBlocks(report.blocks).filter(({ kind }) => kind === "absent");
  const texts: readonly Omit<Paragraph, "size">[] = [
    { text: caption.finding },
    ...(caption.verdict
      ? [{ text: caption.verdict.name, bold: true as const }, { text: caption.verdict.text }]
      : []),
    ...(caption.notes.length > 0 ? [{ text: ORIGIN_TERMS.note[locale], bold: true as const }] : []),
    ...caption.notes.map((text) => ({ text, muted: true as const })),
    ...absent.map((one) => ({ text: `${"title" in one ? (one.title ?? "") : ""} ${ABSENT[locale]}` })),
  ];
  const pages = textPages(sized(texts, [20, 18, 16, 14, 13, 12]));
  return slidesOf(
    taken,
    undefined,
    references,
    { title: report.title, remarks: [], part: "" },
    (pages.length > 0 ? pages : [[]]).map((paragraphs) => ({ kind: "text", paragraphs })),
  );
}

function sourceSlides(taken: Taken, references: readonly Reference[]): readonly Slide[] {
  const title = COLUMN_TERMS.sources[taken.report.locale];
  const table = referenceTable(references, taken.report.locale);
  return slidesOf(taken, undefined, references, { title, remarks: [], part: "" }, tableBodies(table, [9]));
}

function blockSlides(
  taken: Taken,
  block: Block,
  references: readonly Reference[],
  section: string,
): readonly Slide[] {
  const { locale } = taken.report;
  if (block.kind === "chart") return chartSlides(taken, block, references, section);
  const title = "title" in block && block.title ? block.title : section;
  const shown = { title: title === "" ? taken.report.title : title, part: section === title ? "" : section };
  const remarks = block.kind === "table" && block.note !== undefined ? [block.note] : [];
  const table =
    block.kind === "table"
      ? plainTable(block.table)
      : block.kind === "figures"
        ? figuresTable(block, locale)
        : undefined;
  if (table) return slidesOf(taken, block, references, { ...shown, remarks }, tableBodies(table));
  const pages = textPages(sized(blockTexts(block, locale), [18, 16, 14, 13, 12]));
  return slidesOf(
    taken,
    block,
    references,
    { ...shown, remarks },
    pages.map((paragraphs) => ({ kind: "text", paragraphs })),
  );
}

function tableBodies(table: PlainTable, sizes: readonly number[] = TABLE_SIZES): readonly Body[] {
  return tablePages(table, { ...BODY, sizes }).map((page) => ({ kind: "table", page }));
}

function chartSlides(
  taken: Taken,
  block: ChartBlock,
  references: readonly Reference[],
  section: string,
): readonly Slide[] {
  const { locale } = taken.report;
  const { plot } = block;
  const charts = chartPages(plot, locale);
  const models = charts.flat().map(({ model }) => model);
  const said = models.length === 1 ? (models[0]?.notes ?? []) : [];
  const remarks = [
    ...(block.note === undefined ? [] : [block.note]),
    ...said,
    ...models
      .slice(models.length === 1 ? 1 : 0)
      .flatMap(({ title, notes }) =>
        notes.map((text) => (title === "" ? text : title + COLON[locale] + text)),
      ),
  ];
  const table = plainTable(chartOf(plot).table(locale));
  const part = [section, block.title].filter((text) => text !== "").join(" · ");
  const title = block.sentence === "" ? block.title : block.sentence;
  const shown = { title, remarks: [...new Set(remarks)], part };
  if (charts.length > 0)
    return slidesOf(
      taken,
      block,
      references,
      shown,
      charts.map((page) => ({ kind: "charts", charts: page })),
    );
  if (plot.kind !== "map" && plot.kind !== "tiles")
    return slidesOf(taken, block, references, shown, tableBodies(table));
  const beside = besideMap(table);
  return slidesOf(taken, block, references, shown, [
    { kind: "map", plot, tables: beside.slice(0, 2) },
    ...beside.slice(2).map((page): Body => ({ kind: "table", page })),
  ]);
}

/** What a map says as a table beside it, in two columns where one is not enough. */
function besideMap(table: PlainTable): readonly TablePage[] {
  const room = { height: BODY.height, sizes: [12, 11, 10, 9] };
  const one = tablePages(table, { ...room, width: BODY.width * BESIDE });
  if (one.length < 2) return one;
  const half = { ...table, rows: [] };
  const middle = Math.ceil(table.rows.length / 2);
  return [table.rows.slice(0, middle), table.rows.slice(middle)].flatMap((rows) =>
    tablePages({ ...half, rows }, { ...room, width: (BODY.width * BESIDE - TABLE_GAP) / 2 }),
  );
}
