import { describe, expect, it } from "vitest";
import { isRankable, VERDICTS } from "../../src/core/cell.ts";
import type { Cell, Figure, ValueCell } from "../../src/core/cell.ts";
import { isDisputed, isOfWhole, leavesOf } from "../../src/core/comparability.ts";
import { cellsOf } from "../../src/core/comparison.ts";
import { figureAt, isFigure } from "../../src/core/figures.ts";
import type { Lacking } from "../../src/core/lacking.ts";
import { comparePeriods, liesBetween, yearsApart } from "../../src/core/period.ts";
import { standing } from "../../src/core/ranking.ts";
import type { Area, AreaCode, Observation, Period } from "../../src/core/types.ts";
import { cellFacts } from "../../src/i18n/facts.ts";
import { IN_FULL } from "../extent.ts";
import { data } from "../fixture.ts";
import { everyView, saidOf } from "./views.ts";
import type { SeenView } from "./views.ts";

// Nothing that a statistician would have to take back, over every view of the comparison.

const VIEWS = [...everyView()];

it("are thousands of views", () => {
  expect(VIEWS.length).toBeGreaterThan(IN_FULL ? 9000 : 4000);
});

/** The names of the views for which a claim does not hold: a failing law says which, up to ten of them. */
function offenders(holds: (view: SeenView) => boolean): readonly string[] {
  return VIEWS.filter((view) => !holds(view))
    .slice(0, 10)
    .map(({ name }) => name);
}

function values({ comparison }: SeenView): readonly ValueCell[] {
  return cellsOf(comparison).filter((cell): cell is ValueCell => cell.kind === "value");
}

/** The printed figures behind the values of a view. */
function leaves(view: SeenView): readonly Observation[] {
  return values(view).flatMap(({ figure }) => leavesOf(figure));
}

const isAccount = ({ indicator }: Observation) => data.partitions.get(indicator)?.indicator.account === true;
const tierOf = ({ indicator, source }: Observation) =>
  data.partitions.get(indicator)?.sources.get(source)?.tier ?? "D";
const isOne = (list: readonly unknown[]) => new Set(list).size <= 1;

describe("comparable", () => {
  const plain = VIEWS.filter(({ comparison }) => comparison.judgement.level === "comparable");
  const names = (holds: (view: SeenView) => boolean) =>
    plain.filter((view) => !holds(view)).map(({ name }) => name);

  it("is said of some views", () => {
    expect(plain.length).toBeGreaterThan(50);
  });

  it("means that every area has a value, of one period", () => {
    expect(names((view) => values(view).length === view.selection.areas.length)).toEqual([]);
    expect(names((view) => isOne(values(view).map(({ figure }) => figure.period)))).toEqual([]);
  });

  it("means tier A or B for every operand", () => {
    expect(names((view) => leaves(view).every((leaf) => ["A", "B"].includes(tierOf(leaf))))).toEqual([]);
  });

  it("means a known and equal status of accounts, and no estimate", () => {
    expect(names((view) => leaves(view).every(({ status }) => status !== "estimate"))).toEqual([]);
    const statuses = (view: SeenView) =>
      leaves(view)
        .filter(isAccount)
        .map(({ status }) => status);
    expect(names((view) => !statuses(view).includes("unknown") && isOne(statuses(view)))).toEqual([]);
  });

  it("means one vintage and boundaries, whole areas, the usual definition, exact values", () => {
    const numerators = (view: SeenView) => values(view).flatMap(({ figure }) => leavesOf(figure)[0] ?? []);
    expect(names((view) => isOne(numerators(view).map(({ vintage }) => vintage)))).toEqual([]);
    expect(names((view) => leaves(view).every(({ vintageInferred }) => vintageInferred !== true))).toEqual(
      [],
    );
    expect(names((view) => isOne(numerators(view).map(({ boundary }) => boundary)))).toEqual([]);
    expect(
      names((view) =>
        leaves(view).every(
          (leaf) =>
            leaf.scope === undefined &&
            leaf.sample === undefined &&
            !isDisputed(leaf) &&
            leaf.bound === "exact",
        ),
      ),
    ).toEqual([]);
  });

  it("means that no operand leaves an area out that stands apart", () => {
    const whole = ({ coverage }: Observation) => coverage?.startsWith("excludes") !== true;
    expect(names((view) => leaves(view).every(whole))).toEqual([]);
  });

  it("means operands of the same period, except the base of an index", () => {
    const apart = ({ selection, ...view }: SeenView) =>
      values({ selection, ...view }).some(({ figure }) =>
        leavesOf(figure).some(({ period }) => period !== figure.period),
      );
    expect(names((view) => view.selection.measurement.base !== undefined || !apart(view))).toEqual([]);
  });
});

