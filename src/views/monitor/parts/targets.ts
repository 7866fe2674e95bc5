import { cityOf } from "../../../core/dataset.ts";
import { POPULATIONS } from "../../../core/measure.ts";
import { TARGET_STATUSES } from "../../../core/monitor/target.ts";
import type { SetTarget } from "../../../core/monitor/set-targets.ts";
import { OWN_DATA } from "../../../core/own.ts";
import { nameOf } from "../../../core/reference.ts";
import { statedFigure } from "../../../core/series.ts";
import type { Stock } from "../../../data/stock.ts";
import { publisherOf } from "../../../explain/known.ts";
import type { Subject } from "../../../explain/subject.ts";
import { sourcesText } from "../../../i18n/publishers.ts";
import { problemText } from "../../../i18n/say-watch.ts";
import { COLON, COMMA, enumerated, listed, remarked, SEMICOLON, speak } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Block, NoteBlock, TableBlock } from "../../../report/blocks.ts";
import { areasOf } from "../../../state/area-chosen.ts";
import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import { withFilledColumns } from "./filled-columns.ts";
import { leadText, whoText } from "../lead.ts";
import type { Part } from "../part.ts";
import { isOfCity, targetColumns, targetRow } from "./targets-rows.ts";
import { ownTargetsIn, targetsIn } from "./targets-scene.ts";
import { STATUS_WORDS, TARGET_WORDS } from "./targets-words.ts";

/** So many publishers are named below; the drawer names each. */
const NAMED = 3;

/** Every target of the chosen areas and their cities with what became of it, and how many stand how. */
export function targets(filters: Filters, context: ReportContext): Part {
  const { locale } = filters;
  const { stock } = context;
  const all = targetsIn(filters, stock);
  const lead = leadText(filters, stock);
  const finding = {
    kind: "finding",
    id: "finding",
    lead,
    text: targetSentence(filters, stock, all),
  } as const;
  const notes = ownTargetNotes(filters, stock);
  if (all.length === 0) return { blocks: [finding, ...notes], figures: new Map(), sources: "" };
  const cities = all.filter((one) => isOfCity(one, stock.data));
  const districts = all.filter((one) => !isOfCity(one, stock.data));
  const tables = [
    ...(districts.length > 0 ? [targetTable(districts, filters, context, "targets")] : []),
    ...(cities.length > 0
      ? [{ ...targetTable(cities, filters, context, "city-targets"), title: TARGET_WORDS.cityTitle[locale] }]
      : []),
  ];
  const rule: Block = { kind: "note", id: "how-judged", text: [TARGET_WORDS.rule[locale]] };
  return {
    blocks: [finding, ...notes, ...tables, rule],
    figures: targetFigures(all, stock),
    sources: sourcesText(targetPublishers(all, stock, locale), NAMED, locale),
  };
}

/** Who published the targets and what became of them. */
export function targetPublishers(all: readonly SetTarget[], stock: Stock, locale: Locale): readonly string[] {
  return all
    .flatMap(({ target, actual, own }) => [
      own ? OWN_DATA[locale] : publisherOf(stock, target, locale),
      actual && publisherOf(stock, actual, locale),
    ])
    .flatMap((name) => name ?? []);
}

/** What of the reader's own targets cannot be used, and how many belong to areas that are not shown. */
export function ownTargetNotes(filters: Filters, stock: Stock): readonly NoteBlock[] {
  const { locale } = filters;
  const { problems, elsewhere } = ownTargetsIn(filters, stock);
  const said = problems.map((problem) => problemText(problem, locale)).join(SEMICOLON[locale]);
  const broken = [TARGET_WORDS.ownUnused[locale], COLON[locale], said];
  const others = speak(locale, {
    zh: `另有${String(elsewhere)}个自有目标属于别的地区，不在这里。`,
    en: `${String(elsewhere)} more own ${elsewhere === 1 ? "target is" : "targets are"} of other areas and not shown here.`,
  });
  return [
    ...(problems.length > 0
      ? [{ kind: "note", id: "own-unused", tone: "caution", text: broken } as const]
      : []),
    ...(elsewhere > 0 ? [{ kind: "note", id: "own-elsewhere", text: [others] } as const] : []),
  ];
}

