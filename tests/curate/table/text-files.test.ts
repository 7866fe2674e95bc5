import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readGrids, readPasted } from "../../../src/curate/table/read-grids.ts";
import { encoded } from "./encoded.ts";
import { rowsOf, sheetsOf } from "./read.ts";

function read(text: string) {
  return readGrids("made.csv", encoded(text, "utf-8"));
}

const TABLE = "区,2022年,2023年\n甲区,6215.72,96.00\n乙区,1022.07,…\n";
const TABLE_ROWS = [
  ["区", "2022年", "2023年"],
  ["甲区", "6215.72", "96.00"],
  ["乙区", "1022.07", "…"],
];

describe("an encoding is found", () => {
  it.each([
    ["utf-8", false],
    ["utf-8", true],
    ["gb18030", false],
    ["utf-16le", true],
    ["utf-16le", false],
    ["utf-16be", true],
    ["utf-16be", false],
  ] as const)("%s, with a mark: %s", (encoding, mark) => {
    const file = readGrids("made.csv", encoded(TABLE, encoding, mark));
    expect(file).toMatchObject({ kind: "grids", encoding, delimiter: "," });
    expect(rowsOf(file)).toEqual(TABLE_ROWS);
  });

  it("with the mark of GB 18030", () => {
    const bytes = Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...encoded(TABLE, "gb18030"));
    expect(rowsOf(readGrids("made.csv", bytes))).toEqual(TABLE_ROWS);
  });

  it("of a file whose first Chinese character stands far behind", () => {
    const long = `${"1,2\n".repeat(5000)}甲区,3\n`;
    expect(rowsOf(readGrids("made.csv", encoded(long, "gb18030"))).at(-1)).toEqual(["甲区", "3"]);
  });

  it("of UTF-8 that was cut off within a character", () => {
    const file = readGrids("made.csv", encoded(TABLE.repeat(3), "utf-8").slice(0, -2));
    expect(file).toMatchObject({ encoding: "utf-8" });
    expect(rowsOf(file).slice(0, 3)).toEqual(TABLE_ROWS);
  });

  it("unless one is chosen", () => {
    const big5 = Uint8Array.of(0xa5, 0xd2, 0xb0, 0xcf, 0x2c, 0x35); // 甲區,5
    expect(readGrids("made.csv", big5, { encoding: "big5" })).toMatchObject({ encoding: "big5" });
    expect(rowsOf(readGrids("made.csv", big5, { encoding: "big5" }))).toEqual([["甲區", "5"]]);
    const wrong = readGrids("made.csv", encoded(TABLE, "gb18030"), { encoding: "utf-8" });
    expect(rowsOf(wrong)[1]?.slice(1)).toEqual(["6215.72", "96.00"]);
  });
});

describe("columns are parted", () => {
  it.each([
    ["by commas", TABLE, ","],
    ["by tabs, with commas in numbers", "区\t2022年\n甲区\t6,215.72\n乙区\t1,022.07", "\t"],
    ["by semicolons, with decimal commas", "区;2022;2023\n甲区;6215,72;3,4\n乙区;1022,07;5,1", ";"],
    ["by semicolons, with decimal commas and no head", "甲区;6215,72\n乙区;1022,07", ";"],
    [
      "by semicolons, with commas for thousands and no head",
      "甲区;6,215,720;1,000,000\n乙区;1,022,070;2,000,000",
      ";",
    ],
    ["by bars", "区|2022\n甲区|5\n乙区|6", "|"],
    [
      "by commas, under a title and over notes",
      "表1 各区主要指标;虚构\n单位:亿元\n区,2022,2023\n甲区,5,6\n乙区,7,8\n注:甲;乙;丙",
      ",",
    ],
    ["by commas, with semicolons in a quoted head", '区,"GDP;亿元",增速\n甲区,5,6\n', ","],
    ["by what the first line says", "sep=;\n甲区,一;5\n", ";"],
    ["by commas and not by full-width ones", "甲区，一,5\n乙区，二,6\n", ","],
  ])("%s", (_, text, delimiter) => {
    expect(read(text)).toMatchObject({ kind: "grids", delimiter });
  });

  it("not at all in a single column", () => {
    const file = read("甲区\n5\n，\n");
    expect(file).not.toHaveProperty("delimiter");
    expect(rowsOf(file)).toEqual([["甲区"], ["5"], ["，"]]);
  });

  it("and the line that says by what is none of the table", () => {
    expect(rowsOf(read("sep=;\r\n甲区,一;5\r\n"))).toEqual([["甲区,一", "5"]]);
  });
});

