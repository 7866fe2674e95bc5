import { describe, expect, it } from "vitest";
import type { ChartModel } from "../../../src/exports/office/chart-types.ts";
import { chartModels } from "../../../src/exports/office/chart-model.ts";
import { chartXml } from "../../../src/exports/office/chart-xml.ts";
import { fileOf } from "../../../src/exports/registry.ts";
import type { ExportFormat } from "../../../src/exports/registry.ts";
import { blockOf } from "../../../src/report/report.ts";
import { TH } from "../../charts/made-up.ts";
import { spinePlot } from "../../charts/profile-world.ts";
import { world } from "../../charts/world.ts";
import { IDLE } from "../taken.ts";
import { takenAt } from "./cases.ts";
import { bytesOf, faultsOf, pathsOf, readParts, xmlOf } from "./read.ts";
import type { Read } from "./read.ts";
import { readXml, all, values } from "./xml-tree.ts";

async function partsOf(format: ExportFormat): Promise<Read> {
  const taken = await takenAt("three districts");
  const trend = blockOf(taken.report, "trend");
  return readParts(await bytesOf((await fileOf(format, taken, trend, IDLE)).content));
}

describe.each(["docx", "pptx", "xlsx"] as const)("a trend in %s", (format) => {
  it("draws each break as a dashed line within its chart, between the periods that it parts", async () => {
    const block = blockOf((await takenAt("three districts")).report, "trend");
    if (block?.kind !== "chart" || block.plot.kind !== "trend") throw new Error("no trend");
    const { plot } = block;
    const [model] = chartModels(plot, "zh");
    if (model?.kind !== "line") throw new Error("no lines");
    const breaks = plot.model.breaks.map((one) => one.x).sort((a, b) => a - b);
    expect(breaks.length).toBeGreaterThan(0);
    const parts = await partsOf(format);
    expect(faultsOf(parts)).toEqual([]);
    const [path = "", ...others] = pathsOf(parts, /\/charts\/shapes\d+\.xml$/);
    expect(others).toEqual([]);
    const lines = all(xmlOf(parts, path), "cxnSp");
    expect(lines).toHaveLength(breaks.length);
    expect(lines.every((line) => all(line, "prstDash")[0]?.attributes["val"] === "dash")).toBe(true);
    const chart = xmlOf(parts, path.replace("shapes", "chart"));
    expect(chart.children.at(-1)?.name).toBe("userShapes");
    const [x = 0, w = 0] = ["x", "w"].map((name) =>
      Number(all(all(chart, "plotArea")[0] ?? chart, name)[0]?.attributes["val"]),
    );
    const drawn = all(xmlOf(parts, path), "relSizeAnchor").filter(
      (anchor) => all(anchor, "cxnSp").length > 0,
    );
    for (const [index, anchor] of drawn.entries()) {
      // The middle of a period's slot is the period.
      const slot = ((Number(values(anchor, "x")[0]) - x) / w) * model.categories.length - 0.5;
      expect(Number(model.categories[0]) + slot).toBeCloseTo(breaks[index] ?? 0, 1);
    }
  });
});

describe("positions", () => {
  it("have a key that names each district by its mark, and nothing else", () => {
    const [model] = chartModels(spinePlot(world, "zh", TH, ["gdp", "gdp-growth-real"]), "zh");
    if (model?.kind !== "scatter") throw new Error("no positions");
    const legend = legendOf(model);
    const hidden = all(legend, "legendEntry").map((entry) => Number(all(entry, "idx")[0]?.attributes["val"]));
    const named = model.series.filter((_, index) => !hidden.includes(index)).map(({ name }) => name);
    expect(named).toContain("天河");
    expect(new Set(named).size).toBe(named.length);
    expect(model.series.filter(({ name, marker }) => marker && !named.includes(name))).toEqual([]);
  });
});

function legendOf(model: ChartModel) {
  const xml = chartXml(model, { width: 440, height: 300, type: 9 });
  const [legend] = all(readXml(xml, "chart"), "legend");
  if (!legend) throw new Error("no key");
  return legend;
}
