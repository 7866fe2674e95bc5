import { describe, expect, it } from "vitest";
import type { SetTarget } from "../../../src/core/monitor/set-targets.ts";
import { TARGET_STATUSES, UNTOLD_REASONS } from "../../../src/core/monitor/target.ts";
import { FRESHNESS_STATES } from "../../../src/core/monitor/calendar.ts";
import { choicesOf } from "../../../src/core/series.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import type { Period } from "../../../src/core/types.ts";
import { emptyStock } from "../../../src/data/stock.ts";
import type { Stock } from "../../../src/data/stock.ts";
import { EXPORTS, fileOf } from "../../../src/exports/registry.ts";
import type { ExportFormat } from "../../../src/exports/registry.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { blockOf, blocksOf, sentenceOf } from "../../../src/report/report.ts";
import type { Report } from "../../../src/report/report.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import type { ReportContext } from "../../../src/views/types.ts";
import { MONITOR_PARTS } from "../../../src/views/monitor/filters.ts";
import { EXAMPLE_RULES } from "../../../src/views/monitor/parts/thresholds.ts";
import { targetTable } from "../../../src/views/monitor/parts/targets.ts";
import { targetsIn } from "../../../src/views/monitor/parts/targets-scene.ts";
import {
  cutText,
  markedText,
  STATUS_WORDS,
  TARGET_WORDS,
  UNTOLD_WHY,
} from "../../../src/views/monitor/parts/targets-words.ts";
import { FRESHNESS_STATES_WORDS } from "../../../src/views/monitor/parts/freshness-words.ts";
import { view } from "../../../src/views/monitor/view.ts";
import { bundled } from "../../fixture.ts";
import { loadedFor } from "../../loaded.ts";
import { bytesOf, readParts } from "../../exports/office/read.ts";
import { monitorOf } from "./monitor-page.ts";
import { IDLE, takenOf } from "../../exports/taken.ts";
import { cases } from "../../extent.ts";

const { bundle, curated } = bundled;
const FORMATS = Object.keys(EXPORTS) as readonly ExportFormat[];
const SETS = ["#/monitor", "#/monitor?a=all", "#/monitor?a=gz", "#/monitor?a=440304"];

function filtersOf(link: string, locale: (typeof LOCALES)[number] = "zh") {
  return { ...ADDRESS.decode(link).filters, locale };
}
type Filters = ReturnType<typeof filtersOf>;

const stock: Stock = await loadedFor(view, filtersOf("#/monitor?mv=meeting"), emptyStock(bundle.manifest));

function contextOf(filters: Filters): ReportContext {
  return { stock, sheet: EMPTY_SHEET, address: (patch) => ADDRESS.link(filters, patch) };
}
function reportOf(link: string, locale: (typeof LOCALES)[number] = "zh"): Report {
  const filters = filtersOf(link, locale);
  return view.report(filters, contextOf(filters));
}
const rowsOf = (report: Report) => blocksOf(report, "table").flatMap(({ table }) => table.rows);
const textsOf = (report: Report) => rowsOf(report).flatMap(({ cells }) => cells.map(({ text }) => text));
/** The numbers of a sentence, without dates. */
const numbersIn = (text: string) =>
  [...text.replace(/\d{4}-\d{2}-\d{2}/, "").matchAll(/\d+/g)].map(([digits]) => Number(digits));
const without = (link: string, more: string) => link + (link.includes("?") ? "&" : "?") + more;