describe("a cell of a text", () => {
  it.each([
    ["keeps a comma for decimals", "甲区;6215,72\n", [["甲区", "6215,72"]]],
    [
      "keeps leading zeros",
      "代码,区\n0755,020\n",
      [
        ["代码", "区"],
        ["0755", "020"],
      ],
    ],
    ["may be a code held in a formula", '="0755","=""020"""\n', [["0755", "020"]]],
    [
      "may have several lines",
      '"地区\r\n生产总值",5\r\n甲区,6\r\n',
      [
        ["地区\n生产总值", "5"],
        ["甲区", "6"],
      ],
    ],
    [
      "may have quotes in it",
      '甲"区,"乙""区"\n1,2\n',
      [
        ['甲"区', '乙"区'],
        ["1", "2"],
      ],
    ],
    [
      "may have markup in it",
      "<b>甲区</b>,<table>\n1,2\n",
      [
        ["<b>甲区</b>", "<table>"],
        ["1", "2"],
      ],
    ],
    [
      "may be __proto__",
      "__proto__,constructor\n1,2\n",
      [
        ["__proto__", "constructor"],
        ["1", "2"],
      ],
    ],
    ["stands in its row over empty ones", "\n\n甲区,,5,,\n,,\n\n", [[], [], ["甲区", "", "5"]]],
    [
      "that opens with a quote and goes on behind it swallows nothing",
      '区,说明,值\n甲区,"待定"见注,5\n乙区,"a,b",6\n丙区,"7,8\n丁区,无,9\n',
      [
        ["区", "说明", "值"],
        ["甲区", '"待定"见注', "5"],
        ["乙区", "a,b", "6"],
        ["丙区", '"7', "8"],
        ["丁区", "无", "9"],
      ],
    ],
  ])("%s", (_, text, rows) => {
    expect(rowsOf(read(text))).toEqual(rows);
  });

  it("swallows nothing, however many open with a quote and go on behind it", () => {
    const rows = rowsOf(read('甲区,"a"见注,5\n"乙""区","b,\nc" ,6\n'.repeat(500)));
    expect(rows).toHaveLength(1000);
    expect(rows.slice(-2)).toEqual([
      ["甲区", '"a"见注', "5"],
      ['乙"区', "b,\nc", "6"],
    ]);
  });

  it("is not trusted where it shows an error, or that its column was too narrow", () => {
    const [sheet] = sheetsOf(readPasted("甲区\t#DIV/0!\t5\n乙区\t#1\t########\n"));
    expect(sheet?.troubles).toEqual(
      new Map([
        ["B1", "error"],
        ["C2", "error"],
      ]),
    );
  });
});

describe("what is pasted", () => {
  it("comes from a spreadsheet with tabs, whatever else it holds", () => {
    const file = readPasted('区\t"地区\n生产总值"\t同比;环比\r\n甲区\t6,215.72\t5.1%;2\r\n');
    expect(file).toEqual({
      kind: "grids",
      delimiter: "\t",
      sheets: [
        {
          name: "",
          isHidden: false,
          merges: [],
          troubles: new Map(),
          rows: [
            ["区", "地区\n生产总值", "同比;环比"],
            ["甲区", "6,215.72", "5.1%;2"],
          ],
        },
      ],
    });
  });

  it("or is a piece of a text file", () => {
    expect(rowsOf(readPasted(TABLE))).toEqual(TABLE_ROWS);
  });

  it("or is one column of a spreadsheet, whose commas part thousands", () => {
    expect(rowsOf(readPasted('地区生产总值\r\n6,215.72\r\n"1,022.07"\r\n96\r\n'))).toEqual([
      ["地区生产总值"],
      ["6,215.72"],
      ["1,022.07"],
      ["96"],
    ]);
  });

  it.each([
    ["", "empty"],
    [" \t\n", "no-number"],
    ["甲区\t乙区", "no-number"],
  ])("%j is %s", (text, trouble) => {
    expect(readPasted(text)).toEqual({ kind: "trouble", trouble });
  });
});

it("how far it has come is told some dozen times, up to the end", () => {
  const shares: number[] = [];
  readGrids("made.csv", encoded(TABLE.repeat(2000), "utf-8"), { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.length).toBeLessThan(100);
  expect(shares.at(-1)).toBe(1);
});

const HAN = ["甲", "乙", "区", "年", "亿", "元", "，", "—"];
const SIGNS = ["a", "Z", "0", "9", ".", "-", "%", " ", '"', ",", ";", "|", "\t", "\n", "="];
const DELIMITERS = [",", "\t", ";", "|"] as const;
const WRITTEN = [
  ["utf-8", false],
  ["utf-8", true],
  ["utf-16le", true],
  ["gb18030", false],
] as const;

/** Cells of any text; a code held in a formula is another text when it is read. */
const cell = fc
  .string({ unit: fc.constantFrom(...HAN, ...SIGNS), maxLength: 8 })
  .filter((text) => !/^="[^"]*"$/.test(text));
/** At least two columns, and one row that shows where they are. */
const grid = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 })
      .map((rows) => [Array.from({ length: width }, (_, at) => `甲${at}`), ...rows]),
  );

/** As sheets keep their rows: they end with their last cell, and with the last row that has one. */
function cut(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const ends = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== "") + 1));
  return ends.slice(0, ends.findLastIndex((row) => row.length > 0) + 1);
}

it("any table reads back as it was written, in any encoding and with any delimiter", () => {
  fc.assert(
    fc.property(
      grid,
      fc.constantFrom(...DELIMITERS),
      fc.constantFrom(...WRITTEN),
      fc.constantFrom("\n", "\r\n"),
      (rows, delimiter, [encoding, mark], newline) => {
        // Cells that hold what else could part columns are quoted, as they are by those who write them.
        const quotes = rows.map((row) => row.map((text) => /[,;|\t\n"]/.test(text)));
        const lines = rows.map((row, at) =>
          row.map((text, column) => (quotes[at]?.[column] ? Papa.unparse([[text]], { quotes: true }) : text)),
        );
        const text = lines.map((line) => line.join(delimiter)).join(newline);
        const file = readGrids("made.csv", encoded(text, encoding, mark));
        expect(file).toMatchObject({ encoding, delimiter });
        expect(rowsOf(file)).toEqual(cut(rows));
      },
    ),
    { numRuns: 300 },
  );
});
