import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/core/cell.ts";
import { isRankable } from "../../src/core/cell.ts";
import { leavesOf } from "../../src/core/comparability.ts";
import { compare } from "../../src/core/comparison.ts";
import type { Comparison } from "../../src/core/comparison.ts";
import { cityOf, presentDistricts } from "../../src/core/dataset.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import { refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { ENOUGH_PEERS, fieldOf, peersIn, positionOf } from "../../src/core/profile.ts";
import { choicesOf } from "../../src/core/series.ts";
import { trendOf } from "../../src/core/trend.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { periodsOf } from "../../src/core/when.ts";
import { data, measured, partitionOf } from "../fixture.ts";
import { area, FOCUS } from "../made-up.ts";

const DISTRICTS = presentDistricts(data.areas);

describe("every derived figure", () => {
  const derived = [...data.partitions.values()].flatMap(({ indicator }) =>
    MEASURES.filter((measure) => refusalOf(measure, indicator) === undefined).flatMap((measure) => {
      const measurement = measured(indicator.id, measure, { base: "2020" });
      return periodsOf(data, measurement).flatMap((at) =>
        DISTRICTS.flatMap((code): readonly (readonly [AreaCode, Figure])[] => {
          const answer = figureAt(data, measurement, code, at);
          return isFigure(answer) ? [[code, answer]] : [];
        }),
      );
    }),
  );

  it("there are thousands of them", () => {
    expect(derived.length).toBeGreaterThan(2000);
  });

  it("every value is finite and lies within its interval", () => {
    const outside = derived.filter(([, { value, interval }]) => {
      const room = 1e-9 * Math.abs(value);
      return !Number.isFinite(value) || value < interval.low - room || value > interval.high + room;
    });
    expect(outside).toEqual([]);
  });

  it("every figure is about its own area or that area's city", () => {
    const strangers = derived.filter(([code, figure]) =>
      leavesOf(figure).some((leaf) => leaf.area !== code && leaf.area !== cityOf(data.areas, code)),
    );
    expect(strangers).toEqual([]);
  });

  it("no total of a district is more than its city", () => {
    const shares = derived.filter(([code, figure]) => {
      const [, whole] = leavesOf(figure);
      return whole !== undefined && whole.area === cityOf(data.areas, code);
    });
    expect(shares.length).toBeGreaterThan(200);
    expect(shares.filter(([, { interval }]) => interval.low > 100)).toEqual([]);
  });
});

describe("every choice among several values", () => {
  it("never uses a lone look-back where a longer series has a value for the period", () => {
    const used = [...data.areas.keys()].flatMap((code) =>
      [...choicesOf(partitionOf("gdp"), code).values()].filter(
        ({ chosen, others }) =>
          chosen.vintage === "gdp-look-back" && others.some(({ vintage }) => vintage !== "gdp-look-back"),
      ),
    );
    expect(used).toEqual([]);
  });
});

describe("every line", () => {
  it("never joins figures per head of populations before and after the census of 2020", () => {
    const pairs = [...data.partitions.values()].flatMap((partition) =>
      DISTRICTS.flatMap((code) =>
        trendOf(data, measured(partition.indicator.id, "head"), code, "year").runs.flatMap((run) =>
          run.slice(1).map((to, index) => [run[index], to] as const),
        ),
      ),
    );
    const denominators = pairs.map((pair) =>
      pair.map((figure) => {
        if (figure?.origin.kind !== "derived") return undefined;
        const people = figure.origin.derivation.operands[1]?.figure.origin;
        return people?.kind === "stated" ? people.observation.vintage : undefined;
      }),
    );
    expect(denominators.length).toBeGreaterThan(0);
    expect(denominators.filter(([a, b]) => a !== b)).toEqual([]);
  });
});

describe("every place", () => {
  it("in a profile is that of the comparison of all districts at its period, and what has none has none there", () => {
    const rows = DISTRICTS.filter((code) => data.areas.get(code)?.level === "district");
    const wrong: string[] = [];
    let placed = 0;
    for (const partition of data.partitions.values()) {
      if (partition.indicator.group !== undefined) continue;
      const measurement = measured(partition.indicator.id);
      const field = fieldOf(data, measurement, DISTRICTS);
      const cache = new Map<string, Comparison>();
      for (const code of DISTRICTS) {
        const answer = positionOf(data, field, code);
        const { period } = answer;
        if (period === undefined) continue;
        const areas = rows.includes(code) ? rows : [...rows, code];
        const key = `${period} ${areas.length > rows.length ? code : ""}`;
        const whole =
          cache.get(key) ?? compare(data, { measurement, areas, when: { kind: "period", period } });
        cache.set(key, whole);
        const there = whole.ranking.ranked.find(({ cell }) => cell.area === code);
        const [own, other] = [answer.kind === "placed" ? answer.rank : undefined, there?.rank];
        if (own) placed += 1;
        const same = own?.from === other?.from && own?.to === other?.to && own?.of === other?.of;
        if (!same) wrong.push(`${partition.indicator.id} ${code} ${period}`);
      }
    }
    expect(placed).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  it("is never given among fewer than five peers, for any district and indicator", () => {
    const fields = [...data.partitions.values()]
      .filter(({ indicator }) => indicator.group === undefined)
      .map(({ indicator }) => fieldOf(data, measured(indicator.id), DISTRICTS));
    for (const district of [...FOCUS, area("440105"), area("440305")])
      for (const field of fields) {
        const answer = positionOf(data, field, district);
        if (answer.kind !== "placed") continue;
        const row = field.rows.find((one) => one.period === answer.period);
        expect(row && peersIn(data, row, district)).toBeGreaterThanOrEqual(ENOUGH_PEERS);
        expect(new Set(answer.ranked.map((one) => one.cell.figure.period)).size).toBe(1);
        expect(answer.ranked.every((one) => isRankable(one.cell))).toBe(true);
      }
  });
});
