import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { ClassMethod } from "../../src/core/class-methods.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { AreaCode, IndicatorId, TopicId } from "../../src/core/types.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { AreaPicker } from "../../src/ui/pickers/AreaPicker.tsx";
import { ClassPicker } from "../../src/ui/pickers/ClassPicker.tsx";
import { IndicatorPicker } from "../../src/ui/pickers/IndicatorPicker.tsx";
import { MeasurePicker } from "../../src/ui/pickers/MeasurePicker.tsx";
import { data, FOCUS, manifest } from "../world/world.ts";
import { renderInApp } from "./render.tsx";

function indicatorOf(id: string) {
  const partition = data.partitions.get(id as IndicatorId);
  if (!partition) throw new Error(`no indicator ${id}`);
  return partition.indicator;
}

describe("the picker of areas", () => {
  function show(chosen: readonly AreaCode[] = FOCUS, locale: Locale = "zh") {
    const onPreset = vi.fn();
    const onToggle = vi.fn();
    const rendered = renderInApp(
      <AreaPicker
        areas={manifest.areas}
        chosen={chosen}
        set={chosen === FOCUS ? { kind: "preset", preset: "focus" } : { kind: "list", codes: chosen }}
        onPeers={vi.fn()}
        locale={locale}
        onList={vi.fn()}
        onPreset={onPreset}
        onToggle={onToggle}
      />,
    );
    return { ...rendered, onPreset, onToggle };
  }
  const ticked = () =>
    screen.getAllByRole<HTMLInputElement>("checkbox").filter(({ checked }) => checked).length;

  it("shows the presets, the districts by city, and which are chosen", () => {
    show();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "三区" }).checked).toBe(true);
    const guangzhou = screen.getByRole("group", { name: "广州" });
    const shenzhen = screen.getByRole("group", { name: "深圳" });
    expect(within(guangzhou).getAllByRole("checkbox")).toHaveLength(11);
    expect(
      within(guangzhou).getAllByRole("checkbox").length + within(shenzhen).getAllByRole("checkbox").length,
    ).toBe(presentDistricts(data.areas).length);
    expect(ticked()).toBe(3);
    expect(within(shenzhen).getByRole<HTMLInputElement>("checkbox", { name: "福田" }).checked).toBe(true);
  });

  it.each(["tianhe", "th", "天河", "Tianhe"])("finds a district by %s", async (query) => {
    const { user, onToggle } = show();
    await user.type(screen.getByRole("searchbox", { name: "查找地区" }), query);
    await user.click(screen.getByRole("checkbox", { name: "天河" }));
    expect(onToggle).toHaveBeenCalledWith("440106");
    expect(screen.getAllByRole("checkbox").length).toBeLessThan(6);
  });

  it("speaks English, and hands on a preset", async () => {
    const { user, onPreset } = show(FOCUS, "en");
    expect(screen.getByRole("checkbox", { name: "Futian" })).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Guangzhou's districts" }));
    expect(onPreset).toHaveBeenCalledWith("gz");
  });
});

describe("the picker of indicators", () => {
  const [economy, other] = ["economy", "other"] as readonly string[] as readonly TopicId[];
  const entry = (id: string, topic: TopicId | undefined, zh: string, en: string, keys: string) => ({
    ...manifest.indicators[0],
    id,
    topic,
    name: { zh, en },
    keys,
  });
  const options = [
    { entry: entry("a", other, "面积", "Area", "mianji mj"), best: undefined },
    {
      entry: entry("b", economy, "地区生产总值", "Gross product", "diqushengchanzongzhi dqsczz"),
      best: { period: "2021", count: 1 },
    },
    {
      entry: entry("c", economy, "财政收入", "Revenue", "caizhengshouru czsr"),
      best: { period: "2022", count: 3 },
    },
    { entry: entry("d", other, "人口", "Population", "renkou rk"), best: { period: "2020", count: 2 } },
  ] as never;
  const topics = new Map([
    [economy, "经济"],
    [other, "其他"],
  ]) as never;

  function show(locale: Locale = "zh") {
    const onSelect = vi.fn();
    const picker = (
      <IndicatorPicker
        options={options}
        topics={topics}
        areas={3}
        selected={undefined}
        locale={locale}
        onSelect={onSelect}
      />
    );
    return { ...renderInApp(picker), onSelect };
  }
  const shown = () => screen.getAllByRole("option").map(({ textContent }) => textContent);

  it("orders by topic, then by how many of the chosen areas can be compared", () => {
    show();
    expect(shown()).toEqual([
      "财政收入2022年 3/3",
      "地区生产总值2021年 · 仅1区有数字",
      "人口2020年 2/3",
      "面积所选区没有可比的数字",
    ]);
  });

  it("says the same in English", () => {
    show("en");
    expect(shown()).toEqual([
      "Revenue2022 3/3",
      "Gross product2021 · one area only",
      "Population2020 2/3",
      "Areano comparable figure",
    ]);
  });

  it.each(["地区生产", "diqusheng", "dqsczz", "DQSC", "gross pro", "product gross"])(
    "finds by %s and takes it with Enter",
    async (query) => {
      const { user, onSelect } = show();
      await user.type(screen.getByRole("combobox"), query);
      expect(shown()).toEqual(["地区生产总值2021年 · 仅1区有数字"]);
      await user.keyboard("{Enter}");
      expect(onSelect).toHaveBeenCalledWith(expect.objectContaining({ id: "b" }));
    },
  );

  it("goes through the list by arrow keys", async () => {
    const { user, onSelect } = show();
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(onSelect).toHaveBeenCalledWith(expect.objectContaining({ id: "b" }));
  });

  it("says when nothing matches", async () => {
    const { user } = show();
    await user.type(screen.getByRole("combobox"), "qqq");
    expect(screen.getByText("没有符合的指标")).toBeTruthy();
    expect(screen.queryAllByRole("option")).toEqual([]);
  });
});

