import { beforeAll, describe, expect, it } from "vitest";
import { carrierOf, isEstimated } from "../../src/core/comparability.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import { breakBetween } from "../../src/core/series.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";
import type { Stock } from "../../src/data/stock.ts";
import { formatPeriod } from "../../src/i18n/format.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { keysWithin } from "../../src/report/keyed.ts";
import { blockOf } from "../../src/report/report.ts";
import { plain } from "../../src/report/rich.ts";
import { entriesOf } from "../../src/views/area/digest/entries.ts";
import type { Entry } from "../../src/views/area/digest/entries.ts";
import { digestReport } from "../../src/views/area/digest/report.ts";
import { sayEntry } from "../../src/views/area/digest/sentences.ts";
import { digestYears, fullestYear } from "../../src/views/area/digest/year.ts";
import { measurementOf } from "../../src/views/area/base.ts";
import { headIndicators } from "../../src/views/area/figures.ts";
import { digestStock } from "../digest-made.ts";
import { cases } from "../extent.ts";
import { data } from "../fixture.ts";

const districts = presentDistricts(data.areas);

type Told = { readonly entry: Entry; readonly zh: string; readonly en: string; readonly where: string };

/** Every sentence about a core indicator, of every district and year. */
const TOLD: readonly Told[] = districts.flatMap((area) =>
  digestYears(data, area).flatMap(({ year }) =>
    entriesOf(data, area, year).entries.map((entry) => ({
      entry,
      zh: plain(sayEntry(data, entry, "zh")),
      en: plain(sayEntry(data, entry, "en")),
      where: `${entry.measurement.partition.indicator.id} ${area} ${year}`,
    })),
  ),
);

describe("a sentence of the year", () => {
  it("is there for every plain figure of the year", () => {
    expect(TOLD.length).toBeGreaterThan(500);
    expect(TOLD.filter(({ zh, en }) => !zh.endsWith("。") || !en.endsWith("."))).toEqual([]);
    expect(TOLD.filter(({ zh, en }) => /undefined|NaN|Infinity/.test(zh + en))).toEqual([]);
    expect(TOLD.filter(({ zh, en }) => /（[^）]*（|）（/.test(zh) || /\) \(/.test(en)).map(({ zh }) => zh)).toEqual([]); // oxfmt-ignore
  });

  it("says that a value rose or fell only where it did, beyond rounding and across no break", () => {
    let said = 0;
    for (const { entry, zh, en, where } of TOLD) {
      const claim = /比(\d{4})年(增加|减少|提高|降低)/.exec(zh);
      const english = /, (up|down) .* on (\d{4})/.exec(en);
      expect(claim?.[1], where).toBe(english?.[2]);
      if (!claim) continue;
      said += 1;
      const { measurement, area, figure } = entry;
      const before = figureAt(data, measurement, area, claim[1] as Period);
      if (!isFigure(before)) throw new Error(where);
      const isUp = ["增加", "提高"].includes(claim[2] ?? "");
      expect(english?.[1], where).toBe(isUp ? "up" : "down");
      expect(isUp ? figure.interval.low > before.interval.high : figure.interval.high < before.interval.low, where).toBe(true); // oxfmt-ignore
      expect([figure, before].some(isEstimated), where).toBe(false);
      const [a, b] = [carrierOf(before), carrierOf(figure)];
      const { partition } = measurement;
      expect(a && b && breakBetween(partition, data.areas.get(area), a, b), where).toBeUndefined();
      expect([a?.scope, a?.variant ?? b?.variant], where).toEqual([b?.scope, b?.variant ?? a?.variant]);
    }
    expect(said).toBeGreaterThan(100);
  });

  it("gives a place only among five others, never better or worse than the values allow", () => {
    const placed = TOLD.filter(({ zh }) => /在所计\d+个区中/.test(zh));
    expect(placed.length).toBeGreaterThan(50);
    for (const { entry, zh, en, where } of placed) {
      const [, of = "", from = "", to = from] = /在所计(\d+)个区中\D*第(\d+)(?:—(\d+))?位/.exec(zh) ?? [];
      expect(Number(of), where).toBeGreaterThan(5);
      expect(en, where).toContain(`no. ${from}${to === from ? "" : `–${to}`} of the ${of} districts counted`);
      const { measurement, figure, area } = entry;
      const sign = measurement.partition.indicator.polarity === "lower" ? -1 : 1;
      const better = districts.filter((other) => {
        if (other === area || data.areas.get(other)?.level !== "district") return false;
        const answer = figureAt(data, measurement, other, figure.period);
        if (!isFigure(answer) || isEstimated(answer) || answer.bound === "at-least" || answer.bound === "at-most") return false; // oxfmt-ignore
        return sign * (answer.value - figure.value) > 0;
      }).length;
      // Some of them may not compare and take no place.
      if (Number(from) === 1 && Number(to) === 1) expect(better, where).toBe(0);
      expect(better, where).toBeGreaterThanOrEqual(0);
      expect(Number(to), where).toBeLessThanOrEqual(Number(of));
    }
  });

  it("names status, and money as at current prices", () => {
    for (const { entry, zh, where } of TOLD) {
      expect(zh.includes("预计"), where).toBe(isEstimated(entry.figure));
      const { unit, kind } = entry.measurement.partition.indicator;
      const isMoney = ["yuan", "usd"].includes(data.units.get(unit)?.base ?? "");
      expect(zh.includes("（现价"), where).toBe(isMoney && !["share", "growth"].includes(kind));
    }
  });
});

