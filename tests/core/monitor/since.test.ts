import { describe, expect, it } from "vitest";
import {
  alteredBy,
  changesAfter,
  changesSince,
  markOf,
  movesOf,
  readSince,
} from "../../../src/core/monitor/since.ts";
import type { ReleaseChange } from "../../../src/core/release.ts";
import type { SourceId } from "../../../src/core/types.ts";
import { POPULATIONS } from "../../../src/core/measure.ts";
import { createSeenRelease } from "../../../src/state/seen-release.ts";
import { madeUp, madeUpPartition, period, TIANHE } from "../../made-up.ts";
import { data as world } from "../../world/world.ts";

const [old, fresh] = ["made-up", "made-up-new"] as unknown as readonly [SourceId, SourceId];
const text = { zh: "编造的变动", en: "a made-up change" };
/** A made-up log. */
const LOG: readonly ReleaseChange[] = [
  { date: "2026-01-01", text },
  { date: "2026-02-01", text, figures: [{ kind: "added", sources: { [fresh]: 1 } }] },
  { date: "2026-03-01", text },
];

describe("the log since a visit", () => {
  it.each([
    ["", [1, 2, 3]],
    ["change-1", [2, 3]],
    [markOf(LOG), []],
    ["change-0", [1, 2, 3]],
    ["change-1..change-2", [2]],
    ["change-2..change-1", [1, 2, 3]],
    ["2026-02-01", [3]],
    ["yesterday", [1, 2, 3]],
  ])("from %j on", (since, expected) => {
    expect(changesSince(LOG, readSince(since)).map(({ at }) => at)).toEqual(expected);
  });

  it("names a start that cannot be read", () => {
    expect(readSince("yesterday")).toEqual({ kind: "unread", text: "yesterday" });
  });
});

describe("what stood before", () => {
  const [population] = POPULATIONS;
  const figures = [
    madeUp({ value: 100, period: period("2021"), source: old }),
    madeUp({ value: 110, period: period("2022"), source: fresh }),
  ];
  const partition = madeUpPartition(figures);
  const data = { ...world, partitions: new Map([[partition.indicator.id, partition]]) };
  const measurement = {
    partition,
    measure: "raw",
    population: population ?? partition.indicator.id,
  } as const;

  it("had no figure of a source that is wholly new: a new period", () => {
    const altered = alteredBy(LOG, new Map([[fresh, 1]]));
    expect(movesOf(data, measurement, { since: altered }, [TIANHE])).toMatchObject({
      unsure: false,
      moves: [{ kind: "period", before: "2021", after: "2022" }],
    });
  });

  it("is not known of a source that only grew", () => {
    const altered = alteredBy(LOG, new Map([[fresh, 5]]));
    expect(movesOf(data, measurement, { since: altered }, [TIANHE])).toEqual({ unsure: true, moves: [] });
  });

  it("had the value that was corrected", () => {
    const place = { source: old, indicator: partition.indicator.id, area: TIANHE, period: period("2021") };
    const corrected = { kind: "corrected", ...place, old: { value: 90 }, new: { value: 100 } } as const;
    const first = madeUpPartition(figures.slice(0, 1));
    const altered = alteredBy([{ date: "2026-02-01", text, figures: [corrected] }], new Map());
    const found = movesOf(
      { ...world, partitions: new Map([[first.indicator.id, first]]) },
      { ...measurement, partition: first },
      { since: altered },
      [TIANHE],
    );
    expect(found.moves).toMatchObject([
      {
        kind: "value",
        before: { cell: { figure: { value: 90 } } },
        after: { cell: { figure: { value: 100 } } },
      },
    ]);
  });

  it("is held against an entry and not against now, where that is asked for", () => {
    const totals = new Map([[fresh, 1]]);
    const between = (text: string) => {
      const since = readSince(text);
      const rest = changesAfter(LOG, since);
      const [all, after] = [[...changesSince(LOG, since), ...rest], rest].map((some) =>
        alteredBy(some, totals),
      );
      return movesOf(
        data,
        measurement,
        all ? { since: all, ...(after && { after }) } : { since: alteredBy([], totals) },
        [TIANHE],
      ).moves;
    };
    // The new period came with the second entry: not before it, and not after it.
    expect(between("change-0..change-1")).toEqual([]);
    expect(between("change-1..change-2")).toMatchObject([{ kind: "period", before: "2021", after: "2022" }]);
    expect(between("change-2..change-3")).toEqual([]);
  });
});

describe("the release that a reader saw before", () => {
  const storage = (text?: string) => {
    const held = new Map(text === undefined ? [] : [["qujian.seen", text]]);
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, to: string) => void held.set(key, to),
    };
  };
  const visit = (kept: ReturnType<typeof storage>, now: string) => {
    const seen = createSeenRelease(() => kept);
    seen.visit(now);
    return seen.getState().value.before;
  };

  it("is kept when the present one is seen again, and gives way to it with the next", () => {
    const kept = storage();
    expect(visit(kept, "change-3")).toBe("");
    expect(visit(kept, "change-3")).toBe("");
    expect(visit(kept, "change-5")).toBe("change-3");
    expect(visit(kept, "change-5")).toBe("change-3");
    expect(visit(kept, "change-6")).toBe("change-5");
  });

  it("is that of a mark from before both were kept, once there is another release", () => {
    const kept = storage("change-4");
    expect(visit(kept, "change-4")).toBe("");
    expect(visit(kept, "change-5")).toBe("change-4");
  });
});
