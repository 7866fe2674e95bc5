import { describe, expect, it } from "vitest";
import { sortRows } from "../../src/charts/table.ts";
import { CHARTS } from "../../src/charts/registry.ts";
import { STATUS_NAMES, VERDICT_NAMES } from "../../src/i18n/explain.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { TABLE_CASES } from "./cases/table.ts";
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
  const values = model.rows.filter(({ sort }) => sort[VALUE] !== undefined);
  const missing = model.rows.filter(({ sort }) => sort[VALUE] === undefined);

  it("fills every cell and gives each a key to sort by", () => {
    for (const { cells, sort } of model.rows) {
      expect(cells).toHaveLength(model.columns.length);
      expect(sort).toHaveLength(model.columns.length);
      expect(cells).not.toContain("");
    }
  });

  it("marks each figure with its status, its comparability and its publisher", () => {
    const statuses = Object.values(STATUS_NAMES).map((name) => name[locale]);
    const verdicts = Object.values(VERDICT_NAMES).map((name) => name[locale]);
    expect(values.length).toBeGreaterThan(0);
    for (const { cells } of values) {
      expect(statuses).toContain(cells[STATUS]);
      expect(verdicts).toContain(cells[COMPARABILITY]);
      expect(cells[SOURCE]).toMatch(/ \([ABCD]\)$/);
      expect(cells[PERIOD]).toMatch(/^\d{4}/);
    }
  });

  it("says why there is no figure, after all that have one", () => {
    for (const { cells } of missing) {
      expect(cells[PLACE]).toBe("—");
      expect(cells[COMPARABILITY]?.startsWith(VERDICT_NAMES.missing[locale])).toBe(true);
    }
    expect(model.rows.slice(values.length)).toEqual(missing);
  });

  it.each([false, true])("keeps what is missing last when sorted by value (descending: %s)", (descending) => {
    const sorted = sortRows(model.rows, VALUE, descending);
    const figures = sorted.slice(0, values.length).map(({ sort }) => Number(sort[VALUE]));
    expect(figures).toEqual([...figures].sort((a, b) => (descending ? b - a : a - b)));
    expect(sorted.slice(values.length).every(({ sort }) => sort[VALUE] === undefined)).toBe(true);
  });

  it("sorts names as texts and keeps every row", () => {
    const sorted = sortRows(model.rows, AREA, false);
    expect(new Set(sorted)).toEqual(new Set(model.rows));
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
    expect(CHARTS.trend.table(model, "zh").rows.map(({ cells }) => cells)).toEqual([
      ["2020", "10 (11)"],
      ["2021", "(≥12)"],
      ["2022", "—"],
    ]);
  });
});
