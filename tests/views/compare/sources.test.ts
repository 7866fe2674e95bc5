import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/core/cell.ts";
import { leavesOf } from "../../../src/core/comparability.ts";
import { refusalOf } from "../../../src/core/measure.ts";
import { MEASURES } from "../../../src/core/measures.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import { publisherName } from "../../../src/i18n/publishers.ts";
import type { Block } from "../../../src/report/blocks.ts";
import { sourcesOf } from "../../../src/report/credit.ts";
import { blockOf, flatBlocks } from "../../../src/report/report.ts";
import type { AreaCode } from "../../../src/core/types.ts";
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

/** Every origin that something drawn or written opens. */
function originsIn(part: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (part instanceof Map) for (const one of part.values()) originsIn(one, found);
  else if (typeof part === "object" && part !== null)
    for (const [name, one] of Object.entries(part)) {
      if (name === "origin" && typeof one === "string") found.add(one);
      else if (name !== "chart" && name !== "atlas") originsIn(one, found);
    }
  return found;
}

/** The cities of which a ranking draws the value as a line. */
function citiesIn(blocks: readonly Block[], locale: Locale): readonly string[] {
  const cities = stock.manifest.areas.filter(({ level }) => level === "city");
  return blocks.flatMap((block) =>
    block.kind === "chart" && block.plot.kind === "ranking"
      ? block.plot.model.references.flatMap(
          ({ name }) => cities.find((city) => city.short[locale] === name)?.code ?? [],
        )
      : [],
  );
}

/** Who published the figures that some blocks show. */
function publishersOf(
  { figures, blocks: all }: Report,
  locale: Locale,
  blocks: readonly Block[] = flatBlocks(all),
): ReadonlySet<string> {
  const origins = [...originsIn(blocks), ...citiesIn(blocks, locale)];
  const sources = origins
    .flatMap((origin) => figureOf(figures.get(origin)))
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

const WAYS: readonly Partial<Filters>[] = [
  {},
  { areas: { kind: "list", codes: ["440106", "440112", "440304"] as AreaCode[] } },
  { areas: { kind: "preset", preset: "gz" } },
  { also: ["spread", "years"] },
];

/** What is compared and set beside it, and what charts draw besides. */
function parted({ blocks }: Report): readonly [compared: readonly Block[], drawn: readonly Block[]] {
  const all = flatBlocks(blocks).filter(({ kind, id }) => kind !== "group" && id !== "trend");
  const isCompared = ({ id }: Block) => id === "table" || id === "years";
  return [all.filter(isCompared), all.filter((one) => !isCompared(one))];
}

function made(filters: Filters): Report {
  return report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
}

/** What is wrong with a line that should credit some publishers and no other. */
function faultOf(line: string, publishers: ReadonlySet<string>): string | undefined {
  if (publishers.size === 0) return line === "" ? undefined : "names someone";
  const count = countIn(line);
  if (count !== (publishers.size > 3 ? publishers.size : undefined)) return `counts ${String(count)}`;
  const named = [...publishers].filter((name) => line.includes(name));
  if (named.length < Math.min(3, publishers.size)) return "names too few";
  return besides(line, named) === "" ? undefined : "names another";
}

const MORE = /[；;] ?(?:图中另有(\d+)个来源|(\d+) more behind the charts)$/;

/** How many more a line counts behind the charts. */
function moreIn(line: string): number {
  const [, zh, en] = MORE.exec(line) ?? [];
  return Number(zh ?? en ?? 0);
}

/** A trend with what of it is drawn: points of one period share its key, what stands aside has one of its own. */
function drawnOf(trend: Block | undefined): readonly Block[] {
  if (trend?.kind !== "chart" || trend.plot.kind !== "trend") return [];
  const lines = trend.plot.model.lines.map(({ aside, ...line }) => ({
    ...line,
    aside: (line.style ? aside : []).map((point, at) => ({
      ...point,
      facts: { ...point.facts, origin: `${line.area}@${point.period}#${String(at)}` },
    })),
  }));
  return [{ ...trend, plot: { ...trend.plot, model: { ...trend.plot.model, lines } } }];
}

describe("the line of sources under a comparison", () => {
  it.each(LOCALES)("counts everyone who published a figure shown, and names only those (%s)", (locale) => {
    const wrong: string[] = [];
    let tried = 0;
    let withMore = 0;
    for (const filters of everyView(locale)) {
      const way = WAYS[tried % WAYS.length];
      const one = made({ ...filters, ...way });
      const [compared, others] = parted(one);
      const publishers = publishersOf(one, locale, compared);
      tried += 1;
      if (publishers.size === 0) continue;
      const fault = faultOf(one.sources.replace(MORE, ""), publishers);
      const lines = publishersOf(one, locale, [...others, ...drawnOf(blockOf(one, "trend"))]);
      const behind = [...lines].filter((name) => !publishers.has(name)).length;
      const more = moreIn(one.sources);
      if (more > 0) withMore += 1;
      if (fault !== undefined || more !== behind)
        wrong.push(`${filters.indicator} ${filters.measure} ${JSON.stringify([filters.when, way])}: ${fault ?? ""} ${String(behind)}: ${one.sources}`); // oxfmt-ignore
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(100);
    expect(withMore).toBeGreaterThan(100);
  });

  it("names who published the lines of the trend where no area has a figure of the period", () => {
    const empty = [...everyView("zh")].flatMap((filters) => {
      const one = made(filters);
      const [compared] = parted(one);
      const isDrawn = blockOf(one, "trend")?.kind === "chart";
      return isDrawn && publishersOf(one, "zh", compared).size === 0 ? [one.sources] : [];
    });
    expect(empty).not.toEqual([]);
    expect(empty.filter((line) => line === "")).toEqual([]);
  });

  it.each(LOCALES)(
    "by itself each chart and table is credited to who published what it shows (%s)",
    (locale) => {
      const wrong: string[] = [];
      let tried = 0;
      for (const filters of everyView(locale)) {
        const one = made({ ...filters, also: ["spread", "years"] });
        for (const block of flatBlocks(one.blocks)) {
          if (block.kind !== "chart" && block.kind !== "table") continue;
          tried += 1;
          const line = sourcesOf(one, [block]).replace(/[；;] ?(?:地图为|the map).*/, "");
          const drawn = block.id === "trend" ? drawnOf(block) : [block];
          const fault = faultOf(line, publishersOf(one, locale, drawn));
          if (fault !== undefined) wrong.push(`${block.id} of ${filters.indicator} ${filters.measure} ${JSON.stringify(filters.when)}: ${fault}: ${line}`); // oxfmt-ignore
        }
      }
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(400);
    },
  );
});

function figureOf(subject: Subject | undefined): readonly Figure[] {
  if (subject?.kind === "statistic") return [subject.figure];
  return subject?.kind === "cell" && subject.cell.kind === "value" ? [subject.cell.figure] : [];
}
