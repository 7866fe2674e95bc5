import { afterEach, describe, expect, it, vi } from "vitest";
import { basisOf } from "../../../src/core/composite/basis.ts";
import { drawSteps, robustnessFrom, robustnessOf } from "../../../src/core/composite/robustness.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { fetchNeed } from "../../../src/data/fetch-need.ts";
import { blockOf, blocksOf } from "../../../src/report/report.ts";
import { inSlices, newestFirst } from "../../../src/views/index/drawn/work.ts";
import type { Work } from "../../../src/views/index/drawn/work.ts";
import { needs } from "../../../src/views/index/needs.ts";
import { report } from "../../../src/views/index/report.ts";
import { notYetBlock } from "../../../src/views/index/said.ts";
import { sceneOf } from "../../../src/views/index/scene.ts";
import { DRAWS } from "../../../src/views/index/scores.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { deferred } from "../../deferred.ts";
import type { Deferred } from "../../deferred.ts";
import { member, score, table } from "../../core/composite/made.ts";
import { LARGE_LINK, largeStock } from "./large.ts";

const placed = score({
  composite: {
    normalisation: "min-max",
    aggregation: "arithmetic",
    leavesOut: "areas",
    members: [member("a"), member("b")],
  },
  rows: table({ x: [9, 1], y: [1, 8], z: [5, 5], w: [7, 3] }),
});
const draws = { draws: 100, seed: 1 };
const whole = JSON.stringify(robustnessOf(placed, draws));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("in slices", () => {
  it("a page looks up between them, and what is found is the same to the byte", async () => {
    let clock = 0;
    const pause = vi.fn(() => Promise.resolve());
    // Every look at the clock takes ten milliseconds.
    const { made } = inSlices(drawSteps(basisOf(placed), draws), { now: () => (clock += 10), pause });
    expect(JSON.stringify(robustnessFrom(placed, draws, await made))).toBe(whole);
    expect(pause.mock.calls.length).toBeGreaterThan(20);
  });
});

describe("the newest first", () => {
  type Begun = Deferred<string> & { readonly name: string; isStopped: boolean };
  function desk() {
    const begun: Begun[] = [];
    const ask = newestFirst((name: string): Work<string> => {
      const one: Begun = { ...deferred<string>(), name, isStopped: false };
      begun.push(one);
      return { made: one.promise, stop: () => (one.isStopped = true) };
    });
    return { begun, ask };
  }

  it("breaks off what is overtaken, takes no late answer for it, and comes back to it", async () => {
    const { begun, ask } = desk();
    const [before, now] = [ask("before"), ask("now")];
    expect(begun.map(({ name, isStopped }) => [name, isStopped])).toEqual([
      ["before", true],
      ["now", false],
    ]);
    begun[0]?.done("late");
    begun[1]?.done("now");
    expect(await now).toBe("now");
    expect(begun.map(({ name }) => name)).toEqual(["before", "now", "before"]);
    begun[2]?.done("before");
    expect(await before).toBe("before");
    expect(begun).toHaveLength(3);
  });

  it("what fails takes nothing else along", async () => {
    const { begun, ask } = desk();
    const [before, now] = [ask("before"), ask("now")];
    begun[1]?.fail();
    await expect(now).rejects.toThrow("failed");
    begun[2]?.done("before");
    expect(await before).toBe("before");
  });
});

