import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { fileOf } from "../../../src/exports/registry.ts";
import type { ExportFormat } from "../../../src/exports/registry.ts";
import { verify } from "../../../src/exports/verify/verify.ts";
import { blockOf } from "../../../src/report/report.ts";
import { IDLE } from "../taken.ts";
import { byHand } from "./by-hand.ts";
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
  const change = (xml: string) => xml.replaceAll(from, to);
  return bytes[0] === 0x50 ? byHand(bytes, /\.xml$/, change) : strToU8(change(strFromU8(bytes)));
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

it("a mark of a spine that was moved by hand is named by its district and its indicator", async () => {
  const bytes = await written("pptx", "#/area/440106", "spine-economy");
  let count = 0;
  const moved = byHand(bytes, /charts\/chart1\.xml$/, (xml) =>
    xml.replace(/(<c:tx>(?:(?!<c:ser>).)*?<c:v>天河<.*?<c:xVal>.*?<c:v>)[^<]*/s, (_, before: string) => {
      count += 1;
      return `${before}0.123456`;
    }),
  );
  expect(count).toBe(1);
  const outcome = await verify(moved, PRESENT);
  expect(outcome).toMatchObject({
    kind: "differs",
    checked: "native",
    differences: [{ inFile: "0.123456" }],
  });
});
