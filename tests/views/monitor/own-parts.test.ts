import { describe, expect, it } from "vitest";
import { EXPORTS, formatsOf, formatsOfReport } from "../../../src/exports/registry.ts";
import { originOf } from "../../../src/explain/origin-of.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { blockOf, blocksOf, sentenceOf } from "../../../src/report/report.ts";
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
  it.each(LOCALES)("that nobody set is not said to be not crossed (%s)", async (locale) => {
    for (const link of ["mv=thresholds", "mv=thresholds&mr=broken"]) {
      const { report } = await monitorOf(`#/monitor?${link}`, locale);
      const finding = blockOf(report, "finding");
      expect(finding?.kind === "finding" && finding.text).not.toMatch(/\d/);
    }
  });

  it.each(LOCALES)(
    "far beyond anything that there was is asked, and doubted (%s; made up)",
    async (locale) => {
      const rules = "warn~level~gdp-growth-real~below~6000~~~!warn~level~gdp-growth-real~below~6~~~";
      const { report } = await monitorOf(`#/monitor?mv=thresholds&mr=${rules}`, locale);
      const far = blockOf(report, "far");
      expect(far?.kind === "note" && plain(far.text)).toMatch(/6,000%.*10.*\d%$/);
      expect(blockOf(report, "crossings")).toBeDefined();
      const usual = await monitorOf(
        "#/monitor?mv=thresholds&mr=warn~level~gdp-growth-real~below~6~~~",
        locale,
      );
      expect(blockOf(usual.report, "far")).toBeUndefined();
    },
  );

  it.each(LOCALES)(
    "says in words and by shape what is crossed, clear and not to be told (%s)",
    async (locale) => {
      const { report } = await monitorOf(`#/monitor?mv=thresholds&mr=${RULES}`, locale);
      const table = blockOf(report, "crossings");
      const rows = table?.kind === "table" ? table.table.rows : [];
      const said = new Set(rows.map(({ cells }) => `${cells[1]?.text ?? ""} ${cells[0]?.text ?? ""}`));
      expect([...said]).toEqual(
        locale === "zh"
          ? [
              "■\u00A0处置 越过阈值",
              "■\u00A0处置 判断不了",
              "△\u00A0预警 判断不了",
              "○\u00A0关注 判断不了",
              "○\u00A0关注 没有越过",
            ]
          : [
              "■\u00A0act crossed",
              "■\u00A0act not to be told",
              "△\u00A0warning not to be told",
              "○\u00A0watch not to be told",
              "○\u00A0watch not crossed",
            ],
      );
      const crossed = rows.filter(({ cells }) => cells[0]?.tone === "bad");
      expect(crossed.filter(({ cells }) => !report.figures.has(cells[5]?.origin ?? ""))).toEqual([]);
    },
  );

  it.each(LOCALES)(
    "on a level says its figure once, and on the growth of money that it is at current prices (%s)",
    async (locale) => {
      const rowsOf = async (rules: string) => {
        const { report } = await monitorOf(`#/monitor?mv=thresholds&a=all&mr=${rules}`, locale);
        const table = blockOf(report, "crossings");
        return table?.kind === "table" ? table.table : { columns: [], rows: [] };
      };
      const level = await rowsOf("act~level~gdp~above~1~~~");
      expect(level.columns.map(({ id }) => id)).not.toContain("watched");
      const [rule, watched] = ["rule", "watched"] as const;
      const priced = locale === "zh" ? "（现价）" : "(at current prices)";
      for (const [indicator, is] of [
        ["general-budget-revenue", true],
        ["resident-population", false],
      ] as const) {
        const { columns, rows } = await rowsOf(`act~growth~${indicator}~above~-99~~~`);
        const textOf = (id: string) =>
          rows.map(({ cells }) => cells[columns.findIndex((column) => column.id === id)]?.text).join();
        expect([rule, watched].map((id) => textOf(id).includes(priced))).toEqual([is, is]);
      }
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

/** Made up: of 天河, of its city, and of an area that is not shown. */
const OWN = [
  "target~gdp~440106~at-least~1~yi-yuan~2030~2026~编造的局~编造的计划~",
  "target~gdp-growth-real~440100~at-most~99~percent~2025~2024-12-01~编造的会~~增速",
  "target~gdp~440117~at-least~1~yi-yuan~2030~2024~编造的局~~",
  "target~gdp~440106~at-least~1~wan-yuan~2030~2024~编造的局~~错的",
].join("!");

describe("a reader's own target", () => {
  it.each(LOCALES)(
    "is judged by the one rule and marked as own in words and in files (%s)",
    async (locale) => {
      const bare = await monitorOf("#/monitor", locale);
      const { report, stock } = await monitorOf(`#/monitor?mr=${OWN}`, locale);
      const rows = blocksOf(report, "table").flatMap(({ table }) => table.rows);
      const own = rows.filter(({ key }) => key.startsWith("own-target-"));
      const states = own.map(({ cells }) => cells[2]?.text);
      expect(states).toEqual(
        locale === "zh" ? ["●\u00A0达到", "●\u00A0达到"] : ["●\u00A0reached", "●\u00A0reached"],
      );
      for (const { cells } of own) {
        expect(cells.at(-1)?.text).toMatch(locale === "zh" ? /^自有 · 编造的/ : /^own · 编造的/);
        expect(cells[0]?.text).toMatch(locale === "zh" ? /^自有 · / : /^own · /);
        expect(cells[3]?.source).toBe(locale === "zh" ? "自有数据" : "Own data");
      }
      expect(sentenceOf(report)).toContain(locale === "zh" ? "其中自有2个）" : "2 of them own)");
      expect(report.sources).toContain(locale === "zh" ? "自有数据" : "Own data");
      // What was there is there, and nothing of it has changed.
      const others = rows.filter(({ key }) => !key.startsWith("own-target-"));
      const before = blocksOf(bare.report, "table").flatMap(({ table }) => table.rows);
      const word = (all: typeof rows) => all.map(({ cells }) => cells.map(({ text }) => text).join());
      expect(word(others)).toEqual(word(before));
      const subject = report.figures.get("own-target-1");
      const origin = subject && originOf(subject, { stock, locale });
      expect(JSON.stringify(origin?.rows)).toContain(
        locale === "zh" ? "读者自己填写，本站没有核对" : "entered by the reader",
      );
    },
  );

  it.each(LOCALES)("of another area or unit is named and counted, not shown (%s)", async (locale) => {
    const { report } = await monitorOf(`#/monitor?mr=${OWN}`, locale);
    const said = ["own-unused", "own-elsewhere"].map((id) => {
      const note = blockOf(report, id);
      return note?.kind === "note" ? plain(note.text) : "";
    });
    expect(said[0]).toContain(
      locale === "zh" ? "自有目标“错的”的“单位”不能用：wan-yuan" : "Own target “错的”, unit cannot be used",
    );
    expect(said[1]).toContain(locale === "zh" ? "另有1个自有目标" : "1 more own target");
  });

  it("is no threshold, and stands on a meeting's page", async () => {
    const { report } = await monitorOf(`#/monitor?mv=meeting&mr=${OWN}`, "zh");
    expect(blockOf(report, "meeting-thresholds")).toBeUndefined();
    const keys = blocksOf(report, "table").flatMap(({ table }) => table.rows.map(({ key }) => key));
    expect(keys).toContain("own-target-1");
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
