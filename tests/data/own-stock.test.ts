import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withOwnFigures, withoutOwnFigures } from "../../src/core/own-figures.ts";
import { isOwn, ownId } from "../../src/core/own.ts";
import type { OwnFile } from "../../src/core/own.ts";
import { BOUNDS } from "../../src/core/types.ts";
import type { Indicator, IndicatorId, TopicId, Unit, UnitId } from "../../src/core/types.ts";
import { bestPeriod } from "../../src/data/coverage.ts";
import { entryOf } from "../../src/data/entry.ts";
import { fetchNeed } from "../../src/data/fetch-need.ts";
import { loadManifest } from "../../src/data/load.ts";
import type { Need } from "../../src/data/needs.ts";
import { withOwn } from "../../src/data/own-stock.ts";
import { emptyStock, isMet } from "../../src/data/stock.ts";
import type { Stock } from "../../src/data/stock.ts";
import { bundled } from "../fixture.ts";
import { fetchBuilt } from "../loaded.ts";
import { FOCUS, FUTIAN, HUANGPU, period, TIANHE } from "../made-up.ts";
import { ownFile } from "../own.ts";
import { manifest, stock as world } from "../world/world.ts";

const GDP = "gdp" as IndicatorId;
const CARTS = ownId("carts") as string as IndicatorId;
const cart: Unit = {
  id: ownId("cart") as string as UnitId,
  name: { zh: "辆", en: "carts" },
  base: ownId("cart") as string as UnitId,
  factor: 1,
  printed: [],
};
const carts: Indicator = {
  id: CARTS,
  topic: "whatever" as TopicId,
  name: { zh: "编造的手推车", en: "Made-up Carts" },
  definition: { zh: "编造的指标。", en: "A made-up indicator." },
  unit: cart.id,
  ...{ decimals: 0, kind: "level", additive: true, polarity: "neutral" },
};

const about = ownFile([
  { indicator: GDP, area: TIANHE, period: period("2031") },
  { indicator: GDP, area: FUTIAN, period: period("2031"), bound: "at-least" },
  { indicator: GDP, area: HUANGPU, period: period("2031"), nature: "target" },
]);
const ofTheirs = ownFile(
  FOCUS.map((area) => ({ indicator: CARTS, area, period: period("2030") })),
  { digits: "b", indicators: [carts], units: [cart] },
);

describe("the stock with a reader's own files", () => {
  it("is as it was without them", () => {
    expect(withOwn(world, [])).toBe(world);
    expect(withOwn(withOwn(world, [about, ofTheirs]), [])).toEqual(world);
  });

  it("is the same however often they are laid, and holds none of those that gave way", () => {
    const once = plain(withOwn(world, [about]));
    expect(plain(withOwn(withOwn(world, [about]), [about]))).toEqual(once);
    expect(plain(withOwn(withOwn(world, [ofTheirs, about]), [about]))).toEqual(once);
  });

  it("says which periods and areas they cover", () => {
    const entry = withOwn(world, [about]).manifest.indicators.find(({ id }) => id === GDP);
    expect(entry && bestPeriod(manifest, entry, [TIANHE])?.period).toBe("2031");
    // A bound is covered, but is no point to be compared.
    expect(entry && bestPeriod(manifest, entry, [FUTIAN])?.period).not.toBe("2031");
    expect(entry?.periods.at(-1)).toBe("2031");
  });

  it("lists what only they have under a topic of its own, found by its name", () => {
    const { manifest: list, data } = withOwn(world, [ofTheirs, about]);
    expect(list.topics.filter(({ id }) => id === "own")).toEqual([
      { id: "own", name: { zh: "自有数据", en: "Own data" } },
    ]);
    const entry = list.indicators.find(({ id }) => id === CARTS);
    expect(entry).toMatchObject({ topic: "own", keys: "编造的手推车\nmade-up carts", periods: ["2030"] });
    expect(data.partitions.get(CARTS)?.observations).toHaveLength(3);
    expect(data.units.get(cart.id)).toEqual(cart);
    expect(isMet(withOwn(world, [ofTheirs]), { kind: "origin", indicator: CARTS })).toBe(true);
  });

  it("takes no unit or indicator of a file that has the id of one of ours", () => {
    const file: OwnFile = {
      ...about,
      indicators: [{ ...carts, id: GDP }],
      units: [{ ...cart, id: "yi-yuan" as UnitId }],
    };
    const { data, manifest: list } = withOwn(world, [file]);
    expect(data.units).toEqual(world.data.units);
    expect(list.indicators.map(({ id }) => id)).toEqual(manifest.indicators.map(({ id }) => id));
  });

  it("covers what the partitions with them cover", () => {
    const codes = manifest.areas.map(({ code }) => code);
    const figure = fc.record({
      indicator: fc.constantFrom(...manifest.indicators.map(({ id }) => id)),
      area: fc.constantFrom(...FOCUS),
      period: fc.constantFrom(...["2019", "2022", "2023", "2024-03"].map(period)),
      bound: fc.constantFrom(...BOUNDS),
      status: fc.constantFrom("final", "estimate", "preliminary"),
      nature: fc.constantFrom("result", "target"),
    });
    const file = (digits: string) =>
      fc
        .tuple(fc.array(figure, { maxLength: 12 }), fc.boolean())
        .map(([figures, isFirst]) => ownFile(figures, { digits, isFirst }));
    fc.assert(
      fc.property(file("a"), file("b"), (a, b) => {
        const { manifest: list, data } = withOwn(world, [a, b]);
        for (const entry of list.indicators) {
          const partition = data.partitions.get(entry.id);
          expect(partition && entryOf(partition, codes, entry)).toEqual(entry);
        }
      }),
    );
  });
});

