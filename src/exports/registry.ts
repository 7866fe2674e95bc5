import type { Block } from "../report/blocks.ts";
import { csv } from "./csv.ts";
import { docx } from "./docx.ts";
import { png } from "./png.ts";
import { pptx } from "./pptx.ts";
import { svg } from "./svg.ts";
import { xlsx } from "./xlsx.ts";
import type { ExportDef, FileContent, Job, Taken } from "./types.ts";

/** All formats; the key is never renamed. */
export const EXPORTS = { png, svg, csv, xlsx, pptx, docx } satisfies Record<string, ExportDef>;
export type ExportFormat = keyof typeof EXPORTS;

const FORMATS = Object.keys(EXPORTS) as readonly ExportFormat[];

/** The formats that a block can be had in. */
export function formatsOf(block: Block): readonly ExportFormat[] {
  return FORMATS.filter((format) => EXPORTS[format].accepts(block));
}

/** The formats that a whole report can be had in. */
export function formatsOfReport(): readonly ExportFormat[] {
  return FORMATS.filter((format) => EXPORTS[format].ofReport);
}

type ExportFile = FileContent & { readonly name: string };

/** A block, or the whole report, as a file with the name that it is saved under. */
export async function fileOf(
  format: ExportFormat,
  taken: Taken,
  block: Block | undefined,
  job: Job,
): Promise<ExportFile> {
  const { extension, write } = EXPORTS[format];
  const [written, { fileName }] = await Promise.all([write(taken, block, job), import("./name.ts")]);
  job.signal.throwIfAborted();
  return { ...written, name: fileName(taken.report, block, extension) };
}
