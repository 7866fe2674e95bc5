import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGrids } from "../../../src/curate/table/read-grids.ts";
import { encoded } from "./encoded.ts";
import { fixture } from "./read.ts";
import { parts, zipped } from "./xlsx-by-hand.ts";

const bytesOf = (text: string) => encoded(text, "utf-8");
const book = zipped(parts({ rows: "<row><c><v>1</v></c></row>" }));

/** A workbook whose directory says of its sheet what is given. */
function declared(size: number): Uint8Array {
  const bytes = zipped({ "xl/workbook.xml": "1" });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

/** A workbook one of whose stored digits was changed on its way. */
function damaged(): Uint8Array {
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(parts({ rows: "<row><c><v>6215.72</v></c></row>" })).map(([path, text]) => [
        path,
        [strToU8(text), { level: 0 }] as const,
      ]),
    ),
  );
  bytes[new TextDecoder("latin1").decode(bytes).indexOf("6215.72")] = 0x37;
  return bytes;
}

/** A file of some bytes without order, NULs among them. */
const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 251);

function many(count: number): string {
  return Array.from({ length: count }, (_, at) => `<row><c><v>${at}</v></c></row>`).join("");
}

const farCells = Array.from({ length: 400 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join(
  "",
);

describe("a file is refused", () => {
  it.each<[string, Uint8Array, string, string?]>([
    ["of no bytes", new Uint8Array(), "empty"],
    ["of empty lines", bytesOf("\n\n\n"), "empty"],
    ["of a mark alone", bytesOf("\uFEFF"), "empty"],
    ["that is a workbook without cells", zipped(parts()), "empty"],
    ["without a digit", bytesOf("区,值\n甲区,无\n"), "no-number"],
    [
      "of formulas that were never worked out",
      zipped(parts({ rows: "<row><c><f>SUM(A2:A9)</f></c></row>" })),
      "no-number",
      "unfilled-formula",
    ],
    ["that is locked", fixture("locked.xlsx"), "password"],
    ["of the old Excel", fixture("monthly.xls"), "xls"],
    ["that was cut off", fixture("yearbook.xlsx").slice(0, 4000), "broken"],
    ["that was cut off near its end", fixture("yearbook.xlsx").slice(0, -30), "broken"],
    ["one of whose digits was changed", damaged(), "broken", "xl/worksheets/sheet1.xml"],
    ["whose list leads nowhere", zipped({ "xl/workbook.xml": "<workbook/>" }), "broken", "xl/workbook.xml"],
    [
      "whose sheet is not there",
      zipped({
        ...parts(),
        "xl/_rels/workbook.xml.rels": '<Relationship Id="rId1" Type="x/worksheet" Target="a.xml"/>',
      }),
      "broken",
      "xl/a.xml",
    ],
    [
      "whose sheet has no end",
      zipped({ ...parts(), "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c><v>1</v></c></row>" }),
      "broken",
      "xl/worksheets/sheet1.xml",
    ],
    ["that unpacks to more than there is room for", declared(700 * 2 ** 20), "too-large"],
    ["of more than 100 MB", new Uint8Array(100 * 2 ** 20 + 1), "too-large"],
    ["of too many cells", zipped(parts({ rows: many(200_001) })), "too-many-cells"],
    ["of too many cells, as a text", bytesOf("1,2\n".repeat(100_001)), "too-many-cells"],
    ["whose cells stand too far apart", zipped(parts({ rows: farCells })), "too-many-cells"],
    ["of Word", fixture("note.docx"), "not-a-table", "docx"],
    ["of OpenDocument", fixture("monthly.ods"), "not-a-table", "ods"],
    ["that is some archive", zipped({ "a.csv": "1,2" }), "not-a-table", "zip"],
    [
      "that is a page called .xls",
      bytesOf("<html><body><table><tr><td>5</td></tr></table>"),
      "not-a-table",
      "html",
    ],
    ["that is a bare table", bytesOf("\uFEFF\n<Table border=1><tr><td>5"), "not-a-table", "html"],
    [
      "in the XML of 2003",
      bytesOf('<?xml version="1.0"?>\n<Workbook xmlns="x">5</Workbook>'),
      "not-a-table",
      "xml",
    ],
    ["that is a PDF", bytesOf("%PDF-1.7\n1 0 obj"), "not-a-table", "pdf"],
    ["of noise", noise, "not-a-table", "xls"],
  ])("%s", (_, bytes, trouble, detail) => {
    const expected = { kind: "trouble", trouble, ...(detail !== undefined && { detail }) };
    expect(readGrids("made.xls", bytes)).toEqual(expected);
  });

  it("but not for the number of its cells alone", () => {
    expect(readGrids("made.xlsx", zipped(parts({ rows: many(200_000) })))).toMatchObject({ kind: "grids" });
  });

  it("or read, whatever byte of it is changed, and never to other figures", () => {
    const right = readGrids("made.xlsx", book);
    for (let at = 0; at < book.length; at += 1) {
      const changed = Uint8Array.from(book);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const file = readGrids("made.xlsx", changed);
      if (file.kind === "grids") expect([at, file]).toEqual([at, right]);
    }
  });

  it("or read, whatever it holds, and nothing is thrown", () => {
    const start = fc.constantFrom("", "PK\u0003\u0004", '"', "sep=", "<table", '="');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, bytes) => {
        const file = readGrids("made", Uint8Array.from([...bytesOf(head), ...bytes]));
        expect(["grids", "trouble"]).toContain(file.kind);
      }),
      { numRuns: 500 },
    );
  });

  it("wherever it was cut off", () => {
    for (let length = 4; length < book.length; length += 7) {
      expect(readGrids("made.xlsx", book.slice(0, length))).toMatchObject({ trouble: "broken" });
    }
  });
});
