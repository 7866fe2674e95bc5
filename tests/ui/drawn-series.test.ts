import { expect, it, vi } from "vitest";
import { actionOn, drawn, optionOf, rectAt } from "../../src/charts/drawn.ts";
import type { Item, Point } from "../../src/charts/drawn.ts";
import { echarts } from "../../src/charts/echarts.ts";

const LINE = { stroke: "#000000" };
const BAR = { fill: "#123456" };
const lines = (...points: readonly Point[]): Item => ({
  outline: { lines: [points], isOpen: true },
  ink: LINE,
});
const bar = (name: string, width: number): Item => ({
  ...{ name, outline: rectAt([50, 50], width, 10), ink: BAR, lit: { fill: "#abcdef" } },
});
const word = (text: string, x: number): Item => ({
  ...{ name: text, text, at: [x, 90], align: "left", color: "#000000", size: 12 },
});

function begun(items: readonly Item[]) {
  const place = document.createElement("div");
  const instance = echarts.init(place, undefined, { renderer: "svg", width: 100, height: 100 });
  instance.setOption(optionOf([drawn("made-up", 1, items)]));
  const next = (other: readonly Item[], option: object = {}) => {
    instance.setOption({ ...optionOf([drawn("made-up", 1, other)]), ...option });
  };
  const shapes = () => [...place.querySelectorAll("path, text")].map((node) => node.outerHTML);
  return { instance, next, shapes };
}

it("a drawing that moves goes from what it was to what it is, and a line of other points is another line at once", async () => {
  const { instance, next, shapes } = begun([lines([0, 0], [10, 10]), bar("made up", 20), word("here", 5)]);
  const finished = new Promise<void>((done) => {
    instance.on("finished", () => {
      done();
    });
  });
  const motion = { animation: true, animationDuration: 0, animationDurationUpdate: 60 };
  const later = [lines([0, 0], [10, 10], [20, 0]), bar("made up", 60), word("here", 40)];
  next(later, motion);
  instance.getZr().flush();
  const seen = [shapes().join()];
  await finished;
  seen.push(shapes().join());
  expect(seen.filter((svg) => svg.includes("NaN"))).toEqual([]);
  expect(seen[0]).toContain("M0 0L10 10L20 0");
  expect(seen.at(-1)).toContain("M20 45l60 0");
  expect(shapes().sort()).toEqual(begun(later).shapes().sort());
});

it("what is lit up stays so under its name, wherever it comes to stand, and is put out by it", async () => {
  const { instance, next, shapes } = begun([bar("one", 10), bar("other", 20)]);
  const act = (type: "highlight" | "downplay") => {
    instance.dispatchAction(actionOn(type, { seriesId: "made-up", name: "one" }));
  };
  const litIs = (long: readonly string[]) =>
    vi.waitFor(() => {
      const lit = shapes().filter((svg) => svg.includes("#abcdef"));
      expect(lit.map((svg) => /l\d+/.exec(svg)?.[0])).toEqual(long);
    });
  act("highlight");
  await litIs(["l10"]);
  next([bar("other", 22), bar("one", 12)]);
  await litIs(["l12"]);
  act("downplay");
  await litIs([]);
  expect(shapes().filter((svg) => svg.includes("#123456"))).toHaveLength(2);
});

it("a dot that becomes a bar under its name, and a line that becomes a dot, are drawn as such", () => {
  const dot = { name: "one", outline: { cx: 50, cy: 50, r: 5 }, ink: BAR };
  const { next, shapes } = begun([dot, bar("other", 20)]);
  const line = { name: "other", outline: { lines: [[[0, 0], [9, 9]]] as const }, ink: LINE }; // oxfmt-ignore
  for (const items of [
    [bar("one", 30), line],
    [dot, bar("other", 20)],
  ]) {
    next(items);
    expect(shapes()).toEqual(begun(items).shapes());
  }
});

it("what is gone is taken away, and what stands over what is the order in which it was said", () => {
  const { next, shapes } = begun([bar("one", 10), bar("other", 20), word("word", 5)]);
  next([bar("new", 30), bar("one", 10)]);
  expect(shapes().map((svg) => /l\d+/.exec(svg)?.[0])).toEqual(["l30", "l10"]);
  next([]);
  expect(shapes()).toEqual([]);
});
