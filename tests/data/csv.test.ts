import { describe, expect, it } from "vitest";
import { writeRecords } from "../../src/data/csv.ts";

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

  it("begin with the mark that Excel needs", () => {
    expect(writeRecords(["甲"], [])).toBe("\uFEFF甲\r\n");
  });
});
