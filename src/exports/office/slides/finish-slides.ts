import { rewrite } from "../zip.ts";

type Parts = Map<string, Uint8Array>;

const RUN = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/;

/** Notes have a paragraph a line: a raw line break in a text is none. */
export function finishNotes(parts: Parts): void {
  for (const path of slidesIn(parts, "notesSlides/notesSlide"))
    rewrite(parts, path, (xml) =>
      xml.replace(RUN, (_, run: string, text: string, end: string) =>
        text
          .split(/\r?\n/)
          .map((line) => `<a:p><a:r>${run}<a:t>${line}</a:t></a:r>${end}</a:p>`)
          .join(""),
      ),
    );
}

/** Every shape of a slide has a number of its own, which tables do not get from the writer. */
export function renumberShapes(parts: Parts): void {
  for (const path of slidesIn(parts, "slides/slide")) {
    let next = 0;
    rewrite(parts, path, (xml) =>
      xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${String((next += 1))}"`),
    );
  }
}

function slidesIn(parts: Parts, start: string): readonly string[] {
  return [...parts.keys()].filter((path) => path.startsWith(`ppt/${start}`) && path.endsWith(".xml"));
}
