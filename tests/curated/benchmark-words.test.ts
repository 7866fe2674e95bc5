import { expect, it } from "vitest";
import type { AreaCode } from "../../src/core/types.ts";
import { emptyStock } from "../../src/data/stock.ts";
import type { Stock } from "../../src/data/stock.ts";
import { blockOf, flatBlocks } from "../../src/report/report.ts";
import { benchmarkAreas, usualIndicators } from "../../src/views/compare/benchmark/choice.ts";
import { benchmarkNeeds } from "../../src/views/compare/benchmark/needs.ts";
import { benchmarkReport } from "../../src/views/compare/benchmark/report.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { bundled } from "../fixture.ts";
import { loadedFor } from "../loaded.ts";

const SETS = [
  ["440106", "440112", "440304"],
  ["440113", "440305", "440307"],
  ["440106", "440305"],
  ["440103", "440104", "440303", "440308"],
] as const;

let stock: Stock = emptyStock(bundled.bundle.manifest);

async function reportOf(codes: readonly string[]) {
  const { filters } = ADDRESS.decode(`#/compare?i=gdp&a=${codes.join(",")}`);
  stock = await loadedFor({ needs: () => ({ all: [{ kind: "rest" }] }) }, filters, stock);
  const chosen = usualIndicators(stock, filters).slice(0, 1);
  stock = await loadedFor({ needs: (_, from) => benchmarkNeeds(from, filters, chosen) }, filters, stock);
  return benchmarkReport(stock, filters, chosen);
}

it.each(SETS.map((codes) => [codes.join(","), codes] as const))(
  "no sentence of the report of %s names a table that is not there",
  async (_, codes) => {
    const report = await reportOf(codes);
    const [plain, others] = ["comparable", "conditional"].map((id) => blockOf(report, id) !== undefined);
    const verdict = blockOf(report, "verdict");
    const summary = blockOf(report, "summary");
    const text = JSON.stringify([verdict, summary]);
    expect(text.includes("可比指标表所列")).toBe(plain);
    expect(text.includes("没有可以直接比较的指标")).toBe(!plain);
    expect(text.includes("另表列出")).toBe(others);
    // 14 items, and 14 more, would read as 28.
    expect(text).not.toContain("另有");
    expect(text.includes("其余")).toBe(plain && others);
  },
);

it("what compares with conditions does not stand under the heading of what compares without", async () => {
  const report = await reportOf(SETS[1]);
  const group = blockOf(report, "comparable-group");
  if (group?.kind !== "group") throw new Error("no group");
  expect(flatBlocks([group]).map(({ id }) => id)).not.toContain("conditional");
});

it("the report is of the highlighted districts where all are too many for a page", () => {
  const { filters } = ADDRESS.decode("#/compare?i=gdp&a=all");
  const highlight = ["440113", "440305"] as AreaCode[];
  expect(benchmarkAreas(stock, { ...filters, highlight })).toEqual(highlight);
});
