import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Origin } from "../../src/explain/origin.ts";
import { SourceDrawer } from "../../src/ui/SourceDrawer.tsx";
import { renderInApp } from "./render.tsx";

const STATED: Origin = {
  title: "福田 · 地区生产总值",
  value: "5,514.49亿元",
  verdict: "可比",
  rows: [
    { label: "发布者", value: "深圳市统计局" },
    { label: "原文写法", value: "<b>5514.49</b>亿元" },
  ],
  source: { text: "深圳市统计局", url: "https://example.org/a" },
  citations: [
    { name: "GB/T 7714", text: "深圳市统计局. 公报[R]." },
    { name: "文字说明", text: "深圳市统计局, 公报" },
  ],
  others: [{ value: "5,500亿元", remark: "约数 · 某报" }],
};

const DERIVED: Origin = {
  title: "福田 · 地区生产总值（每平方公里）",
  value: "70.11亿元/平方公里",
  rows: [],
  citations: [],
  others: [],
  arithmetic: {
    formula: "数值 ÷ 土地面积",
    numbers: "5,514.49亿元 ÷ 78.66平方公里 → 70.11亿元/平方公里",
    operands: [STATED, { ...STATED, title: "福田 · 土地面积", value: "78.66平方公里" }],
  },
};

describe("the drawer", () => {
  it("shows value, verdict, rows, other values and the source", () => {
    renderInApp(<SourceDrawer origin={STATED} onClose={() => undefined} />);
    const drawer = screen.getByRole("complementary", { name: "数据出处" });
    expect(within(drawer).getByRole("heading", { level: 3 }).textContent).toBe("福田 · 地区生产总值");
    for (const words of ["5,514.49亿元", "可比性：可比", "深圳市统计局", "5,500亿元"])
      expect(within(drawer).getAllByText(words).length).toBeGreaterThan(0);
    const link = within(drawer).getByRole("link", { name: "打开来源网页" });
    expect([link.getAttribute("href"), link.getAttribute("rel")]).toEqual([
      "https://example.org/a",
      "noopener noreferrer",
    ]);
  });

  it("shows what is in the data as text, never as markup", () => {
    const { container } = renderInApp(<SourceDrawer origin={STATED} onClose={() => undefined} />);
    expect(screen.getByText("<b>5514.49</b>亿元")).toBeTruthy();
    expect(container.querySelector("b")).toBeNull();
  });

  it("shows the arithmetic with every operand and its own origin", () => {
    renderInApp(<SourceDrawer origin={DERIVED} onClose={() => undefined} />);
    expect(screen.getByText("数值 ÷ 土地面积")).toBeTruthy();
    expect(screen.getByText("5,514.49亿元 ÷ 78.66平方公里 → 70.11亿元/平方公里")).toBeTruthy();
    const headings = screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(expect.arrayContaining(["福田 · 地区生产总值", "福田 · 土地面积"]));
    expect(screen.getAllByText("发布者")).toHaveLength(2);
  });

  it("copies a citation and says so", async () => {
    const { user } = renderInApp(<SourceDrawer origin={STATED} onClose={() => undefined} />);
    const write = vi.spyOn(navigator.clipboard, "writeText");
    await user.click(screen.getByRole("button", { name: "复制 GB/T 7714" }));
    expect(write).toHaveBeenCalledWith("深圳市统计局. 公报[R].");
    expect(await screen.findByText("已复制")).toBeTruthy();
    expect(screen.getAllByText("复制")).toHaveLength(1);
  });

  it.each([
    ["zh", "数据出处", "关闭", "复制 GB/T 7714"],
    ["en", "Origin of the figure", "Close", "Copy GB/T 7714"],
  ] as const)("is named and closed in the reader's language (%s)", async (locale, name, close, copy) => {
    const onClose = vi.fn();
    const { user } = renderInApp(<SourceDrawer origin={STATED} onClose={onClose} />, { locale });
    expect(screen.getByRole("complementary", { name })).toBeTruthy();
    expect(screen.getByRole("button", { name: copy })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: close }));
    screen.getByRole("heading", { level: 2 }).focus();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it("takes the focus", () => {
    renderInApp(<SourceDrawer origin={STATED} onClose={() => undefined} />);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "数据出处" }));
  });

  it("gives the focus back when it closes", () => {
    const { rerender } = renderInApp(<button type="button">前</button>);
    const before = screen.getByRole("button", { name: "前" });
    before.focus();
    const page = (open: boolean) => (
      <>
        <button type="button">前</button>
        {open && <SourceDrawer origin={STATED} onClose={() => undefined} />}
      </>
    );
    rerender(page(true));
    rerender(page(false));
    expect(document.activeElement?.textContent).toBe("前");
  });
});
