import { describe, expect, it } from "vitest";
import { breakBetween } from "../../src/core/series.ts";
import { carrierOf } from "../../src/core/comparability.ts";
import { changeScale, changesBetween } from "../../src/core/changes.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { carrierPartition } from "../../src/core/figures.ts";
import { POPULATIONS, refusalOf } from "../../src/core/measure.ts";
import { familyOf } from "../../src/core/period.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import type { AreaCode, IndicatorId, Period } from "../../src/core/types.ts";
import { periodsOf } from "../../src/core/when.ts";
import { chartOf } from "../../src/charts/plot.ts";
import { stepText } from "../../src/i18n/say-change.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { scaleIn } from "../../src/i18n/words.ts";
import { blockOf } from "../../src/report/report.ts";
import { report } from "../../src/views/compare/report.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { cases } from "../extent.ts";
import { curatedStock } from "../stock.ts";

const stock = curatedStock();
const { data } = stock;
const districts = presentDistricts(data.areas);
const [population] = POPULATIONS;

/** Every indicator and measure between every two periods of a kind; each third pair unless all are asked for. */
function* pairs() {
  for (const partition of data.partitions.values())
    for (const measure of MEASURES.filter((one) => refusalOf(one, partition.indicator) === undefined)) {
      if (!population || measure === "index" || measure === "nominal") continue;
      const measurement = { partition, measure, population };
      const periods = periodsOf(data, measurement);
      const found = periods.flatMap((from, at) =>
        periods.slice(at + 1).flatMap((to) => (familyOf(from) === familyOf(to) ? [[from, to] as const] : [])),
      );
      for (const pair of cases(found, (_, at) => at % 5 === 0)) yield { measurement, pair };
    }
}

describe("a change between two periods", () => {
  it("is said only of one definition without a break, and is the difference of the two values", () => {
    let said = 0;
    for (const { measurement, pair } of pairs())
      for (const change of changesBetween(data, measurement, districts, pair)) {
        if (change.kind !== "changed") continue;
        said += 1;
        const { from, to, difference, interval, direction, percent, yearly, area } = change;
        const [a, b] = [carrierOf(from), carrierOf(to)];
        const where = `${measurement.partition.indicator.id} ${measurement.measure} ${area} ${pair.join("–")}`;
        expect(
          a &&
            b &&
            breakBetween(
              carrierPartition(data, measurement) ?? measurement.partition,
              data.areas.get(area),
              a,
              b,
            ),
          where,
        ).toBeUndefined();
        expect([a?.scope, b?.scope, a?.nature, b?.nature], where).toEqual([
          undefined,
          undefined,
          "result",
          "result",
        ]);
        expect(difference, where).toBe(to.value - from.value);
        expect(interval.low <= difference && difference <= interval.high, where).toBe(true);
        if (direction !== "open") expect(Math.sign(difference), where).toBe(direction === "up" ? 1 : -1);
        if (changeScale(measurement) !== "level")
          expect([percent, yearly], where).toEqual([undefined, undefined]);
        if (percent !== undefined) expect(Math.sign(percent), where).toBe(Math.sign(difference));
      }
    expect(said).toBeGreaterThan(500);
  });

  it("has every digit of two figures printed alike, and is no finer than the coarser of others", () => {
    let alike = 0;
    for (const { measurement, pair } of pairs())
      for (const change of changesBetween(data, measurement, districts, pair)) {
        if (change.kind !== "changed") continue;
        const { from, to, difference, area } = change;
        const where = `${measurement.partition.indicator.id} ${measurement.measure} ${area} ${pair.join("–")}`;
        const scale = scaleIn(data, measurement, "zh");
        const said = Number(stepText(change, scale).replaceAll(",", "").replace("−", "-"));
        const ends = [from, to];
        const widths = ends.map(({ interval }) => interval.high - interval.low);
        if (widths.some((width) => width === 0)) continue;
        // A derived value is printed with four digits at most.
        const units = ends.map(({ origin, value }) =>
          origin.kind === "stated" ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 3),
        );
        const coarser = Math.max(...widths, ...units);
        expect(Math.abs(said - difference), where).toBeLessThanOrEqual(coarser * 0.5 * (1 + 1e-6));
        const isStated = ends.every(({ origin }) => origin.kind === "stated");
        if (!isStated || Math.abs((widths[0] ?? 0) / (widths[1] ?? 0) - 1) > 1e-6) continue;
        alike += 1;
        expect(said, where).toBeCloseTo(difference, 6);
      }
    expect(alike).toBeGreaterThan(150);
  });
});

