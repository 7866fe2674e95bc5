import { describe, expect, it } from "vitest";
import { cellName } from "../../../src/curate/table/grid.ts";
import { readGrids } from "../../../src/curate/table/read-grids.ts";
import { rowsOf, sheetsOf } from "./read.ts";
import { parts, zipped } from "./xlsx-by-hand.ts";

type Given = Parameters<typeof parts>[0];

function read(given: Given, change: Readonly<Record<string, string>> = {}) {
  return readGrids("made.xlsx", zipped({ ...parts(given), ...change }));
}

/** The text of a cell beside one that holds a digit. */
function text(cell: string, given: Given = {}) {
  return rowsOf(read({ ...given, rows: `<row r="1"><c r="A1"><v>1</v></c>${cell}</row>` }))[0]?.[1] ?? "";
}

describe("a cell's text", () => {
  it.each([
    ["shared", '<c r="B1" t="s"><v>1</v></c>', "乙区"],
    ["rich, without how it is pronounced", '<c r="B1" t="s"><v>2</v></c>', "GDP（亿元）"],
    ["empty and shared", '<c r="B1" t="s"><v>3</v></c>', ""],
    ["with space that counts", '<c r="B1" t="s"><v>4</v></c>', " 甲 "],
    ["shared, of a number that is none", '<c r="B1" t="s"><v>99</v></c>', ""],
    ["inline", '<c r="B1" t="inlineStr"><is><t>0755</t></is></c>', "0755"],
    ["inline and rich", '<c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["of a formula", '<c r="B1" t="str"><f>A1&amp;"x"</f><v>1x &lt; 2</v></c>', "1x < 2"],
    ["with an escaped return", '<c r="B1" t="inlineStr"><is><t>一_x000D_&#10;二</t></is></c>', "一\n二"],
    ["with an escaped escape", '<c r="B1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', "_x000D_"],
    [
      "with entities",
      '<c r="B1" t="inlineStr"><is><t>&#x7532;&#20057;&apos;&quot;&amp;lt;</t></is></c>',
      "甲乙'\"&lt;",
    ],
    [
      "with an entity beyond all characters",
      '<c r="B1" t="inlineStr"><is><t>&#x110000;</t></is></c>',
      "&#x110000;",
    ],
    ["true", '<c r="B1" t="b"><v>1</v></c>', "TRUE"],
    ["false", '<c r="B1" t="b"><v>0</v></c>', "FALSE"],
    ["a day in words", '<c r="B1" t="d"><v>2023-06-01T00:00:00</v></c>', "2023-06-01"],
    ["a number", '<c r="B1"><v>6215.7200000000003</v></c>', "6215.72"],
    ["a formula's number", '<c r="B1"><f>SUM(A1:A9)</f><v>96</v></c>', "96"],
    ["a shared formula's number", '<c r="B1"><f t="shared" si="0"/><v>96</v></c>', "96"],
    ["without an address", "<c><v>96</v></c>", "96"],
    ["with attributes in single quotes", "<c t='inlineStr' r='B1'><is><t>甲</t></is></c>", "甲"],
    ["__proto__", '<c r="B1" t="inlineStr"><is><t>__proto__</t></is></c>', "__proto__"],
  ])("%s", (_, cell, expected) => {
    const texts =
      "<si><t>甲区</t></si><si><t>乙区</t></si>" +
      '<si><r><t>GDP</t></r><r><rPr><b/></rPr><t>（亿元）</t></r><rPh sb="0" eb="1"><t>ジーディーピー</t></rPh></si>' +
      '<si/><si><t xml:space="preserve"> 甲 </t></si>';
    expect(text(cell, { texts })).toBe(expected);
  });

  it("follows its style, by a format of its own or one that has only a number", () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="[>0]0;0"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="165"><alignment/></xf><xf numFmtId="31"/><xf numFmtId="164"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="165" formatCode="0"/></dxf></dxfs>';
    const shown = ["0", "1", "2", "3", "99"].map((style) =>
      text(`<c r="B1" s="${style}"><v>0.5</v></c>`, { styles }),
    );
    expect(shown).toEqual(["0.5", "50.0%", "0.5", "0.5", "0.5"]);
    expect(text('<c r="B1" s="2"><v>45078</v></c>', { styles })).toBe("2023-06-01");
  });
});

