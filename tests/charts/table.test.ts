import { describe, expect, it } from "vitest";
import { sortRows } from "../../src/charts/table.ts";
import type { TableRow } from "../../src/core/table.ts";
import { chartOf } from "../../src/charts/plot.ts";
import { CHARTS } from "../../src/charts/registry.ts";
import { STATUS_NAMES, VERDICT_NAMES } from "../../src/i18n/explain.ts";
import { LOCALES, SEMICOLON } from "../../src/i18n/text.ts";
import { CASES } from "./cases/registry.ts";
import { TABLE_CASES } from "./table-cases.ts";
import { TH, trend } from "./made-up.ts";
import { world } from "./world.ts";

const [PLACE, AREA, VALUE, PERIOD, STATUS, COMPARABILITY, SOURCE] = [0, 1, 2, 3, 4, 5, 6] as const;

const ALL = TABLE_CASES.flatMap((shown) =>
  LOCALES.map((locale) => ({
    title: `${shown.name} ${locale}: ${shown.says}`,
    locale,
    model: shown.table(world, locale),
  })),
);

describe.each(ALL)("$title", ({ locale, model }) => {
  const values = model.rows.filter(({ cells }) => cells[VALUE]?.value !== undefined);
  const missing = model.rows.filter(({ cells }) => cells[VALUE]?.value === undefined);
  const texts = ({ cells }: TableRow) => cells.map(({ text }) => text);

  it("fills every cell, and where nothing is known no value stands behind the dash", () => {
    for (const { cells } of model.rows) {
      expect(cells).toHaveLength(model.columns.length);
      for (const { text, value } of cells) {
        expect(text).not.toBe("");
        expect(value === undefined).toBe(text === "—");
      }
    }
  });

  it("marks each figure with its status, its comparability and its publisher", () => {
    // Of what is no account, or not known, nothing is said.
    const statuses = ["—", ...Object.values(STATUS_NAMES).map((name) => name[locale])];
    const verdicts = Object.values(VERDICT_NAMES).map((name) => name[locale]);
    expect(values.length).toBeGreaterThan(0);
    for (const cells of values.map(texts)) {
      expect(statuses).toContain(cells[STATUS]);
      // The worst first; the data's own words for it and what else is to be said follow.
      const [worst, ...more] = (cells[COMPARABILITY] ?? "").split(SEMICOLON[locale]);
      expect(verdicts).toContain(worst);
      if (worst === VERDICT_NAMES.comparable[locale]) expect(more).toEqual([]);
      expect(cells[SOURCE]).toMatch(/ \([ABCD]\)$/);
      expect(cells[PERIOD]).toMatch(/^\d{4}/);
    }
  });

  it("says why there is no figure, after all that are ranked", () => {
    for (const cells of missing.map(texts)) {
      expect(cells[PLACE]).toBe("—");
      expect(cells[COMPARABILITY]).toMatch(
        locale === "zh" ? /^(所据来源|缺|最近的数字|当时的区划)/ : /^(no |the latest|other boundaries)/,
      );
    }
    const ranked = model.rows.filter(({ cells }) => cells[PLACE]?.text !== "—");
    expect(model.rows.slice(0, ranked.length)).toEqual(ranked);
  });

  it.each([false, true])("keeps what is missing last when sorted by value (descending: %s)", (descending) => {
    const sorted = sortRows(model.rows, VALUE, descending, locale);
    const figures = sorted.slice(0, values.length).map(({ cells }) => Number(cells[VALUE]?.value));
    expect(figures).toEqual([...figures].sort((a, b) => (descending ? b - a : a - b)));
    expect(sorted.slice(values.length).every(({ cells }) => cells[VALUE]?.value === undefined)).toBe(true);
  });

  it("sorts names as texts and keeps every row", () => {
    const sorted = sortRows(model.rows, AREA, false, locale);
    expect(new Set(sorted)).toEqual(new Set(model.rows));
  });
});

const CHART_TABLES = Object.entries(CASES).flatMap(([kind, cases]) =>
  cases.flatMap((shown) =>
    LOCALES.map((locale) => ({
      title: `${kind}-${shown.name} ${locale}`,
      table: chartOf(shown.plot(world, locale)).table(locale),
    })),
  ),
);

describe.each(CHART_TABLES)("the table of $title", ({ table: { columns, rows } }) => {
  it("names its columns and rows, each once", () => {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  it("knows the value of whatever a column of numbers states, and none where it states none", () => {
    const numbers = rows.flatMap(({ cells }) => cells.filter((_, index) => columns[index]?.numeric));
    const odd = numbers.filter(({ text, value }) =>
      text === "—" ? value !== undefined : typeof value !== "number" && /^[\d≈≥≤−(]/.test(text),
    );
    expect(odd).toEqual([]);
  });
});

describe("sorting", () => {
  const rows = ["b", 10, undefined, "a", -9, 2].map((value): TableRow => {
    const text = value === undefined ? "—" : String(value);
    return { key: text, cells: [{ text: "" }, { text, ...(value !== undefined && { value }) }] };
  });

  it.each([
    ["rising", false, ["-9", "2", "10", "a", "b", "—"]],
    ["falling", true, ["b", "a", "10", "2", "-9", "—"]],
  ])("goes by value, %s, numbers by size and what is missing last", (_, descending, expected) => {
    expect(sortRows(rows, 1, descending, "en").map(({ key }) => key)).toEqual(expected);
  });

  it.each([
    ["zh", ["安", "白", "陈"]],
    ["en", ["apple", "Banana", "cherry"]],
  ] as const)("puts texts in the order of the language: %s", (locale, expected) => {
    const shuffled = [...expected].reverse().map((text) => ({ key: text, cells: [{ text, value: text }] }));
    expect(sortRows(shuffled, 0, false, locale).map(({ key }) => key)).toEqual(expected);
  });
});

describe("a chart's own table", () => {
  it("states what is drawn aside in brackets, and a period without a figure with a dash", () => {
    const model = trend(
      world,
      "zh",
      ["2020", "2021", "2022"],
      [
        {
          code: TH,
          figures: [["2020", 10]],
          aside: [
            ["2020", 11],
            ["2021", 12, "≥"],
          ],
        },
      ],
    );
    expect(CHARTS.trend.table(model, "zh").rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["2020", "10 (11)"],
      ["2021", "(≥12)"],
      ["2022", "—"],
    ]);
  });
});
