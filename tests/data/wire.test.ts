import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode, Observation, SourceId } from "../../src/core/types.ts";
import { BOUNDS, NATURES, STATUSES } from "../../src/core/types.ts";
import { decimalStep, isDefault } from "../../src/data/columns.ts";
import { bestPeriod, coverage, encodeCover, isCovered } from "../../src/data/coverage.ts";
import { decodePartition, isManifest, withOrigin } from "../../src/data/decode.ts";
import { encodeEntry, encodeOrigin, encodePartition } from "../../src/data/encode.ts";
import type { Curated } from "../../src/data/read.ts";
import type { IndicatorEntry } from "../../src/data/wire.ts";
import {
  area,
  bundled,
  bundledJson,
  data,
  FOCUS,
  FUTIAN,
  HUANGPU,
  madeUp,
  partitionOf,
  period,
  TIANHE,
} from "../fixture.ts";

const { curated, bundle } = bundled;
const { manifest } = bundle;

/** Everything an observation says, in an order that does not depend on the file it came from. */
function sorted(observations: readonly Observation[]): readonly string[] {
  return observations
    .map((observation) => JSON.stringify(Object.entries(observation).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
}

function throughTheWire(observations: readonly Observation[], indicator = partitionOf("gdp").indicator) {
  const made = { ...curated, observations };
  const [wire, origin] = [encodePartition(made, indicator, "origin.json"), encodeOrigin(made, indicator)].map(
    (json) => JSON.parse(JSON.stringify(json)) as unknown,
  );
  const partition = decodePartition(wire);
  return partition && withOrigin(partition, origin);
}

/** Every partition of the real data with its origins, as after the first opened origin. */
const complete = [...data.partitions.values()].flatMap((partition) => {
  const { origin } = partition;
  return origin.kind === "elsewhere" ? (withOrigin(partition, bundledJson(origin.file)) ?? []) : [];
});

describe("partitions", () => {
  it("give back every curated observation, whole and unchanged", () => {
    const decoded = complete.flatMap(({ observations }) => observations);
    expect(complete.length).toBe(curated.indicators.length);
    expect(sorted(decoded)).toEqual(sorted(curated.observations));
  });

  it("give the figures, without their origins, before those are fetched", () => {
    const [first] = partitionOf("gdp").observations.filter(({ area: code }) => code === FUTIAN);
    const [whole] = curated.observations.filter(
      ({ area: code, period: at, indicator }) =>
        code === FUTIAN && at === first?.period && indicator === "gdp",
    );
    expect([first?.value, first?.asWritten, whole?.asWritten]).toEqual([502.7506, undefined, "5027506万元"]);
  });

  it("name every source of their figures, and with their origins every confirmation", () => {
    for (const { observations, sources, origin } of complete) {
      expect(new Set(sources.keys())).toEqual(new Set(observations.map(({ source }) => source)));
      const used = observations.flatMap(({ source, confirmedBy }) => [source, ...confirmedBy]);
      expect(new Set(origin.kind === "here" ? origin.sources.keys() : [])).toEqual(new Set(used));
    }
  });

  it("name every vintage of their figures", () => {
    for (const { observations, vintages } of data.partitions.values()) {
      const used = observations.flatMap(({ vintage }) => vintage ?? []);
      expect(new Set(vintages.keys())).toEqual(new Set(used));
    }
  });

  it("give back any observation that could be curated", () => {
    const text = fc.record({ zh: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) });
    const value = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    const sources = curated.sources.slice(0, 5).map(({ id }) => id);
    const observation = fc
      .record(
        {
          area: fc.constantFrom(...curated.areas.map(({ code }) => code)),
          period: fc.constantFrom("2020", "2021-03", "2016-01/2016-09", "undated").map(period),
          digits: value,
          step: fc.constantFrom(0.01, 1, 100),
          bound: fc.constantFrom(...BOUNDS),
          status: fc.constantFrom(...STATUSES),
          source: fc.constantFrom(...sources),
          basis: fc.constantFrom("stated", "inferred"),
          nature: fc.constantFrom(...NATURES),
          confirmedBy: fc.subarray(sources),
          asWritten: fc.string({ minLength: 1 }),
          line: fc.integer({ min: 1, max: 9999 }),
          locator: fc.string({ minLength: 1 }),
          vintage: fc.constantFrom(...curated.vintages.map(({ id }) => id)),
          variant: fc.constantFrom("usual", "other"),
          scope: text,
          note: text,
          basisNote: text,
        },
        {
          requiredKeys: [
            "area",
            "period",
            "digits",
            "step",
            "bound",
            "status",
            "source",
            "basis",
            "nature",
            "confirmedBy",
          ],
        },
      )
      .map(({ digits: [digits, decimals], ...fields }): Observation => {
        const number = Number((digits / 10 ** decimals).toPrecision(15)) + 0;
        return { ...fields, value: number, indicator: partitionOf("gdp").indicator.id };
      });
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 12 }), (list) => {
        expect(sorted(throughTheWire(list)?.observations ?? [])).toEqual(sorted(list));
      }),
    );
  });
});

