import { describe, expect, it } from "vitest";
import { addData } from "../../pipeline/data-add.ts";
import { writeRecords } from "../../src/data/csv.ts";
import { bundled, curatedFiles } from "../fixture.ts";
import { cases, seldom } from "../extent.ts";

const { areas, indicators, observations, sources } = bundled.curated;

/** A source of ours as the table that it may have been: areas down, indicators across, the unit beside each. */
function tableOf(id: string) {
  const figures = observations.filter(({ source }) => source === id);
  const [period] = new Set(figures.map((figure) => figure.period));
  const ids = [...new Set(figures.map(({ indicator }) => indicator))];
  const codes = [...new Set(figures.map(({ area }) => area))];
  const literal = (figure: (typeof figures)[number] | undefined) =>
    figure?.asWritten?.replace(/[^\d.,]+$/, "") ?? "";
  const heads = ids.map((one) => {
    const name = indicators.find((candidate) => candidate.id === one)?.name.zh ?? one;
    const printed =
      figures.find(({ indicator }) => indicator === one)?.asWritten?.replace(/^[\d.,]+/, "") ?? "";
    return printed === "" ? name : `${name}（${printed}）`;
  });
  const rows = codes.map((code) => [
    areas.find((area) => area.code === code)?.name.zh ?? code,
    period ?? "",
    ...ids.map((one) => literal(figures.find(({ indicator, area }) => indicator === one && area === code))),
  ]);
  return { figures, csv: writeRecords(["地区", "时期", ...heads], rows) };
}

/** The state before the source came: the change log did not speak of it either. */
const without = (id: string) => {
  const files = new Map(curatedFiles);
  files.delete(`observations/${id}.json`);
  files.set("release.json", JSON.stringify({ date: "2026-01-01", changes: [] }));
  return files;
};

function recordOf(id: string) {
  const { english: _, ...record } = sources.find((one) => one.id === id) ?? { id };
  return record;
}

function add(id: string, csv: string, more: object = {}) {
  const source = recordOf(id);
  return addData(without(id), {
    file: "table.csv",
    bytes: new TextEncoder().encode(csv),
    mapping: { file: "mapping.json", json: { source, all: { status: "unknown" }, ...more } },
  });
}

describe("a table becomes a curated source", () => {
  const ids = [
    "shenzhen-market-registration-2024-jan-jul",
    "shenzhen-market-registration-2025-jan-sep",
    "guangzhou-yearbook-2022-construction",
  ];
  it.each(cases(ids, (_, at) => at === 2))("%s, figure for figure", (id) => {
    const { figures, csv } = tableOf(id);
    const status = figures[0]?.status ?? "unknown";
    const answer = add(id, csv, { all: { status } });
    const text = answer.write?.text ?? `not written: ${answer.report}`;
    expect(text).toContain('"observations"');
    const records = (JSON.parse(text) as { readonly observations: readonly Record<string, unknown>[] })
      .observations;
    const told = (list: readonly { readonly [field: string]: unknown }[]) =>
      list
        .map((one) => [one["indicator"], one["area"], one["period"], one["value"], one["status"]].join(" "))
        .sort();
    expect(told(records)).toEqual(told(figures));
    expect(records.every((record) => typeof record["locator"] === "string")).toBe(true);
  });
});

describe("nothing is written", () => {
  const id = "shenzhen-market-registration-2024-jan-jul";
  const { csv } = tableOf(id);

  it("where the mapping is no mapping, and says where", () => {
    expect(add(id, csv, { all: { status: "certain" } })).toEqual({
      report: expect.stringContaining("mapping.json › all.status") as unknown,
    });
  });

  it("where a name stands for nothing, until the mapping says what it is", () => {
    const odd = csv.replace("福田区", "老街区");
    const answer = add(id, odd);
    expect(answer.write).toBeUndefined();
    expect(answer.report).toContain("unknown areas:\n  老街区: 2 cells");
    expect(add(id, odd, { areas: { 老街区: "440304" } }).write).toBeDefined();
    expect(add(id, odd, { areas: { 老街区: null } }).write).toBeDefined();
  });

  seldom("where a figure contradicts another source, until a note says why", () => {
    const gdp = (value: string) => `地区,年份,地区生产总值（亿元）\n天河区,2022,${value}\n`;
    const source = { ...recordOf(id), id: "made-up-for-a-test" };
    const asked = (notes: object) =>
      addData(curatedFiles, {
        file: "table.csv",
        bytes: new TextEncoder().encode(gdp("7000.5")),
        mapping: { file: "mapping.json", json: { source, all: { status: "final" }, notes } },
      });
    const answer = asked({});
    expect(answer.write).toBeUndefined();
    expect(answer.report).toContain(
      "contradicts another source without a note:\n  table.csv!C2: gdp 440106 2022 7000.5",
    );
    const note = { zh: "测试用的虚构数字", en: "a made-up figure of a test" };
    expect(asked({ "table.csv!C2": note }).write?.text).toContain("7000.5");
  });

  it("where the file is none", () => {
    expect(add(id, "").report).toBe("table.csv: empty");
  });
});
