import type { AreaCode, Period, Text, Topic } from "../../../core/types.ts";
import { libraryOf } from "../../../data/library.ts";
import type { Stock } from "../../../data/stock.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { publishersLine } from "../../../i18n/publishers.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Block, StatementsBlock } from "../../../report/blocks.ts";
import { keysWithin } from "../../../report/keyed.ts";
import type { Report } from "../../../report/report.ts";
import type { Rich } from "../../../report/rich.ts";
import { profileBase } from "../base.ts";
import { headIndicators } from "../figures.ts";
import { profileOf } from "../profile.ts";
import type { Profile } from "../profile.ts";
import { statementsBlock } from "../statements.ts";
import { subjectsOf } from "../subjects.ts";
import { entriesOf } from "./entries.ts";
import type { Entry } from "./entries.ts";
import { reformCitations, reformsBlock, reformsOfYear } from "./reforms.ts";
import { sayEntry } from "./sentences.ts";
import { digestTable } from "./table.ts";
import { unsaidBlock } from "./unsaid.ts";
import { digestYears, fullestYear } from "./year.ts";
import type { DigestYear } from "./year.ts";

const WORDS = {
  topics: { zh: "各方面情况", en: "By topic" },
  method: {
    zh: "位次只在同期有至少5个其他区可比时给出，只数行政区，取整误差和只知界限的区使位次成为区间；增减只在同定义、同区划、不跨口径断点时计算；趋势为Mann–Kendall检验（双侧，p<0.05），只用最近一段可比的年度结果。优势与差距各取成立的最近一期，不限于本年。句子由区鉴按规则生成，同一来源只在首次引用处加注，各数字的来源见表；没有的不补。",
    en: "A rank is given only where at least five other districts compare in the same period; only districts are counted, and rounding and bounds make it a range. A change is taken only under one definition and boundaries with no break between. A trend is a Mann–Kendall test (two-sided, p<0.05) over the newest comparable yearly results. Strengths and gaps are of the newest period in which each holds, not of this year alone. The sentences are made by rule; a source is noted where it is first used, the table names that of each figure, and what is missing is not filled in.",
  },
} satisfies Record<string, Text>;

const NAMED = 12;

/** 年度小结: what the core indicators of one year come to for one district, topic by topic, and what cannot be said. */
export function digestReport(stock: Stock, district: AreaCode, year: Period, locale: Locale): Report {
  const { data, manifest, evidence } = stock;
  const profile = profileOf(profileBase(stock), district, undefined, locale);
  const found = entriesOf(data, district, year);
  const { reforms, derivations } = evidence;
  const library = reforms && derivations && libraryOf(reforms, derivations, manifest.areas);
  const own = library ? reformsOfYear(library, district, year) : [];
  const blocks: readonly Block[] = [
    {
      kind: "finding",
      id: "scope",
      text: scopeText(digestYears(data, district), year, headIndicators(data).length, locale),
    },
    topicsBlock(profile, found.entries, manifest.topics),
    statementsBlock(profile),
    unsaidBlock(data, district, year, found, locale),
    reformsBlock(own, locale),
    digestTable(data, found.entries, locale),
    { kind: "note", id: "method", text: [WORDS.method[locale]] },
  ];
  const shown = new Set(keysWithin(blocks, "origin"));
  return {
    locale,
    title: titleOf(data.areas.get(district)?.name[locale] ?? district, year, locale),
    blocks,
    figures: new Map([...subjectsOf(profile, [])].filter(([key]) => shown.has(key))),
    ...(library && { cited: reformCitations(own, library) }),
    sources: sourcesLine(profile, found.entries),
    release: manifest.release,
  };
}

function titleOf(name: string, year: Period, locale: Locale): string {
  const when = formatPeriod(year, locale);
  return locale === "zh" ? `${name}${when}年度小结` : `${name}: ${when} in figures`;
}

/** Which year, with how many core indicators, and how that stands to the other years. */
export function scopeText(years: readonly DigestYear[], year: Period, all: number, locale: Locale): string {
  const count = String(years.find((one) => one.year === year)?.count ?? 0);
  const best = fullestYear(years);
  const when = formatPeriod(year, locale);
  const most = best && best.year !== year ? best : undefined;
  if (locale === "zh") {
    const why = most
      ? `数字最多的是${formatPeriod(most.year, "zh")}，${String(most.count)}项`
      : "为各年中最多，多个年份相同时取最近的一年";
    return `本小结为${when}：${String(all)}项核心指标中有该年本区结果数的${count}项，${why}。`;
  }
  const why = most
    ? `the year with most is ${formatPeriod(most.year, "en")} with ${String(most.count)}`
    : "no other year has more, and no later one as many";
  return `This is of ${when}: of ${String(all)} core indicators the district has a result of that year in ${count}; ${why}.`;
}

/** A paragraph a topic, in the order of the topics. */
function topicsBlock(
  { data, locale }: Profile,
  entries: readonly Entry[],
  topics: readonly Topic[],
): StatementsBlock {
  const groups = topics.flatMap(({ id, name }) => {
    const own = entries.filter(({ measurement }) => measurement.partition.indicator.topic === id);
    if (own.length === 0) return [];
    const paragraph: Rich = own.flatMap((entry, at) => [
      ...(at > 0 && locale === "en" ? [" "] : []),
      ...sayEntry(data, entry, locale),
    ]);
    return [{ id, title: name[locale], tone: "plain" as const, statements: [paragraph] }];
  });
  return { kind: "statements", id: "topics", title: WORDS.topics[locale], groups };
}

function sourcesLine({ data, locale }: Profile, entries: readonly Entry[]): string {
  const figures = entries.map(({ figure }) => figure);
  return publishersLine(data, figures, NAMED, locale);
}
