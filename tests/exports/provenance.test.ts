import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode, Period } from "../../src/core/types.ts";
import { provenanceOf, readProvenance, writeProvenance } from "../../src/exports/provenance.ts";
import type { TableBlock } from "../../src/report/blocks.ts";
import type { Report } from "../../src/report/report.ts";
import { LINK, takenOf } from "./taken.ts";

const BLOCK: TableBlock = {
  kind: "table",
  id: "table",
  title: "数据表",
  table: {
    columns: [
      { id: "area", label: "地区", numeric: false },
      { id: "value", label: "数值", numeric: true },
    ],
    rows: [
      {
        key: "440106",
        area: "440106" as AreaCode,
        cells: [
          { text: "天河", value: "天河" },
          // Made up: English prints 100 million yuan as billions.
          {
            text: "621.6 bn",
            value: 6215.72,
            unit: "bn",
            scale: { unit: "100 million yuan", shift: -1 },
            period: "2022" as Period,
          },
        ],
      },
      {
        key: "440112",
        cells: [
          { text: "黄埔", value: "黄埔" },
          { text: "0", value: -0 },
        ],
      },
      { key: "440304", cells: [{ text: "福田", value: "福田" }, { text: "—" }] },
    ],
  },
};

const REPORT: Report = {
  locale: "zh",
  title: "地区生产总值 · 2022年 · 三区",
  blocks: [{ kind: "group", id: "panels", layout: "panels", blocks: [BLOCK] }],
  figures: new Map(),
  sources: "",
  release: { id: "0badf00d", date: "2026-01-02" },
};

const ROWS = [
  {
    key: "440106",
    column: "value",
    value: 6215.72,
    unit: "100 million yuan",
    period: "2022",
    area: "440106",
  },
  { key: "440112", column: "value", value: 0 },
];

describe("what a file says of itself", () => {
  it("of a block: release, link, and each figure with all digits in its own unit; a gap is no figure", () => {
    const head = { format: 1, release: "0badf00d", link: LINK };
    expect(provenanceOf(takenOf(REPORT), BLOCK)).toEqual({ ...head, block: "table", rows: ROWS });
    const rows = ROWS.map((row) => ({ block: "table", ...row }));
    expect(provenanceOf(takenOf(REPORT))).toEqual({ ...head, rows });
  });

  it("comes back as it was written, in characters that every encoding has", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (text, value) => {
          const given = {
            ...provenanceOf({ ...takenOf(REPORT), link: text }, BLOCK),
            rows: [{ key: text, column: text, value: value + 0, unit: text }],
          };
          const written = writeProvenance(given);
          expect(written).toMatch(/^[\x20-\x7e]*$/);
          expect(readProvenance(written)).toEqual(given);
        },
      ),
    );
  });

  it.each(["", "{", "null", "[]", '{"format":2}', '{"format":1,"release":"a","link":"b","rows":[1]}'])(
    "%s is nobody's provenance",
    (text) => {
      expect(readProvenance(text)).toBeUndefined();
    },
  );
});
