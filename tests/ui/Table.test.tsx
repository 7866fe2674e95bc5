import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Table as TableModel, TableRow } from "../../src/core/table.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../../src/i18n/cells.ts";
import { Table } from "../../src/ui/Table.tsx";
import { renderInApp } from "./render.tsx";

function row(code: string, name: string, value: number | undefined): TableRow {
  const figure = value === undefined ? NO_CELL : { text: String(value), value, origin: code };
  return { key: code, area: code as AreaCode, cells: [{ text: "" }, wordsCell(name), figure] };
}

const MODEL: TableModel = {
  columns: [numberColumn("place", "位次"), textColumn("area", "地区"), numberColumn("value", "数值（亿元）")],
  rows: [
    row("440106", "天河", 900),
    row("440303", "罗湖", undefined),
    row("440112", "黄埔", 1000),
    row("440304", "福田", -20),
  ],
};

const names = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((line) => within(line).getAllByRole("cell")[1]?.textContent);
const head = (name: string) => screen.getByRole("columnheader", { name: new RegExp(`^${name}`) });

describe("the table", () => {
  it("has a name and keeps the order of its model until it is sorted", () => {
    renderInApp(<Table table={MODEL} title="数据表" />);
    expect(screen.getByRole("table", { name: "数据表" })).toBeTruthy();
    expect(names()).toEqual(["天河", "罗湖", "黄埔", "福田"]);
    for (const { label } of MODEL.columns) expect(head(label).getAttribute("aria-sort")).toBeNull();
  });

  it("sorts numbers by size, rising, then falling, with what is missing last either way", async () => {
    const { user } = renderInApp(<Table table={MODEL} title="数据表" />);
    await user.click(screen.getByRole("button", { name: /^数值/ }));
    expect(names()).toEqual(["福田", "天河", "黄埔", "罗湖"]);
    expect(head("数值").getAttribute("aria-sort")).toBe("ascending");
    await user.click(screen.getByRole("button", { name: /^数值/ }));
    expect(names()).toEqual(["黄埔", "天河", "福田", "罗湖"]);
    expect(head("数值").getAttribute("aria-sort")).toBe("descending");
  });

  it("sorts names by their sound, and marks one column only", async () => {
    const { user } = renderInApp(<Table table={MODEL} title="数据表" />);
    await user.click(screen.getByRole("button", { name: /^数值/ }));
    await user.click(screen.getByRole("button", { name: /^地区/ }));
    expect(names()).toEqual(["福田", "黄埔", "罗湖", "天河"]);
    expect(head("数值").getAttribute("aria-sort")).toBeNull();
    expect(head("地区").getAttribute("aria-sort")).toBe("ascending");
  });

  it.each(["<img src=x onerror=alert(1)>", "{{x}}&lt;", "长".repeat(10_000)])(
    "shows a name as it is (%#)",
    (name) => {
      renderInApp(<Table table={{ ...MODEL, rows: [row("440106", name, 1)] }} title={name} />);
      expect(names()).toEqual([name]);
      expect(document.querySelector("img")).toBeNull();
    },
  );

  it("sets a judgement apart by its tone", () => {
    const judged: TableModel = {
      columns: [textColumn("verdict", "可比性")],
      rows: [
        { key: "a", cells: [{ ...wordsCell("不宜比较"), tone: "bad" }] },
        { key: "b", cells: [wordsCell("无")] },
      ],
    };
    renderInApp(<Table table={judged} title="数据表" />);
    expect(screen.getByText("不宜比较").className).toBe("bad");
    expect(screen.getByText("无").tagName).toBe("TD");
  });

  it("opens the origin of a value; what is missing has no button", async () => {
    const { user, session } = renderInApp(<Table table={MODEL} title="数据表" />);
    await user.click(screen.getByRole("button", { name: "1000" }));
    expect(session.getState().opened).toBe("440112");
    expect(screen.queryByRole("button", { name: "—" })).toBeNull();
  });

  it("opens what a cell's key stands for, and leads where its address leads", async () => {
    const columns = [numberColumn("value", "数值"), textColumn("name", "名称")];
    const cells = [
      { text: "9%", value: 9, origin: "gdp|440106@2022" },
      { text: "天河", value: "天河", href: "#/area?d=440106" },
    ];
    const { user, session } = renderInApp(
      <Table table={{ columns, rows: [{ key: "a", cells }] }} title="数据表" />,
    );
    await user.click(screen.getByRole("button", { name: "9%" }));
    expect(session.getState().opened).toBe("gdp|440106@2022");
    expect(screen.getByRole("link", { name: "天河" }).getAttribute("href")).toBe("#/area?d=440106");
  });

  it("points at the area under the mouse and lights up the one pointed at elsewhere", async () => {
    const { user, session } = renderInApp(<Table table={MODEL} title="数据表" />);
    await user.hover(screen.getByText("黄埔"));
    expect(session.getState().pointed).toBe("440112");
    expect(screen.getByText("黄埔").closest("tr")?.className).toBe("pointed");
    await user.unhover(screen.getByText("黄埔"));
    expect(session.getState().pointed).toBeUndefined();
    expect(screen.getByText("黄埔").closest("tr")?.className).toBe("");
  });

  it("says what its buttons do in the reader's language", () => {
    renderInApp(<Table table={MODEL} title="Table" />, { locale: "en" });
    expect(screen.getByRole("button", { name: "900" }).title).toBe("Show origin");
  });
});