describe("decodePartition", () => {
  const whole = bundledJson(manifest.indicators.find(({ id }) => id === "gdp")?.file ?? "") as Record<
    string,
    unknown
  >;
  const without = (key: string) => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));

  it("takes the file as it was written", () => {
    expect(decodePartition(whole)?.observations.length).toBe(partitionOf("gdp").observations.length);
  });

  it.each([
    ["nothing", null],
    ["a text", "<!doctype html>"],
    ["a list", []],
    ["an empty object", {}],
    ["another format", { ...whole, format: 2 }],
    ["a manifest", manifest],
    ["a list for an object", { ...whole, sparse: [] }],
    ["an object for a list", { ...whole, value: {} }],
  ])("refuses %s", (_, json) => {
    expect(decodePartition(json)).toBeUndefined();
  });

  it.each(Object.keys(whole).filter((key) => key !== "origin"))("refuses a file without %s", (key) => {
    expect(decodePartition(without(key))).toBeUndefined();
  });

  it("leaves out rows that point nowhere instead of inventing them", () => {
    const lost = { ...whole, area: (whole["area"] as number[]).map(() => 999) };
    expect(decodePartition(lost)?.observations).toEqual([]);
  });
});

describe("withOrigin", () => {
  const gdp = partitionOf("gdp");

  it.each([
    ["another indicator's", encodeOrigin(curated, partitionOf("land-area").indicator)],
    ["nothing", null],
    ["another format", { ...encodeOrigin(curated, gdp.indicator), format: 2 }],
    ["a partition", encodePartition(curated, gdp.indicator, "x.json")],
  ])("refuses %s", (_, json) => {
    expect(withOrigin(gdp, json)).toBeUndefined();
  });
});

describe("columns", () => {
  it.each([
    [6215.72, 0.01],
    [5047.4, 0.1],
    [3465, 1],
    [0, 1],
    [-2.15, 0.01],
    [3557.287, 0.001],
  ])("%d without a literal was printed in steps of %d", (value, step) => {
    expect(decimalStep(value)).toBe(step);
  });

  it.each([
    ["step", 0.01, true],
    ["step", 1, false],
    ["bound", "exact", true],
    ["bound", "about", false],
    ["confirmedBy", [], true],
    ["confirmedBy", ["a"], false],
    ["basis", "stated", true],
    ["nature", "target", false],
    ["note", undefined, false],
  ] as const)("%s %j is left out: %s", (field, value, expected) => {
    expect(isDefault(field, value, 0.01)).toBe(expected);
  });
});

describe("the manifest", () => {
  const entryOf = (id: string): IndicatorEntry => {
    const entry = manifest.indicators.find((one) => one.id === id);
    if (!entry) throw new Error(`no entry ${id}`);
    return entry;
  };
  const countAt = (id: string, areas: readonly AreaCode[], at: string) =>
    coverage(manifest, entryOf(id), areas).find((one) => one.period === at)?.count;

  it("is recognised after its way through JSON, and nothing else is", () => {
    expect(isManifest(JSON.parse(JSON.stringify(manifest)))).toBe(true);
    expect(
      [null, [], {}, { ...manifest, format: 2 }, { ...manifest, release: [] }].filter(isManifest),
    ).toEqual([]);
  });

  it("names a file for every indicator, and every file exists", () => {
    const origins = [...data.partitions.values()].flatMap(({ origin }) =>
      origin.kind === "elsewhere" ? origin.file : [],
    );
    const names = [
      ...manifest.indicators.map(({ file }) => file),
      ...origins,
      ...Object.values(manifest.geo),
    ];
    expect(names.filter((name) => !bundle.files.has(name))).toEqual([]);
    expect(bundle.files.has(bundle.manifestFile)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["gdp", "2022", 3],
    ["gdp", "2019", 2],
    ["gdp", "2016", 2],
    ["gdp", "2023", 2],
    ["rd-expenditure", "2021", 2],
    ["census-population", "2020", 3],
  ])("covers %s %s for %d of the focus districts", (id, at, count) => {
    expect(countAt(id, FOCUS, at)).toBe(count);
  });

  it("covers exactly the areas and periods for which a result about the whole area is known", () => {
    const wrong = manifest.indicators.flatMap(({ id, periods, cover }) =>
      periods.flatMap((at, index) =>
        manifest.areas.flatMap(({ code }, bit) => {
          const known = partitionOf(id).observations.some(
            (one) =>
              one.area === code && one.period === at && one.scope === undefined && one.nature === "result",
          );
          return isCovered(cover[index] ?? "", bit) === known ? [] : [`${id} ${code} ${at}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("does not count parts and targets", () => {
    const { indicator } = partitionOf("gdp");
    const row = {
      indicator: indicator.id,
      period: period("2022"),
      source: curated.sources[0]?.id as SourceId,
    };
    const rows = [
      madeUp({ ...row, area: TIANHE }),
      madeUp({ ...row, area: HUANGPU, scope: { zh: "某街道", en: "a part" } }),
      madeUp({ ...row, area: FUTIAN, nature: "target" }),
    ];
    const made: Curated = { ...curated, observations: rows };
    const codes = [TIANHE, HUANGPU, FUTIAN];
    const { cover } = encodeEntry(encodePartition(made, indicator, "x.json"), codes, "", "y.json");
    expect(codes.map((_, bit) => isCovered(cover[0] ?? "", bit))).toEqual([true, false, false]);
  });

  it.each([
    ["gdp", [FUTIAN], "2025", 1],
    ["land-area", [TIANHE], "undated", 1],
  ])("finds the period in which most of the chosen areas have %s", (id, areas, at, count) => {
    expect(bestPeriod(manifest, entryOf(id), areas)).toEqual({ period: at, count });
  });

  it("counts no area that it does not know", () => {
    expect(countAt("gdp", [area("449999")], "2022")).toBe(0);
  });
});

describe("coverage digits", () => {
  it("give back which areas are covered, however many there are", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (covered) => {
        const cover = encodeCover(covered);
        expect(covered.map((_, index) => isCovered(cover, index))).toEqual(covered);
        expect(isCovered(cover, covered.length + 3)).toBe(false);
      }),
    );
  });
});
