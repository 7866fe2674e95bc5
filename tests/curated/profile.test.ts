import { describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import { comparableAt } from "../../src/core/common-period.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { comparePeriods, familyOf } from "../../src/core/period.ts";
import { isDistrict } from "../../src/core/profile-place.ts";
import type { Quartile } from "../../src/core/profile-statements.ts";
import { choicesOf } from "../../src/core/series.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { periodsOf } from "../../src/core/when.ts";
import type { ProfileWire } from "../../src/data/wire-profile.ts";
import { sayStatement, sayUnplaced } from "../../src/i18n/say-profile.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { measurementOf, profileBase } from "../../src/views/area/base.ts";
import { keyFigures } from "../../src/views/area/figures.ts";
import { profileOf } from "../../src/views/area/profile.ts";
import type { Profile } from "../../src/views/area/profile.ts";
import { versusBlock } from "../../src/views/area/versus-table.ts";
import { versusRows } from "../../src/views/area/versus.ts";
import { bundled, bundledJson, data } from "../fixture.ts";
import { FOCUS } from "../made-up.ts";
import { curatedStock } from "../stock.ts";

// Everything that the profiles and the pair pages say of the data as they stand.

const DISTRICTS = presentDistricts(data.areas);
const PAIRS = DISTRICTS.flatMap((a, at) => DISTRICTS.slice(at + 1).map((b) => [a, b] as const));
const FILE = [...bundled.bundle.files.keys()].find((name) => name.startsWith("profile-")) ?? "";
const { partitions } = bundledJson(FILE) as ProfileWire;
const base = profileBase({ ...curatedStock(), profile: partitions.map(({ indicator }) => indicator.id) });
const PROFILES = DISTRICTS.map((district) => profileOf(base, district, undefined, "zh"));

function allSaid({ quartiles, courses, unplaced }: Profile): readonly string[] {
  return LOCALES.flatMap((locale) => [
    ...[...quartiles, ...courses].map((statement) => sayStatement(statement, data, locale)),
    ...unplaced.map((one) => sayUnplaced(one, data, locale)),
  ]);
}

const SAID = PROFILES.flatMap(allSaid);

describe("a strength or a gap", () => {
  const claims = PROFILES.flatMap(({ quartiles }) => quartiles);

  it("is there, and is never a total, a count or without a direction", () => {
    expect(claims.length).toBeGreaterThan(20);
    const kinds = claims.map(({ position: { measurement } }) => [measurement.partition.indicator, measurement.measure] as const); // oxfmt-ignore
    expect(kinds.filter(([{ polarity }]) => polarity === "neutral")).toEqual([]);
    expect(kinds.filter(([{ kind }, measure]) => measure === "raw" && (kind === "level" || kind === "count" || kind === "rank"))).toEqual([]); // oxfmt-ignore
  });

  /** How many of the set can stand on the better side, told from the printed figures alone. */
  const ahead = ({ kind, place, row, position }: Quartile) => {
    const sign = (position.measurement.partition.indicator.polarity === "lower" ? -1 : 1) * (kind === "top" ? 1 : -1); // oxfmt-ignore
    const own = place.cell.figure;
    return place.set.areas.filter((area) => {
      if (area === place.cell.area) return false;
      const cell = row.cells.find((one) => one.area === area);
      if (cell?.kind !== "value") return true;
      const { value, interval } = cell.figure;
      if (!isRankable(cell)) return sign > 0 ? interval.high > own.value : interval.low < own.value;
      return sign * (value - own.value) > 0;
    }).length;
  };

  it("holds for every place of those of the set that have no comparable figure", () => {
    expect(claims.filter((claim) => ahead(claim) >= Math.floor(claim.place.set.areas.length / 4))).toEqual(
      [],
    );
  });

  it("names the whole set, or whom it lacks", () => {
    for (const claim of claims) {
      const said = sayStatement(claim, data, "zh");
      const { missing, set } = claim.place;
      expect(said).toContain(missing.length === 0 ? `全部${String(set.areas.length)}个区` : "无可比数字");
      expect(set.areas.every((area) => isDistrict(data, area))).toBe(true);
    }
  });

  it.each(FOCUS.flatMap((a) => FOCUS.filter((b) => b !== a).map((b) => [a, b] as const)))(
    "is the same on the profile of %s and beside %s",
    (district, against) => {
      const alone = PROFILES[DISTRICTS.indexOf(district)];
      const pair = profileOf(base, district, against, "zh");
      expect(allSaid(pair)).toEqual(alone && allSaid(alone));
      expect(pair.positions.map(({ period }) => period)).toEqual(
        alone?.positions.map(({ period }) => period),
      );
    },
  );
});

describe("every sentence of a profile", () => {
  it.each<[string, RegExp]>([
    ["leads nothing", /居首|领先的|the leader|ranks first/],
    ["separates no thousands in a year", /\d,\d{3}年|\bin \d,\d{3}\b/],
    ["counts no places as a unit", /\d位次|in rank\b|in persons\b/],
    ["has no brackets in brackets", /（[^）]*（|）（|\([^)]*\(|\) \(/],
    ["leaves nothing out", /undefined|NaN|Infinity/],
  ])("%s", (_, pattern) => {
    expect(SAID.filter((said) => pattern.test(said))).toEqual([]);
  });

  it("with an extreme says of how many it is one, and how many are left out", () => {
    const extremes = PROFILES.flatMap(({ courses }) => courses.filter(({ leader }) => leader !== undefined));
    expect(extremes.length).toBeGreaterThan(0);
    for (const course of extremes)
      expect(sayStatement(course, data, "zh")).toMatch(
        new RegExp(`同一批${String(course.peers)}个可比区中最.*另有${String(course.without)}区`),
      );
    const others = SAID.filter((said) => /最[高低大多]的|the (highest|lowest|largest) of/.test(said));
    expect(others.filter((said) => !/同一批|the same \d+/.test(said))).toEqual([]);
  });

  it("of a quarter or a course names its period", () => {
    const said = PROFILES.flatMap(({ quartiles, courses }) =>
      LOCALES.flatMap((locale) => [...quartiles, ...courses].map((one) => sayStatement(one, data, locale))),
    );
    expect(said.filter((one) => !/\b(19|20)\d\d(年|\b)|未注明年份|undated/.test(one))).toEqual([]);
  });
});

describe("a key figure", () => {
  const oneSided = (bound: string | undefined) => bound === "at-least" || bound === "at-most";

  it.each(DISTRICTS)(
    "of %s never lets a bound hide the newest yearly result, nor a newer bound go unsaid",
    (area) => {
      for (const { indicator, figure, beside } of keyFigures(data, area, "zh")) {
        const partition = measurementOf(data, indicator)?.partition;
        if (!figure || !partition) continue;
        const yearly = [...choicesOf(partition, area).values()].filter(
          ({ period, chosen }) => familyOf(period) === "year" && !chosen.scope && !chosen.variant,
        );
        const points = yearly.filter(
          ({ chosen: { bound, status } }) => !oneSided(bound) && status !== "estimate",
        );
        const newer = yearly.filter(({ chosen, period }) => oneSided(chosen.bound) && comparePeriods(period, figure.period) > 0); // oxfmt-ignore
        if (points.length > 0) expect(oneSided(figure.bound)).toBe(false);
        if (newer.length > 0 && !oneSided(figure.bound)) expect(beside?.value).toMatch(/^[≥≤]/);
      }
    },
  );
});

describe("a pair of districts", () => {
  const rows = PAIRS.flatMap(([a, b]) => versusRows(data, a, b, "zh").map((row) => ({ a, b, row })));

  it("has two figures of one period in each row, or is refused with both periods printed", () => {
    expect(rows.length).toBe(PAIRS.length * 15);
    for (const { a, b, row } of rows) {
      const { own, other, level, verdict } = row;
      const same = own.figure !== undefined && own.figure.period === other.figure?.period;
      if (level !== "refuse") expect([a, b, own.indicator, same]).toEqual([a, b, own.indicator, true]);
      else if (own.text && other.text) expect(verdict).toContain("没有同一时期");
      for (const text of [own.text, other.text]) if (text) expect(text.when).toMatch(/年/);
    }
  });

  it("has no newer year in which both can be compared", () => {
    const newer = rows.filter(({ a, b, row }) => {
      const measurement = measurementOf(data, row.own.indicator);
      const shown = row.level === "refuse" ? undefined : row.own.figure?.period;
      if (!measurement || shown === "undated") return false;
      return periodsOf(data, measurement, "year").some(
        (period) =>
          (shown === undefined || comparePeriods(period, shown) > 0) &&
          comparableAt(data, measurement, [a, b], period) === 2,
      );
    });
    expect(newer.map(({ a, b, row }) => [a, b, row.own.indicator])).toEqual([]);
  });

  it.each(LOCALES)("prints no thousands in a year and no brackets in brackets (%s)", (locale) => {
    const of = (code: AreaCode) => profileOf(base, code, undefined, locale);
    const said = FOCUS.flatMap((a) =>
      DISTRICTS.filter((b) => b !== a).flatMap(
        (b) =>
        versusBlock(of(a), b).table.rows.flatMap(({ cells }) => cells.map(({ text, below }) => `${text} ${below ?? ""}`)), // oxfmt-ignore
      ),
    );
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter((one) => /\d,\d{3}年|（[^）]*（|）（|\d位次/.test(one))).toEqual([]);
  });
});