describe("every section, in both languages", () => {
  const LINKS = [...SETS, ...MONITOR_PARTS.map((part) => `#/monitor?mv=${part}&mr=${EXAMPLE_RULES}`)];
  it.each(LOCALES)("has no column that says nothing (%s)", async (locale) => {
    for (const link of LINKS)
      for (const { id, table } of blocksOf((await monitorOf(link, locale, stock)).report, "table"))
        for (const [at, column] of table.columns.entries()) {
          const texts = new Set(table.rows.map(({ cells }) => cells[at]?.text ?? ""));
          expect([...texts].join(), `${link} ${id} ${column.id}`).not.toMatch(/^—?$/);
        }
  });

  // Where a phone has no room for columns each value stands behind its column's name, which such columns carry.
  it("has only columns that a phone names and of which a wall knows how much they matter", async () => {
    for (const link of [
      ...LINKS,
      "#/monitor?mv=claims&mc=tianhe-gdp-first",
      "#/monitor?mv=claims&mc=agent-investment",
    ])
      for (const { id, table } of blocksOf((await monitorOf(link, "zh", stock)).report, "table"))
        for (const column of table.columns.slice(1))
          expect(column.prose ?? column.order, `${link} ${id} ${column.id}`).toBeTruthy();
  });

  it.each(LOCALES)("is called by what it is and of which areas (%s)", async (locale) => {
    const who = { zh: "三区", en: "the three districts" }[locale];
    const titleOf = async (more: string) =>
      (await monitorOf(`#/monitor?${more}`, locale, stock)).report.title;
    const titles = await Promise.all(MONITOR_PARTS.map((part) => titleOf(`mv=${part}`)));
    for (const [at, title] of titles.entries())
      expect(title.includes(who), title).toBe(MONITOR_PARTS[at] !== "claims");
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.at(-1)).toContain(stock.manifest.release.date);
    expect(await titleOf("mv=claims&mc=tianhe-gdp-first")).toContain({ zh: "天河", en: "Tianhe" }[locale]);
  });
});

