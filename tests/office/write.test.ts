import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXPORTS, fileOf } from "../../src/exports/registry.ts";
import type { ExportFormat } from "../../src/exports/registry.ts";
import { blocksOf } from "../../src/report/report.ts";
import { CASES, takenAt } from "../exports/office/cases.ts";
import type { CaseName } from "../exports/office/cases.ts";
import { IDLE } from "../exports/taken.ts";

const FOLDER = process.env["OFFICE_FOLDER"] ?? "";
const OFFICE = ["xlsx", "pptx", "docx"];
const FORMATS = (Object.keys(EXPORTS) as ExportFormat[]).filter((format) => OFFICE.includes(format));
const NAMES = Object.keys(CASES) as CaseName[];

describe.each(FORMATS)("%s", (format) => {
  it.each(NAMES)("of %s is written", async (name) => {
    const taken = await takenAt(name);
    const [chart] = blocksOf(taken.report, "chart");
    for (const block of [undefined, chart]) {
      if (!block && !EXPORTS[format].ofReport) continue;
      const { content } = await fileOf(format, taken, block, IDLE);
      const bytes = new Uint8Array(await new Blob([content]).arrayBuffer());
      expect(bytes.length).toBeGreaterThan(0);
      mkdirSync(FOLDER, { recursive: true });
      const part = block ? `-${block.id}` : "";
      writeFileSync(join(FOLDER, `${name.replaceAll(" ", "-")}${part}.${format}`), bytes);
    }
  });
});
