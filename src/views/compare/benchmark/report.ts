import { BENCHMARK_TERMS } from "./terms.ts";
import type { Dataset } from "../../../core/dataset.ts";
import type { AreaCode, IndicatorId, Text } from "../../../core/types.ts";
import type { Library } from "../../../core/library.ts";
import type { Stock } from "../../../data/stock.ts";
import { libraryOf } from "../../../data/library.ts";
import { LEVEL_NAMES } from "../../../i18n/explain.ts";
import { publishersLine } from "../../../i18n/publishers.ts";
import { enumerated, listed, SEMICOLON, STOP } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { areaName } from "../../../i18n/words.ts";
import type { Block, VerdictBlock } from "../../../report/blocks.ts";
import type { Report } from "../../../report/report.ts";
import type { Filters } from "../../../state/filters.ts";
import { sceneOf } from "../scene.ts";
import type { Scene } from "../scene.ts";
import { benchmarkAreas, filtersOf, sharedIndicators, statistics } from "./choice.ts";
import { comparableTable, conditionalTable, tableFigures } from "./comparable.ts";
import { cautionsBlock, practiceCitations, practicesBlock, sharedPractices } from "./practices.ts";
import { figureOf } from "../sources.ts";
import { sectionOf } from "./section.ts";
import { scopeSentence, summarySentences } from "./summary.ts";
import type { Counted } from "./summary.ts";

const WORDS = {
  summary: { zh: "总体情况", en: "Summary" },
  comparable: BENCHMARK_TERMS.comparable,
  table: { zh: "可比指标一览（同期最新）", en: "Comparable indicators, newest common period" },
  rule: {
    zh: "可以直接比较，指各区同期、同定义、同区划，修订口径与核算状态（限核算指标）已知且相同，均出自统计机构、普查或政府（A、B级）。各项取各区可比的最新同期；“居首”只对分优劣的指标说，由取整误差不能分先后的不说。",
    en: "Comparable without condition means: same period, definition and boundaries, vintage and status (of accounts) known and equal, all from statistics offices, censuses or governments (tier A or B). Each is of the newest common period; only what has a better end has a first, and none where rounding leaves it open.",
  },
  conditional: {
    zh: "须附条件比较的指标（同期最新）",
    en: "Indicators that compare with conditions, newest common period",
  },
  conditionalGroup: { zh: "须附条件比较的指标", en: "Indicators that compare with conditions" },
  none: { zh: "没有可以直接比较的指标。", en: "None compares without condition." },
  sections: BENCHMARK_TERMS.chosen,
  reforms: { zh: "同类改革", en: "Reforms" },
} satisfies Record<string, Text>;

const COUNTS: readonly string[] = ["", "", "两区", "三区", "四区", "五区"];
const SOURCES_NAMED = 3;

/** 三区对标报告: what compares among the districts, who stands where, the chosen indicators one by one, and reforms. */
export function benchmarkReport(stock: Stock, filters: Filters, chosen: readonly IndicatorId[]): Report {
  const { locale } = filters;
  const areas = benchmarkAreas(stock, filters);
  const nameOf = (area: AreaCode) => areaName(stock.data, area, locale);
  const scenes = (ids: readonly IndicatorId[], isSection: boolean) =>
    ids.flatMap((id) => sceneOf(stock.data, filtersOf(filters, id, areas, isSection)) ?? []);
  const shared = scenes(
    sharedIndicators(stock, areas).map(({ id }) => id),
    false,
  );
  const plain = shared.filter(isPlain);
  const sections = scenes(chosen, true);
  const library = libraryIn(stock);
  const counted: Counted = {
    areas,
    nameOf,
    statistics: statistics(stock).length,
    plain,
    conditional: shared.filter((scene) => !isPlain(scene)),
    sections,
    practices: library ? sharedPractices(library, areas) : [],
  };
  const made = sections.map(sectionOf);
  return {
    locale,
    title: titleOf(areas.map(nameOf), locale),
    blocks: [
      { kind: "finding", id: "finding", text: scopeSentence(counted, locale) },
      overall(counted, locale),
      summaryBlock(counted, locale),
      ...comparableBlocks(counted, locale),
      ...(made.length === 0
        ? []
        : [
            {
              kind: "group",
              id: "sections",
              title: WORDS.sections[locale],
              layout: "stack",
              blocks: made.map(({ block }) => block),
            } as const,
          ]),
      ...practicesOf(counted, locale),
    ],
    figures: new Map([
      ...tableFigures([...plain, ...counted.conditional], areas),
      ...made.flatMap(({ figures }) => [...figures]),
    ]),
    ...(library && { cited: practiceCitations(counted.practices, library) }),
    sources: sourcesOf([...plain, ...counted.conditional], areas, made, stock.data, locale),
    release: stock.manifest.release,
  };
}

