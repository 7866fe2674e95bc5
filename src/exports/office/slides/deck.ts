import { chartOf } from "../../../charts/plot.ts";
import type { Text } from "../../../core/types.ts";
import { ORIGIN_TERMS } from "../../../i18n/terms-origin.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { MISSING } from "../../../i18n/format.ts";
import { COLON } from "../../../i18n/text.ts";
import type { Block, ChartBlock, FiguresBlock, GroupBlock } from "../../../report/blocks.ts";
import { REFERENCES } from "../../../report/references.ts";
import { flatBlocks } from "../../../report/report.ts";
import { standingAlone } from "../../../report/alone.ts";
import { plain } from "../../../report/rich.ts";
import { numbersOf } from "../../resting.ts";
import { fileBlocks } from "../../file-blocks.ts";
import { captionOf } from "../../caption.ts";
import { chartSaid } from "../../trend-title.ts";
import { headingOf } from "../../heading.ts";
import type { Reference } from "../../../explain/references.ts";
import type { Taken } from "../../types.ts";
import { flatter, plainTable } from "../plain-table.ts";
import type { PlainTable } from "../table-pages.ts";
import { tablePages } from "../table-pages.ts";
import { unitedTable } from "../../united.ts";
import { besideMap } from "./beside-map.ts";
import { blockTexts, figuresTable } from "./block-texts.ts";
import { chartPages } from "./chart-slides.ts";
import { isDrawn, isOfIndex } from "./index-shapes.ts";
import { BODY } from "./slide.ts";
import type { Body, Paragraph, Slide } from "./slide.ts";
import { isDeck, isTitle, outsideSections, placedBlocks } from "./sections.ts";
import type { Placed } from "./sections.ts";
import { sourceBodies, sourceLine } from "./source-slides.ts";
import { restsOn } from "../../rests-on.ts";
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
  if (block)
    return blockSlides(
      { taken, references, isWhole: false },
      { block: standingAlone(block, true), section: "", notes: [] },
    );
  const { blocks } = taken.report;
  const made = { taken, references, isWhole: true };
  // The list of all sources ends the deck anyway.
  const shown = fileBlocks(blocks).filter(({ id }) => id !== REFERENCES);
  return [
    // A deck opens as its author has it.
    ...(isDeck(blocks) ? [] : coverSlides(made)),
    ...shown.flatMap((one) => {
      const slides = placedBlocks([one]).flatMap((placed) => blockSlides(made, placed));
      return slides.length > 0 ? slides : emptySlides(made, one);
    }),
    ...sourceSlides(made),
  ];
}

/** A slide of a deck on which nothing stands is one all the same. */
function emptySlides(made: Made, block: Block): readonly Slide[] {
  if (block.kind !== "group" || !block.slide) return [];
  const { slide, title = "" } = block;
  const shown = { title, remarks: NO_REMARKS, part: "" };
  return slidesOf(made, { block, section: "", slide, notes: [] }, shown, [{ kind: "text", paragraphs: [] }]);
}

/** What slides are made of; a whole report ends with the list of its sources, and its slides refer to that by number. */
type Made = {
  readonly taken: Taken;
  readonly references: readonly Reference[];
  readonly isWhole: boolean;
};

type Shown = {
  readonly title: string;
  readonly part: string;
  /** What must stand below each body. */
  readonly remarks: (body: Body) => readonly string[];
};

function slidesOf(
  { taken, references, isWhole }: Made,
  placed: Placed | undefined,
  { title, remarks, part }: Shown,
  bodies: readonly Body[],
): readonly Slide[] {
  const { locale } = taken.report;
  const whole = headingOf(taken.report);
  const rests = placed ? restsOn(taken, placed.block, references) : [];
  const sources = isWhole ? sourceLine(rests, references, locale) : "";
  const own = placed?.slide?.title;
  return bodies.map((body, index) => {
    const count = bodies.length > 1 ? [`${String(index + 1)}/${String(bodies.length)}`] : [];
    const kicker = [...new Set([whole, part, ...count])]
      .filter((text) => text !== "" && text !== own)
      .join(" · ");
    const below = [...new Set(remarks(body))];
    return {
      ...{ kicker, body, remarks: below },
      // What its author calls a slide stands above what was found.
      title: own ?? title,
      ...(own !== undefined && title !== "" && title !== own && { lead: title }),
      notes: speakerNotes(taken, placed, rests, below),
      ...(placed?.verdict && { verdict: placed.verdict }),
      ...(sources !== "" && { sources }),
    };
  });
}

const NO_REMARKS = () => [];

/** What the report found, its verdict, and what is to be known before its figures are compared. */
function coverSlides(made: Made): readonly Slide[] {
  const { report, link } = made.taken;
  const { locale } = report;
  const caption = captionOf({ report: { ...report, blocks: outsideSections(report.blocks) }, link });
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
    made,
    undefined,
    { title: headingOf(report), remarks: NO_REMARKS, part: "" },
    (pages.length > 0 ? pages : [[]]).map((paragraphs) => ({ kind: "text", paragraphs })),
  );
}

