import { describe, expect, it } from "vitest";
import { recordPieces, writeRecords } from "../../src/data/csv.ts";

/** The one cell of a file, without mark and header. */
function cellOf(csv: string): string {
  return csv.slice(csv.indexOf("\r\n") + 2);
}

describe("records", () => {
  it.each([
    ["a formula is quoted", "=1+1", "'=1+1"],
    ["a plus formula too", "+SUM(A1)", "'+SUM(A1)"],
    ["a command", "@cmd", "'@cmd"],
    ["a full-width formula", "＝1+1", "'＝1+1"],
    ["a dash before words", "-a", "'-a"],
    ["a tab before a formula", "\t=1", "'\t=1"],
    ["a negative number stays", "-5.2", "-5.2"],
    ["a negative percentage stays", "-5.2%", "-5.2%"],
    ["a literal stays as printed", "1,234", '"1,234"'],
    ["Chinese text stays", "超过5%", "超过5%"],
  ])("%s", (_, cell, expected) => {
    expect(cellOf(writeRecords(["a"], [[cell]]))).toBe(expected);
  });

  it("numbers are written plainly, missing cells as nothing", () => {
    expect(cellOf(writeRecords(["a", "b", "c"], [[-5.25, undefined, 35572870]]))).toBe("-5.25,,35572870");
  });

  it("of one length or of several are each written as if they stood alone", () => {
    const rows = [["a,b", 1], ["a,b", 1, "=c"], ["a,b", 1], [undefined], [], ["a,b", undefined], ["", 1]];
    const alone = rows.map((row) => cellOf(writeRecords([], [row])));
    expect(cellOf(writeRecords(["x", "y"], rows))).toBe(alone.join("\r\n"));
  });

  it("come in pieces that are the file, and of which the first is there before the last row is made", () => {
    let made = 0;
    function* rows() {
      for (; made < 1000; made += 1) yield ["天河", made];
    }
    const pieces = recordPieces(["地区", "值"], rows());
    const first = [pieces.next().value, pieces.next().value].join("");
    expect(made).toBeLessThan(500);
    const all = first + [...pieces].join("");
    expect(cellOf(all)).toBe(Array.from({ length: 1000 }, (_, at) => `天河,${String(at)}`).join("\r\n"));
  });

  it("begin with the mark that Excel needs", () => {
    expect(writeRecords(["甲"], [])).toBe("\uFEFF甲\r\n");
  });
});