function reportOf(
  locale: "zh" | "en",
  indicator: string,
  earlier: string,
  period: string,
  codes: readonly string[],
) {
  const filters = {
    ...ADDRESS.defaults,
    locale,
    indicator: indicator as IndicatorId,
    earlier: earlier as Period,
    when: { kind: "period", period: period as Period } as const,
    areas: { kind: "list", codes: codes as readonly AreaCode[] } as const,
  };
  return report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
}

function said(...asked: Parameters<typeof reportOf>) {
  const block = blockOf(reportOf(...asked), "change");
  return block?.kind === "finding" ? block.text : "";
}

/** What the table of the slope says of an area's change. */
function differencesIn(indicator: string, earlier: string, period: string, code: string): readonly string[] {
  const block = blockOf(reportOf("zh", indicator, earlier, period, [code]), "slope");
  if (block?.kind !== "chart") return [];
  return chartOf(block.plot)
    .table("zh")
    .rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

describe("what is said of two periods", () => {
  // Census: 天河 1,432,426 in 2010 and 2,241,826 in 2020, 黄埔 831,586 and 1,264,447, 福田 1,317,511 and 1,553,225.
  it.each(LOCALES)("of the censuses of 2010 and 2020 (%s)", (locale) => {
    const text = said(locale, "census-population", "2010", "2020", ["440106", "440112", "440304"]);
    expect(text).toContain(locale === "zh" ? "天河+56.5%（年均+4.6%）" : "Tianhe +56.5% (+4.6% a year)");
    expect(text).toContain(locale === "zh" ? "黄埔+52.1%" : "Huangpu +52.1%");
    expect(text).toContain(locale === "zh" ? "福田+17.9%" : "Futian +17.9%");
  });

  // 白云: 2,223,150 and 3,742,991.
  it("to the last person where both are printed so", () => {
    expect(differencesIn("census-population", "2010", "2020", "440111")).toContain("+1,519,841");
  });

  // 天河: 223.86 and 223.8, of which the second has a digit less.
  it("with two digits where the coarser figure would leave one", () => {
    expect(differencesIn("resident-population", "2021", "2023", "440106")).toContain("−0.06");
  });

  it("is drawn under a note of what applies to it alone", () => {
    const note = (indicator: string, earlier: string, period: string) => {
      const block = blockOf(reportOf("zh", indicator, earlier, period, ["440106", "440111"]), "slope");
      return block?.kind === "chart" ? (block.note ?? "") : "";
    };
    const rates = note("gdp-growth-real", "2022", "2023");
    expect(rates).toContain("理由见本图的数据表");
    expect(rates).not.toMatch(/复合|现价|不从零起/);
    expect(note("gdp", "2019", "2022")).toMatch(/复合.*现价.*不从零起/);
  });

  it("says of GDP that it is at current prices, and of a bound that it is none to count from", () => {
    const text = said("zh", "gdp", "2019", "2022", ["440106", "440304"]);
    expect(text).toBe("2019年至2022年（现价）：天河+23.1%（年均+7.2%）；福田只是界限值。");
  });

  it("says once what holds of several areas", () => {
    const text = said("zh", "gdp", "2019", "2024", ["440106", "440112", "440304"]);
    expect(text).toMatch(/^2019年至2024年（现价）：天河、黄埔、福田/);
    expect(text.match(/第五次全国经济普查/g)).toHaveLength(1);
  });

  it("joins nothing across a break, and says why", () => {
    expect(said("zh", "gdp", "2016", "2020", ["440106"])).toMatch(/^2016年至2020年（现价）：天河.*断点|口径/);
  });

  it("counts shares and rates in percentage points", () => {
    expect(said("zh", "gdp-growth-real", "2018", "2019", ["440106", "440112"])).toMatch(/个百分点/);
  });

  it("is silent without a second period, or with one of another kind", () => {
    expect(said("zh", "gdp", "2022", "2022", ["440106"])).toBe("");
    expect(said("zh", "gdp", "2019-01/2019-06", "2022", ["440106"])).toBe("");
  });
});