function sourceSlides(made: Made): readonly Slide[] {
  const { locale } = made.taken.report;
  const shown = { title: COLUMN_TERMS.sources[locale], remarks: NO_REMARKS, part: "" };
  return slidesOf(made, undefined, shown, sourceBodies(made.references, locale));
}

function blockSlides(made: Made, placed: Placed): readonly Slide[] {
  const { taken } = made;
  const { block, section } = placed;
  const { locale } = taken.report;
  if (block.kind === "chart") return chartSlides(made, placed, block);
  if (block.kind === "group" && isTitle(block)) return titleSlides(made, placed, block);
  if (block.kind === "figures" && placed.slide?.kind === "number") return numberSlides(made, placed, block);
  const name = "title" in block && block.title ? block.title : section;
  // On a slide of a deck what was found leads, and the block's name stands above it.
  const title = (placed.slide && placed.finding) ?? name;
  const part = [...new Set([section, name])].filter((text) => text !== title).join(" · ");
  const shown = {
    title: title === "" ? headingOf(taken.report) : title,
    part: placed.slide ? part : section === title ? "" : section,
  };
  const cited = (key: string | undefined) => (made.isWhole ? numbersOf(made.references, key) : "");
  const remarks = () => (block.kind === "table" && block.note !== undefined ? [block.note] : []);
  const tables =
    block.kind === "table"
      ? [block.table, flatter(block.table, locale)].map((table) => plainTable(table, cited))
      : block.kind === "figures"
        ? [figuresTable(block, locale)]
        : [];
  // What stands below words goes behind them where that spares a slide.
  const [bodies] = tables.map(tableBodies).sort((a, b) => a.length - b.length);
  if (bodies) return slidesOf(made, placed, { ...shown, remarks }, bodies);
  const pages = textPages(sized(blockTexts(block, locale, cited), [18, 16, 14, 13, 12]));
  return slidesOf(
    made,
    placed,
    { ...shown, remarks },
    pages.map((paragraphs) => ({ kind: "text", paragraphs })),
  );
}

/** A slide of words alone: a deck's title, or what opens a part of it. */
function titleSlides(
  made: Made,
  placed: Placed,
  { title = "", slide, blocks }: GroupBlock,
): readonly Slide[] {
  const lines = blocks.flatMap((block) =>
    block.kind === "statements" ? block.groups.flatMap(({ statements }) => statements.map(plain)) : [],
  );
  const shown = { title: slide?.title ?? title, remarks: NO_REMARKS, part: "" };
  return slidesOf(made, placed, shown, [{ kind: "title", lines }]);
}

/** One figure in large type, with what it is and what is to be known of it. */
function numberSlides(made: Made, placed: Placed, { title, figures }: FiguresBlock): readonly Slide[] {
  const shown = { title: placed.finding ?? title, remarks: NO_REMARKS, part: title };
  const bodies = figures.map(({ name, value = MISSING, unit = "", remarks }): Body => ({
    kind: "number",
    ...{ name, value, unit, about: [title, ...remarks] },
  }));
  return slidesOf(made, placed, shown, bodies);
}

function tableBodies(table: PlainTable): readonly Body[] {
  return tablePages(table, { ...BODY, sizes: TABLE_SIZES }).map((page) => ({ kind: "table", page }));
}

function chartSlides(made: Made, placed: Placed, block: ChartBlock): readonly Slide[] {
  const { locale } = made.taken.report;
  const { section, notes } = placed;
  const { plot } = block;
  const charts = chartPages(plot, locale);
  const isOne = charts.flat().length === 1;
  // What is said of one chart among several has its name.
  const remarks = (body: Body) => [
    // Of the parts of bars that are not there nothing is said.
    ...(block.note === undefined || (isOfIndex(plot) && body.kind !== "map") ? [] : [block.note]),
    ...(body.kind === "charts" ? body.charts : []).flatMap(({ model }) =>
      model.notes.map((text) => (isOne || model.title === "" ? text : model.title + COLON[locale] + text)),
    ),
    ...notes,
  ];
  const table = plainTable(unitedTable(chartOf(plot).table(locale), locale));
  const part = [section, block.title].filter((text) => text !== "").join(" · ");
  const said = chartSaid(block, locale);
  const title = said === "" ? block.title : said;
  const shown = { title, remarks, part };
  if (charts.length > 0)
    return slidesOf(
      made,
      placed,
      shown,
      charts.map((page) => ({ kind: "charts", charts: page })),
    );
  if (plot.kind === "maps" || plot.kind === "sites" || (isOfIndex(plot) && isDrawn(plot)))
    return slidesOf(made, placed, shown, [{ kind: "map", plot, tables: [] }, ...tableBodies(table)]);
  if (plot.kind !== "map" && plot.kind !== "tiles") return slidesOf(made, placed, shown, tableBodies(table));
  const beside = besideMap(table);
  return slidesOf(made, placed, shown, [
    { kind: "map", plot, tables: beside.here },
    ...beside.further.map((page): Body => ({ kind: "table", page })),
  ]);
}
