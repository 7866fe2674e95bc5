import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Notices } from "../../src/app/Notices.tsx";
import type { LinkProblem } from "../../src/state/link.ts";
import { renderInApp } from "../ui/render.tsx";

function show(problems: readonly LinkProblem[], locale: "zh" | "en" = "zh") {
  const rendered = renderInApp(<Notices />, { locale });
  act(() => {
    rendered.store.notify({ problems });
  });
  return rendered;
}

const words = () => screen.getByRole("status").querySelector("p")?.textContent;

describe("the notice of what could not be used", () => {
  it("is not there without a reason", () => {
    renderInApp(<Notices />);
    expect(screen.queryByRole("status")).toBeNull();
  });

  it.each([
    ["zh", "链接中有无法使用的部分，已忽略：指标 nope；地区 449999；zz ∅", "知道了"],
    [
      "en",
      "Parts of the link could not be used and were ignored: Indicator nope; Areas 449999; zz ∅",
      "Dismiss",
    ],
  ] as const)("names every part and can be closed (%s)", async (locale, text, close) => {
    const problems = [
      { key: "i", text: "nope" },
      { key: "a", text: "449999" },
      { key: "zz", text: "" },
    ];
    const { user } = show(problems, locale);
    expect(words()).toBe(text);
    await user.click(screen.getByRole("button", { name: close }));
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("cuts what is longer than anyone reads", () => {
    show([{ key: "k".repeat(500), text: "x".repeat(500) }]);
    expect(words()?.length).toBeLessThan(160);
    expect(words()).toContain("…");
  });

  it("names the first of very many", () => {
    show(Array.from({ length: 500 }, (_, index) => ({ key: "q", text: String(index) })));
    expect(screen.getByRole("status").querySelectorAll("code")).toHaveLength(12);
    expect(words()).toMatch(/ 等$/);
  });
});
