import { describe, expect, it } from "vitest";
import type { OwnFile } from "../../src/core/own.ts";
import type { IndicatorId } from "../../src/core/types.ts";
import { readOwnExport } from "../../src/data/own-export.ts";
import { createOwnData } from "../../src/state/own-data.ts";
import { layOver } from "../../src/state/own-here.ts";
import type { Keeper } from "../../src/state/own-keeper.ts";
import { createResources } from "../../src/state/resources.ts";
import { bundled } from "../fixture.ts";
import { fetchBuilt } from "../loaded.ts";
import { period, TIANHE } from "../made-up.ts";
import { ownFile } from "../own.ts";

const [A, B, C] = ["a", "b", "c"].map((digits, at) =>
  ownFile([{ indicator: "gdp" as IndicatorId, area: TIANHE, period: period("2031"), value: at }], {
    digits,
    taken: `2024-01-0${String(at + 1)}T00:00:00Z`,
  }),
) as [OwnFile, OwnFile, OwnFile];

const FULL = new DOMException("no room", "QuotaExceededError");

/** A database that several pages share; each answer takes a turn, as a browser's does. */
function database(records: readonly unknown[] = []) {
  const kept = new Map<unknown, unknown>(records.map((record, at) => [at, record]));
  const state = { kept, full: false, forbidden: false, isMarked: false };
  const keeper: Keeper = {
    all: async () => Promise.resolve([...kept.values()].map((record) => structuredClone(record))),
    put: async (file) => {
      await Promise.resolve();
      if (state.full) throw FULL;
      kept.set(file.source.id, structuredClone(file));
    },
    remove: async (id) => {
      await Promise.resolve();
      kept.delete(id);
    },
  };
  const pages: (() => void)[] = [];
  const page = () => {
    const data = createOwnData({
      open: () => (state.forbidden ? Promise.reject(new Error("forbidden")) : Promise.resolve(keeper)),
      mark: (isAny) => {
        state.isMarked = isAny;
      },
      tell: () => {
        for (const hear of pages) hear();
      },
    });
    return data;
  };
  return { state, page, hear: (hear: () => void) => pages.push(hear) };
}

const idsOf = (data: ReturnType<ReturnType<typeof database>["page"]>) =>
  data.getState().files.map(({ source }) => source.id);

describe("a reader's own files", () => {
  it("outlast the page, with a mark that there are any", async () => {
    const { state, page } = database();
    const first = page();
    await first.take(B, A);
    expect(state.isMarked).toBe(true);
    const next = page();
    await next.load();
    expect(next.getState()).toMatchObject({ files: [A, B], trouble: undefined });
    await next.remove(A.source.id);
    await next.remove(B.source.id);
    expect(state).toMatchObject({ kept: new Map(), isMarked: false });
  });

  it("of two pages do not lose each other's, also when both take at once", async () => {
    const { state, page, hear } = database();
    const [one, other] = [page(), page()];
    hear(() => void other.load());
    await Promise.all([one.take(A), other.take(B), one.take(C)]);
    expect([...state.kept.keys()].sort()).toEqual([A, B, C].map(({ source }) => source.id));
    await one.remove(B.source.id);
    await other.load();
    expect(idsOf(other)).toEqual([A, C].map(({ source }) => source.id));
  });

  it("come back to their place when taking away is undone, once", async () => {
    const data = database().page();
    await data.take(A, B, C);
    await data.remove(B.source.id);
    await data.remove(A.source.id);
    expect(idsOf(data)).toEqual([C.source.id]);
    expect(data.getState().gone).toEqual([B, A]);
    await Promise.all([B, B, A].map(({ source }) => data.bringBack(source.id)));
    expect(data.getState().gone).toEqual([]);
    expect(data.getState().files).toEqual([A, B, C]);
  });

  it("go first where the reader says so; what another page took away stays away", async () => {
    const { page, state } = database();
    const [one, other] = [page(), page()];
    await one.take(A, B);
    await other.load();
    await other.remove(B.source.id);
    await one.putFirst(A.source.id, true);
    await one.putFirst(B.source.id, true);
    expect(one.getState().files).toEqual([{ ...A, isFirst: true }]);
    expect(state.kept.size).toBe(1);
  });

  it("give way to the same file taken again", async () => {
    const data = database().page();
    await data.take(A);
    await data.take({ ...A, observations: [] });
    expect(data.getState().files).toEqual([{ ...A, observations: [] }]);
  });

  it("are used all the same where there is no room, and are kept once there is", async () => {
    const { state, page } = database();
    const data = page();
    await data.take(A);
    state.full = true;
    await data.take(B);
    await data.load();
    expect(data.getState()).toMatchObject({ files: [A, B], trouble: "full" });
    state.full = false;
    await data.take(B);
    await data.load();
    expect(data.getState()).toMatchObject({ files: [A, B], trouble: undefined });
  });

  it("are used all the same where nothing may be kept, without a mark", async () => {
    const { state, page } = database();
    state.forbidden = true;
    const data = page();
    await data.load();
    expect(data.getState().trouble).toBe("forbidden");
    await data.take(A, B);
    await data.remove(A.source.id);
    expect(idsOf(data)).toEqual([B.source.id]);
    await data.bringBack(A.source.id);
    expect(data.getState()).toMatchObject({ files: [A, B], trouble: "forbidden" });
    expect(state.isMarked).toBe(false);
  });

  it("stay where they are when one of them cannot be read", async () => {
    const broken = { source: { id: "own-broken" } };
    const { state, page } = database([broken, A]);
    const data = page();
    await data.load();
    expect(data.getState()).toMatchObject({ files: [A], trouble: "unreadable" });
    await data.remove(A.source.id);
    expect([...state.kept.values()]).toContainEqual(broken);
    expect(state.isMarked).toBe(true);
  });

  it("are exported as one file and read again", async () => {
    const data = database().page();
    await data.take(A, B);
    expect(readOwnExport(data.exportAll())).toEqual({ kind: "read", files: [A, B] });
  });
});

describe("what is loaded", () => {
  it("has the reader's files over it from the start, through retries and every change", async () => {
    const data = database().page();
    await data.take(A);
    const resources = createResources(fetchBuilt, bundled.bundle.manifestFile);
    const end = layOver(resources, data);
    const laid = () => resources.getState().stock;
    const gdp = () => laid()?.data.partitions.get(A.observations[0]?.indicator ?? ("gdp" as IndicatorId));
    await resources.start();
    expect(laid()?.own).toEqual([A]);
    await resources.ensure([{ kind: "partition", indicator: "gdp" as IndicatorId }]);
    expect(gdp()?.sources.has(A.source.id)).toBe(true);
    await data.take(B);
    expect(gdp()?.sources.has(B.source.id)).toBe(true);
    await resources.ensure([{ kind: "origin", indicator: "gdp" as IndicatorId }, { kind: "rest" }]);
    expect(gdp()?.origin).toMatchObject({ kind: "here" });
    await data.remove(A.source.id);
    await data.remove(B.source.id);
    expect(laid()).not.toHaveProperty("own");
    expect(gdp()?.sources.has(B.source.id)).toBe(false);
    await data.take(C);
    await resources.start();
    expect(laid()?.own).toEqual([C]);
    end();
    await data.remove(C.source.id);
    expect(laid()?.own).toEqual([C]);
  });
});
