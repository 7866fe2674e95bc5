import { describe, expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import { lastChange } from "../../src/core/key-standing.ts";
import { isEstimated, carrierOf } from "../../src/core/comparability.ts";
import { comparePeriods, familyOf } from "../../src/core/period.ts";
import { breakBetween, choicesOf } from "../../src/core/series.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { figuresTable } from "../../src/report/figures-table.ts";
import { figuresBlock } from "../../src/views/area/head.ts";
import { measurementOf, profileBase } from "../../src/views/area/base.ts";
import { headIndicators, newestFigure } from "../../src/views/area/figures.ts";
import { profileOf } from "../../src/views/area/profile.ts";
import { digestStock } from "../digest-made.ts";
import { cases } from "../extent.ts";
import { data } from "../fixture.ts";

const districts = presentDistricts(data.areas);

describe("how a key figure stands", () => {
  it("is told against the newest earlier result that compares, or not at all", () => {
    let said = 0;
    for (const id of headIndicators(data))
      for (const area of districts) {
        const measurement = measurementOf(data, id);
        const { figure } = measurement ? newestFigure(data, measurement, area, "zh") : {};
        if (!measurement || !figure) continue;
        const change = lastChange(data, measurement, area, figure);
        const where = `${id} ${area}`;
        const { partition } = measurement;
        const earlier = [...choicesOf(partition, area).keys()]
          .filter(
            (one) => familyOf(one) === familyOf(figure.period) && comparePeriods(one, figure.period) < 0,
          )
          .sort((a, b) => comparePeriods(b, a));
        if (change?.kind !== "changed") continue;
        said += 1;
        expect(change.difference, where).toBe(figure.value - change.from.value);
        expect([change.from, change.to].some(isEstimated), where).toBe(false);
        // What lies between the two does not compare.
        for (const between of earlier.slice(0, earlier.indexOf(change.from.period))) {
          const answer = figureAt(data, measurement, area, between);
          if (!isFigure(answer) || isEstimated(answer)) continue;
          const [a, b] = [carrierOf(answer), carrierOf(figure)];
          const isCut = a && b && breakBetween(partition, data.areas.get(area), a, b) !== undefined;
          expect(isCut === true || a?.scope !== undefined || a?.variant !== undefined || a?.disputed === true || a?.periodDisputed === true || ["at-least", "at-most"].includes(answer.bound), where).toBe(true); // oxfmt-ignore
        }
      }
    expect(said).toBeGreaterThan(100);
  });

  it.each(cases(districts, (area) => area === "440106" || area === "440304"))(
    "of %s is the same on its card and in its table, in both languages",
    async (area) => {
      const base = profileBase(await digestStock());
      for (const locale of LOCALES) {
        const block = figuresBlock(profileOf(base, area, undefined, locale));
        expect(block.figures.length).toBe(headIndicators(data).length);
        const { rows, columns } = figuresTable(block, locale);
        const at = ["place", "change", "trend"].map((id) => columns.findIndex((column) => column.id === id));
        for (const [index, { standing, value }] of block.figures.entries()) {
          const cells = at.map((column) => rows[index]?.cells[column]?.text);
          const { place, change, trend } = standing ?? {};
          expect(cells).toEqual([place, change, trend].map((cell) => cell?.text ?? ""));
          if (value === undefined) expect(standing).toBeUndefined();
          if (place?.value !== undefined) expect(place.text).toMatch(/^\d+(–\d+)?\/\d+$/);
        }
      }
    },
  );
});
