import { expect, it } from "vitest";
import { widthsOf } from "../../../src/exports/office/data-sheet.ts";
import { fileOf } from "../../../src/exports/registry.ts";
import { IDLE } from "../taken.ts";
import { takenAt } from "../verify/present.ts";
import { bytesOf, pathsOf, readParts, xmlOf } from "./read.ts";
import { all } from "./xml-tree.ts";

it("a column has room for all digits that its format shows", () => {
  const long = { kind: "number", value: 1234567.5, format: "#,##0.000000;−#,##0.000000" } as const;
  const [width = 0] = widthsOf([[long]]);
  expect(width).toBeGreaterThanOrEqual("1,234,567.500000".length);
});

it("each sheet prints across, as wide as the page, with its parts in the order of the format", async () => {
  const taken = await takenAt("#/compare?i=gdp&p=2022");
  const parts = readParts(await bytesOf((await fileOf("xlsx", taken, undefined, IDLE)).content));
  const order = [
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "autoFilter",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "drawing",
  ];
  for (const path of pathsOf(parts, /^xl\/worksheets\/sheet\d+\.xml$/)) {
    const text = new TextDecoder().decode(parts.get(path));
    const places = order.map((name) => text.indexOf(`<${name}`)).filter((at) => at >= 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(all(xmlOf(parts, path), "pageSetup")).toHaveLength(1);
    expect(all(xmlOf(parts, path), "sheetPr")).toHaveLength(1);
  }
});
