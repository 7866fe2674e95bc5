import { strToU8, zipSync, zlibSync } from "fflate";
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { singlePage } from "../../../pipeline/single/page.ts";
import { provenanceOf, writeProvenance } from "../../../src/exports/provenance.ts";
import type { Provenance } from "../../../src/exports/provenance.ts";
import type { Outcome } from "../../../src/exports/verify/types.ts";
import { sha256 } from "../../../src/exports/verify/sha256.ts";
import { verify } from "../../../src/exports/verify/verify.ts";
import { flatBlocks } from "../../../src/report/report.ts";
import { bundled } from "../../fixture.ts";
import { bytesOf, PRESENT, takenAt } from "./present.ts";

let provenance: Provenance;
let whole: Provenance;

beforeAll(async () => {
  const taken = await takenAt("#/compare?i=gdp&p=2022&a=all");
  const block = flatBlocks(taken.report.blocks).find(({ id }) => id === "ranking");
  provenance = provenanceOf(taken, block);
  whole = provenanceOf(taken);
});

const check = (bytes: Uint8Array): Promise<Outcome> => verify(bytes, PRESENT);

/** The provenance with one figure altered. */
function altered({ rows, ...rest }: Provenance): Provenance {
  return { ...rest, rows: rows.map((row, index) => (index === 1 ? { ...row, value: row.value + 1 } : row)) };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function svg(mark: string): Uint8Array {
  return bytesOf(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><metadata id="qujian">${escaped(mark)}</metadata><text>1</text></svg>`,
  );
}

/** A picture without a dot: what a reader of marks looks at are its chunks. */
function png(mark: string, isPacked = false): Uint8Array {
  const text = isPacked ? zlibSync(strToU8(mark)) : strToU8(mark);
  const head = [...strToU8("qujian"), 0, isPacked ? 1 : 0, 0, 0, 0];
  const chunks = [chunk("IHDR", new Uint8Array(13)), chunk("iTXt", Uint8Array.from([...head, ...text]))];
  return joined([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    ...chunks,
    chunk("IEND", new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  return joined([length, strToU8(type), data, new Uint8Array(4)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const MAIN = { xlsx: "xl/workbook.xml", pptx: "ppt/presentation.xml", docx: "word/document.xml" } as const;

function office(
  format: keyof typeof MAIN,
  mark: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const custom = `<Properties><property fmtid="{x}" pid="2" name="qujian"><vt:lpwstr>${escaped(mark)}</vt:lpwstr></property></Properties>`;
  const all = { [MAIN[format]]: "<x/>", "docProps/custom.xml": custom, ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

describe.each<[string, (mark: string) => Uint8Array]>([
  ["svg", svg],
  ["png", png],
  ["png", (mark) => png(mark, true)],
  ["xlsx", (mark) => office("xlsx", mark)],
  ["pptx", (mark) => office("pptx", mark)],
  ["docx", (mark) => office("docx", mark)],
])("a file of the format %s", (format, file) => {
  it("agrees when fresh, of one block or of a whole report", async () => {
    for (const one of [provenance, whole])
      expect(await check(file(writeProvenance(one)))).toMatchObject({
        kind: "same",
        format,
        count: one.rows.length,
      });
  });

  it("names the one figure that is another", async () => {
    const { value = 0, unit = "" } = provenance.rows[1] ?? {};
    const [inFile, now] = [value + 1, value].map((number) => `${String(number)} ${unit}`.trim());
    expect(await check(file(writeProvenance(altered(provenance))))).toMatchObject({
      kind: "differs",
      differences: [{ inFile, now }],
    });
  });

  it("without its mark, with a damaged one, or cut off cannot be told", async () => {
    const text = writeProvenance(provenance);
    expect(await check(file(text.slice(0, -1)))).toMatchObject({
      kind: "untold",
      format,
      why: "broken-mark",
    });
    const bytes = file(text);
    expect(await check(bytes.slice(0, bytes.length - 30))).toMatchObject({
      kind: "untold",
      why: "truncated",
    });
  });

  it("of a block that its view has no more cannot be told", async () => {
    const mark = writeProvenance({ ...provenance, block: "gone" });
    expect(await check(file(mark))).toMatchObject({ kind: "untold", why: "no-block" });
  });
});

it("a picture without a mark is taken for one that was pasted", async () => {
  const bare = bytesOf('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  expect(await check(bare)).toMatchObject({ kind: "untold", format: "svg", why: "unmarked" });
  const other = zipSync({ "word/document.xml": strToU8("<x/>") });
  expect(await check(other)).toMatchObject({ kind: "untold", format: "docx", why: "unmarked" });
  expect(await check(zipSync({ "a.txt": strToU8("a") }))).toMatchObject({ kind: "untold", why: "foreign" });
});

describe("a workbook", () => {
  const book = (numbers: readonly number[]) =>
    office("xlsx", writeProvenance(provenance), {
      "xl/workbook.xml":
        '<workbook><sheet name="说明" r:id="rId1"/><sheet name="数据" r:id="rId2"/></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
      "xl/worksheets/sheet2.xml": `<sheetData><row><c r="A1" t="s"><v>0</v></c>${numbers.map((number) => `<c r="B2"><v>${String(number)}</v></c>`).join("")}</row></sheetData>`,
    });

  it("is checked cell by cell: a cell that was written over is named", async () => {
    const numbers = provenance.rows.map(({ value }) => value);
    expect(await check(book(numbers))).toMatchObject({ kind: "same", checked: "cells" });
    const largest = Math.max(...numbers);
    const changed = numbers.map((number) => (number === largest ? 1e9 : number));
    const outcome = await check(book(changed));
    expect(outcome).toMatchObject({
      kind: "differs",
      differences: [{ inFile: "1000000000 亿元", now: `${String(largest)} 亿元` }],
    });
  });
});

describe("the single file", () => {
  const page = (data: ReadonlyMap<string, string>) =>
    bytesOf(
      singlePage({
        html: '<html><head><meta http-equiv="Content-Security-Policy" content=""></head><body></body></html>\n',
        icon: "",
        styles: [],
        pack: "",
        script: "",
        data,
        release: bundled.bundle.manifest.release.id,
      }),
    );

  it("agrees when fresh, and names a figure that was altered in it", async () => {
    const { files, manifest } = bundled.bundle;
    expect(await check(page(files))).toMatchObject({ kind: "same", format: "single", checked: "files" });
    const gdp = manifest.indicators.find(({ id }) => id === "gdp")?.file ?? "";
    const wire = JSON.parse(files.get(gdp) ?? "") as { readonly value: readonly number[] };
    const value = wire.value.with(3, (wire.value[3] ?? 0) + 1);
    const outcome = await check(page(new Map(files).set(gdp, JSON.stringify({ ...wire, value }))));
    expect(outcome).toMatchObject({ kind: "differs", differences: [{ column: "地区生产总值" }] });
  });

  it("that is cut off or holds something else cannot be told", async () => {
    const { files } = bundled.bundle;
    const bytes = page(files);
    expect(await check(bytes.slice(0, bytes.length / 2))).toMatchObject({ why: "truncated" });
    expect(await check(page(new Map()))).toMatchObject({ why: "broken-mark" });
    expect(await check(bytesOf("<!doctype html><html></html>"))).toMatchObject({ why: "foreign" });
  });
});

it("the hash is that of everybody", () => {
  for (const text of ["", "abc", "区鉴".repeat(50), "a".repeat(55), "a".repeat(56), "a".repeat(64)])
    expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
});