describe("a sheet", () => {
  it("names what cannot be trusted, and a formula that gives an empty text is none of it", () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>SUM(C1:C9)</f></c><c r="C1"><f>C2</f><v/></c>' +
      '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1"><v>1</v></c></row>';
    const [sheet] = sheetsOf(read({ rows }));
    expect(sheet?.rows).toEqual([["#DIV/0!", "", "", "", "#N/A", "1"]]);
    expect([...(sheet?.troubles ?? [])]).toEqual([
      ["A1", "error"],
      ["B1", "unfilled-formula"],
      ["C1", "unfilled-formula"],
      ["E1", "error"],
    ]);
  });

  it("keeps places, whatever is left out and whatever the order", () => {
    const rows =
      '<row r="4"><c r="AA4"><v>4</v></c><c r="B4"><v>2</v></c></row><row><c/><c><v>5</v></c></row>' +
      '<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row><row r="9"/>';
    const row4 = ["", "2", ...Array.from({ length: 24 }, () => ""), "4"];
    expect(rowsOf(read({ rows }))).toEqual([[], ["", "1"], [], row4, ["", "5"]]);
  });

  it("is read with a prefix on every tag, and over line breaks between them", () => {
    const sheet =
      '<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="m">\r\n <x:sheetData>\r\n  <x:row r="1">\r\n   <x:c r="A1" t="s">\r\n<x:v>0</x:v></x:c>\r\n' +
      '<x:c r="B1"\r\n t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';
    const texts = '<x:sst xmlns:x="m"><x:si><x:t>2023年</x:t></x:si></x:sst>';
    const [found] = sheetsOf(read({}, { "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": texts }));
    expect(found?.rows).toEqual([["2023年", "甲"]]);
    expect(found?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it("is whole where its parts are taken piece by piece", () => {
    const count = 30_000;
    const texts = Array.from({ length: count }, (_, at) => `<si><t>第${at}行</t></si>`).join("");
    const rows = Array.from(
      { length: count },
      (_, at) => `<row><c t="s"><v>${at}</v></c><c><v>${at}</v></c></row>`,
    );
    const shares: number[] = [];
    const bytes = zipped(parts({ texts, rows: rows.join("") }));
    const found = rowsOf(readGrids("made.xlsx", bytes, { onProgress: (share) => shares.push(share) }));
    expect(found).toEqual(Array.from({ length: count }, (_, at) => [`第${at}行`, String(at)]));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.length).toBeLessThan(100);
    expect(shares.every((share, at) => share > (shares[at - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });
});

describe("a workbook", () => {
  const one = parts({ rows: "<row><c><v>1</v></c></row>" });
  const sheet = one["xl/worksheets/sheet1.xml"] ?? "";
  const links = one["xl/_rels/workbook.xml.rels"] ?? "";

  function names(change: Readonly<Record<string, string>>) {
    const sheets = sheetsOf(readGrids("made.xlsx", zipped({ ...one, ...change })));
    return sheets.map(({ name, isHidden }) => `${name}${isHidden ? " (hidden)" : ""}`);
  }

  it("has its sheets in the order of the list, hidden ones marked and charts left out", () => {
    const workbook =
      '<workbook><sheets><sheet name="二 &amp; 三" sheetId="2" state="veryHidden" d:id="b"/><sheet name="a > b" sheetId="1" state="hidden" d:id="a"/>' +
      '<sheet name="图" sheetId="3" d:id="c"/><sheet name="表" sheetId="4" state="visible" d:id="d"/></sheets></workbook>';
    const rels =
      '<Relationships><Relationship Target="/xl/worksheets/sheet1.xml" Type="x/worksheet" Id="a"/><Relationship Target="worksheets/Sheet2.xml" Type="x/worksheet" Id="b"/>' +
      '<Relationship Target="chartsheets/sheet1.xml" Type="x/chartsheet" Id="c"/><Relationship Target="../xl/./worksheets/sheet1.xml" Type="x/worksheet" Id="d"/></Relationships>';
    const change = {
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": rels,
      "xl/worksheets/sheet2.xml": sheet,
    };
    expect(names(change)).toEqual(["二 & 三 (hidden)", "a > b (hidden)", "表"]);
  });

  it("may lack styles and shared texts, listed or not", () => {
    const { "xl/styles.xml": _styles, "xl/sharedStrings.xml": _texts, ...few } = one;
    expect(rowsOf(readGrids("made.xlsx", zipped(few)))).toEqual([["1"]]);
    const unlisted = links.replace(/<Relationship Id="rId[23]"[^>]*>/g, "");
    expect(
      rowsOf(readGrids("made.xlsx", zipped({ ...few, "xl/_rels/workbook.xml.rels": unlisted }))),
    ).toEqual([["1"]]);
  });

  it("is read where an old program parted its folders with backslashes", () => {
    const back = Object.fromEntries(
      Object.entries(one).map(([path, part]) => [path.replaceAll("/", "\\"), part]),
    );
    expect(rowsOf(readGrids("made.xlsx", zipped(back)))).toEqual([["1"]]);
  });
});

it.each([
  [0, 0, "A1"],
  [6, 1, "B7"],
  [0, 25, "Z1"],
  [0, 26, "AA1"],
  [0, 701, "ZZ1"],
  [1_048_575, 16_383, "XFD1048576"],
])("the cell of row %i and column %i is %s", (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
});
