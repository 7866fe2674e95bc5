import { expect, it } from "vitest";
import { isEstimated } from "../../src/core/comparability.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { blockOf } from "../../src/report/report.ts";
import { report } from "../../src/views/overview/report.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { curatedStock } from "../stock.ts";

it("what the overview says is a result is none that was made before its year was over", () => {
  const filters = {
    ...ADDRESS.defaults,
    view: "overview",
    areas: { kind: "preset", preset: "all" },
  } as const;
  const made = report(filters, { stock: curatedStock(), sheet: EMPTY_SHEET, address: () => "#/" });
  const block = blockOf(made, "coverage");
  if (block?.kind !== "chart" || block.plot.kind !== "coverage") throw new Error("no coverage is drawn");
  const keys = block.plot.model.rows.flatMap(({ marks }) => marks.map(({ key }) => key));
  const figures = keys.flatMap((key) => {
    const subject = made.figures.get(key);
    return subject && "figure" in subject ? [subject.figure] : [];
  });
  expect(figures.length).toBeGreaterThan(300);
  expect(figures.filter((figure) => isEstimated(figure))).toEqual([]);
});
