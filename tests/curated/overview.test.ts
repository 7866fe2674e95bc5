import { describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import { ENOUGH_FOR_QUARTERS, quarterAt } from "../../src/core/overview.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { blockOf } from "../../src/report/report.ts";
import { PRESETS } from "../presets.ts";
import type { Preset } from "../../src/state/chosen.ts";
import { report as compareReport } from "../../src/views/compare/report.ts";
import { sceneOf as compareScene } from "../../src/views/compare/scene.ts";
import { endOf } from "../../src/views/overview/finding.ts";
import { heatModel } from "../../src/views/overview/heat.ts";
import { gapOf, shownEntries } from "../../src/views/overview/order.ts";
import { report } from "../../src/views/overview/report.ts";
import { isShared, sceneOf } from "../../src/views/overview/scene.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { curatedStock } from "../stock.ts";

const stock = curatedStock();

function made(preset: Preset, locale: Locale = "zh") {
  const filters = {
    ...ADDRESS.defaults,
    view: "overview" as const,
    locale,
    areas: { kind: "preset", preset } as const,
  };
  const context = { stock, sheet: EMPTY_SHEET, address: (patch: object) => ADDRESS.link(filters, patch) };
  return { filters, context, scene: sceneOf(filters, context) };
}

describe.each(PRESETS)("the overview of %s", (preset) => {
  const { filters, context, scene } = made(preset);
  const model = heatModel(scene, scene.entries);

  it("says of every row what the comparison says that it opens", () => {
    expect(model.rows.length).toBeGreaterThan(25);
    for (const [at, row] of model.rows.entries()) {
      const entry = scene.entries[at];
      const { filters: opened, problems } = ADDRESS.decode(row.href);
      expect([row.key, problems]).toEqual([row.key, []]);
      const compared = compareScene(stock.data, opened);
      const verdict = blockOf(compareReport(opened, context), "verdict");
      const level = verdict?.kind === "verdict" ? verdict.level : undefined;
      expect([row.key, level]).toEqual([row.key, row.level]);
      if (!entry?.comparison || compared?.when.kind !== "period") continue;
      expect([row.key, compared.when.period]).toEqual([row.key, entry.comparison.when.period]);
      const values = [...entry.comparison.cells].map(([area, cell]) => [area, cell.kind === "value" ? cell.figure.value : undefined, cell.kind === "value" ? cell.verdict : "missing"]); // oxfmt-ignore
      for (const [area, value, said] of values) {
        const other = compared.comparison.cells.get(area as never);
        expect([row.key, area, value, said]).toEqual([row.key, area, other?.kind === "value" ? other.figure.value : undefined, other?.kind === "value" ? other.verdict : "missing"]); // oxfmt-ignore
      }
    }
  });

  it("gives a place and a colour only to what compares, and a colour only where all its places are in one quarter", () => {
    for (const { cells } of scene.entries)
      for (const cell of cells) {
        if (cell.kind !== "common") continue;
        expect(isRankable(cell.cell)).toBe(true);
        const { rank, quarter } = cell;
        if (quarter === undefined) continue;
        expect(rank?.of ?? 0).toBeGreaterThanOrEqual(ENOUGH_FOR_QUARTERS);
        for (let place = rank?.from ?? 0; place <= (rank?.to ?? 0); place += 1)
          expect(quarterAt(place, rank?.of ?? 1)).toBe(quarter);
      }
    for (const { cells } of model.rows)
      for (const cell of cells)
        if (!cell.compares) expect([cell.quarter, cell.rank]).toEqual([undefined, undefined]);
  });

  it("counts what it says, and leaves out what the reader leaves out", () => {
    const every = shownEntries({ ...scene, filters: { ...filters, part: "every" } });
    const two = shownEntries({ ...scene, filters: { ...filters, part: "two" } });
    expect(every).toEqual(scene.entries.filter((entry) => isShared(entry, scene.areas)));
    expect(two.every(({ cells }) => cells.filter(({ kind }) => kind === "common").length >= 2)).toBe(true);
    const finding = blockOf(report(filters, context), "finding");
    const text = finding?.kind === "finding" ? finding.text : "";
    const level = (name: string) =>
      every.filter(({ comparison }) => comparison?.judgement.level === name).length;
    expect(text).toContain(`${String(scene.entries.length)}项核心指标中`);
    expect(text).toContain(`有同期可比数字的${String(every.length)}项`);
    if (every.length > 0)
      expect(text).toContain(
        `可直接比较${String(level("comparable"))}项，须谨慎比较${String(level("caution"))}项`,
      );
    const [some, none] = [two.length - every.length, scene.entries.length - two.length];
    expect(text.includes(`部分地区可比的${String(some)}项`)).toBe(some > 0);
    expect(text.includes(`没有两个地区可比的${String(none)}项`)).toBe(none > 0);
  });

  it("names one district at an end, and only where no other can stand there", () => {
    for (const entry of scene.entries.filter((one) => isShared(one, scene.areas)))
      for (const [end, isTop] of [
        ["first", true],
        ["last", false],
        ["highest", true],
        ["lowest", false],
      ] as const) {
        // oxfmt-ignore
        const named = endOf(entry, end);
        if (named === undefined) continue;
        const { ranked, polarity } = entry.comparison?.ranking ?? { ranked: [], polarity: "neutral" };
        const own = ranked.find(({ cell }) => cell.area === named)?.cell.figure.interval;
        const isHigh = isTop === (polarity !== "lower");
        for (const { cell } of ranked.filter((one) => one.cell.area !== named)) {
          const { low, high } = cell.figure.interval;
          expect(isHigh ? (own?.low ?? 0) - high : low - (own?.high ?? 0)).toBeGreaterThan(-1e-6);
        }
      }
  });

  it("puts the widest gap first, and what has none last", () => {
    const gaps = shownEntries({ ...scene, filters: { ...filters, order: "gap" } }).map(gapOf);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
  });
});

it.each(LOCALES)("says nothing of an end that a district does not have (%s)", (locale) => {
  const { filters, context } = made("focus", locale);
  const ends = blockOf(report(filters, context), "ends");
  if (ends?.kind !== "statements") throw new Error("no ends are listed");
  expect(ends.groups).toHaveLength(3);
  // 2019: 8.6 %, 8 % and 7.2 % as published; 2020: 12.62, 11.47 and 12.25 years of schooling.
  const said = ends.groups.map(({ statements }) => JSON.stringify(statements));
  const growth =
    locale === "zh" ? "2019年地区生产总值增速（可比价）" : "GDP growth at comparable prices 2019";
  const schooling = locale === "zh" ? "2020年平均受教育年限（普查）" : "Mean years of schooling 2020";
  expect(said[1]).toContain(growth);
  expect(said[0]).toContain(schooling);
});
