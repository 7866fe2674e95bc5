import { describe, expect, it } from "vitest";
import { commonPeriod, comparableAt } from "../../src/core/common-period.ts";
import { cityOf, presentDistricts } from "../../src/core/dataset.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import type { Answer, Measurement } from "../../src/core/figures.ts";
import { hasBase, isChained, POPULATIONS, refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import type { Measure } from "../../src/core/measures.ts";
import {
  comparePeriods,
  familyOf,
  liesBetween,
  TOLERANCE_YEARS,
  yearEarlier,
  yearsApart,
} from "../../src/core/period.ts";
import { choicesOf, isWhole } from "../../src/core/series.ts";
import type { AreaCode, IndicatorId, Period } from "../../src/core/types.ts";
import { answerAt, periodsOf } from "../../src/core/when.ts";
import { bestPeriod } from "../../src/data/coverage.ts";
import { formatPeriod } from "../../src/i18n/format.ts";
import { reasonText } from "../../src/i18n/reasons.ts";
import { periodText } from "../../src/i18n/words.ts";
import { PRESETS } from "../presets.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { areasOf } from "../../src/state/area-chosen.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { data, measured, partitionOf } from "../fixture.ts";
import { curatedStock } from "../stock.ts";
import { seldom } from "../extent.ts";

const DISTRICTS = presentDistricts(data.areas);
const SETS = PRESETS.map((preset) => ({
  preset,
  areas: areasOf(data.areas, { kind: "preset", preset }),
}));
const INDICATORS = [...data.partitions.values()].map(({ indicator }) => indicator);

function allowing(measure: Measure): readonly IndicatorId[] {
  return INDICATORS.filter((indicator) => refusalOf(measure, indicator) === undefined).map(({ id }) => id);
}

/** Every answer of every district in every period of a measure. */
function* answers(measurement: Measurement): Generator<[string, AreaCode, Period, Answer]> {
  const { id } = measurement.partition.indicator;
  for (const period of periodsOf(data, measurement))
    for (const area of DISTRICTS)
      yield [`${id} ${area} ${period}`, area, period, figureAt(data, measurement, area, period)];
}

describe("the reason why there is no figure", () => {
  it("names what is missing, for which period, and the nearest that exists, in both languages", () => {
    const wrong: string[] = [];
    let named = 0;
    for (const id of allowing("head"))
      for (const population of POPULATIONS)
        for (const [name, area, period, answer] of answers(measured(id, "head", { population }))) {
          if (isFigure(answer) || answer.reason !== "no-operand" || answer.operand !== "population") continue;
          named += 1;
          const periods = [...choicesOf(partitionOf(population), area).keys()];
          const away = periods.filter((one) => familyOf(one) === familyOf(period));
          const least = Math.min(...away.map((one) => yearsApart(one, period)));
          const near = answer.nearest;
          // Of what has no date any period is as near.
          const isNearest =
            period === "undated" || (near ? yearsApart(near.period, period) === least : away.length === 0);
          const { zh, en } = reasonText(answer);
          const told = !near || (zh.includes("最近为") && en.includes("the nearest is"));
          if (answer.period !== period || periods.includes(period) || !isNearest || !told) wrong.push(name);
        }
    expect(named).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it("says that no figure was found at all only of areas without any, and names the newest of each kind of period", () => {
    const NONE = reasonText({ reason: "no-figure" });
    const wrong: string[] = [];
    for (const { id } of INDICATORS) {
      const families = new Set(periodsOf(data, measured(id)).map(familyOf));
      for (const area of DISTRICTS) {
        const printed = [...choicesOf(partitionOf(id), area).keys()];
        const whens = [
          ...periodsOf(data, measured(id)).map((period) => ({ kind: "period", period }) as const),
          ...[...families, "year" as const].map((family) => ({ kind: "latest", family }) as const),
        ];
        for (const when of whens) {
          const answer = answerAt(data, measured(id), area, when);
          if (isFigure(answer) || answer.reason !== "no-figure") continue;
          const { zh, en } = reasonText(answer);
          const isNone = zh.includes(NONE.zh) || reasonText(answer, "brief").zh.includes(NONE.zh);
          const own = when.kind === "period" ? familyOf(when.period) : when.family;
          const elsewhere = printed
            .filter((one) => one !== "undated")
            .sort(comparePeriods)
            .at(-1);
          const isOther = !printed.some((one) => familyOf(one) === own || one === "undated");
          const isTold = !isOther || !elsewhere || [formatPeriod(elsewhere, "zh"), formatPeriod(elsewhere, "en")].every((text, index) => [zh, en][index]?.includes(text)); // oxfmt-ignore
          if (isNone !== (printed.length === 0) || !isTold)
            wrong.push(`${id} ${area} ${JSON.stringify(when)}: ${zh}`);
        }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it("says of what exists nearest only of areas with any of that kind of period", () => {
    const wrong: string[] = [];
    for (const { id } of INDICATORS)
      for (const [name, area, period, answer] of answers(measured(id))) {
        if (isFigure(answer) || answer.reason !== "no-figure") continue;
        const all = [...choicesOf(partitionOf(id), area).keys()].filter(
          (one) => familyOf(one) === familyOf(period) || [one, period].includes("undated" as Period),
        );
        if ((answer.nearest === undefined) !== (all.length === 0)) wrong.push(name);
        if (reasonText(answer).zh.includes("无数据")) wrong.push(name);
      }
    expect(wrong).toEqual([]);
  });
});

it("a figure per km² says of which year its land area is, or that this is not stated, wherever it is another", () => {
  const wrong: string[] = [];
  let undated = 0;
  for (const id of allowing("area"))
    for (const [name, , period, answer] of answers(measured(id, "area"))) {
      if (!isFigure(answer) || answer.origin.kind !== "derived") continue;
      const land = answer.origin.derivation.operands[1]?.figure.period;
      if (land !== (answer.operandPeriod ?? period)) wrong.push(name);
      if (land === period) continue;
      undated += Number(land === "undated");
      const said = land === "undated" ? "（土地面积未注明年份）" : `（土地面积为${String(land)}年）`;
      if (!periodText(answer, "zh").endsWith(said)) wrong.push(`${name}: ${periodText(answer, "zh")}`);
    }
  expect(undated).toBeGreaterThan(100);
  expect(wrong.slice(0, 10)).toEqual([]);
});

describe("a figure per head", () => {
  it("is by a population of the period or within three years, on one side of every break, and says of which", () => {
    const wrong: string[] = [];
    let near = 0;
    for (const id of allowing("head"))
      for (const population of POPULATIONS)
        for (const [name, area, period, answer] of answers(measured(id, "head", { population }))) {
          if (!isFigure(answer) || answer.origin.kind !== "derived") continue;
          const people = answer.origin.derivation.operands[1]?.figure.period;
          const said = answer.operandPeriod ?? period;
          if (people !== said) wrong.push(`${name}: ${String(people)}`);
          if (said === period) continue;
          near += 1;
          const breaks = [
            ...(partitionOf(population).indicator.breaks ?? []),
            ...(data.areas.get(area)?.breaks ?? []),
          ].filter(({ areas }) => areas === undefined || areas.includes(area));
          const isFar = yearsApart(said, period) > TOLERANCE_YEARS;
          if (isFar || breaks.some((cut) => liesBetween(cut, said, period))) wrong.push(`${name}: ${said}`);
          if (!periodText(answer, "zh").includes(`${said}年）`))
            wrong.push(`${name}: ${said} is not printed`);
        }
    expect(near).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

describe("shares of one city's whole", () => {
  it("come to no more than 100.05 in any period", () => {
    const over: string[] = [];
    let count = 0;
    for (const id of allowing("share")) {
      const share = measured(id, "share");
      for (const period of periodsOf(data, share))
        for (const city of ["440100", "440300"]) {
          const parts = DISTRICTS.filter((code) => cityOf(data.areas, code) === city)
            .map((code) => figureAt(data, share, code, period))
            .filter(isFigure);
          count += parts.length;
          const sum = parts.reduce((whole, { value }) => whole + value, 0);
          if (sum > 100.05) over.push(`${id} ${period} ${city}: ${String(sum)}`);
        }
    }
    expect(count).toBeGreaterThan(500);
    expect(over).toEqual([]);
  });

  it("divide no area by a total that leaves it out", () => {
    const totals = allowing("share").flatMap((id) =>
      [...answers(measured(id, "share"))].flatMap(([name, area, , answer]) => {
        if (!isFigure(answer) || answer.origin.kind !== "derived") return [];
        const whole = answer.origin.derivation.operands[1]?.figure.origin;
        return whole?.kind === "stated" ? [{ name, area, coverage: whole.observation.coverage }] : [];
      }),
    );
    expect(totals.length).toBeGreaterThan(500);
    expect(
      totals.filter(
        ({ area, coverage }) =>
          coverage !== undefined && area.endsWith(coverage.replace("excludes-", "440300-")),
      ),
    ).toEqual([]);
  });
});

describe("an index", () => {
  it("is the product of the published growth of every year from its base, and nothing where one is missing", () => {
    const wrong: string[] = [];
    let made = 0;
    for (const id of allowing("index").filter((one) => isChained("index", partitionOf(one).indicator)))
      for (const base of ["2015", "2018", "2020"] as readonly string[] as readonly Period[]) {
        const measurement = measured(id, "index", { base });
        const growth = data.partitions.get(partitionOf(id).indicator.growth ?? id);
        if (!growth) continue;
        for (const [name, area, period, answer] of answers(measurement)) {
          if (familyOf(period) !== "year" || comparePeriods(period, base) < 0) continue;
          const rates = choicesOf(growth, area);
          let product: number | undefined = 100;
          for (let at = period; at !== base && product !== undefined; at = yearEarlier(at) ?? base) {
            const rate = rates.get(at)?.chosen;
            product = rate && isWhole(growth, rate) ? product * (1 + rate.value / 100) : undefined;
          }
          if (isFigure(answer)) made += 1;
          const value = isFigure(answer) ? answer.value : undefined;
          const same =
            value === undefined || product === undefined
              ? value === product
              : Math.abs(value - product) < 1e-9 * product;
          // An open bound on both sides says nothing.
          if (!same && !(value === undefined && !isFigure(answer) && "operand" in answer && answer.operand === "point")) wrong.push(name); // oxfmt-ignore
        }
      }
    expect(made).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  seldom(
    "starts from another period than the shown one, the earliest that serves most, in every view",
    () => {
      const wrong: string[] = [];
      let views = 0;
      for (const measure of MEASURES.filter(hasBase))
        for (const id of allowing(measure))
          for (const { preset } of SETS) {
            const scene = sceneOf(data, {
              ...ADDRESS.defaults,
              indicator: id,
              measure,
              areas: { kind: "preset", preset },
            });
            const { base } = scene?.measurement ?? {};
            if (!scene || base === undefined) continue;
            views += 1;
            const name = `${id} ${measure} ${preset} ${base}`;
            const shown = scene.when.kind === "period" ? scene.when.period : undefined;
            if (base === shown || scene.bases.some(({ period }) => period === shown)) wrong.push(name);
            const most = Math.max(...scene.bases.map(({ count }) => count));
            if (scene.bases.find(({ count }) => count === most)?.period !== base) wrong.push(name);
          }
      expect(views).toBeGreaterThan(150);
      expect(wrong).toEqual([]);
    },
  );
});

describe("the newest common period", () => {
  const { manifest } = curatedStock();

  it("is what the list of indicators says before any figure is loaded", () => {
    const wrong = manifest.indicators.flatMap((entry) =>
      SETS.flatMap(({ preset, areas }) => {
        const listed = bestPeriod(manifest, entry, areas);
        const found = commonPeriod(data, measured(entry.id), areas);
        const same = found
          ? listed?.period === found.period && listed.count === found.count
          : (listed?.count ?? 0) < 2;
        return same ? [] : [`${entry.id} ${preset}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("has most areas of its family, and none newer has as many", () => {
    const wrong = INDICATORS.flatMap(({ id }) =>
      SETS.flatMap(({ preset, areas }) => {
        const found = commonPeriod(data, measured(id), areas, "year");
        const rivals = periodsOf(data, measured(id), "year").filter((period) => {
          const count = comparableAt(data, measured(id), areas, period);
          const isNewer = found !== undefined && comparePeriods(period, found.period) > 0;
          return found ? count > found.count || (isNewer && count === found.count) : count >= 2;
        });
        return rivals.map((period) => `${id} ${preset}: ${period}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it("the latest figure of an area is its newest about the whole of it, bound or estimate as it may be", () => {
  const wrong = INDICATORS.flatMap(({ id }) =>
    DISTRICTS.flatMap((area) => {
      const partition = partitionOf(id);
      const whole = [...choicesOf(partition, area).values()].filter(
        ({ chosen, period }) => familyOf(period) === "year" && isWhole(partition, chosen),
      );
      const newest = whole.map(({ period }) => period).sort(comparePeriods).at(-1); // oxfmt-ignore
      const answer = answerAt(data, measured(id), area, { kind: "latest", family: "year" });
      return newest !== undefined && (!isFigure(answer) || answer.period !== newest) ? [`${id} ${area}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
