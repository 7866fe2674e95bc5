import type PptxGenJS from "pptxgenjs";
import type { Block } from "../../../report/blocks.ts";
import { captionOf } from "../../caption.ts";
import { referencesIn } from "../../references-in.ts";
import type { Job, Taken } from "../../types.ts";
import { setProvenance } from "../provenance-property.ts";
import { rezipped } from "../zip.ts";
import { deckOf } from "./deck.ts";
import { embedCharts, workbooksOf } from "./embed-charts.ts";
import { dropAbsent, finishNotes, renumberShapes } from "./finish-slides.ts";
import { FONT, frameOf, INK } from "./paint.ts";
import { LAYOUT, paintSlide } from "./paint-slide.ts";
import { TITLE } from "./slide.ts";
import type { PlacedChart } from "./slide.ts";

/** A deck of slides of a report or one of its blocks, as bytes that depend on nothing else. */
export async function writeDeck(
  taken: Taken,
  block: Block | undefined,
  { signal, onProgress }: Job,
): Promise<Uint8Array> {
  const [{ default: Deck }, references] = await Promise.all([import("pptxgenjs"), referencesIn(taken)]);
  signal.throwIfAborted();
  const { report } = taken;
  const slides = deckOf(taken, block, references);
  const caption = captionOf(taken, block);
  const deck = new Deck();
  setUp(deck, report.title);
  const charts: PlacedChart[] = [];
  for (const slide of slides) {
    const painter = { caption, locale: report.locale, firstChart: charts.length };
    paintSlide(deck.addSlide({ masterName: LAYOUT }), slide, painter);
    if (slide.body.kind === "charts") charts.push(...slide.body.charts);
  }
  onProgress(0.3);
  const bytes = await deck.write({ outputType: "uint8array", compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error("The writer of slides gave no bytes.");
  signal.throwIfAborted();
  const workbooks = await workbooksOf(charts, signal, (part) => {
    onProgress(0.5 + part * 0.4);
  });
  return rezipped(bytes, (parts) => {
    for (const path of parts.keys()) if (path.endsWith("/")) parts.delete(path);
    embedCharts(parts, charts, workbooks);
    finishNotes(parts);
    renumberShapes(parts);
    dropAbsent(parts);
    setProvenance(parts, taken, block);
  });
}

function setUp(deck: PptxGenJS, title: string): void {
  deck.layout = "LAYOUT_WIDE";
  deck.title = title;
  deck.subject = title;
  deck.author = "区鉴 Qujian";
  deck.company = "区鉴 Qujian";
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.defineSlideMaster({
    title: LAYOUT,
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...frameOf(TITLE),
            ...{
              fontFace: FONT,
              bold: true,
              color: INK,
              margin: 0,
              align: "left",
              valign: "top",
              fontSize: 24,
            },
          },
          text: "",
        },
      },
    ],
  });
}