describe("the picker of measures", () => {
  it.each([
    ["zh", "gdp-growth-real", "人均", "该指标不是可加总的总量"],
    ["en", "gdp-growth-real", "Per head", "not a total that adds up"],
  ] as const)("greys what makes no sense and says why (%s)", async (locale, id, name, reason) => {
    const onSelect = vi.fn();
    const indicator = indicatorOf(id);
    const { user } = renderInApp(
      <MeasurePicker
        indicator={indicator}
        measure="raw"
        locale={locale}
        onSelect={onSelect}
        onDone={vi.fn()}
      />,
    );
    const choice = screen.getByRole<HTMLInputElement>("radio", { name: `${name}${reason}` });
    expect(choice.disabled).toBe(true);
    await user.click(choice);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it("takes what does, and is done", async () => {
    const [onSelect, onDone] = [vi.fn(), vi.fn()];
    const { user } = renderInApp(
      <MeasurePicker
        indicator={indicatorOf("gdp")}
        measure="raw"
        locale="zh"
        onSelect={onSelect}
        onDone={onDone}
      />,
    );
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "原值" }).checked).toBe(true);
    await user.click(screen.getByRole("radio", { name: "人均" }));
    expect(onSelect).toHaveBeenCalledWith("head");
    expect(onDone).toHaveBeenCalledOnce();
  });
});

describe("the picker of classes", () => {
  function show(pinned = false) {
    const onMethod = vi.fn();
    const onLimits = vi.fn();
    const picker = (
      <ClassPicker
        method={pinned ? "manual" : "natural"}
        limits={[0, 10, 50]}
        pinned={pinned}
        unit="元/人"
        locale="zh"
        onMethod={onMethod}
        onLimits={onLimits}
      />
    );
    return { ...renderInApp(picker), onMethod, onLimits };
  }
  const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^分级界限/ });

  it.each([
    ["0, 5, 20", [0, 5, 20]],
    ["-3.3，0、1e3", [-3.3, 0, 1000]],
    ["1 2 3 4 5 6", [1, 2, 3, 4, 5, 6]],
    ["1.89万、24.1 万元/人", [18900, 241000]],
  ])("pins %s", async (text, limits) => {
    const { user, onLimits } = show();
    await user.clear(box());
    await user.type(box(), text);
    await user.click(screen.getByRole("button", { name: "固定此界限" }));
    expect(onLimits).toHaveBeenCalledWith(limits);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each([
    ["5, 3", "“3”不大于“5”。"],
    ["1", ""],
    ["1, 1", "“1”不大于“1”。"],
    ["1, b", "读不出“b”。"],
    ["1 2 3 4 5 6 7 8 9", ""],
  ])("refuses %s, names what is wrong and loses nothing", async (text, named) => {
    const { user, onLimits } = show();
    await user.clear(box());
    await user.type(box(), text);
    await user.click(screen.getByRole("button", { name: "固定此界限" }));
    expect(onLimits).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toBe(`${named}请输入2至8个从小到大的数。`);
    expect(box().value).toBe(text);
    expect(box().getAttribute("aria-invalid")).toBe("true");
  });

  it("says whether limits are pinned, and lets them go", async () => {
    const { user, onLimits } = show(true);
    expect(screen.getByText("界限已固定，换年份也不变。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "取消固定" }));
    expect(onLimits).toHaveBeenCalledWith(undefined);
  });

  it("pins the limits of the method that is shown, not those of the one before", async () => {
    function Methods() {
      const [method, setMethod] = useState<ClassMethod>("natural");
      return (
        <ClassPicker
          method={method}
          limits={method === "equal" ? [20, 40, 60] : [0, 10, 50]}
          pinned={false}
          unit=""
          locale="zh"
          onMethod={setMethod}
          onLimits={onLimits}
        />
      );
    }
    const onLimits = vi.fn();
    const { user } = renderInApp(<Methods />);
    await user.click(screen.getByRole("radio", { name: "等距" }));
    expect(box().value).toBe("20\n40\n60");
    await user.click(screen.getByRole("button", { name: "固定此界限" }));
    expect(onLimits).toHaveBeenCalledWith([20, 40, 60]);
  });

  it("changes the method", async () => {
    const { user, onMethod } = show();
    await user.click(screen.getByRole("radio", { name: "分位数" }));
    expect(onMethod).toHaveBeenCalledWith("quantile");
  });
});
