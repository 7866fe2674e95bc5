import type { Text } from "../../core/types.ts";
import { blockOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { drawPicture, measured } from "../picture/draw.ts";
import { MOST_SIDE } from "../picture/limit.ts";
import { frameOf, USUAL } from "../picture/shape.ts";
import type { Frame, Shape } from "../picture/shape.ts";
import type { Provenance } from "../provenance.ts";
import { textDifferences } from "./compare-texts.ts";
import { drawnTexts } from "./read-svg.ts";
import type { Difference, DrawnTexts } from "./types.ts";

const COLUMN: Text = { zh: "图片上的文字", en: "Words of the picture" };
/** No picture of ours is smaller, in pixels. */
const LEAST = 100;
const FIXED: readonly Shape[] = ["wide", "classic", "square", "column"];

/** The texts of a drawn picture that differ from those of the picture drawn again; undefined where its shape is none of ours. */
export async function drawnDifferences(
  { width, height, texts }: DrawnTexts,
  report: Report,
  { block: id, link, release }: Provenance,
): Promise<readonly Difference[] | undefined> {
  const block = id === undefined ? undefined : blockOf(report, id);
  // A drawing without sides, or with such as none of ours has, is not drawn again.
  if (![width, height].every((side) => side >= LEAST && side <= MOST_SIDE)) return undefined;
  const date = /[?&]r=([\d-]+)_/.exec(link)?.[1] ?? report.release.date;
  const linked = { report: { ...report, release: { id: release, date } }, link };
  const frames: readonly Frame[] = [
    ...FIXED.map((shape) => frameOf({ ...USUAL, shape }, false)),
    frameOf({ ...USUAL, width }, false),
    frameOf({ ...USUAL, shape: "own", width }, false),
    frameOf({ ...USUAL, shape: "own", width, height }, false),
  ];
  const fit = frames.filter((frame) => {
    const sides = measured(linked, block, frame, 1);
    return Math.abs(sides.width - width) < 0.01 && Math.abs(sides.height - height) < 0.01;
  });
  const job = { signal: new AbortController().signal, onProgress: () => undefined };
  let best: readonly Difference[] | undefined;
  for (const frame of fit) {
    const svg = await drawPicture(linked, block, { frame, theme: "light", times: 1 }, job);
    const found = textDifferences(texts, drawnTexts(svg).texts, COLUMN[report.locale]);
    if (found && (!best || found.length < best.length)) best = found;
    if (best?.length === 0) break;
  }
  return best;
}