function isPlain({ comparison }: Scene): boolean {
  return comparison.judgement.level === "comparable";
}

function titleOf(names: readonly string[], locale: Locale): string {
  return locale === "zh"
    ? `${listed("zh", names)}${COUNTS[names.length] ?? ""}对标报告`
    : `Benchmark of ${enumerated(names)}`;
}

/** What is said of the whole, as far as there is what it names. */
const OVERALL = {
  table: {
    zh: "可比指标表所列各项可以直接比较",
    en: "What the table of comparable indicators lists compares without condition",
  },
  none: { zh: "没有可以直接比较的指标", en: "No indicator compares without condition" },
  conditional: {
    zh: "须附条件比较的指标另表列出",
    en: "those that compare with conditions have a table of their own",
  },
  sections: {
    zh: "重点指标各注可比性，只就可比者排位",
    en: "each chosen indicator has its own verdict, and only what compares is ranked",
  },
} satisfies Record<string, Text>;

/** The whole compares without condition only where every chosen indicator does, and any at all. */
function overall({ plain, conditional, sections }: Counted, locale: Locale): VerdictBlock {
  const isFree = plain.length > 0 && sections.every(isPlain);
  const level = isFree ? "comparable" : "caution";
  const parts = [
    plain.length > 0 ? OVERALL.table : OVERALL.none,
    ...(plain.length === 0 && conditional.length > 0 ? [OVERALL.conditional] : []),
    ...(sections.length > 0 ? [OVERALL.sections] : []),
  ];
  const text = parts.map((part) => part[locale]).join(SEMICOLON[locale]) + STOP[locale];
  return { kind: "verdict", id: "verdict", level, name: LEVEL_NAMES[level][locale], text };
}

function summaryBlock(counted: Counted, locale: Locale): Block {
  const statements = summarySentences(counted, locale).map((sentence) => [sentence]);
  const groups = [{ id: "summary", title: "", tone: "plain", statements } as const];
  return { kind: "statements", id: "summary", title: WORDS.summary[locale], groups };
}

/** Each table under a heading that names what it holds. */
function comparableBlocks({ plain, conditional, areas }: Counted, locale: Locale): readonly Block[] {
  const table: Block =
    plain.length === 0
      ? { kind: "note", id: "comparable-none", text: [WORDS.none[locale]] }
      : {
          kind: "table",
          id: "comparable",
          title: WORDS.table[locale],
          table: comparableTable(plain, areas, locale),
          note: WORDS.rule[locale],
        };
  const group = (id: string, title: Text, block: Block): Block => ({
    kind: "group",
    id,
    title: title[locale],
    layout: "stack",
    blocks: [block],
  });
  const others: Block = {
    kind: "table",
    id: "conditional",
    title: WORDS.conditional[locale],
    table: conditionalTable(conditional, areas, locale),
  };
  return [
    group("comparable-group", WORDS.comparable, table),
    ...(conditional.length === 0 ? [] : [group("conditional-group", WORDS.conditionalGroup, others)]),
  ];
}

function practicesOf({ practices, areas, nameOf }: Counted, locale: Locale): readonly Block[] {
  if (practices.length === 0) return [];
  const cautions = cautionsBlock(practices, locale);
  const blocks = [practicesBlock(practices, areas, nameOf, locale), ...(cautions ? [cautions] : [])];
  return [{ kind: "group", id: "reforms", title: WORDS.reforms[locale], layout: "stack", blocks }];
}

function libraryIn({ evidence, manifest }: Stock): Library | undefined {
  const { reforms, derivations } = evidence;
  return reforms && derivations && libraryOf(reforms, derivations, manifest.areas);
}

/** The publishers behind the districts' figures in the tables, and of what the sections draw; most used first. */
function sourcesOf(
  scenes: readonly Scene[],
  areas: readonly AreaCode[],
  sections: readonly Pick<ReturnType<typeof sectionOf>, "drawn">[],
  data: Dataset,
  locale: Locale,
): string {
  const listed = scenes.flatMap(({ comparison }) =>
    areas.flatMap((area) => {
      const cell = comparison.cells.get(area);
      return cell ? figureOf(cell) : [];
    }),
  );
  const figures = new Set([...listed, ...sections.flatMap(({ drawn }) => drawn)]);
  return publishersLine(data, [...figures], SOURCES_NAMED, locale);
}
