import { describe, expect, it } from "vitest";
import { EXPORTS, formatsOf, formatsOfReport } from "../../../src/exports/registry.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { blockOf, blocksOf } from "../../../src/report/report.ts";
import { blockChoices } from "../../../src/report/choices.ts";
import { plain } from "../../../src/report/rich.ts";
import { monitorOf } from "./monitor-page.ts";

const RULES = [
  "act~level~gdp-growth-real~above~-99~~~",
  "watch~level~gdp-growth-real~above~99~~~x",
  "warn~place~land-area~above~1~~~",
].join("!");

const PARTS: readonly string[] = [
  "mv=claims&mc=agent-investment",
  `mv=thresholds&mr=${RULES}`,
  "mv=changes&ms=change-2",
];

describe.each(PARTS)("监测 %s", (link) => {
  it.each(LOCALES)("is taken by every format and stands on slides (%s)", async (locale) => {
    const { report } = await monitorOf(`#/monitor?${link}`, locale);
    expect(blockChoices(report).length).toBeGreaterThan(0);
    const tables = blocksOf(report, "table");
    const formats = new Set([...formatsOfReport(), ...tables.flatMap(formatsOf)]);
    expect(Object.keys(EXPORTS).filter((format) => ![...formats].some((one) => one === format))).toEqual([]);
    expect(report.figures.size).toBeGreaterThan(0);
  });
});

describe("a threshold", () => {
  it.each(LOCALES)(
    "says in words and by shape what is crossed, clear and not to be told (%s)",
    async (locale) => {
      const { report } = await monitorOf(`#/monitor?mv=thresholds&mr=${RULES}`, locale);
      const table = blockOf(report, "crossings");
      const rows = table?.kind === "table" ? table.table.rows : [];
      const said = new Set(rows.map(({ cells }) => `${cells[1]?.text ?? ""} ${cells[0]?.text ?? ""}`));
      expect([...said]).toEqual(
        locale === "zh"
          ? ["■ 处置 越过阈值", "△ 预警 判断不了", "○ 关注 没有越过"]
          : ["■ act crossed", "△ warning not to be told", "○ watch not crossed"],
      );
      const crossed = rows.filter(({ cells }) => cells[0]?.tone === "bad");
      expect(crossed.filter(({ cells }) => !report.figures.has(cells[5]?.origin ?? ""))).toEqual([]);
    },
  );

  it.each(LOCALES)("that cannot be used is named by rule and field (%s)", async (locale) => {
    const { report } = await monitorOf("#/monitor?mv=thresholds&mr=warn~level~nothing~above~1~~~甲", locale);
    const note = blockOf(report, "broken");
    const text = note?.kind === "note" ? plain(note.text) : "";
    expect(text).toContain(
      locale === "zh" ? "规则“甲”的“指标”不能用：nothing" : "Rule “甲”, indicator cannot be used: nothing",
    );
  });
});

describe("changes", () => {
  it.each(LOCALES)(
    "say that nothing changed since the newest entry, and what cannot be known (%s)",
    async (locale) => {
      const first = await monitorOf("#/monitor?mv=changes", locale);
      const count = first.stock.catalog?.changes.length ?? 0;
      const { report } = await monitorOf(`#/monitor?mv=changes&ms=change-${String(count)}`, locale);
      const finding = blockOf(report, "finding");
      expect(finding?.kind === "finding" && finding.text).toMatch(
        locale === "zh" ? /没有变动/ : /nothing has changed/,
      );
      expect(blockOf(report, "limits")).toBeDefined();
    },
  );
});

it("an entry of the log that counted no figures has a blank, and no nought", async () => {
  const { report, stock } = await monitorOf("#/monitor?mv=changes", "zh");
  const table = blockOf(report, "log");
  const rows = table?.kind === "table" ? table.table.rows : [];
  const counted = (stock.catalog?.changes ?? []).map(({ figures }) => figures !== undefined).reverse();
  expect(counted).toContain(false);
  expect(rows.map(({ cells }) => cells[2]?.value !== undefined)).toEqual(counted);
});