describe("a year's report", () => {
  let stock: Stock;
  beforeAll(async () => {
    stock = await digestStock();
  });

  const best = (area: AreaCode) => fullestYear(digestYears(data, area))?.year;

  it("is of the year with most results, and of the newest of several", () => {
    for (const area of cases(districts, (_, at) => at % 6 === 0)) {
      const counts = new Map<Period, number>();
      for (const id of headIndicators(data)) {
        const measurement = measurementOf(data, id);
        const own = measurement?.partition.observations.filter((one) => one.area === area) ?? [];
        const years = new Set(own.flatMap(({ period }) => (/^\d{4}$/.test(period) ? [period] : [])));
        for (const year of years) {
          const entry = entriesOf(data, area, year).entries.find((one) => one.measurement.partition.indicator.id === id); // oxfmt-ignore
          if (entry && !isEstimated(entry.figure)) counts.set(year, (counts.get(year) ?? 0) + 1);
        }
      }
      const most = Math.max(...counts.values());
      const newest = [...counts].filter(([, count]) => count === most).map(([year]) => year).sort().at(-1); // oxfmt-ignore
      expect(best(area), area).toBe(newest);
    }
  }, 60_000);

  const pairs = districts.flatMap((area) => LOCALES.map((locale) => ({ area, locale })));
  it.each(cases(pairs, ({ area }, at) => area === "440106" || at % 6 === 0))(
    "of $area in $locale opens each of its figures, and says of each core indicator what it has or why not",
    ({ area, locale }) => {
      const year = best(area);
      if (!year) throw new Error(area);
      const report = digestReport(stock, area, year, locale);
      const keys = keysWithin(report.blocks, "origin");
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter((key) => !report.figures.has(key))).toEqual([]);
      expect([...report.figures.keys()].filter((key) => !keys.includes(key))).toEqual([]);
      const [topics, unsaid] = ["topics", "unsaid"].map((id) => {
        const block = blockOf(report, id);
        return block?.kind === "statements" ? block.groups.flatMap(({ statements }) => statements.map(plain)).join("\n") : ""; // oxfmt-ignore
      });
      const { entries, lacking } = entriesOf(stock.data, area, year);
      const table = blockOf(report, "core");
      expect(table?.kind === "table" && table.table.rows.length).toBe(entries.length);
      for (const entry of entries) expect(topics).toContain(plain(sayEntry(stock.data, entry, locale)));
      for (const { partition } of lacking) expect(unsaid).toContain(partition.indicator.name[locale].replace(/[)）]$/, "")); // oxfmt-ignore
      expect(report.title).toContain(formatPeriod(year, locale));
      const cited = keysWithin(report.blocks, "cited");
      const told = new Set(report.cited?.flatMap(({ keys: own }) => own));
      expect(cited.filter((key) => !told.has(key))).toEqual([]);
    },
  );
});