export function targetTable(
  shown: readonly SetTarget[],
  { locale }: Filters,
  context: ReportContext,
  id: string,
): TableBlock {
  const rows = shown.map((one) => targetRow(one, locale, context));
  return {
    kind: "table",
    id,
    title: TARGET_WORDS.title[locale],
    table: withFilledColumns({ columns: targetColumns(locale), rows }),
  };
}

/** Targets open as what a text says; what became of a statistic as that statistic, with its other values. */
export function targetFigures(all: readonly SetTarget[], { data }: Stock): ReadonlyMap<string, Subject> {
  const [population] = POPULATIONS;
  return new Map(
    all.flatMap(({ target, actual, choice }): readonly (readonly [string, Subject])[] => {
      const partition = data.partitions.get(target.indicator);
      const subject: Subject | undefined =
        choice && partition && population
          ? {
              kind: "statistic",
              area: target.area,
              figure: statedFigure(choice),
              measurement: { partition, measure: "raw", population },
            }
          : actual && { kind: "stated", observation: actual };
      return [
        [nameOf(target), { kind: "stated", observation: target }],
        ...(actual && subject ? [[nameOf(actual), subject] as const] : []),
      ];
    }),
  );
}

/** 天河、黄埔、福田和所在的市共有9个目标：落后1个，不能断定8个。 */
export function targetSentence(filters: Filters, stock: Stock, all: readonly SetTarget[]): string {
  const { locale } = filters;
  const { areas } = stock.data;
  if (all.length === 0) return TARGET_WORDS.none[locale];
  const chosen = areasOf(areas, filters.areas);
  const who = whoText(filters, stock);
  const hasCities = chosen.some((code) => cityOf(areas, code) !== undefined);
  const counts = countedBy(all, locale);
  const total = String(all.length);
  const cities = all.filter((one) => isOfCity(one, stock.data)).length;
  const isMixed = cities > 0 && cities < all.length;
  const levels = isMixed ? [levelText(all.length - cities, cities, locale)] : [];
  const own = all.filter((one) => one.own).length;
  const owns =
    own === 0 ? [] : [speak(locale, { zh: `其中自有${String(own)}个`, en: `${String(own)} of them own` })];
  const remarks = listed(locale, [...levels, ...owns]);
  const counted = (said: string) => (remarks === "" ? said : remarked(said, remarks, locale));
  if (locale === "zh") {
    const whole = `${who}${hasCities ? "和所在的市" : ""}共有${total}个目标`;
    return `${counted(whole)}：${counts.join(COMMA.zh)}。`;
  }
  const whole = `${total} ${all.length === 1 ? "target" : "targets"} of ${who}${hasCities ? " and their cities" : ""}`;
  return `${counted(whole)}: ${enumerated(counts)}.`;
}

function levelText(districts: number, cities: number, locale: Locale): string {
  const [ours, theirs] = [districts, cities].map(String);
  return locale === "zh"
    ? `区的${ours ?? ""}个、市的${theirs ?? ""}个`
    : `${ours ?? ""} of districts, ${theirs ?? ""} of cities`;
}

/** How many stand how, those with none left out. */
function countedBy(all: readonly SetTarget[], locale: Locale): readonly string[] {
  return TARGET_STATUSES.flatMap((status) => {
    const count = all.filter(({ judgement }) => judgement.status === status).length;
    const name = STATUS_WORDS[status].name[locale];
    if (count === 0) return [];
    return [locale === "zh" ? `${name}${String(count)}个` : `${String(count)} ${name}`];
  });
}
