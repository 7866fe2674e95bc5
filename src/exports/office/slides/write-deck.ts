import type PptxGenJS from "pptxgenjs";
import type { Block } from "../../../report/blocks.ts";
import { captionOf } from "../../caption.ts";
import type { Caption } from "../../caption.ts";
import { headingOf } from "../../heading.ts";
import { referencesIn } from "../../references-in.ts";
import type { Job, Taken } from "../../types.ts";
import { setLanguage } from "../faces.ts";
import { setProvenance } from "../provenance-property.ts";
import { rezipped } from "../zip.ts";
import { deckOf } from "./deck.ts";
import { embedCharts, workbooksOf } from "./embed-charts.ts";
import { dropAbsent, finishNotes, renumberShapes } from "./finish-slides.ts";
import { FONT, frameOf, INK } from "./paint.ts";
import type { TextBox } from "./paint.ts";
import { LAYOUT, paintSlide, TITLE_LAYOUT } from "./paint-slide.ts";
import { isDeck } from "./sections.ts";
import { MIDDLE, TITLE } from "./slide.ts";
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
  const caption = isDeck(report.blocks) ? withoutWhole(captionOf(taken)) : captionOf(taken, block);
  const deck = new Deck();
  setUp(deck, headingOf(report));
  const charts: PlacedChart[] = [];
  for (const slide of slides) {
    const painter = { caption, locale: report.locale, firstChart: charts.length };
    const masterName = slide.body.kind === "title" ? TITLE_LAYOUT : LAYOUT;
    paintSlide(deck.addSlide({ masterName }), slide, painter);
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
    setLanguage(parts, report.locale);
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
  deck.defineSlideMaster(layoutOf(LAYOUT, TITLE, { align: "left", valign: "top", fontSize: 24 }));
  deck.defineSlideMaster(layoutOf(TITLE_LAYOUT, MIDDLE, { align: "center", valign: "bottom", fontSize: 44 }));
}

/** A deck is of many views: what one of them found, and how far that compares, stands on its own slides alone. */
function withoutWhole({ verdict: _, ...caption }: Caption): Caption {
  return { ...caption, sources: "" };
}

type Placed = Pick<PptxGenJS.PlaceholderProps, "align" | "valign" | "fontSize">;

function layoutOf(name: string, box: TextBox, placed: Placed): PptxGenJS.SlideMasterProps {
  const look = { fontFace: FONT, bold: true, color: INK, margin: 0, ...placed };
  return {
    title: name,
    objects: [
      {
        placeholder: { options: { name: "title", type: "title", ...frameOf(box), ...look }, text: "" },
      },
    ],
  };
}