describe("places and superlatives", () => {
  const SUPERLATIVE = { zh: /居首|居前/, en: /\bleads?\b/ };
  const HIGHEST = { zh: /最[高大多](?!为)|最低(?!的)/, en: /(is|are) (highest|largest|lowest)/ };
  const LIMITED = { zh: /在(已知|可以排位)的\d+/, en: /of the \d+ .*?(known|that can be ranked)/ };
  const PLACE = { zh: /第\d+/, en: /\bno\. \d/ };

  it.each(["zh", "en"] as const)(
    "no superlative while the set lacks a member, unless it is said (%s)",
    (locale) => {
      const claims = (view: SeenView) => saidOf(view, locale)[0];
      const whole = ({ comparison }: SeenView) => comparison.ranking.unranked.length === 0;
      expect(offenders((view) => whole(view) || !SUPERLATIVE[locale].test(claims(view)))).toEqual([]);
      expect(
        offenders(
          (view) => whole(view) || !HIGHEST[locale].test(claims(view)) || LIMITED[locale].test(claims(view)),
        ),
      ).toEqual([]);
    },
  );

  it.each(["zh", "en"] as const)(
    "nobody is highest or first while one not ranked is larger (%s)",
    (locale) => {
      const FIRST = { zh: /第1位/, en: /\bno\. 1\b(?!–)/ };
      let outrun = 0;
      const bold = [SUPERLATIVE[locale], HIGHEST[locale], FIRST[locale]];
      expect(
        offenders((view) => {
          const { ranked, lacking, polarity } = view.comparison.ranking;
          const [first] = ranked;
          const isLarger = lacking.some(
            ({ known, own }) => first && own && known && standing(known, first.cell, polarity) === "before",
          );
          if (!isLarger) return true;
          outrun += 1;
          return !bold.some((claim) => claim.test(saidOf(view, locale)[0]));
        }),
      ).toEqual([]);
      expect(outrun).toBeGreaterThan(20);
    },
  );

  it("a place is open to whoever may have come as far since, or been as far before, by a figure of another year", () => {
    const seen = { near: 0, across: 0, bounds: 0, far: 0 };
    /** What one figure of another year allows; all others can only narrow it. */
    const allowed = ({ known, area, isAcross, isFar }: Lacking, { period }: Figure, view: SeenView) => {
      if (!known) throw new Error(`${view.name}: of ${area} nothing is known`);
      const { measurement } = view.selection;
      const { indicator } = measurement.partition;
      const crosses = (cuts: Area["breaks"] = []) =>
        cuts.some((cut) => (cut.areas?.includes(area) ?? true) && liesBetween(cut, known.period, period));
      seen[isFar ? "far" : isAcross ? "across" : "near"] += 1;
      if (crosses(data.areas.get(area)?.breaks)) {
        seen.bounds += 1;
        return { low: -Infinity, high: Infinity };
      }
      if (!isAcross && !isFar && crosses(indicator.breaks))
        throw new Error(`${view.name}: ${area} is across`);
      const isUndated = [known.period, period].includes("undated" as Period);
      const growth = 1.25 ** (isUndated ? 3 : yearsApart(known.period, period));
      const isSame = indicator.id === "land-area" || known.period === period;
      const isBefore = comparePeriods(known.period, period) < 0;
      const less = isSame ? 1 : isBefore && !isUndated ? 0.8 : 1 / growth;
      const more = isSame ? 1 : isBefore || isUndated ? growth : 1.25;
      const most = indicator.kind === "share" && measurement.measure === "raw" ? 100 : Infinity;
      const { low, high } = known.interval;
      return { low: low * less, high: Math.min(high * more, Math.max(most, high)) };
    };
    expect(
      offenders((view) => {
        const { ranked, lacking, polarity } = view.comparison.ranking;
        const [first] = ranked;
        // Of each area's latest, each is of a year of its own, and who has none is looked for around the newest of all.
        if (!first || view.name.includes(" latest ")) return true;
        return lacking.every((one) => {
          const { area, reach } = one;
          if (!reach) return one.own !== undefined || one.known === undefined;
          const most = allowed(one, first.cell.figure, view);
          const isNarrower = reach.low >= most.low && reach.high <= most.high && reach.low <= reach.high;
          const isEndless = Number.isFinite(most.high) !== Number.isFinite(reach.high);
          const isPoint = one.known?.bound === "exact";
          // What results of other years allow is not what a forecast says.
          const isRight = one.own === "estimate" || (isNarrower && !(isPoint && isEndless));
          return (
            isRight &&
            ranked.every(({ cell, rank }) => {
              const isOpen = rank.open?.some((other) => other.area === area) === true;
              return isOpen !== (standing({ interval: reach }, cell, polarity) === "behind");
            })
          );
        });
      }),
    ).toEqual([]);
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  it("nobody is first alone while the nearest year of one without a figure has a larger, or a larger least", () => {
    let larger = 0;
    expect(
      offenders((view) => {
        const { measurement } = view.selection;
        const { ranked, polarity } = view.comparison.ranking;
        const [first] = ranked;
        const year = Number(first?.cell.figure.period);
        // Of each area's latest, three years are counted from the newest of all, and the sentence says of how many it is.
        const isLatest = view.name.includes(" latest ");
        if (!first || isLatest || !Number.isInteger(year) || measurement.measure !== "raw") return true;
        if (polarity === "lower" || measurement.partition.indicator.kind === "growth") return true;
        const at = (code: AreaCode, distance: number) =>
          [year - distance, year + distance].flatMap((other) => {
            const answer = figureAt(data, measurement, code, String(other) as Period);
            const isKnown = isFigure(answer) && isOfWhole(answer, measurement.partition);
            return isKnown && answer.bound !== "at-most" ? [answer.value] : [];
          });
        const none = view.comparison.ranking.unranked.filter(({ kind }) => kind === "missing");
        const isOpen = none.some(({ area }) => {
          const nearest = [1, 2, 3].map((distance) => at(area, distance)).find((all) => all.length > 0);
          return nearest?.every((value) => value > first.cell.figure.interval.high) === true;
        });
        if (!isOpen) return true;
        larger += 1;
        return first.rank.to > 1;
      }),
    ).toEqual([]);
    expect(larger).toBeGreaterThan(20);
  });

  it.each(["zh", "en"] as const)(
    "first is one alone, of a whole set, where one end is better and the indicator is no total (%s)",
    (locale) => {
      const FIRST = { zh: /居首/, en: /\bleads\b/ };
      let told = 0;
      expect(
        offenders((view) => {
          if (!FIRST[locale].test(saidOf(view, locale)[0])) return true;
          told += 1;
          const { measure, partition } = view.selection.measurement;
          const { kind, polarity } = partition.indicator;
          const isDirected =
            measure === "raw" && polarity !== "neutral" && !["level", "count"].includes(kind);
          const { ranked, unranked } = view.comparison.ranking;
          const able = ranked.filter(({ rank }) => rank.from === 1);
          return isDirected && unranked.length === 0 && able.length === 1 && able[0]?.rank.to === 1;
        }),
      ).toEqual([]);
      expect(told).toBeGreaterThan(10);
    },
  );

  it.each(["zh", "en"] as const)(
    "where rounding leaves open who is ahead, it says so and how many they are (%s)",
    (locale) => {
      const TIED = { zh: /先后难分/, en: /cannot be told apart/ };
      const COUNT = { zh: /等(\d+)个地区/, en: /and (\d+) others/ };
      let tied = 0;
      expect(
        offenders((view) => {
          const { ranked } = view.comparison.ranking;
          const foremost = Math.min(...ranked.map(({ rank }) => rank.from));
          const able = ranked.filter(({ rank }) => rank.from === foremost);
          const said = saidOf(view, locale)[0].split(locale === "zh" ? "。" : ". ")[0] ?? "";
          if (able.length < 2) return !TIED[locale].test(said);
          tied += 1;
          const count = COUNT[locale].exec(said)?.[1];
          const area = (code: AreaCode) => data.areas.get(code)?.short[locale] ?? code;
          const named = able.filter(({ cell }) => said.includes(area(cell.area)));
          return (
            TIED[locale].test(said) &&
            (named.length === able.length || Number(count) + (locale === "en" ? 1 : 0) === able.length)
          );
        }),
      ).toEqual([]);
      expect(tied).toBeGreaterThan(30);
    },
  );

  it.each(["zh", "en"] as const)("a refused view has no places and no superlative (%s)", (locale) => {
    const refused = ({ comparison }: SeenView) => comparison.judgement.level === "refuse";
    expect(offenders((view) => !refused(view) || view.comparison.ranking.ranked.length === 0)).toEqual([]);
    const bold = [SUPERLATIVE[locale], HIGHEST[locale]];
    // The values of a rank are places themselves: 第5位 is what was printed there.
    const isRank = ({ selection }: SeenView) => selection.measurement.partition.indicator.kind === "rank";
    const boldOf = (view: SeenView) => (isRank(view) ? bold : [...bold, PLACE[locale]]);
    expect(
      offenders(
        (view) => !refused(view) || !boldOf(view).some((claim) => claim.test(saidOf(view, locale)[0])),
      ),
    ).toEqual([]);
  });

  it("every place is possible", () => {
    expect(
      offenders(({ comparison: { ranking } }) =>
        ranking.ranked.every(({ rank: { from, to, of } }) => from >= 1 && from <= to && to <= of),
      ),
    ).toEqual([]);
  });
});

it.each(["zh", "en"] as const)(
  "no sentence and no list of reasons stops twice in one place (%s)",
  (locale) => {
    const TWICE = /[。；，、：.;,:]\s*[。；，、：]|[.;,:]\s?[.;,:](?!\d)/;
    const told = (view: SeenView) => {
      const { measurement } = view.selection;
      const facts = cellsOf(view.comparison).map(
        (cell) => cellFacts(data, measurement, cell, locale).verdict,
      );
      return [...saidOf(view, locale), ...new Set(facts)];
    };
    expect(offenders((view) => !told(view).some((text) => text !== undefined && TWICE.test(text)))).toEqual(
      [],
    );
  },
);

describe("what stands beside each other", () => {
  it("is no whole beside its part, and one level of area", () => {
    const levels = ({ comparison: { ranking } }: SeenView) =>
      ranking.ranked.map(({ cell }) => data.areas.get(cell.area)?.level === "city");
    expect(offenders((view) => isOne(levels(view)))).toEqual([]);
  });

  it("is no growth of different periods", () => {
    const growth = ({ selection: { measurement } }: SeenView) =>
      measurement.measure === "growth" || measurement.partition.indicator.kind === "growth";
    const periods = ({ comparison: { ranking } }: SeenView) =>
      ranking.ranked.map(({ cell }) => cell.figure.period);
    expect(offenders((view) => !growth(view) || isOne(periods(view)))).toEqual([]);
  });

  it("is neither a bound, nor a sample, nor a disputed figure", () => {
    const sound = ({ figure }: ValueCell) =>
      ["exact", "about"].includes(figure.bound) &&
      leavesOf(figure).every((leaf) => leaf.sample === undefined && !isDisputed(leaf));
    expect(offenders(({ comparison }) => comparison.ranking.ranked.every(({ cell }) => sound(cell)))).toEqual(
      [],
    );
  });

  it("has one verdict or one reason each", () => {
    const isOneOf = (cell: Cell) =>
      cell.kind === "missing"
        ? cell.reason.length > 0
        : VERDICTS.includes(cell.verdict) && cell.also?.includes(cell.verdict) !== true;
    expect(offenders(({ comparison }) => cellsOf(comparison).every(isOneOf))).toEqual([]);
    const split = ({ comparison }: SeenView) => cellsOf(comparison).filter(isRankable).length;
    expect(
      offenders((view) => {
        const { ranked } = view.comparison.ranking;
        return ranked.length === (split(view) < 2 ? 0 : split(view));
      }),
    ).toEqual([]);
  });
});
