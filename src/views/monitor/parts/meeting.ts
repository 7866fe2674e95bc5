import { TARGET_STATUSES } from "../../../core/monitor/target.ts";
import type { TargetStatus } from "../../../core/monitor/target.ts";
import { readWatch } from "../../../core/monitor/watch-text.ts";
import type { FreshnessState } from "../../../core/monitor/calendar.ts";
import type { Text } from "../../../core/types.ts";
import type { Needs } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import { sourcesText } from "../../../i18n/publishers.ts";
import type { Block, GroupBlock, TableBlock } from "../../../report/blocks.ts";
import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import { leadText } from "../lead.ts";
import { MONITOR_NAMES } from "../names.ts";
import type { Part } from "../part.ts";
import { freshEntries, freshnessNeeds } from "./freshness-scene.ts";
import { FRESHNESS_WORDS } from "./freshness-words.ts";
import { freshFigures, freshPublishers, freshSentence, freshTable } from "./freshness.ts";
import { targetsIn, targetsNeeds } from "./targets-scene.ts";
import { ownTargetNotes, targetFigures, targetPublishers, targetSentence, targetTable } from "./targets.ts";
import { thresholdPublishers, thresholds } from "./thresholds.ts";
import { thresholdScene, thresholdsNeeds } from "./thresholds-scene.ts";
import { markedText, STATUS_WORDS } from "./targets-words.ts";

const WORDS = {
  nothing: { zh: "没有要议的。", en: "Nothing to discuss." },
} satisfies Record<string, Text>;

const NAMED = 3;
/** What a meeting acts on: overdue and never seen, the rest needs nobody. */
const TO_ACT: readonly FreshnessState[] = ["overdue", "never"];

export function meetingNeeds(filters: Filters, stock: Stock): Needs {
  const watched = hasRules(filters) ? thresholdsNeeds(filters, stock).all : [];
  return { all: [...targetsNeeds(filters, stock).all, ...watched, ...freshnessNeeds(filters, stock).all] };
}

/** The same rows in the order in which a meeting reads them: what is behind, what cannot be told, what crosses, what is overdue. */
export function meeting(filters: Filters, context: ReportContext): Part {
  const { locale } = filters;
  const { stock } = context;
  const all = targetsIn(filters, stock);
  const byState = freshEntries(filters, stock);
  const overdue = TO_ACT.flatMap((state) => byState.get(state) ?? []);
  const lead = `${leadText(filters, stock)} · ${stock.manifest.release.date}`;
  const watched = hasRules(filters) ? thresholds(filters, context) : undefined;
  const crossings = watched?.blocks.flatMap((block) => (block.kind === "finding" ? block.text : [])) ?? [];
  const sentences = [
    targetSentence(filters, stock, all),
    ...crossings,
    freshSentence(filters, stock, byState),
  ];
  const text = sentences.join(locale === "zh" ? "" : " ");
  const statusTable = (status: TargetStatus): readonly TableBlock[] => {
    const own = all.filter(({ judgement }) => judgement.status === status);
    if (own.length === 0) return [];
    const title = markedText(STATUS_WORDS[status], locale);
    return [{ ...targetTable(own, filters, context, status), title }];
  };
  const tables = TO_ACT.flatMap((state) => freshTable(byState.get(state) ?? [], state, filters, context));
  const named = sourcesText(
    [
      ...targetPublishers(all, stock, locale),
      ...(watched ? thresholdPublishers(thresholdScene(filters, stock), stock, locale) : []),
      ...freshPublishers(overdue, locale),
    ],
    NAMED,
    locale,
  );
  return {
    blocks: [
      { kind: "finding", id: "finding", lead, text },
      group(
        "meeting-targets",
        MONITOR_NAMES.targets[locale],
        [...ownTargetNotes(filters, stock), ...TARGET_STATUSES.flatMap(statusTable)],
        locale,
      ),
      ...(watched
        ? [
            group(
              "meeting-thresholds",
              MONITOR_NAMES.thresholds[locale],
              watched.blocks.filter(({ kind }) => kind !== "finding"),
              locale,
            ),
          ]
        : []),
      group("meeting-data", MONITOR_NAMES.freshness[locale], [...tables, howFresh(locale)], locale),
    ],
    figures: new Map([...targetFigures(all, stock), ...(watched?.figures ?? []), ...freshFigures(overdue)]),
    sources: named,
  };
}

/** The reader's own targets stand among the targets, and are no thresholds. */
function hasRules({ rules: text }: Filters): boolean {
  const { rules, problems } = readWatch(text);
  return rules.length > 0 || problems.some((problem) => "rule" in problem);
}

/** Else overdue reads as an accusation of who publishes. */
function howFresh(locale: Filters["locale"]): Block {
  return { kind: "note", id: "how-fresh", text: [FRESHNESS_WORDS.note[locale]] };
}

function group(id: string, title: string, tables: readonly Block[], locale: Filters["locale"]): GroupBlock {
  const none: Block = { kind: "note", id: `${id}-none`, text: [WORDS.nothing[locale]] };
  return { kind: "group", id, title, layout: "stack", blocks: tables.length > 0 ? tables : [none] };
}
