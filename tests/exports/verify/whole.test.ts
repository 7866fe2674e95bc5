import { describe, expect, it } from "vitest";
import { fileOf } from "../../../src/exports/registry.ts";
import type { ExportFormat } from "../../../src/exports/registry.ts";
import { writeWord } from "../../../src/exports/word/write.ts";
import { verify } from "../../../src/exports/verify/verify.ts";
import { blockOf } from "../../../src/report/report.ts";
import { IDLE } from "../taken.ts";
import { byHand } from "./by-hand.ts";
import { PRESENT, takenAt } from "./present.ts";
import { cases, seldom } from "../../extent.ts";

/** A file of a whole view, or of one of its blocks, as the writers write it. */
async function written(format: ExportFormat, link: string, id?: string): Promise<Uint8Array> {
  const taken = await takenAt(link);
  const block = id === undefined ? undefined : blockOf(taken.report, id);
  // Without a browser there are no pictures.
  const { content } =
    format === "docx"
      ? await writeWord(taken, block, IDLE, () => Promise.resolve(undefined))
      : await fileOf(format, taken, block, IDLE);
  return new Uint8Array(await new Blob([content]).arrayBuffer());
}

async function told(bytes: Uint8Array) {
  const outcome = await verify(bytes, PRESENT);
  if (outcome.kind === "untold") throw new Error(`${outcome.why} ${outcome.where ?? ""}`);
  return outcome;
}

const NUMBER = /(<c r="[A-Z]+\d+"[^>]*><v>)([^<]+)(<\/v>)/g;

/** A number of every sheet of data altered, each to another: that at a share of the way through the sheet. */
function alteredAt(bytes: Uint8Array, share: number) {
  const altered: string[] = [];
  const changed = byHand(bytes, /worksheets\/sheet\d+\.xml$/, (xml) => {
    const cells = [...xml.matchAll(NUMBER)].filter(([, head = ""]) => !head.includes('t="s"'));
    const cell = cells[Math.floor((cells.length - 1) * share)];
    if (!cell) return xml;
    const number = String(123456.75 + altered.length);
    altered.push(number);
    return (
      xml.slice(0, cell.index) + (cell[1] ?? "") + number + "</v>" + xml.slice(cell.index + cell[0].length)
    );
  });
  return { changed, altered };
}

const WORKBOOKS = [
  ["#/compare?i=gdp&p=2022&a=all", [0, 0.5, 1]],
  ["#/area/440106", [0.5]],
  ["#/reforms", [1]],
] as const;

describe.each(cases(WORKBOOKS, (_, at) => at !== 1))("the workbook of all of %s", (link, shares) => {
  it("agrees, and any number that is altered in any of its sheets of data is named", async () => {
    const bytes = await written("xlsx", link);
    const fresh = await told(bytes);
    expect(fresh).toMatchObject({ kind: "same", checked: "cells", differences: [] });
    for (const share of shares) {
      const { changed, altered } = alteredAt(bytes, share);
      expect(altered.length).toBeGreaterThan(0);
      const { differences } = await told(changed);
      expect(differences.map(({ inFile = "" }) => inFile).sort()).toEqual(altered);
    }
  });
});

describe.each([
  ["docx", "#/area/440106", /word\/document\.xml$/],
  ["docx", "#/compare?i=gdp&p=2022&a=all", /word\/document\.xml$/],
  ["pptx", "#/compare?i=gdp&p=2022&a=all", /slides\/slide\d+\.xml$/],
] as const)("a table in a %s of %s", (format, link, path) => {
  seldom("is held against the report cell by cell", async () => {
    const bytes = await written(format, link);
    expect(await told(bytes)).toMatchObject({ kind: "same", checked: "native", differences: [] });
    let count = 0;
    const changed = byHand(bytes, path, (xml) =>
      xml.replace(/(<a:tbl>|<w:tbl>).*?<\/[aw]:tbl>/s, (table) =>
        table.replace(/(>)\d[\d,]*\.\d+(<\/[aw]:t>)/, (_, before: string, after: string) => {
          count += 1;
          return count === 1 ? `${before}987.65${after}` : _;
        }),
      ),
    );
    expect(count).toBeGreaterThan(0);
    const { kind, differences } = await told(changed);
    expect(kind).toBe("differs");
    expect(differences).toMatchObject([{ inFile: "987.65" }]);
  });
});

it("a word that was changed in a chart, or in a drawing, is named", async () => {
  const deck = await written("pptx", "#/area/440106", "spine-economy");
  const words = /(?<=<a:t>)[^<]*\d[^<]*(?=<\/a:t>)/;
  const changed = byHand(deck, /charts\/chart1\.xml$/, (xml) => xml.replace(words, "999,999"));
  expect(await told(changed)).toMatchObject({ kind: "differs", differences: [{ inFile: "999,999" }] });
  const svg = new TextDecoder().decode(await written("svg", "#/compare?i=gdp&p=2022", "ranking"));
  const drawn = svg.replace(/(<text\b[^>]*>)5,514\.49/, "$15,541.49");
  expect(drawn).not.toBe(svg);
  const encoded = (text: string) => new TextEncoder().encode(text);
  expect(await told(encoded(svg))).toMatchObject({ kind: "same", checked: "drawn" });
  expect(await told(encoded(drawn))).toMatchObject({
    kind: "differs",
    differences: [{ inFile: "5,541.49", now: "5,514.49" }],
  });
});

it("a figure of a trend is named by its period and its column, in few words", async () => {
  const text = new TextDecoder().decode(await written("csv", "#/compare?i=gdp&p=2022&a=all", "trend"));
  const changed = text.replace(/(?<=,)\d+\.\d+(?=,)/, "1.25");
  const { differences } = await told(new TextEncoder().encode(changed));
  expect(differences).toHaveLength(1);
  expect(differences[0]?.row.length).toBeLessThan(20);
});
