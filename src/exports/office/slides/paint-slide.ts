import { OUTPUT_TERMS } from "../../../i18n/terms-outputs.ts";
import type PptxGenJS from "pptxgenjs";
import { LIGHT } from "../../../charts/palette.ts";
import { BOLD } from "../../../charts/parts.ts";
import type { Look } from "../../../charts/types.ts";
import type { Text } from "../../../core/types.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { COLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Caption } from "../../caption.ts";
import { isWeb, linkWords } from "../../written-link.ts";
import { fitted } from "../fit.ts";
import { indexScale, indexShapes, isOfIndex } from "./index-shapes.ts";
import { mapShapes, panelShapes } from "./map-shapes.ts";
import { siteShapes } from "./site-shapes.ts";
import { frameOf, hex, INK, MUTED, paintShape, PLAIN_TEXT } from "./paint.ts";
import { paintTable } from "./paint-table.ts";
import { paintLines, paintNumber } from "./paint-words.ts";
import { qrShapes } from "./qr-shape.ts";
import { placedAt } from "./shapes.ts";
import type { SlideShape } from "./shapes.ts";
import {
  BESIDE,
  BODY,
  FOOT,
  BELOW_MIDDLE,
  LEAD,
  MAP_SCALE,
  MAP_SHARE,
  MIDDLE,
  SHORT_TITLE,
  TABLE_GAP,
  KICKER,
  QR_SIZE,
  REMARKS,
  SIDE,
  SLIDE,
  SOURCES,
  TITLE,
} from "./slide.ts";
import type { Body, MapPlot, Slide } from "./slide.ts";
import { tileShapes } from "./tile-shapes.ts";
import { judgedWords } from "../../../report/judged.ts";

type Drawn = PptxGenJS.Slide;

/** The names of the layouts whose title every slide has, so that outlines and screen readers find it; and that of slides of words. */
export const LAYOUT = "QUJIAN";
export const TITLE_LAYOUT = "QUJIAN TITLE";
/** A shape of this name, with the chart's number behind it, keeps the place of a chart. */
export const SLOT = "chart-slot-";

const NAMES = {
  kicker: { zh: "报告与部分", en: "Report and part" },
  foot: { zh: "可比性、来源与版本", en: "Comparability, sources and release" },
  text: { zh: "正文", en: "Text" },
  lead: { zh: "主要结论", en: "Finding" },
} satisfies Record<string, Text>;

export type Painter = {
  readonly caption: Caption;
  readonly locale: Locale;
  /** The number that the first chart of this slide has in the whole deck. */
  readonly firstChart: number;
};

export function paintSlide(
  slide: Drawn,
  { kicker, title, lead, body, remarks, notes, ...own }: Slide,
  painter: Painter,
): void {
  const { locale } = painter;
  const isTitle = body.kind === "title";
  const room = isTitle ? MIDDLE : lead === undefined ? TITLE : SHORT_TITLE;
  const sizes = [isTitle ? 44 : 26, 13] as const;
  const head = fitted(title, { width: room.width / (BOLD * 1.03), height: room.height * 0.92 }, sizes);
  const top = fitted(kicker, KICKER, [12, 9]);
  const below = fitted(remarks.join(" "), REMARKS, [11, 8]);
  // Only what is said of a run stands against the layout's own size.
  slide.addText([{ text: head.text, options: { fontSize: head.size } }], { placeholder: "title" });
  text(slide, top.text, KICKER, {
    fontSize: top.size,
    color: MUTED,
    objectName: NAMES.kicker[locale],
  });
  if (lead !== undefined) {
    const found = fitted(lead, LEAD, [14, 9]);
    text(slide, found.text, LEAD, { fontSize: found.size, color: INK, objectName: NAMES.lead[locale] });
  }
  paintBody(slide, body, painter);
  if (remarks.length > 0)
    text(slide, below.text, REMARKS, {
      fontSize: below.size,
      color: MUTED,
      objectName: OUTPUT_TERMS.remarks[locale],
      valign: "bottom",
    });
  paintFoot(slide, painter, own);
  slide.addNotes(notes.join("\n"));
}

function text(
  slide: Drawn,
  said: string,
  box: Parameters<typeof frameOf>[0],
  options: PptxGenJS.TextPropsOptions,
): void {
  slide.addText(said, { ...PLAIN_TEXT, ...frameOf(box), valign: "top", align: "left", ...options });
}

function shapesOf(plot: MapPlot, look: Look): readonly SlideShape[] {
  switch (plot.kind) {
    case "map":
      return mapShapes(plot.model, look);
    case "maps":
      return panelShapes(plot.model, look);
    case "sites":
      return siteShapes(plot.model, look);
    case "tiles":
      return tileShapes(plot.model, look);
    case "stack":
    case "spans":
      return indexShapes(plot, look);
  }
}

