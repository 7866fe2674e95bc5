import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileOf } from "../../../src/exports/registry.ts";
import type { ExportFormat } from "../../../src/exports/registry.ts";
import { verify } from "../../../src/exports/verify/verify.ts";
import { blockOf } from "../../../src/report/report.ts";
import { IDLE } from "../taken.ts";
import { PRESENT, takenAt } from "./present.ts";

/** Files as the writers write them; a picture of dots needs a browser. */
const FORMATS = ["svg", "csv", "xlsx", "pptx", "docx"] as const satisfies readonly ExportFormat[];
const LINKS = [
  ["#/compare?i=gdp&p=2022", "ranking"],
  ["#/compare?i=registered-migration-net&p=2019&a=all", "ranking"],
  ["#/compare?i=gdp&p=2022&m=head&a=all", "trend"],
  ["#/area/440106", "spine-economy"],
] as const;

async function written(format: ExportFormat, link: string, id: string): Promise<Uint8Array> {
  const taken = await takenAt(link);
  const block = blockOf(taken.report, id);
  if (!block) throw new Error(`no block ${id}`);
  const { content } = await fileOf(format, taken, block, IDLE);
  return content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : strToU8(content);
}

/** The file with a number of it replaced wherever it stands, as by hand. */
function altered(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (bytes[0] !== 0x50) return strToU8(strFromU8(bytes).replaceAll(from, to));
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] =>
    /\.xml$/.test(path) ? [path, strToU8(strFromU8(part).replaceAll(from, to))] : [path, part],
  );
  return zipSync(Object.fromEntries(parts));
}

describe.each(FORMATS)("a file as %s", (format) => {
  it.each(LINKS)("of %s %s agrees", async (link, id) => {
    const outcome = await verify(await written(format, link, id), PRESENT);
    expect(outcome).toMatchObject({ kind: "same", format, differences: [] });
    expect(outcome.kind === "same" && outcome.count).toBeGreaterThan(0);
  });

  it("with one figure altered by hand names that figure", async () => {
    const bytes = await written(format, "#/compare?i=gdp&p=2022", "ranking");
    const outcome = await verify(altered(bytes, "5514.49", "5614.49"), PRESENT);
    if (outcome.kind !== "differs") throw new Error(`the file is said to be ${outcome.kind}`);
    expect(outcome.differences.map(({ row }) => row).every((row) => row.includes("福田"))).toBe(true);
    expect(outcome.differences.some(({ inFile }) => inFile?.replace(",", "").includes("5614.49"))).toBe(true);
  });
});
