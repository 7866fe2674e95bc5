import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/core/cell.ts";
import { leavesOf } from "../../../src/core/comparability.ts";
import { refusalOf } from "../../../src/core/measure.ts";
import { MEASURES } from "../../../src/core/measures.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import { publisherName } from "../../../src/i18n/publishers.ts";
import { blockOf } from "../../../src/report/report.ts";
import type { Report } from "../../../src/report/report.ts";
import type { Filters } from "../../../src/state/filters.ts";
import type { Subject } from "../../../src/explain/subject.ts";
import { report } from "../../../src/views/compare/report.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { cases } from "../../extent.ts";
import { curatedStock } from "../../stock.ts";

const stock = curatedStock();
const { data } = stock;

/** Every indicator at every period and measure that makes sense. */
function* everyView(locale: Locale): Generator<Filters> {
  for (const { id, periods } of stock.manifest.indicators) {
    const indicator = data.partitions.get(id)?.indicator;
    if (!indicator) continue;
    for (const measure of MEASURES.filter((one) => refusalOf(one, indicator) === undefined))
      for (const period of cases(periods, (_, at) => at % 4 === 0))
        yield { ...ADDRESS.defaults, locale, indicator: id, when: { kind: "period", period }, measure };
  }
}

/** Who published the figures that the table shows. */
function publishersOf(made: Report, locale: Locale): ReadonlySet<string> {
  const table = blockOf(made, "table");
  const rows = table?.kind === "table" ? table.table.rows : [];
  const figures = rows.flatMap(({ key }): readonly Figure[] => {
    const subject = made.figures.get(key);
    return subject?.kind === "cell" && subject.cell.kind === "value" ? [subject.cell.figure] : [];
  });
  const sources = figures
    .flatMap(leavesOf)
    .flatMap(({ indicator, source }) => data.partitions.get(indicator)?.sources.get(source) ?? []);
  return new Set(sources.map((source) => publisherName(source, locale)));
}

/** How many a line says that there are where it does not name all. */
function countIn(line: string): number | undefined {
  const [, all, more] = /等(\d+)个来源$| and (\d+) more$/.exec(line) ?? [];
  if (all !== undefined) return Number(all);
  return more === undefined ? undefined : 3 + Number(more);
}

/** What is left of a line without the names, longest first, and the marks between them. */
function besides(line: string, names: Iterable<string>): string {
  const bare = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replace(name, ""), line.replace(/^(?:来源：|Sources: )/, ""));
  return bare.replace(/等\d+个来源$| and \d+ more$/, "").replaceAll(/[、；;, ]/g, "");
}

describe("the line of sources under a comparison", () => {
  it.each(LOCALES)("counts everyone who published a figure shown, and names only those (%s)", (locale) => {
    let tried = 0;
    for (const filters of everyView(locale)) {
      const made = report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
      const publishers = publishersOf(made, locale);
      const where = `${filters.indicator} ${filters.measure} ${JSON.stringify(filters.when)}: ${made.sources}`;
      if (publishers.size === 0) continue;
      tried += 1;
      expect(countIn(made.sources), where).toBe(publishers.size > 3 ? publishers.size : undefined);
      const named = [...publishers].filter((name) => made.sources.includes(name));
      expect(named.length, where).toBeGreaterThanOrEqual(Math.min(3, publishers.size));
      expect(besides(made.sources, named), where).toBe("");
    }
    expect(tried).toBeGreaterThan(100);
  });

  it("names who published the lines of the trend where no area has a figure of the period", () => {
    const empty = [...everyView("zh")].flatMap((filters) => {
      const made = report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
      const isDrawn = blockOf(made, "trend")?.kind === "chart";
      return isDrawn && publishersOf(made, "zh").size === 0 ? [made.sources] : [];
    });
    expect(empty).not.toEqual([]);
    expect(empty.filter((line) => line === "")).toEqual([]);
  });

  it.each(LOCALES)(
    "a trend by itself is credited to all who published its points, of any period (%s)",
    (locale) => {
      const wrong = stock.manifest.indicators.flatMap(({ id, periods }) => {
        const when = { kind: "period", period: periods.at(-1) ?? "" } as Filters["when"];
        const filters = { ...ADDRESS.defaults, locale, indicator: id, when };
        const made = report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
        const trend = blockOf(made, "trend");
        if (trend?.kind !== "chart" || trend.plot.kind !== "trend") return [];
        const { lines } = trend.plot.model;
        const names = new Set(
          lines
            .flatMap(({ runs }) => runs.flat())
            .flatMap(({ facts }) => figureOf(made.figures.get(facts.origin ?? "")))
            .flatMap(leavesOf)
            .flatMap(({ indicator, source }) => data.partitions.get(indicator)?.sources.get(source) ?? [])
            .map((source) => publisherName(source, locale)),
        );
        // Points of one period share its key, so that what stands aside may be another's.
        const more = lines.flatMap(({ style, aside }) => (style ? aside : [])).length;
        const line = trend.sources ?? "";
        const count = countIn(line);
        const isRight =
          count === undefined
            ? names.size <= 3 && (more > 0 || besides(line, names) === "")
            : count >= names.size && count <= names.size + more;
        return isRight ? [] : [`${id}: ${line} | ${[...names].join()}`];
      });
      expect(wrong).toEqual([]);
    },
  );
});

function figureOf(subject: Subject | undefined): readonly Figure[] {
  if (subject?.kind === "statistic") return [subject.figure];
  return subject?.kind === "cell" && subject.cell.kind === "value" ? [subject.cell.figure] : [];
}