describe("the targets", () => {
  const everywhere = targetsIn(filtersOf("#/monitor?a=all"), stock);

  it("are all that the data hold of districts and their cities, each once", () => {
    const present = new Set(
      curated.areas
        .filter(({ level, to }) => level !== "province" && to === undefined)
        .map(({ code }) => code),
    );
    const kinds = new Map(curated.indicators.map(({ id, kind }) => [id, kind]));
    const wanted = curated.observations.filter(
      ({ nature, area, indicator }) =>
        nature !== "result" && present.has(area) && kinds.get(indicator) !== "count",
    );
    expect(everywhere).toHaveLength(wanted.length);
    expect(new Set(everywhere.map(({ target }) => JSON.stringify(target))).size).toBe(wanted.length);
  });

  it("are nobody's where a paper prints them and does not say whose they are", () => {
    for (const locale of LOCALES) {
      const filters = filtersOf("#/monitor?a=all", locale);
      const { table } = targetTable(everywhere, filters, contextOf(filters), "all");
      const at = table.columns.findIndex(({ id }) => id === "set-by");
      const said = table.rows.map(({ cells }) => cells[at]);
      const papers = said.filter((cell) => cell?.text === TARGET_WORDS.unnamed[locale]);
      const [name, office] = { zh: ["湾区时报", "政策研究室"], en: ["Bay Area Times", "Policy Research"] }[
        locale
      ];
      expect(papers.some((cell) => cell?.below?.includes(name ?? ""))).toBe(true);
      expect(said.filter((cell) => cell?.text.includes(name ?? ""))).toEqual([]);
      expect(said.some((cell) => cell?.text.includes(office ?? ""))).toBe(true);
    }
  });

  it("never stand among results, nor results among them", () => {
    for (const { target, actual, start } of everywhere) {
      expect(target.nature).not.toBe("result");
      for (const figure of [actual, start])
        if (figure)
          expect([figure.nature, figure.indicator, figure.area]).toEqual([
            "result",
            target.indicator,
            target.area,
          ]);
    }
    for (const partition of bundled.partitions.values())
      for (const area of new Set(partition.observations.map((one) => one.area)))
        for (const { chosen, others } of choicesOf(partition, area).values())
          for (const { nature } of [chosen, ...others]) expect(nature).toBe("result");
  });

  it.each(SETS)("of %s are counted as their rows say", (link) => {
    for (const locale of LOCALES) {
      const report = reportOf(link, locale);
      const [, levels] = /[（(]([^）)]*)[）)]/.exec(sentenceOf(report)) ?? [];
      const [total = 0, ...counts] = numbersIn(sentenceOf(report).replace(/[（(].*?[）)]/, ""));
      // A city's target is never among those of districts.
      const [ours, theirs] = ["targets", "city-targets"].map((id) => {
        const table = blockOf(report, id);
        return table?.kind === "table" ? table.table.rows : [];
      });
      const isCity = ({ area }: { readonly area?: string }) => /00$/.test(area ?? "");
      expect([ours?.some(isCity), theirs?.every(isCity)]).toEqual([false, true]);
      if (levels !== undefined) expect(numbersIn(levels)).toEqual([ours?.length, theirs?.length]);
      for (const { cells } of theirs ?? [])
        expect(cells[1]?.text).toContain(locale === "zh" ? "（全市）" : "(the whole city)");
      const texts = textsOf(report);
      const stated = TARGET_STATUSES.map((status) => {
        return texts.filter((text) => text === markedText(STATUS_WORDS[status], locale)).length;
      });
      expect(rowsOf(report)).toHaveLength(total);
      expect(counts).toEqual(stated.filter((count) => count > 0));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    }
  });

  it("say each status in words and by a shape, in both languages, with its reason", () => {
    const [real] = everywhere;
    if (!real) throw new Error("no target");
    const made = (judgement: SetTarget["judgement"]): SetTarget => ({ ...real, judgement });
    const all = [
      made({ status: "reached" }),
      made({
        status: "on-course",
        path: { straight: { low: 130, high: 130 } },
        needed: { years: 2, amount: 5, percent: 3 },
      }),
      made({ status: "behind", by: "due" }),
      made({ status: "behind", by: "path" }),
      ...UNTOLD_REASONS.map((why) => made({ status: "untold", why })),
    ];
    for (const locale of LOCALES) {
      const filters = filtersOf("#/monitor", locale);
      const { table } = targetTable(all, filters, contextOf(filters), "made-up");
      const state = table.columns.findIndex(({ id }) => id === "state");
      table.rows.forEach(({ cells }, index) => {
        const judgement = all[index]?.judgement;
        const { mark, name } = STATUS_WORDS[judgement?.status ?? "untold"];
        expect(cells[state]?.text.split("\u00A0")).toEqual([mark, name[locale]]);
        if (judgement?.status === "untold")
          expect(cells[state]?.below).toBe(UNTOLD_WHY[judgement.why][locale]);
      });
    }
    expect(new Set(Object.values(STATUS_WORDS).map(({ mark }) => mark)).size).toBe(TARGET_STATUSES.length);
  });

  it("by hand: 深圳 reached the growth of 2025 that it set, 广州 did not, and of 2026 nothing is known", () => {
    const of = (area: string, period: Period, indicator = "gdp-growth-real") =>
      everywhere.find(
        ({ target }) =>
          [target.area, target.period, target.indicator].join() === [area, period, indicator].join(),
      );
    expect(of("440300", "2025" as Period)).toMatchObject({
      actual: { value: 5.5 },
      judgement: { status: "reached" },
    });
    expect(of("440100", "2025" as Period)).toMatchObject({
      actual: { value: 4 },
      judgement: { status: "behind", by: "due" },
    });
    expect(of("440106", "2026" as Period)).toMatchObject({
      judgement: { status: "untold", why: "other-period" },
    });
    // Set before the fifth economic census, which changed the level.
    expect(of("440100", "2025" as Period, "gdp")).toMatchObject({
      judgement: { status: "untold", why: "break" },
    });
    // Only a figure of another definition hinders, not one of the same.
    expect(of("440300", "2025" as Period)?.cut).toBeUndefined();
  });

  it.each(LOCALES)("says at a break which one it is and between which years it lies (%s)", (locale) => {
    const said = everywhere.flatMap(({ cut }) => (cut?.at ? [cutText(cut, locale)] : []));
    expect(said.length).toBeGreaterThan(0);
    for (const text of said)
      expect(text).toMatch(locale === "zh" ? /（\d{4}年与\d{4}年）：/ : /\(\d{4} and \d{4}\): /);
    const rows = rowsOf(reportOf("#/monitor?a=all", locale)).flatMap(({ cells }) =>
      cells.map(({ below }) => below),
    );
    expect(rows.join()).toContain(said[0]);
  });
});

