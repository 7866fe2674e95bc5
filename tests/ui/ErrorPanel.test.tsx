import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { LoadFailure } from "../../src/data/load.ts";
import { ErrorPanel } from "../../src/ui/ErrorPanel.tsx";
import { deferred } from "../deferred.ts";
import { renderInApp } from "./render.tsx";

type Problem = LoadFailure["problem"];

const CASES: readonly (readonly ["zh" | "en", Problem, string])[] = [
  ["zh", { kind: "status", status: 404 }, "未能读取地图边界：服务器没有给出该文件 (404)"],
  ["zh", { kind: "unreachable" }, "未能读取地图边界：网络不通或文件无法访问"],
  ["zh", { kind: "offline" }, "未能读取地图边界：网络已断开"],
  ["zh", { kind: "late" }, "未能读取地图边界：服务器没有按时回应"],
  ["zh", { kind: "page" }, "未能读取地图边界：得到的是网页而不是数据，网络可能要求登录"],
  ["zh", { kind: "not-json" }, "未能读取地图边界：文件内容残缺或不是 JSON"],
  ["zh", { kind: "not-ours" }, "未能读取地图边界：文件不是本站的数据格式"],
  [
    "en",
    { kind: "status", status: 500 },
    "Could not read 地图边界: the server did not deliver the file (500)",
  ],
  ["en", { kind: "unreachable" }, "Could not read 地图边界: the network or the file cannot be reached"],
  ["en", { kind: "not-json" }, "Could not read 地图边界: the file is truncated or not JSON"],
  ["en", { kind: "not-ours" }, "Could not read 地图边界: the file is not in this site's format"],
];

describe("the panel of a failure", () => {
  it.each(CASES)("says what failed, why and where (%s, %o)", async (locale, problem, words) => {
    let tries = 0;
    const failure: LoadFailure = { kind: "failed", file: "atlas-1a2b.json", problem };
    const { user } = renderInApp(
      <ErrorPanel
        what="地图边界"
        failure={failure}
        onRetry={() => {
          tries += 1;
        }}
      />,
      { locale },
    );
    expect(screen.getByRole("alert").textContent).toContain(words);
    expect(screen.getByText("atlas-1a2b.json")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: locale === "zh" ? "重试" : "Try again" }));
    expect(tries).toBe(1);
  });

  it("names no file where none failed", () => {
    renderInApp(<ErrorPanel what="图表程序" onRetry={() => undefined} />);
    expect(screen.getByRole("alert").textContent).toMatch(/^未能读取图表程序当前链接不变。/);
  });
});

const gone = (file: string): LoadFailure => ({
  kind: "failed",
  file,
  problem: { kind: "status", status: 404 },
});
const panel = (failure?: LoadFailure) => (
  <ErrorPanel what="地图边界" {...(failure && { failure })} onRetry={() => undefined} />
);
const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

describe("the panel of a failure after a release", () => {
  it.each([
    ["zh", "站点已更新，请重新载入", "当前链接不变。", "重新载入"],
    ["en", "The site has been updated; please reload", "The link is kept.", "Reload"],
  ] as const)(
    "says that the site is another, and offers nothing but to reload (%s)",
    async (locale, said, kept, reload) => {
      renderInApp(panel(gone("a.json")), { locale }, { releasedAnew: () => Promise.resolve(true) });
      expect(await screen.findByText(said)).toBeTruthy();
      expect(screen.getByRole("alert").textContent).toBe(said + kept + reload);
      expect(buttons()).toEqual([reload]);
    },
  );

  it("says what failed until it is known whether there was one", async () => {
    const { promise, done } = deferred<boolean>();
    renderInApp(panel(), {}, { releasedAnew: () => promise });
    expect(screen.getByRole("alert").textContent).toMatch(/^未能读取地图边界/);
    expect(buttons()).toEqual(["重试", "重新载入"]);
    done(true);
    expect(await screen.findByText("站点已更新，请重新载入")).toBeTruthy();
  });

  it.each([
    ["there was none", () => Promise.resolve(false)],
    ["nobody can say", () => Promise.reject(new Error("broken"))],
  ])("says what failed where %s", async (_, answer) => {
    const releasedAnew = vi.fn(answer);
    const { rerender } = renderInApp(panel(gone("a.json")), {}, { releasedAnew });
    await Promise.allSettled(releasedAnew.mock.results.map(({ value }) => value as unknown));
    rerender(panel(gone("a.json")));
    expect(screen.getByRole("alert").textContent).toMatch(/^未能读取地图边界：服务器没有给出该文件 \(404\)/);
    expect(buttons()).toEqual(["重试"]);
  });

  it("asks again when it stands for another failure, and not while it stands for the same", async () => {
    const releasedAnew = vi.fn(() => Promise.resolve(false));
    const failure = gone("a.json");
    const { rerender } = renderInApp(panel(failure), {}, { releasedAnew });
    const asked = releasedAnew.mock.calls.length;
    rerender(panel(failure));
    expect(releasedAnew).toHaveBeenCalledTimes(asked);
    releasedAnew.mockResolvedValue(true);
    rerender(panel(gone("a.json")));
    expect(await screen.findByText("站点已更新，请重新载入")).toBeTruthy();
  });

  it("does not take an answer for a failure that is another by now", async () => {
    const first = deferred<boolean>();
    const answers = new Map([["a.json", first.promise]]);
    let file = "a.json";
    const releasedAnew = () => answers.get(file) ?? Promise.resolve(false);
    const { rerender } = renderInApp(panel(gone(file)), {}, { releasedAnew });
    file = "b.json";
    rerender(panel(gone(file)));
    first.done(true);
    await first.promise;
    expect(await screen.findByText("b.json")).toBeTruthy();
    expect(buttons()).toEqual(["重试"]);
  });
});
