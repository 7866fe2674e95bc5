import { describe, expect, it } from "vitest";
import { blocksOf } from "../../src/report/report.ts";
import { foundOn, slideBlocks, unsaid } from "../../src/report/slide.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { stackOf } from "../../src/report/wall-stack.ts";
import { wallTable } from "../../src/report/wall-table.ts";
import { typeOf } from "../../src/state/wall.ts";
import { shownAt } from "../shown.ts";

describe("a slide of a report", () => {
  it.each([
    ["of a group has what the group holds", "#/index", "method-sheet", ["members", "method"]],
    ["without figures says why", "#/monitor?mv=thresholds", undefined, ["no-rules"]],
    ["of targets has those of districts and of cities", "#/monitor", undefined, ["targets", "city-targets"]],
  ])("%s", async (_, link, block, ids) => {
    const { report } = await shownAt(link, "zh");
    expect(slideBlocks(report, block).map(({ id }) => id)).toEqual(ids);
  });

  it.each(LOCALES)("keeps by when a target is due and who set it, whosever it is (%s)", async (locale) => {
    const wall = { width: 1920, height: 1080, columns: 1, rows: 1, safe: 2 };
    const type = typeOf({ high: 2400, away: 8000 }, wall.height);
    for (const [link, wanted] of [
      ["#/monitor", ["state", "target", "due", "actual", "set-by"]],
      ["#/monitor?mv=freshness", ["newest", "by"]],
    ] as const) {
      const { report } = await shownAt(link, locale);
      const tables = slideBlocks(report, undefined).flatMap((one) =>
        one.kind === "table" ? [one.table] : [],
      );
      expect(stackOf(wall, type, tables)).toHaveLength(tables.length);
      for (const table of tables) {
        const room = { width: wall.width * 0.93, height: 250 };
        const shown = wallTable(table, room, type).columns.map(({ at }) => table.columns[at]?.id);
        const known = wanted.filter((id) => table.columns.some((one) => one.id === id));
        expect(shown).toEqual(expect.arrayContaining(known));
      }
    }
  });
});

describe("the head of a slide", () => {
  it.each([
    ["#/index", "zh"],
    ["#/index?a=all&xa=geometric", "zh"],
    ["#/index", "en"],
  ] as const)(
    "of an index (%s, %s) is its order with the warning before it, and the warning stands once",
    async (link, locale) => {
      const { report } = await shownAt(link, locale);
      const [verdict] = blocksOf(report, "verdict");
      const found = foundOn(report, slideBlocks(report, undefined));
      const [, warning = ""] = /^(.*?[。.])/u.exec(verdict?.text ?? "") ?? [];
      expect(found.startsWith(warning)).toBe(true);
      expect(found).toMatch(/\d/);
      const rest = unsaid(verdict?.text ?? "", found);
      expect(rest).not.toContain(warning);
      expect(rest).not.toBe("");
    },
  );

  it("is a report's own finding where it has one", async () => {
    const { report } = await shownAt("#/compare?i=gdp", "zh");
    const [finding] = blocksOf(report, "finding");
    expect(foundOn(report, slideBlocks(report, undefined))).toBe(finding?.text);
  });

  it("leaves a verdict whole that says something else, or nothing else", () => {
    expect(unsaid("可比。都有数字。", "甲最高。")).toBe("可比。都有数字。");
    expect(unsaid("可比。", "可比。甲最高。")).toBe("可比。");
    expect(unsaid("1.5 holds. The rest.", "1.5 holds. More.")).toBe("The rest.");
  });
});