function paintBody(slide: Drawn, body: Body, { locale, firstChart }: Painter): void {
  switch (body.kind) {
    case "charts":
      body.charts.forEach((chart, index) => {
        slide.addShape("rect", { ...frameOf(chart), objectName: `${SLOT}${String(firstChart + index)}` });
      });
      break;
    case "map": {
      const width = body.tables.length > 0 ? BODY.width * MAP_SHARE : BODY.width;
      const { plot } = body;
      // Drawn in a larger box, so that symbols and names are as large beside the land as on the page.
      const scale = isOfIndex(plot) ? indexScale(plot, BODY, locale) : MAP_SCALE;
      const look = { width: width / scale, height: BODY.height / scale, palette: LIGHT, locale };
      const shapes = shapesOf(plot, look);
      for (const shape of placedAt(shapes, [BODY.x, BODY.y], scale)) paintShape(slide, shape);
      let x = BODY.x + BODY.width * (1 - BESIDE);
      for (const table of body.tables) {
        paintTable(slide, table, x, locale);
        x += table.widths.reduce((sum, wide) => sum + wide, TABLE_GAP);
      }
      break;
    }
    case "table":
      paintTable(slide, body.page, BODY.x, locale);
      break;
    case "sources":
      body.columns.forEach((column, index) => {
        const options = { fontSize: SOURCES.size, breakLine: true, paraSpaceAfter: SOURCES.after };
        const x = BODY.x + index * (BODY.width - SOURCES.width);
        slide.addText(
          column.map((said) => ({ text: said, options })),
          {
            ...PLAIN_TEXT,
            ...frameOf({ ...SOURCES, x }),
            ...{ valign: "top", align: "left", color: INK },
            objectName: COLUMN_TERMS.sources[locale],
          },
        );
      });
      break;
    case "title":
      paintLines(slide, body.lines, BELOW_MIDDLE, NAMES.text[locale]);
      break;
    case "number":
      paintNumber(slide, body, NAMES.text[locale]);
      break;
    case "text":
      slide.addText(
        body.paragraphs.map(({ text: said, size, bold, muted }) => ({
          text: said,
          options: {
            fontSize: size,
            bold: bold === true,
            color: muted ? MUTED : INK,
            breakLine: true,
            paraSpaceBefore: bold ? 5 : 0,
            paraSpaceAfter: 2,
          },
        })),
        { ...PLAIN_TEXT, ...frameOf(BODY), valign: "top", align: "left", objectName: NAMES.text[locale] },
      );
      break;
  }
}

/** Verdict, sources, release and link on every slide, since slides are taken out of decks. */
function paintFoot(
  slide: Drawn,
  { caption, locale }: Painter,
  own: Pick<Slide, "verdict" | "sources">,
): void {
  const { release, link } = caption;
  const { verdict = caption.verdict, sources = caption.sources } = own;
  const judged = verdict && judgedWords(verdict);
  const said = judged ? [judged.label[locale], ...judged.words].join(COLON[locale]) : "";
  const made = `${TERMS.release[locale]}${COLON[locale]}${release.id} · ${release.date} · `;
  const line = 12.5;
  const [first, second] = [
    fitted(said, { width: FOOT.width, height: line * 2 }, [9, 9]),
    fitted(sources, { width: FOOT.width, height: line * 2 }, [9, 9]),
  ];
  const lines = [first.text, second.text].filter((one) => one !== "");
  slide.addShape("line", {
    ...frameOf({ x: SIDE, y: FOOT.y - 4, width: FOOT.width, height: 0 }),
    line: { color: hex(LIGHT.line), width: 0.75 },
    objectName: "—",
  });
  const options = { fontSize: 9, color: MUTED };
  slide.addText(
    [
      ...lines.map((one) => ({ text: one, options: { ...options, breakLine: true } })),
      { text: made, options },
      isWeb(link)
        ? {
            text: OUTPUT_TERMS.opensThis[locale],
            options: { ...options, hyperlink: { url: link, tooltip: link } },
          }
        : { text: linkWords(link, locale), options },
    ],
    { ...PLAIN_TEXT, ...frameOf(FOOT), valign: "top", align: "left", objectName: NAMES.foot[locale] },
  );
  const [x, y] = [SLIDE.width - SIDE - QR_SIZE, FOOT.y - 4];
  for (const shape of qrShapes(link, OUTPUT_TERMS.opensThis[locale], x, y, QR_SIZE)) paintShape(slide, shape);
}