describe("beside the page", () => {
  /** What a browser puts between a page and its worker, with nothing copied that cannot be. */
  async function withWorker(answer: (data: unknown) => unknown): Promise<() => boolean> {
    let isEnded = false;
    class FakeWorker extends EventTarget {
      postMessage(data: unknown, transfer: Transferable[]) {
        const sent = structuredClone(data, { transfer });
        queueMicrotask(() => {
          const made = answer(sent);
          this.dispatchEvent(
            made === undefined
              ? new Event("error")
              : new MessageEvent("message", { data: structuredClone(made) }),
          );
        });
      }
      terminate() {
        isEnded = true;
      }
    }
    vi.stubGlobal("Worker", FakeWorker);
    vi.stubGlobal("location", { protocol: "https:" });
    await Promise.resolve();
    return () => isEnded;
  }

  async function theWorker(): Promise<(data: unknown) => unknown> {
    let take: ((event: { readonly data: unknown }) => void) | undefined;
    let answered: unknown;
    vi.stubGlobal("addEventListener", (_: string, listener: typeof take) => (take = listener));
    vi.stubGlobal("postMessage", (data: unknown) => (answered = data));
    await import("../../../src/views/index/drawn/draw-worker.ts");
    return (data) => {
      take?.({ data });
      return answered;
    };
  }

  it("a worker finds what the page would, to the byte, and ends", async () => {
    const isEnded = await withWorker(await theWorker());
    const { drawn } = await import("../../../src/views/index/drawn/draw.ts");
    expect(JSON.stringify(await drawn({ placed, draws }))).toBe(whole);
    expect(isEnded()).toBe(true);
  });

  it.each([
    ["a worker that fails", () => withWorker(() => undefined)],
    ["no worker", () => Promise.resolve()],
  ])("with %s the page does it itself", async (_, set) => {
    await set();
    const { drawn } = await import("../../../src/views/index/drawn/draw.ts");
    expect(JSON.stringify(await drawn({ placed, draws }))).toBe(whole);
  });
});

describe("an index of a large set", () => {
  const { filters } = ADDRESS.decode(LARGE_LINK);
  const stock = largeStock(1501);
  const { later, outcome, robustness } = sceneOf(stock, filters);

  it("has its scores at once, and says before they are drawn that its places are to come", () => {
    expect(robustness).toBeUndefined();
    expect(needs(filters, stock).parts).toEqual([later]);
    const made = report(filters, { stock, address: () => "#/", sheet: EMPTY_SHEET });
    expect(made.blocks[1]).toMatchObject({ kind: "verdict", id: "robustness", level: "caution" });
    expect(JSON.stringify(made.blocks[1])).toContain("还没有算出");
    expect(blockOf(made, "places")).toMatchObject({ kind: "absent", need: later });
    expect(blocksOf(made, "chart").map(({ id }) => id)).toEqual(["scores"]);
    expect(/undefined|NaN/.test(JSON.stringify(made.blocks))).toBe(false);
    if (outcome.kind === "refused") throw new Error(outcome.reason);
    const { text } = notYetBlock(sceneOf(stock, { ...filters, locale: "en" }), outcome);
    expect(text).toMatch(/not worked out yet.*1,501 areas by 2 members/);
  });

  it("then has the very places that are worked out at once for a small one", async () => {
    if (!later || outcome.kind === "refused") throw new Error("it is no large index");
    const fetched = await fetchNeed(() => Promise.reject(new Error("nothing is fetched")), stock, later);
    if (fetched.kind !== "ready") throw new Error("the places did not come");
    const then = fetched.value(stock);
    const found = sceneOf(then, filters);
    expect(JSON.stringify(found.robustness)).toBe(JSON.stringify(robustnessOf(outcome, DRAWS)));
    expect(needs(filters, then).parts).toEqual([later]);
    const made = report(filters, { stock: then, address: () => "#/", sheet: EMPTY_SHEET });
    for (const { plot, note } of blocksOf(made, "chart")) {
      if (plot.kind !== "stack" && plot.kind !== "spans") throw new Error(plot.kind);
      expect(plot.model.rows.map(({ area }) => area)).toEqual(
        outcome.areas.slice(0, 100).map(({ area }) => area),
      );
      expect(note).toMatch("图中只有得分最高的100个地区，全部1,501个见得分表");
    }
    expect(blockOf(made, "score-table")).toMatchObject({ table: { rows: { length: 1501 } } });
  });

  it("is a need of its own by other weights", () => {
    const other = ADDRESS.decode(LARGE_LINK.replace("h60", "h61")).filters;
    expect(sceneOf(stock, other).later?.name).not.toBe(later?.name);
  });
});
