import { describe, expect, it } from "vitest";
import type { Table } from "../../src/core/table.ts";
import { withPeriods } from "../../src/report/wall-cells.ts";

/** Made-up figures. */
const TABLE: Table = {
  columns: [
    { id: "what", label: "指标", numeric: false },
    { id: "target", label: "目标值", numeric: true },
    { id: "actual", label: "实绩", numeric: true },
  ],
  rows: [
    {
      key: "one",
      cells: [
        { text: "增速", value: "增速", below: "试点镇" },
        { text: "5%", value: 5, below: "计划" },
        { text: "−2.1%", value: -2.1, below: "2022年 · 试点园区" },
      ],
    },
  ],
};

describe("a table on a wall", () => {
  it.each([
    ["zh", ["增速（试点镇）", "5%", "−2.1%（2022年）"]],
    ["en", ["增速 (试点镇)", "5%", "−2.1% (2022年)"]],
  ] as const)("has a figure's period behind it, and what tells a row from the next (%s)", (locale, texts) => {
    expect(withPeriods(TABLE, locale).rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toEqual(
      texts,
    );
  });
});
