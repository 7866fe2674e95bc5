import { expect, it } from "vitest";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import type { Period } from "../../src/core/types.ts";
import { periodsOf } from "../../src/core/when.ts";
import { formatFigure } from "../../src/i18n/format.ts";
import { shifted } from "../../src/i18n/quantity.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { scaleIn } from "../../src/i18n/words.ts";
import { data, measured } from "../fixture.ts";

const BASES = ["2015", "2019", "2020"] as readonly string[] as readonly Period[];

it("a limit that is worked out is printed on its open side, and nearly where it is", () => {
  const faults: string[] = [];
  let found = 0;
  for (const { indicator } of data.partitions.values())
    for (const measure of MEASURES) {
      if (measure === "raw" || refusalOf(measure, indicator) !== undefined) continue;
      for (const base of measure === "index" || measure === "nominal" ? BASES : BASES.slice(0, 1)) {
        const measurement = { ...measured(indicator.id, measure), base };
        for (const period of periodsOf(data, measurement, "year"))
          for (const area of presentDistricts(data.areas)) {
            const figure = figureAt(data, measurement, area, period);
            if (!isFigure(figure) || figure.origin.kind === "stated") continue;
            const { bound, interval } = figure;
            if (bound !== "at-least" && bound !== "at-most") continue;
            for (const locale of LOCALES) {
              found += 1;
              const scale = scaleIn(data, measurement, locale);
              const text = formatFigure(figure, scale);
              const printed = Number(text.replace(/[≥≤,]/g, "").replace("\u2212", "-"));
              const end = shifted(bound === "at-most" ? interval.high : interval.low, scale);
              const beyond = (printed - end) * (bound === "at-most" ? 1 : -1);
              const size = Math.abs(end) || 1;
              if (!(beyond >= -1e-9 * size && beyond <= 1e-3 * size))
                faults.push([indicator.id, measure, base, period, area, text, String(end)].join(" "));
            }
          }
      }
    }
  expect(found).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});