describe("what is due", () => {
  it.each(SETS)("in %s is counted as its rows say", (link) => {
    for (const locale of LOCALES) {
      const report = reportOf(without(link, "mv=freshness"), locale);
      const tables = blocksOf(report, "table").filter(({ id }) =>
        FRESHNESS_STATES.some((state) => state === id),
      );
      const counts = tables.map(({ table }) => table.rows.length);
      const said = numbersIn(sentenceOf(report)).slice(-counts.length);
      expect(said).toEqual(counts);
      expect(sentenceOf(report)).toContain(String(counts.reduce((sum, count) => sum + count, 0)));
    }
  });

  it("says each state in words and by a shape, in both languages", () => {
    for (const locale of LOCALES) {
      const texts = new Set(textsOf(reportOf("#/monitor?mv=freshness&a=all", locale)));
      for (const state of FRESHNESS_STATES) {
        expect(texts).toContain(markedText(FRESHNESS_STATES_WORDS[state], locale));
      }
    }
  });

  it("names who is responsible and by which rule, for every core indicator", () => {
    const report = reportOf("#/monitor?mv=freshness");
    const said = blocksOf(report, "table").flatMap(({ table: { columns, rows } }) => {
      const at = columns.findIndex(({ id }) => id === "responsible");
      return rows.map(({ cells }) => cells[at]?.text ?? "");
    });
    expect(said).toHaveLength(rowsOf(report).length);
    expect(said).not.toContain("");
  });
});

describe("the page for a meeting", () => {
  it("says what overdue means, and has the thresholds that the link has", () => {
    const rule = "&mr=warn~level~gdp-growth-real~below~99~~~";
    for (const [link, has] of [
      ["#/monitor?mv=meeting", false],
      [`#/monitor?mv=meeting${rule}`, true],
    ] as const) {
      const report = reportOf(link);
      expect(blockOf(report, "how-fresh")).toBeDefined();
      expect(blockOf(report, "meeting-thresholds") !== undefined).toBe(has);
      expect(sentenceOf(report).includes("越过阈值")).toBe(has);
      expect(report.sources.match(/来源：/g)).toHaveLength(1);
    }
  });

  it("reads what is behind first, then what cannot be told, then what is overdue", () => {
    const ids = blocksOf(reportOf("#/monitor?mv=meeting&a=all"), "table").map(({ id }) => id);
    expect(ids).toEqual(["behind", "untold", "reached", "overdue", "never"]);
  });

  // A raster needs a page; it is painted of the very drawing that `svg` writes.
  it.each(
    cases(
      FORMATS.filter((format) => format !== "png"),
      (format) => format !== "pptx" && format !== "docx",
    ),
  )("is taken as %s, the status in words", async (format) => {
    const taken = takenOf(reportOf("#/monitor?mv=meeting"));
    const block = EXPORTS[format].ofReport ? undefined : blockOf(taken.report, "untold");
    const { content } = await fileOf(format, taken, block, IDLE);
    const bytes = await bytesOf(content);
    const texts = bytes[0] === 0x50 ? [...readParts(bytes).values()] : [bytes];
    expect(texts.map((part) => new TextDecoder().decode(part)).join("\n")).toContain(
      STATUS_WORDS.untold.name.zh,
    );
  });
});