/** Apart from what lays them over, which is made anew each time. */
function plain({ overlay, ...stock }: Stock) {
  return { ...stock, ours: overlay?.ours };
}

describe("whatever arrives first, the reader's files or ours", () => {
  const files = [about, ofTheirs];
  const needs: readonly Need[] = [
    { kind: "partition", indicator: GDP },
    { kind: "origin", indicator: GDP },
    { kind: "rest" },
    { kind: "profile" },
  ];

  async function first(): Promise<Stock> {
    const loaded = await loadManifest(fetchBuilt, bundled.bundle.manifestFile);
    if (loaded.kind === "failed") throw new Error(loaded.file);
    return emptyStock(loaded.value);
  }

  /** `own` says after how many of the needs the files are taken, `late` whether while the next is on its way. */
  async function arrived(own: number, late: boolean): Promise<Stock> {
    let stock = await first();
    for (const [at, need] of needs.entries()) {
      if (at === own && !late) stock = withOwn(stock, files);
      const answer = await fetchNeed(fetchBuilt, stock, need);
      if (at === own && late) stock = withOwn(stock, files);
      if (answer.kind === "ready") stock = answer.value(stock);
    }
    return own === needs.length ? withOwn(stock, files) : stock;
  }

  it("the stock is the same in the end", async () => {
    const last = await arrived(needs.length, false);
    expect(last.data.partitions.get(GDP)?.origin.kind).toBe("here");
    expect(last.manifest.indicators.some(({ id }) => id === CARTS)).toBe(true);
    for (const late of [false, true])
      for (const at of needs.keys()) expect(plain(await arrived(at, late))).toEqual(plain(last));
  });

  it("literals stay with their figures", async () => {
    const laid = (await arrived(0, false)).data.partitions.get(GDP);
    const bare = (await arrived(needs.length, false)).data.partitions.get(GDP);
    const [a, b] = [laid, bare].map((one) => one && withoutOwnFigures(one).observations);
    expect(a).toEqual(b);
    expect(laid?.observations.filter(({ source }) => isOwn(source))).toHaveLength(3);
    expect(laid && withOwnFigures(laid, files)).toEqual(laid);
  });

  it("indicators of theirs wait for the whole list, with which their units come", async () => {
    const stock = withOwn(await first(), files);
    expect(stock.manifest.indicators.some(({ id }) => id === CARTS)).toBe(false);
    expect(stock.manifest.topics.some(({ id }) => id === "own")).toBe(false);
  });
});
