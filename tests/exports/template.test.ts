import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateBook } from "../../src/exports/template.ts";
import { createDesk } from "../../src/curate/table/desk.ts";
import { UNDECIDED } from "../../src/curate/table/decisions.ts";
import { ownSource } from "../../src/core/own.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { TERMS } from "../../src/i18n/terms.ts";
import { COLUMN_TERMS } from "../../src/i18n/terms-columns.ts";
import { catalogue } from "../curate/table/catalogue.ts";
import { data } from "../fixture.ts";

const core = catalogue.indicators.filter((one) => one.core === true);
const districts = presentDistricts(data.areas);
const desk = createDesk(catalogue, () => "a".repeat(64));

/** What the desk reads out of a workbook, and the cells that it does not take. */
function readBack(bytes: Uint8Array) {
  const file = desk.open("模板.xlsx", bytes, undefined, () => undefined);
  if (file.kind === "trouble") return file.trouble;
  const order = { tables: file.tables, decisions: UNDECIDED, known: [] };
  const source = ownSource({ hash: file.hash, file: file.name, kind: "yearbook" });
  const taken = desk.take(order, { source, status: "final", taken: "2024-01-01T00:00:00Z" });
  const figures = taken?.observations.map(
    ({ indicator, area, period, value }) => `${indicator} ${area} ${period} ${value}`,
  );
  return { figures: figures?.sort(), rejects: desk.rejects(order) };
}

/** Shares stay between nought and a hundred; two decimals, as people type. */
const figure = fc.integer({ min: 1, max: 9999 }).map((whole) => whole / 100);

const filled = fc.record({
  locale: fc.constantFrom<Locale>(...LOCALES),
  ids: fc.uniqueArray(fc.nat(core.length - 1), { minLength: 1, maxLength: 4 }),
  areas: fc.uniqueArray(fc.constantFrom(...districts), { minLength: 1, maxLength: 4 }),
  first: fc.integer({ min: 1990, max: 2030 }),
  figures: fc.array(fc.option(figure, { nil: undefined, freq: 3 }), { minLength: 48, maxLength: 48 }),
});

describe("a template that was filled in", () => {
  it("comes back with the figures that were filled in, and no others", async () => {
    await fc.assert(
      fc.asyncProperty(filled, async ({ locale, ids, areas, first, figures }) => {
        fc.pre(figures.slice(0, ids.length * areas.length * 3).some((one) => one !== undefined));
        const years = [0, 1, 2].map((at) => String(first + at));
        const expected: string[] = [];
        let next = 0;
        const rows = ids.flatMap((at) =>
          areas.map((area) => {
            const indicator = core[at];
            if (!indicator) throw new Error("There is no such indicator.");
            const own = years.map((year) => {
              const value = figures[next];
              next += 1;
              if (value !== undefined) expected.push(`${indicator.id} ${area} ${year} ${value}`);
              return value;
            });
            const unit = data.units.get(indicator.unit)?.name[locale] ?? "";
            const words = [indicator.name[locale], data.areas.get(area)?.name[locale] ?? "", unit];
            return { words, figures: own };
          }),
        );
        const heads = [
          TERMS.indicator[locale],
          COLUMN_TERMS.area[locale],
          COLUMN_TERMS.unit[locale],
          ...years.map((year) => (locale === "zh" ? `${year}年` : year)),
        ];
        const blob = await templateBook(heads, rows, 3);
        expect(readBack(new Uint8Array(await blob.arrayBuffer()))).toEqual({
          figures: expected.sort(),
          rejects: [],
        });
      }),
      { numRuns: 60 },
    );
  });
});
