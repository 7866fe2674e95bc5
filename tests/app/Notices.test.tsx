import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Notices } from "../../src/app/Notices.tsx";
import type { Text } from "../../src/core/types.ts";
import type { LinkProblem } from "../../src/state/link.ts";
import { renderInApp } from "../ui/render.tsx";

async function show(problems: readonly LinkProblem[], locale: "zh" | "en" = "zh", text?: Text) {
  const rendered = renderInApp(<Notices />, { locale });
  act(() => {
    rendered.store.notify({ problems, ...(text && { text }) });
  });
  await screen.findByRole("button");
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
    const { user } = await show(problems, locale);
    expect(words()).toBe(text);
    await user.click(screen.getByRole("button", { name: close }));
    expect(screen.queryByRole("status")).toBeNull();
  });

  it.each([
    ["zh", "链接用到发送者的自有数据，本机没有；以下部分已忽略：指标 own-carts"],
    [
      "en",
      "The link uses own data of whoever sent it, which are not in this browser; these parts were ignored: Indicator own-carts",
    ],
  ] as const)("tells own data of the sender from what nobody knows (%s)", async (locale, text) => {
    await show(
      [
        { key: "i", text: "own-carts" },
        { key: "a", text: "449999" },
      ],
      locale,
    );
    const said = [...screen.getByRole("status").querySelectorAll("p")].map((one) => one.textContent);
    expect(said[0]).toBe(text);
    expect(said[1]).toContain("449999");
    expect(said[1]).not.toContain("own-carts");
  });

  it("cuts what is longer than anyone reads", async () => {
    await show([{ key: "k".repeat(500), text: "x".repeat(500) }]);
    expect(words()?.length).toBeLessThan(160);
    expect(words()).toContain("…");
  });

  it("names the first of very many", async () => {
    await show(Array.from({ length: 500 }, (_, index) => ({ key: "q", text: String(index) })));
    expect(screen.getByRole("status").querySelectorAll("code")).toHaveLength(12);
    expect(words()).toMatch(/ 等$/);
  });

  it("is one with that of another release, and goes when the reader goes on", async () => {
    const release = { zh: "复制自数据版本 0badf00d", en: "copied from release 0badf00d" };
    const { store } = await show([{ key: "i", text: "nope" }], "zh", release);
    const paragraphs = [...screen.getByRole("status").querySelectorAll("p")];
    expect(paragraphs.map((p) => p.textContent)).toEqual([release.zh, expect.stringContaining("nope")]);
    act(() => {
      store.change({ measure: "growth" });
    });
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("offers what the reader can do about it", async () => {
    let done = 0;
    const { store } = renderInApp(<Notices />);
    act(() => {
      const name = { zh: "换新", en: "Take it" };
      store.notify({
        problems: [],
        text: { zh: "有新的", en: "There is another" },
        action: { name, act: () => (done += 1) },
      });
    });
    const button = await screen.findByRole("button", { name: "换新" });
    expect([words(), done]).toEqual(["有新的", 0]);
    act(() => {
      button.click();
    });
    expect(done).toBe(1);
  });
});
