import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../src/views/registry.ts";
import { failing, openData } from "./data-page.tsx";
import { cases, seldom } from "../extent.ts";
import { bundled } from "../fixture.ts";

const tabs = () => screen.getByRole("navigation", { name: "栏目" });
const open = (name: RegExp | string) => screen.findByRole("heading", { level: 2, name });

describe("each section opens a record by its link", () => {
  const records: readonly (readonly [string, string, readonly (string | RegExp)[]])[] = [
    [
      "#/data?s=th-ns-2020",
      "创新引领未来 数字赋能产业：天河高质量发展再出发；三管齐下，打造规范化、标准化基层检察院",
      ["提供的指标", /^[0-9a-f]{64}$/],
    ],
    ["#/data/indicators?s=gdp", "地区生产总值", ["越高越好", "口径断点", "2018年与2019年之间"]],
    [
      "#/data/crosschecks?s=a0-c-gdp-2019",
      "R&D经费除以强度与公布的2019年地区生产总值",
      ["173.32 ÷ (3.43 ÷ 100) = 5,053.06亿元", "5,045.56 – 5,060.58亿元"],
    ],
    [
      "#/data/derived?s=a0-d-gdp-2019",
      "由R&D经费和强度推算的地区生产总值",
      ["5,053亿元", "173.32 ÷ (3.43 ÷ 100) = 5,053.06亿元"],
    ],
    ["#/data/conflicts?s=gdp-440304-2016", "地区生产总值 · 2016年", ["采用", /不以孤立的修订数替换/]],
    ["#/data/downloads", "", ["qujian-observations.csv", "qujian.json"]],
    ["#/data/releases", "变更记录", [/首次发布/]],
  ];
  it.each(cases(records, (_, at) => at % 2 === 1))("%s", async (link, title, texts) => {
    await openData(link);
    if (title !== "") await open(title);
    for (const text of texts) expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
  });

  seldom("in English too", async () => {
    await openData("#/data/crosschecks?s=a0-c-gdp-2019&l=en");
    await open("R&D expenditure divided by intensity against the published GDP of 2019");
    expect(await screen.findByText("the two intervals meet: the sides can be equal")).toBeTruthy();
  });

  it("an ambiguous check shows both readings", async () => {
    await openData("#/data/crosschecks?s=a2-x-award-merge");
    await screen.findByText(/^另一种读法：/);
    expect(document.querySelectorAll(".reading")).toHaveLength(2);
  });

  it("an id that is not known is named", async () => {
    await openData("#/data/sources?s=nobody");
    const status = await screen.findByText("没有这个编号的条目：");
    expect(status.textContent).toContain("nobody");
  });
});

describe("searching", () => {
  const queries = [
    ["Chinese", "研究与试验发展"],
    ["pinyin", "yanjiuyushiyan"],
    ["English", "r&d expenditure"],
  ] as const;
  it.each(cases(queries, (_, at) => at === 1))(
    "finds an indicator by %s and counts the hits of every section",
    async (_, query) => {
      const { store } = await openData("#/data/indicators");
      await userEvent.type(await screen.findByRole("searchbox"), query);
      const link = await screen.findByRole("link", { name: /^研究与试验发展（R&D）经费/ });
      expect(link.getAttribute("href")).toContain("s=rd-expenditure");
      await waitFor(() => {
        expect(within(tabs()).getByRole("link", { name: /^下载/ }).textContent).toBe("下载 0");
      });
      const found = within(tabs()).getByRole("link", { name: /^指标词典/ }).textContent;
      expect(found).toMatch(/^指标词典 [1-9]\d*$/);
      expect(found).not.toBe(`指标词典 ${String(bundled.curated.indicators.length)}`);
      expect(store.filters().query).toBe(query);
    },
  );

  it("says so when nothing is found, and shows all again", async () => {
    const { store } = await openData("#/data?q=qqqq");
    expect(await screen.findByText("没有找到，换一个词试试")).toBeTruthy();
    await userEvent.click(await screen.findByRole("link", { name: "看全部" }));
    expect(store.filters().query).toBe("");
  });

  seldom("typing is one step back", async () => {
    const { store } = await openData("#/data");
    await userEvent.type(await screen.findByRole("searchbox"), "tianhe");
    act(store.undo);
    expect(ADDRESS.encode(store.filters())).toBe("#/data");
  });
});

