import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOUNDARIES, COVERAGES, SAMPLES } from "../../src/core/conditions.ts";
import type { Partition } from "../../src/core/dataset.ts";
import { decimalStep } from "../../src/core/interval.ts";
import { partitionOf as makePartition } from "../../src/core/partition.ts";
import type { WholePartition } from "../../src/core/partition.ts";
import type { AreaCode, IndicatorId, Observation, SourceId } from "../../src/core/types.ts";
import { BOUNDS, NATURES, STATUSES } from "../../src/core/types.ts";
import { isDefault } from "../../src/data/columns.ts";
import { bestPeriod, coverage, encodeCover, isCovered } from "../../src/data/coverage.ts";
import { decodePartition, isManifest, withOrigin } from "../../src/data/decode.ts";
import { encodeOrigin, encodePartition } from "../../src/curate/encode.ts";
import { entryOf } from "../../src/data/entry.ts";
import type { IndicatorEntry } from "../../src/data/wire.ts";
import { bundled, bundledJson, partitionOf } from "../fixture.ts";
import { manifest as world } from "../world/world.ts";
import { area, FOCUS, FUTIAN, HUANGPU, madeUp, madeUpPartition, period, TIANHE } from "../made-up.ts";

const { curated, bundle } = bundled;
const { manifest } = bundle;
const GDP = partitionOf("gdp").indicator;

