import readXlsxFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { chartOf } from "../../../src/charts/plot.ts";
import { chartSheet } from "../../../src/exports/office/chart-sheet.ts";
import { chartModels } from "../../../src/exports/office/chart-model.ts";
import type { ChartModel } from "../../../src/exports/office/chart-types.ts";
import { PROVENANCE, provenanceOf, readProvenance } from "../../../src/exports/provenance.ts";
import { fileOf } from "../../../src/exports/registry.ts";
import type { Block } from "../../../src/report/blocks.ts";
import { blockOf, blocksOf } from "../../../src/report/report.ts";
import type { Taken } from "../../../src/exports/types.ts";
import { IDLE } from "../taken.ts";
import { takenAt } from "./cases.ts";
import type { CaseName } from "./cases.ts";
import { cachesOf, cellsAt } from "./chart.ts";
import { bytesOf, faultsOf, pathsOf, readParts, xmlOf } from "./read.ts";
import type { Read } from "./read.ts";
import { all, values } from "./xml-tree.ts";

/** Whole reports, and of a long one the blocks that it alone has. */
const FILES: readonly (readonly [CaseName, string | undefined])[] = [
  ["three districts", undefined],
  ["negative values", undefined],
  ["effects", "before-after"],
  ["profile", "spine-economy"],
  ["profile", "trends"],
];

type Deck = {
  readonly taken: Taken;
  readonly block: Block | undefined;
  readonly parts: Read;
  readonly bytes: Uint8Array;
};

async function deckOf(name: CaseName, id?: string): Promise<Deck> {
  const taken = await takenAt(name);
  const block = id === undefined ? undefined : blockOf(taken.report, id);
  const { content } = await fileOf("pptx", taken, block, IDLE);
  const bytes = await bytesOf(content);
  return { taken, block, bytes, parts: readParts(bytes) };
}

describe.each(FILES)("slides of %s %s", (name, id) => {
  it("are whole, and their charts say what their cells say", async () => {
    const { taken, block, parts } = await deckOf(name, id);
    expect(faultsOf(parts)).toEqual([]);
    const charts = pathsOf(parts, /^ppt\/charts\/chart\d+\.xml$/);
    for (const path of charts) {
      const chart = xmlOf(parts, path);
      const book =
        parts.get(path.replace("charts/", "embeddings/").replace(".xml", ".xlsx")) ?? new Uint8Array();
      const rows = await rowsOf(book);
      for (const { ref, points } of cachesOf(chart))
        expect(cellsAt(rows, ref), `${path} ${ref}`).toEqual(points);
      expect(values(chart, "dispBlanksAs")).toEqual(["gap"]);
      // Every text that has a font of its own has one for East Asian signs.
      expect(all(chart, "ea")).toHaveLength(all(chart, "latin").length);
      expect(all(chart, "ea").length).toBeGreaterThan(0);
    }
    const slides = pathsOf(parts, /^ppt\/slides\/slide\d+\.xml$/);
    for (const path of slides) {
      const ids = all(xmlOf(parts, path), "cNvPr").map(({ attributes }) => attributes["id"]);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
    for (const path of pathsOf(parts, /notesSlide\d+\.xml$/)) {
      const notes = xmlOf(parts, path);
      expect(all(notes, "t").filter(({ text }) => text.includes("\n"))).toEqual([]);
      expect(all(notes, "t").at(-2)?.text, "the link is the last paragraph").toContain(taken.link);
    }
    const custom = all(xmlOf(parts, "docProps/custom.xml"), "property").find(
      ({ attributes }) => attributes["name"] === PROVENANCE,
    );
    expect(readProvenance(custom?.children[0]?.text ?? "")).toEqual(provenanceOf(taken, block));
  });
});

async function rowsOf(book: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const [sheet] = await readXlsxFile(new Blob([new Uint8Array(book)]));
  return sheet?.data ?? [];
}

describe("a chart that Office draws", () => {
  it("keeps zeros as zeros and gaps as nothing", async () => {
    const taken = await takenAt("three districts");
    const models = blocksOf(taken.report, "chart").flatMap(({ plot }) => chartModels(plot, "zh"));
    const line = models.find(({ kind }) => kind === "line");
    const gaps =
      line?.kind === "line"
        ? line.series.flatMap(({ values: all_ }) => all_.filter((one) => one === undefined))
        : [];
    expect(gaps.length).toBeGreaterThan(0);
    const zero = await takenAt("zero among values");
    const zeros = blocksOf(zero.report, "chart").flatMap(({ plot }) => chartModels(plot, "zh"));
    expect(zeros.flatMap((model) => (model.kind === "bar" ? (model.series[0]?.values ?? []) : []))).toContain(
      0,
    );
  });

  it("has a bar, a point or a place for every figure that its plot draws", async () => {
    const { report } = await takenAt("negative values");
    const ranking = blocksOf(report, "chart").find(({ plot }) => plot.kind === "ranking");
    const plot = ranking?.plot;
    if (plot?.kind !== "ranking") throw new Error("no ranking");
    const [model] = chartModels(plot, "zh");
    expect(model?.kind === "bar" && model.series[0]?.values).toEqual(
      plot.model.ranked.map(({ value }) => value),
    );
    expect(plot.model.ranked.some(({ value = 0 }) => value < 0)).toBe(true);
    const [drawn] = blocksOf(report, "chart").filter(({ plot: { kind } }) => kind === "tiles");
    expect(drawn && chartModels(drawn.plot, "zh")).toEqual([]);
    expect(drawn && chartOf(drawn.plot).table("zh").rows.length).toBeGreaterThan(0);
  });

  it("lists in its cells what it draws", () => {
    // Made-up figures.
    const model: ChartModel = {
      kind: "line",
      title: "",
      unit: "亿元",
      head: "时期",
      categories: ["2020", "2021", "2022"],
      axis: { format: "#,##0" },
      room: 0,
      breaks: [],
      notes: [],
      series: [{ name: "甲", color: "#000000", values: [0, undefined, 2], points: new Map() }],
    };
    expect(chartSheet(model).rows).toEqual([
      ["时期", "甲"],
      ["2020", 0],
      ["2021", undefined],
      ["2022", 2],
    ]);
  });
});

describe("a deck", () => {
  it("is the same whenever it is written", async () => {
    const [first, second] = [await deckOf("negative values"), await deckOf("negative values")];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
  });

  it("names every district of a map", async () => {
    const { parts } = await deckOf("three districts", "map");
    const shapes = pathsOf(parts, /^ppt\/slides\/slide\d+\.xml$/).flatMap((path) =>
      all(xmlOf(parts, path), "sp").filter((shape) => all(shape, "custGeom").length > 0),
    );
    const names = shapes.map((shape) => all(shape, "cNvPr")[0]?.attributes["name"] ?? "");
    expect(names.filter((one) => one.startsWith("天河 "))).toHaveLength(1);
    expect(names.length).toBeGreaterThan(20);
  });
});
