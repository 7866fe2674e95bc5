import readXlsxFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { blockTable } from "../../../src/exports/block-table.ts";
import { flatTable } from "../../../src/exports/flat-table.ts";
import { fileOf } from "../../../src/exports/registry.ts";
import type { Taken } from "../../../src/exports/types.ts";
import { blocksOf, flatBlocks } from "../../../src/report/report.ts";
import type { Block } from "../../../src/report/blocks.ts";
import { IDLE } from "../taken.ts";
import { takenAt } from "./cases.ts";
import type { CaseName } from "./cases.ts";
import { cachesOf, cellsAt } from "./chart.ts";
import { bytesOf, faultsOf, pathsOf, readParts, xmlOf } from "./read.ts";
import { all, values } from "./xml-tree.ts";

const NAMES: readonly CaseName[] = [
  "three districts",
  "bounds and gaps",
  "zero among values",
  "negative values",
  "effects",
];

async function bookOf(taken: Taken, block?: Block) {
  const bytes = await bytesOf((await fileOf("xlsx", taken, block, IDLE)).content);
  const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]));
  return { bytes, sheets, parts: readParts(bytes) };
}

/** A cell as the reader gives it: it trims texts, and what is empty is nothing. */
function given(cell: string | number | undefined): string | number | null {
  const text = typeof cell === "string" ? cell.trim() : cell;
  return text === undefined || text === "" ? null : text;
}

describe.each(NAMES)("a workbook of %s", (name) => {
  it("gives back every value of every table, is whole, and draws its charts from its cells", async () => {
    const taken = await takenAt(name);
    const { locale } = taken.report;
    const { sheets, parts } = await bookOf(taken);
    expect(faultsOf(parts)).toEqual([]);
    const tables = flatBlocks(taken.report.blocks).flatMap((block) => blockTable(block, locale) ?? []);
    const data = sheets.map((sheet) => sheet.data.map((row) => row.map((cell) => cell ?? null)));
    for (const table of tables.filter(({ rows }) => rows.length > 0)) {
      const { heads, rows } = flatTable(table, locale);
      expect(data).toContainEqual([heads, ...rows].map((row) => row.map(given)));
    }
    for (const path of pathsOf(parts, /^xl\/charts\//)) {
      for (const { ref, points } of cachesOf(xmlOf(parts, path))) {
        const sheet = sheets.find(
          (one) => ref.startsWith(`${one.sheet}!`) || ref.startsWith(`'${one.sheet}'!`),
        );
        expect(cellsAt(sheet?.data ?? [], ref), `${path} ${ref}`).toEqual(points);
      }
    }
  });
});

describe("a workbook of a whole report", () => {
  it("gives the key figures of a profile as numbers, with unit, period and source", async () => {
    const taken = await takenAt("profile");
    const [block] = blocksOf(taken.report, "figures");
    const { sheets } = await bookOf(taken, block);
    const [heads = [], ...rows] = sheets[0]?.data ?? [];
    expect(heads).toEqual(expect.arrayContaining(["指标", "数值", "单位", "时期", "来源"]));
    const at = (head: string) => rows.map((row) => row[heads.indexOf(head)]);
    const values = at("数值");
    expect(values.filter((value) => typeof value === "number").length).toBeGreaterThan(8);
    expect(values.filter((value) => typeof value === "string")).toEqual([]);
    for (const head of ["单位", "时期", "来源"])
      expect(
        at(head).filter((text, row) => !text && values[row] !== null),
        head,
      ).toEqual([]);
  });

  it("names the article of each case, and holds no table twice", async () => {
    const taken = await takenAt("all reforms");
    const { sheets } = await bookOf(taken);
    const [heads = [], ...rows] = sheets.find(({ sheet }) => sheet === "案例清单")?.data ?? [];
    const named = rows.map((row) => row[heads.indexOf("来源")]);
    expect(named.length).toBeGreaterThan(100);
    expect(named.every((text) => /原文第.*行/.test(String(text)))).toBe(true);
    const sources = sheets.at(-1);
    expect(sources?.sheet).toBe("来源");
    expect(sources?.data).toHaveLength((taken.report.cited ?? []).length + 1);
    expect(sheets.filter(({ sheet }) => sheet.startsWith("领域"))).toHaveLength(1);
  });
});

describe("a workbook of one block", () => {
  it("has the figures, what they mean, their sources, and the chart on the figures' own sheet", async () => {
    const taken = await takenAt("three districts");
    const ranking = blocksOf(taken.report, "chart").find(({ id }) => id === "ranking");
    const { sheets, parts } = await bookOf(taken, ranking);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["数据", "说明", "来源"]);
    const about = new Map((sheets[1]?.data ?? []).map(([key, value]) => [key, value]));
    expect(about.get("发现")).toBe(ranking?.sentence);
    expect(about.get("打开同一视图")).toBe(taken.link);
    expect(about.get("单位")).toBe("亿元");
    const [chart = ""] = pathsOf(parts, /^xl\/charts\//);
    expect(values(xmlOf(parts, chart), "f").every((ref) => ref.startsWith("'数据'!"))).toBe(true);
    const sheet = xmlOf(parts, "xl/worksheets/sheet1.xml");
    expect(all(sheet, "pane")[0]?.attributes["state"]).toBe("frozen");
    const order = sheet.children.map((child) => child.name);
    const paper = ["pageMargins", "pageSetup"];
    expect(order).toEqual(["sheetPr", "sheetViews", "cols", "sheetData", "autoFilter", ...paper, "drawing"]);
    expect(all(xmlOf(parts, "xl/worksheets/sheet3.xml"), "hyperlink").length).toBeGreaterThan(0);
  });

  it("is the same whenever it is written", async () => {
    const taken = await takenAt("three districts");
    const [first, second] = [await bookOf(taken), await bookOf(taken)];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });
});
