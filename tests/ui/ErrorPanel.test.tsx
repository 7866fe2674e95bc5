import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { LoadFailure } from "../../src/data/load.ts";
import { ErrorPanel } from "../../src/ui/ErrorPanel.tsx";
import { renderInApp } from "./render.tsx";

type Problem = LoadFailure["problem"];

const CASES: readonly (readonly ["zh" | "en", Problem, string])[] = [
  ["zh", { kind: "status", status: 404 }, "未能读取地图边界：服务器没有给出该文件 (404)"],
  ["zh", { kind: "unreachable" }, "未能读取地图边界：网络不通或文件无法访问"],
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
    expect(screen.getByRole("alert").textContent).toMatch(/^未能读取图表程序页面其余部分不受影响。/);
  });
});
