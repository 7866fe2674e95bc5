import type { Block, ChartBlock } from "../../report/blocks.ts";
import { captionOf } from "../caption.ts";
import { provenanceOf, writeProvenance } from "../provenance.ts";
import { referencesIn } from "../references-in.ts";
import { restsOn } from "../rests-on.ts";
import type { FileContent, Job, Taken } from "../types.ts";
import { documentOf } from "./document.ts";
import { isLegible } from "./figure.ts";
import { finished } from "./finish.ts";
import { footnotesOf } from "./footnotes.ts";
import { fetchKit } from "./kit.ts";
import { nativeCharts } from "./native.ts";
import type { NativeChart } from "./native.ts";
import { blockOutline, outlineOf } from "./outline.ts";
import type { Picture, PictureMaker } from "./picture.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A block, or a whole report, in the style of an official document; `pictureOf` draws what Word has no chart for. */
export async function writeWord(
  taken: Taken,
  block: Block | undefined,
  { signal, onProgress }: Job,
  pictureOf: PictureMaker,
): Promise<FileContent> {
  const { report } = taken;
  const parts = block ? blockOutline(report, block) : outlineOf(report);
  const [kit, all] = await Promise.all([fetchKit(), referencesIn(taken)]);
  const references = block ? restsOn(taken, block, all) : all;
  const charts = new Map<ChartBlock, readonly NativeChart[]>();
  const pictures = new Map<ChartBlock, Picture>();
  const drawn = parts.flatMap((part) => (part.kind === "figure" ? part.block : []));
  for (const [index, chart] of drawn.entries()) {
    signal.throwIfAborted();
    const native = await nativeCharts(chart.plot, report.locale);
    if (native.length > 0) charts.set(chart, native);
    const picture = native.length > 0 ? undefined : await pictureOf(chart, report.locale, signal);
    if (picture && isLegible(picture)) pictures.set(chart, picture);
    onProgress((0.9 * (index + 1)) / drawn.length);
  }
  signal.throwIfAborted();
  const footnotes = footnotesOf(parts, references, report.locale);
  const caption = captionOf(taken, block);
  const document = documentOf(kit, {
    parts,
    caption,
    provenance: writeProvenance(provenanceOf(taken, block)),
    references,
    footnotes,
    charts,
    pictures,
    locale: report.locale,
  });
  const content = finished(
    new Uint8Array(await kit.Packer.toArrayBuffer(document)),
    report.release.date,
    [...charts.values()].flat(),
    report.locale,
  );
  signal.throwIfAborted();
  onProgress(1);
  return { content: new Blob([content], { type: TYPE }), type: TYPE };
}
