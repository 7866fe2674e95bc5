import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rasterHere } from "../../pipeline/raster.ts";
import { LIGHT } from "../../src/charts/palette.ts";
import { stillOf } from "../../src/charts/still.ts";
import { EXPORTS, fileOf } from "../../src/exports/registry.ts";
import type { ExportFormat } from "../../src/exports/registry.ts";
import type { Taken } from "../../src/exports/types.ts";
import { LINE_PIXELS } from "../../src/exports/word/page.ts";
import type { PictureMaker } from "../../src/exports/word/picture.ts";
import { writeWord } from "../../src/exports/word/write.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Block } from "../../src/report/blocks.ts";
import { blocksOf } from "../../src/report/report.ts";
import { benchmarkMade } from "../benchmark-made.ts";
import { CASES, takenAt } from "../exports/office/cases.ts";
import type { CaseName } from "../exports/office/cases.ts";
import { IDLE } from "../exports/taken.ts";

const FOLDER = process.env["OFFICE_FOLDER"] ?? "";
const OFFICE = ["xlsx", "pptx", "docx"];
const FORMATS = (Object.keys(EXPORTS) as ExportFormat[]).filter((format) => OFFICE.includes(format));
const NAMES = Object.keys(CASES) as CaseName[];

/** What the browser paints in a document, drawn without one; a machine that cannot has the figures in its place. */
const pictured: PictureMaker = async ({ plot }, locale) => {
  const raster = await rasterHere();
  if (typeof raster === "string") return undefined;
  const svg = stillOf(plot, { palette: LIGHT, locale }, { width: LINE_PIXELS });
  const [, width = 0, height = 0] = /<svg width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  return { png: raster(svg, Math.round(width * 3)), width, height };
};

async function written(format: ExportFormat, taken: Taken, block: Block | undefined, name: string) {
  const { content } =
    format === "docx"
      ? await writeWord(taken, block, IDLE, pictured)
      : await fileOf(format, taken, block, IDLE);
  const bytes = new Uint8Array(await new Blob([content]).arrayBuffer());
  expect(bytes.length).toBeGreaterThan(0);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name.replaceAll(" ", "-")}.${format}`), bytes);
}

describe.each(FORMATS)("%s", (format) => {
  it.each(NAMES)("of %s is written", async (name) => {
    const taken = await takenAt(name);
    const [chart] = blocksOf(taken.report, "chart");
    for (const block of [undefined, chart]) {
      if (!block && !EXPORTS[format].ofReport) continue;
      await written(format, taken, block, block ? `${name}-${block.id}` : name);
    }
  });
});

describe.each(["docx", "pptx"] as const)("三区对标报告 as %s", (format) => {
  it.each(LOCALES)("is written (%s)", async (locale) => {
    const { taken } = await benchmarkMade(locale);
    await written(format, taken, undefined, `benchmark-${locale}`);
  });
});