describe("lists", () => {
  seldom("holds every source and opens one in one click", async () => {
    const { store } = await openData("#/data");
    const list = await screen.findByRole("region", { name: "来源" });
    const links = list.querySelectorAll<HTMLElement>("a[data-record]");
    expect(links).toHaveLength(bundled.curated.sources.length);
    // The last one gives few figures; the first one's take a slow machine seconds to draw.
    const last = [...links].at(-1);
    if (!last) throw new Error("no source");
    await userEvent.click(last);
    expect(store.filters().item).toBe(last.dataset["record"]);
    const heading = await open(last.querySelector(".title")?.textContent ?? "");
    await waitFor(() => {
      expect(document.activeElement).toBe(heading);
    });
    act(store.undo);
    expect(store.filters().item).toBeUndefined();
  });

  seldom("shows the checks of one verdict", async () => {
    const clashes = bundled.evidence.crosschecks.filter(({ verdict }) => verdict === "inconsistent").length;
    const { store } = await openData("#/data/crosschecks");
    await userEvent.click(await screen.findByRole("link", { name: `不一致 ${String(clashes)}` }));
    const list = screen.getByRole("region", { name: "交叉核对" });
    expect(list.querySelectorAll("a[data-record]")).toHaveLength(clashes);
    expect(ADDRESS.encode(store.filters())).toBe("#/data/crosschecks?v=inconsistent");
  });

  it("goes through a list and the tabs with arrow keys", async () => {
    await openData("#/data/crosschecks");
    const list = await screen.findByRole("region", { name: "交叉核对" });
    const [first, second] = list.querySelectorAll<HTMLElement>("a[data-record]");
    first?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(second);
    within(tabs())
      .getByRole("link", { name: /^交叉核对/ })
      .focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement?.textContent).toMatch(/^指标词典/);
  });

  it("lists single cases and claims below the statistics", async () => {
    await openData("#/data/indicators");
    const list = await screen.findByRole("region", { name: "指标词典" });
    const headings = within(list)
      .getAllByRole("heading")
      .map(({ textContent }) => textContent);
    expect(headings.slice(-2)).toEqual(["个案数字：单个项目、平台或机构", "首创、唯一等表述"]);
  });
});

describe("links to the comparison", () => {
  seldom("a filled cell leads to the indicator, period and area", async () => {
    const { store } = await openData("#/data/indicators?s=gdp");
    await userEvent.click(await screen.findByLabelText("南山 2022年"));
    expect(store.filters()).toMatchObject({
      view: "compare",
      indicator: "gdp",
      when: { period: "2022" },
      areas: { codes: ["440106", "440112", "440304", "440305"] },
    });
  });

  it("the grid of cells is one stop for Tab, and arrows move in it", async () => {
    await openData("#/data/indicators?s=gdp");
    await screen.findByLabelText("南山 2022年");
    const stops = document.querySelectorAll('.matrix a[tabindex="0"]');
    expect(stops).toHaveLength(1);
    const cell = screen.getByLabelText("天河 2019年");
    cell.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("天河 2020年");
    expect(document.querySelectorAll('.matrix a[tabindex="0"]')).toHaveLength(1);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["the catalog", "catalog", "#/data", "未能读取来源与指标目录"],
    ["the cross-checks", "crosschecks", "#/data/crosschecks", "未能读取交叉核对"],
    ["the derived values", "derivations", "#/data/derived", "未能读取推算值"],
    ["a source's figures", "source-tianhe-nansha-articles-2020", "#/data?s=th-ns-2020", "未能读取全部数字"],
  ])("%s is named and can be tried again", async (_, file, link, message) => {
    const { fetchText, mend } = failing(file);
    await openData(link, fetchText);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(within(tabs()).getAllByRole("link")).toHaveLength(8);
    mend();
    await userEvent.click(screen.getByRole("button", { name: "重试" }));
    await waitFor(() => {
      expect(screen.queryByText(message)).toBeNull();
    });
  });
});
