import { beforeAll, describe, expect, it } from "vitest";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import type { IndicatorId } from "../../src/core/types.ts";
import { withOwn } from "../../src/data/own-stock.ts";
import { referencesOf } from "../../src/explain/references.ts";
import { captionOf } from "../../src/exports/caption.ts";
import { fileOf } from "../../src/exports/registry.ts";
import type { ExportFormat } from "../../src/exports/registry.ts";
import type { Taken } from "../../src/exports/types.ts";
import { sourcesOf } from "../../src/report/credit.ts";
import { blocksOf } from "../../src/report/report.ts";
import { ADDRESS, VIEWS } from "../../src/views/registry.ts";
import { FOCUS, period } from "../made-up.ts";
import { ownFile } from "../own.ts";
import { withCode } from "../with-code.ts";
import { stock as world } from "../world/world.ts";
import { bytesOf, readParts } from "./office/read.ts";
import { IDLE, takenOf } from "./taken.ts";
import { wordOf } from "./word-parts.ts";

const PEOPLE = "resident-population" as IndicatorId;
const FILE = "自有数据（编造的a.xlsx）";

let taken: Taken;

/** A comparison of a period of which only the reader's file has figures, as outputs take it. */
beforeAll(async () => {
  const { code } = VIEWS.compare;
  await code.settled();
  const state = code.getState();
  if (state.kind !== "ready") throw new Error("no code of the comparison");
  const figures = FOCUS.map((area, at) => ({
    indicator: PEOPLE,
    area,
    period: period("2031"),
    value: 90 + at,
  }));
  const stock = withCode(withOwn(world, [ownFile(figures)]));
  const { filters } = ADDRESS.decode(`#/compare?i=${PEOPLE}&p=2031`);
  const report = state.value.report(filters, {
    stock,
    sheet: EMPTY_SHEET,
    address: (patch) => ADDRESS.link(filters, patch),
  });
  const references = referencesOf(report.figures, stock);
  taken = { ...takenOf(report), references: () => Promise.resolve(references) };
});

/** All texts of an Office file. */
async function textsOf(format: ExportFormat): Promise<string> {
  const { content } = await fileOf(format, taken, undefined, IDLE);
  const parts = readParts(await bytesOf(content));
  return [...parts.values()].map((part) => new TextDecoder().decode(part)).join("\n");
}

describe("figures of the reader's own are marked in what is taken away", () => {
  it("in the line of sources, under the report and under a picture", () => {
    expect(sourcesOf(taken.report)).toContain(FILE);
    expect(captionOf(taken).sources).toContain(FILE);
  });

  it("in each row of a table as CSV", async () => {
    const block = blocksOf(taken.report, "chart")[0];
    if (!block) throw new Error("no chart");
    const { content } = await fileOf("csv", taken, block, IDLE);
    const text = content instanceof Blob ? await content.text() : content;
    expect(text.split(FILE).length).toBeGreaterThan(FOCUS.length);
    expect(text).toContain("自有·B");
  });

  it("in a workbook and in a deck, with the tier as it was declared", async () => {
    for (const format of ["xlsx", "pptx"] as const) {
      const texts = await textsOf(format);
      expect(texts).toContain(FILE);
      expect(texts).toContain("自有·B");
    }
  });

  it("in a document", async () => {
    const { parts } = await wordOf(taken);
    const texts = [...parts.values()].map((part) => new TextDecoder().decode(part)).join("\n");
    expect(texts).toContain(FILE);
  });
});
