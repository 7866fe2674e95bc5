import { strFromU8 } from "fflate";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import type { Indicator } from "../../src/core/types.ts";
import { readOwnExport, writeOwn } from "../../src/data/own-export.ts";
import { withOwn } from "../../src/data/own-stock.ts";
import { referencesOf } from "../../src/explain/references.ts";
import { fileOf } from "../../src/exports/registry.ts";
import type { Taken } from "../../src/exports/types.ts";
import { blocksOf } from "../../src/report/report.ts";
import { ADDRESS, VIEWS } from "../../src/views/registry.ts";
import { FOCUS, period } from "../made-up.ts";
import { ownFile } from "../own.ts";
import { withCode } from "../with-code.ts";
import { stock as world } from "../world/world.ts";
import { bytesOf, faultsOf, readParts } from "./office/read.ts";
import type { Read } from "./office/read.ts";
import { readXml } from "./office/xml-tree.ts";
import { IDLE, takenOf } from "./taken.ts";
import { wordOf } from "./word-parts.ts";

/** Names that a stranger's file may give an indicator of its own, and what a sound output shows of them. */
const NAMES: readonly (readonly [what: string, name: string, shown: string])[] = [
  ["markup", `<img src=x onerror=alert(1)>"'&amp;]]><!--`, "<img src=x onerror=alert(1)>"],
  ["signs that turn what follows", "甲\u202E乙\u2066丙\u200F丁", "甲乙丙丁"],
  ["ten thousand signs", "长".repeat(10_000), "长长长长"],
  ["signs that no XML can hold", "指\u0000标\u000B\uFFFF\uFFFE\uD800名", "指标名"],
  ["a formula", "=1+1", "=1+1"],
];
const UNSOUND = /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\uFFFE\uFFFF]/;

/** A comparison of an indicator of that name, which a reader's file has brought along, as outputs take it. */
async function takenWith(name: string): Promise<Taken> {
  await VIEWS.compare.code.settled();
  const code = VIEWS.compare.code.getState();
  if (code.kind !== "ready") throw new Error("no code of the comparison");
  const text = { zh: name, en: name };
  const own = { ...INDICATOR, name: text, definition: text };
  const figures = FOCUS.map((area, at) => ({
    ...{ indicator: own.id, area, period: period("2022"), value: 90 + at },
    ...{ note: text, asWritten: name, locator: name },
  }));
  const read = readOwnExport(writeOwn([ownFile(figures, { indicators: [own] })]));
  if (read.kind === "refused") throw new Error(JSON.stringify(read));
  const stock = withCode(withOwn(world, read.files));
  const { filters } = ADDRESS.decode(`#/compare?i=${own.id}&p=2022`);
  const address = () => "#/compare";
  const report = code.value.report(filters, { stock, sheet: EMPTY_SHEET, address });
  return { ...takenOf(report), references: () => Promise.resolve(referencesOf(report.figures, stock)) };
}

const INDICATOR = {
  id: "own-x",
  topic: "people",
  unit: "person",
  decimals: 1,
  kind: "count",
  additive: true,
  polarity: "neutral",
} as unknown as Omit<Indicator, "name" | "definition">;

/** All XML of a file, each part of which is well formed, as its reader sees it. */
function textOf(parts: Read): string {
  expect(faultsOf(parts)).toEqual([]);
  return [...parts].flatMap(([path, part]) => (path.endsWith(".xml") ? [strFromU8(part)] : [])).join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

describe.each(NAMES)("a name with %s", (_, name, shown) => {
  let taken: Taken;
  beforeAll(async () => {
    taken = await takenWith(name);
  });

  it("is a text like any other in a workbook, slides and a document", async () => {
    for (const format of ["xlsx", "pptx"] as const) {
      const { content } = await fileOf(format, taken, undefined, IDLE);
      const text = textOf(readParts(await bytesOf(content)));
      expect([format, text.includes(escaped(shown)), UNSOUND.test(text)]).toEqual([format, true, false]);
    }
    const document = textOf((await wordOf(taken)).parts);
    expect([document.includes(escaped(shown)), UNSOUND.test(document)]).toEqual([true, false]);
  });

  it("is one in a picture", async () => {
    const [block] = blocksOf(taken.report, "chart");
    const { content } = await fileOf("svg", taken, block, IDLE);
    const svg = content instanceof Blob ? await content.text() : content;
    expect(() => readXml(svg, "svg")).not.toThrow();
    expect([/<(?:img|script)/.test(svg), UNSOUND.test(svg)]).toEqual([false, false]);
  });

  it("is one in a CSV, where it is no formula", async () => {
    const [block] = blocksOf(taken.report, "table");
    const { content } = await fileOf("csv", taken, block, IDLE);
    const text = content instanceof Blob ? await content.text() : content;
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ",", newline: "\r\n" });
    expect([errors, new Set(data.map((cells) => cells.length)).size]).toEqual([[], 1]);
    expect(data.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });
});
