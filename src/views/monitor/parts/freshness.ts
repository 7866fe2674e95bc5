import { POPULATIONS } from "../../../core/measure.ts";
import { FRESHNESS_STATES } from "../../../core/monitor/calendar.ts";
import type { FreshnessState, ReleaseRule } from "../../../core/monitor/calendar.ts";
import { statedFigure } from "../../../core/series.ts";
import type { TableCell, TableColumn } from "../../../core/table.ts";
import type { Stock } from "../../../data/stock.ts";
import type { Subject } from "../../../explain/subject.ts";
import { linkCell, NO_CELL, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { publisherName, publisherTier, sourcesText } from "../../../i18n/publishers.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../../i18n/terms-origin.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { enumerated, listed } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { areaName } from "../../../i18n/words.ts";
import type { FactsBlock, TableBlock } from "../../../report/blocks.ts";
import { keyOf } from "../../../report/keyed.ts";
import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import { withFilledColumns } from "./filled-columns.ts";
import { leadText, whoText } from "../lead.ts";
import type { Part } from "../part.ts";
import { freshEntries } from "./freshness-scene.ts";
import type { FreshEntry } from "./freshness-scene.ts";
import { markedText, TARGET_WORDS } from "./targets-words.ts";
import { dueText, FRESHNESS_STATES_WORDS, FRESHNESS_WORDS, missedText } from "./freshness-words.ts";

const NAMED = 3;

/** What of the core indicators is overdue, never seen, awaited or without a rule, for each chosen area. */
export function freshness(filters: Filters, context: ReportContext): Part {
  const { locale } = filters;
  const { stock } = context;
  const byState = freshEntries(filters, stock);
  const all = FRESHNESS_STATES.flatMap((state) => byState.get(state) ?? []);
  const tables = FRESHNESS_STATES.flatMap((state) =>
    freshTable(byState.get(state) ?? [], state, filters, context),
  );
  return {
    blocks: [
      {
        kind: "finding",
        id: "finding",
        lead: leadText(filters, stock),
        text: freshSentence(filters, stock, byState),
      },
      ...tables,
      { kind: "note", id: "how-fresh", text: [FRESHNESS_WORDS.note[locale]] },
      rulesBlock(stock.evidence.monitor?.records ?? [], filters),
    ],
    figures: freshFigures(all),
    sources: sourcesText(freshPublishers(all, locale), NAMED, locale),
  };
}

export function freshPublishers(entries: readonly FreshEntry[], locale: Locale): readonly string[] {
  return entries.flatMap((entry) => {
    const source = sourceOf(entry);
    return source ? [publisherName(source, locale)] : [];
  });
}

/** The rows of one state; none where nothing is in it. */
export function freshTable(
  entries: readonly FreshEntry[],
  state: FreshnessState,
  { locale }: Filters,
  context: ReportContext,
): readonly TableBlock[] {
  if (entries.length === 0) return [];
  const words = FRESHNESS_WORDS;
  const columns: readonly TableColumn[] = [
    { ...textColumn("indicator", TERMS.indicator[locale]), prose: true },
    { ...textColumn("area", COLUMN_TERMS.area[locale]), order: 1 },
    { ...textColumn("state", TARGET_WORDS.state[locale]), order: 5 },
    { ...textColumn("newest", words.newest[locale]), order: 3 },
    { ...textColumn("next", words.next[locale]), order: 4 },
    { ...textColumn("by", words.by[locale]), order: 2 },
    { ...textColumn("responsible", words.responsible[locale]), prose: true },
    { ...textColumn("publisher", ORIGIN_TERMS.publisher[locale]), prose: true },
  ];
  const rows = entries.map((entry) => ({
    key: keyFor(entry),
    area: entry.area,
    cells: cellsOf(entry, { locale }, context),
  }));
  const title = FRESHNESS_STATES_WORDS[state].title[locale];
  return [{ kind: "table", id: state, title, table: withFilledColumns({ columns, rows }) }];
}

function keyFor({ partition, area }: FreshEntry): string {
  return keyOf(partition.indicator.id, area);
}

function sourceOf({ partition, newest }: FreshEntry) {
  return newest && partition.sources.get(newest.chosen.source);
}

function cellsOf(
  entry: FreshEntry,
  { locale }: Pick<Filters, "locale">,
  { stock, address }: ReportContext,
): readonly TableCell[] {
  const { partition, area, rule, newest } = entry;
  const { state, missed, next } = entry.freshness;
  const { id, name } = partition.indicator;
  const said = FRESHNESS_STATES_WORDS[state];
  const source = sourceOf(entry);
  const period = (one: typeof next): TableCell =>
    one ? { text: formatPeriod(one.period, locale), value: one.period } : NO_CELL;
  return [
    linkCell(
      name[locale],
      address({ view: "data", tab: "indicators", item: id, subset: undefined, query: "" }),
    ),
    wordsCell(areaName(stock.data, area, locale)),
    {
      ...wordsCell(markedText(said, locale)),
      ...(missed > 0 && { below: missedText(missed)[locale] }),
      ...(said.tone && { tone: said.tone }),
    },
    newest
      ? { text: formatPeriod(newest.period, locale), value: newest.period, origin: keyFor(entry) }
      : NO_CELL,
    period(next),
    next ? { text: formatPeriod(next.by, locale), value: next.by } : NO_CELL,
    rule ? wordsCell(rule.responsible[locale]) : NO_CELL,
    source ? wordsCell(publisherTier(source, locale)) : NO_CELL,
  ];
}

export function freshFigures(all: readonly FreshEntry[]): ReadonlyMap<string, Subject> {
  const [population] = POPULATIONS;
  return new Map(
    all.flatMap((entry): readonly (readonly [string, Subject])[] => {
      const { partition, area, newest } = entry;
      if (!newest || !population) return [];
      const measurement = { partition, measure: "raw", population } as const;
      return [[keyFor(entry), { kind: "statistic", area, figure: statedFigure(newest), measurement }]];
    }),
  );
}

/** 天河、黄埔、福田的31项核心指标共93个：逾期70个，未到期12个。 */
export function freshSentence(
  filters: Filters,
  stock: Stock,
  byState: ReadonlyMap<FreshnessState, readonly FreshEntry[]>,
): string {
  const { locale } = filters;
  const { date } = stock.manifest.release;
  const who = whoText(filters, stock);
  const total = [...byState.values()].reduce((sum, { length }) => sum + length, 0);
  const counts = FRESHNESS_STATES.flatMap((state) => {
    const count = byState.get(state)?.length ?? 0;
    const name = FRESHNESS_STATES_WORDS[state].name[locale];
    if (count === 0) return [];
    return [locale === "zh" ? `${name}${String(count)}条` : `${String(count)} ${name}`];
  });
  return locale === "zh"
    ? `截至${date}，${who}的核心指标共${String(total)}条：${listed("zh", counts)}。`
    : `As of ${date}, of ${String(total)} core series of ${who}: ${enumerated(counts)}.`;
}

/** Every rule with who is responsible, what it leans on, and where that can be read. */
function rulesBlock(rules: readonly ReleaseRule[], { locale }: Filters): FactsBlock {
  return {
    kind: "facts",
    id: "rules",
    title: FRESHNESS_WORDS.rules[locale],
    facts: rules.map(({ name, due, why, source }) => ({
      label: name[locale],
      value: [
        { kind: "strong", text: dueText(due)[locale] },
        locale === "zh" ? `。${why.zh}` : `. ${why.en}`,
        ...(source
          ? ([
              " ",
              {
                kind: "link",
                text: `${source.publisher[locale]}: ${source.title} (${source.date})`,
                href: source.url,
              },
            ] as const)
          : []),
      ],
    })),
  };
}