/** Everything an observation says, in an order that does not depend on the file it came from. */
function sorted(observations: readonly Observation[]): readonly string[] {
  return observations
    .map((observation) => JSON.stringify(Object.entries(observation).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
}

/** A partition as it comes back from its two files. */
function throughTheWire(partition: WholePartition): Partition | undefined {
  const [wire, origin] = [encodePartition(partition, "origin.json"), encodeOrigin(partition)].map(
    (json) => JSON.parse(JSON.stringify(json)) as unknown,
  );
  const decoded = decodePartition(wire);
  return decoded && withOrigin(decoded, origin);
}

/** The real data as the page loads them: the figures, and the same with their origins. */
const loaded = manifest.indicators.flatMap(({ file }) => decodePartition(bundledJson(file)) ?? []);
const complete = loaded.flatMap((partition) => {
  const { origin } = partition;
  return origin.kind === "elsewhere" ? (withOrigin(partition, bundledJson(origin.file)) ?? []) : [];
});

describe("partitions", () => {
  it("come back from their files as they were made", () => {
    expect(complete).toEqual([...bundled.partitions.values()]);
  });

  it("give back every curated observation, whole and unchanged", () => {
    const decoded = complete.flatMap(({ observations }) => observations);
    expect(complete.length).toBe(curated.indicators.length);
    expect(sorted(decoded)).toEqual(sorted(curated.observations));
  });

  it("give the figures, without their origins, before those are fetched", () => {
    const gdp = loaded.find(({ indicator }) => indicator.id === "gdp");
    const first = gdp?.observations.find(({ area: code }) => code === FUTIAN);
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
    for (const { observations, vintages } of loaded) {
      const used = observations.flatMap(({ vintage }) => vintage ?? []);
      expect(new Set(vintages.keys())).toEqual(new Set(used));
    }
  });

  it("come back as they were made, whatever could be curated", () => {
    const text = fc.record({ zh: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) });
    const value = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    const sources = curated.sources.slice(0, 5).map(({ id }) => id);
    const observation = fc
      .record(
        {
          id: fc.constantFrom("a", "b"),
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
          decimals: fc.integer({ min: 1, max: 3 }),
          boundary: fc.constantFrom(...BOUNDARIES),
          coverage: fc.constantFrom(...COVERAGES),
          sample: fc.constantFrom(...SAMPLES),
          vintageInferred: fc.constant(true),
          superseded: fc.constant(true),
          periodDisputed: fc.constant(true),
          disputed: fc.constant(true),
          prefer: fc.constant(false),
          scope: text,
          note: text,
          basisNote: text,
        },
        {
          requiredKeys: [
            "area",
            "period",
            "digits",
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
        return { ...fields, value: number, indicator: GDP.id };
      });
    const checks = fc
      .dictionary(
        fc.constantFrom("a", "b"),
        fc.array(fc.constantFrom("check-1", "check-2"), { maxLength: 2 }),
      )
      .map((ids) => new Map(Object.entries(ids)));
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 12 }), checks, (list, crosschecks) => {
        const { sources: read, vintages } = curated;
        const made = makePartition({ indicator: GDP, sources: read, vintages, crosschecks }, list);
        expect(sorted(made.observations)).toEqual(sorted(list));
        expect(throughTheWire(made)).toEqual(made);
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

  it.each(Object.keys(whole).filter((key) => key !== "origin" && key !== "unprinted"))(
    "refuses a file without %s",
    (key) => {
      expect(decodePartition(without(key))).toBeUndefined();
    },
  );

  it("leaves out rows that point nowhere instead of inventing them", () => {
    const lost = { ...whole, area: (whole["area"] as number[]).map(() => 999) };
    expect(decodePartition(lost)?.observations).toEqual([]);
  });
});

describe("withOrigin", () => {
  const [gdp, land] = ["gdp", "land-area"].map((id) => bundled.partitions.get(id as IndicatorId));
  if (!gdp || !land) throw new Error("no partition");

  it.each([
    ["another indicator's", encodeOrigin(land)],
    ["nothing", null],
    ["another format", { ...encodeOrigin(gdp), format: 2 }],
    ["a partition", encodePartition(gdp, "x.json")],
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
  const known = (id: string): IndicatorEntry => {
    const entry = world.indicators.find((one) => one.id === id);
    if (!entry) throw new Error(`no entry ${id}`);
    return entry;
  };
  const countAt = (id: string, areas: readonly AreaCode[], at: string) =>
    coverage(world, known(id), areas).find((one) => one.period === at)?.count;

  it("is recognised after its way through JSON, and nothing else is", () => {
    expect(isManifest(JSON.parse(JSON.stringify(manifest)))).toBe(true);
    expect(
      [null, [], {}, { ...manifest, format: 2 }, { ...manifest, release: [] }].filter(isManifest),
    ).toEqual([]);
  });

  it("names a file for every indicator, and every file exists", () => {
    const origins = loaded.flatMap(({ origin }) => (origin.kind === "elsewhere" ? origin.file : []));
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
    ["gdp", "2013", 2],
    ["resident-population", "2014", 3],
    ["land-area", "2020", 3],
  ])("covers %s %s for %d of the focus districts", (id, at, count) => {
    expect(countAt(id, FOCUS, at)).toBe(count);
  });

  it("covers exactly the areas and periods for which a result about the whole area is known", () => {
    const wrong = manifest.indicators.flatMap(({ id, periods, cover }) =>
      periods.flatMap((at, index) =>
        manifest.areas.flatMap(({ code }, bit) => {
          const result = partitionOf(id).observations.some(
            (one) =>
              one.area === code && one.period === at && one.scope === undefined && one.nature === "result",
          );
          return isCovered(cover[index] ?? "", bit) === result ? [] : [`${id} ${code} ${at}`];
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
    const codes = [TIANHE, HUANGPU, FUTIAN];
    const { cover } = entryOf(madeUpPartition(rows, indicator), codes, { keys: "", file: "y.json" });
    expect(codes.map((_, bit) => isCovered(cover[0] ?? "", bit))).toEqual([true, false, false]);
  });

  it.each([
    ["gdp", [FUTIAN], "2022", 1],
    ["gdp", [area("440308"), area("440300-dapeng")], "2019", 2],
    ["land-area", [TIANHE], "2020", 1],
  ])("finds the period in which most of the chosen areas have %s", (id, areas, at, count) => {
    expect(bestPeriod(world, known(id), areas)).toEqual({ period: at, count });
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
