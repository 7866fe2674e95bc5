import { rankingChart } from "../../src/charts/ranking.ts";
import { act, cleanup, screen } from "@testing-library/react";
import * as core from "echarts/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RankingModel } from "../../src/charts/ranking.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { Plot } from "../../src/charts/plot.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";
import { Chart } from "../../src/ui/Chart.tsx";
import { seldom } from "../extent.ts";
import { renderInApp } from "./render.tsx";

/** Every call and its answer; the calls themselves are ECharts' own. */
vi.mock("echarts/core", async (importOriginal) => {
  const original = await importOriginal<typeof core>();
  return { ...original, init: vi.fn(original.init), dispose: vi.fn(original.dispose) };
});

const init = vi.mocked(core.init);
const dispose = vi.mocked(core.dispose);

beforeEach(() => {
  // There is no canvas here to measure text on; ECharts then counts characters.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

afterEach(() => {
  cleanup();
  init.mockClear();
  dispose.mockClear();
});

const ROWS = [
  { area: "440106" as AreaCode, name: "天河", value: 6215.72, place: "1" },
  { area: "440304" as AreaCode, name: "福田", value: 5514.49, place: "2" },
];
const MODEL: RankingModel = {
  subject: "地区生产总值",
  unit: "亿元",
  ranked: ROWS.map((row) => ({
    ...row,
    period: "2022" as Period,
    label: String(row.value),
    tip: `${row.name} ${String(row.value)}亿元`,
    facts: { value: row.value },
  })),
  unranked: [{ area: "440303" as AreaCode, name: "罗湖", label: "无数据", tip: "罗湖 — 无数据", facts: {} }],
  references: [],
  columns: { place: "位次", area: "地区", value: "数值" },
};
const PLOT: Plot = { kind: "ranking", chart: rankingChart, model: MODEL };
const BOX = { width: 600, height: chartOf(PLOT).height(600, "zh"), scale: 1 };

function chart(plot: Plot = PLOT, onReady: () => void = () => undefined) {
  return <Chart plot={plot} box={BOX} label="排名。天河居首。" onReady={onReady} />;
}

/** The elements on which an instance lives that nobody has taken down. */
function alive(): number {
  const elements = new Set(init.mock.calls.map(([element]) => element));
  return [...elements].filter((element) => element && core.getInstanceByDom(element)).length;
}

const PAUSES: readonly (() => Promise<void> | undefined)[] = [
  () => undefined,
  () => Promise.resolve(),
  () => new Promise((done) => setTimeout(done, 0)),
  () => new Promise((done) => setTimeout(done, 3)),
];

const TURNS = 200;

describe("the life of a chart", () => {
  seldom(
    `leaves no error, no second instance and no drawing after ${String(TURNS)} quick mounts and unmounts`,
    async () => {
      const errors = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
      const uncaught: unknown[] = [];
      const catchError = ({ error }: ErrorEvent) => uncaught.push(error);
      window.addEventListener("error", catchError);
      const ready = vi.fn();
      for (let turn = 0; turn < TURNS; turn += 1) {
        const { unmount, container } = renderInApp(chart(PLOT, ready));
        expect(container.querySelectorAll("svg")).toHaveLength(1);
        expect(alive()).toBe(1);
        await act(async () => PAUSES[turn % PAUSES.length]?.());
        unmount();
        expect(alive()).toBe(0);
        expect(document.querySelectorAll("svg, canvas, [_echarts_instance_]")).toHaveLength(0);
      }
      // Whatever was still waiting in a timer has its chance to fail.
      await act(() => new Promise((done) => setTimeout(done, 50)));
      window.removeEventListener("error", catchError);
      // StrictMode mounts twice, so each mount is an instance and each of them was disposed of.
      expect(init).toHaveBeenCalledTimes(2 * TURNS);
      expect(dispose).toHaveBeenCalledTimes(2 * TURNS);
      expect(ready).toHaveBeenCalledTimes(2 * TURNS);
      expect(uncaught).toEqual([]);
      expect(errors.map((spy) => spy.mock.calls)).toEqual([[], []]);
    },
    60_000,
  );

  it("keeps its instance when the figures change, and draws them", () => {
    const { rerender, container } = renderInApp(chart());
    const before = init.mock.calls.length;
    const changed = MODEL.ranked.map((row) => ({ ...row, label: "42" }));
    rerender(chart({ kind: "ranking", chart: rankingChart, model: { ...MODEL, ranked: changed } }));
    expect(init).toHaveBeenCalledTimes(before);
    const words = [...container.querySelectorAll("svg text")].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(["42", "无数据"]));
    expect(words).not.toContain("6215.72");
  });

  it("is drawn anew in the other theme by the same instance", () => {
    const { store, container } = renderInApp(chart());
    const before = [init.mock.calls.length, container.querySelector("svg")?.outerHTML];
    act(() => {
      store.setTheme("dark");
    });
    expect(init.mock.calls.length).toBe(before[0]);
    expect(container.querySelector("svg")?.outerHTML).not.toBe(before[1]);
  });
});

describe("the keyboard cursor", () => {
  const cursor = () => screen.getByRole("group", { name: "排名。天河居首。" });
  const tip = () => screen.getByRole("status").textContent;

  it("goes round all values and says each", async () => {
    const { user } = renderInApp(chart());
    cursor().focus();
    expect(tip()).toBe("");
    const heard: string[] = [];
    for (const key of ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowLeft"]) {
      await user.keyboard(`{${key}}`);
      heard.push(tip());
    }
    expect(heard).toEqual([
      "天河 6215.72亿元",
      "福田 5514.49亿元",
      "罗湖 — 无数据",
      "天河 6215.72亿元",
      "罗湖 — 无数据",
      "福田 5514.49亿元",
    ]);
    await user.keyboard("{Escape}");
    expect(tip()).toBe("");
  });

  it.each(["Enter", " "])(
    "opens the origin of what it stands on with %j, and nothing otherwise",
    async (key) => {
      const { user, session } = renderInApp(chart());
      cursor().focus();
      await user.keyboard(`{${key}}`);
      expect(session.getState().opened).toBeUndefined();
      await user.keyboard(`{ArrowDown}{${key}}`);
      expect(session.getState().opened).toBe("440106");
    },
  );
});

describe("what is pointed at", () => {
  it("is said by the chart that is read alone, and by all where it is highlighted in all", async () => {
    const { user, session, container } = renderInApp(
      <>
        {chart()}
        <Chart plot={PLOT} box={BOX} label="另一张图" onReady={() => undefined} />
      </>,
    );
    const saying = () =>
      [...container.querySelectorAll(".chart-tip")].map((tip) =>
        tip.closest("[role=group]")?.getAttribute("aria-label"),
      );
    screen.getByRole("group", { name: "排名。天河居首。" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(saying()).toEqual(["排名。天河居首。"]);
    screen.getByRole("group", { name: "另一张图" }).focus();
    await user.keyboard("{ArrowUp}");
    await user.keyboard("{ArrowDown}");
    expect(saying()).toEqual(["另一张图"]);
    act(() => {
      session.point("440304");
    });
    expect(saying()).toEqual(["排名。天河居首。", "另一张图"]);
  });
});
