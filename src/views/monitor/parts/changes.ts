import { leavesOf } from "../../../core/comparability.ts";
import type { Since } from "../../../core/monitor/since.ts";
import type { TableCell } from "../../../core/table.ts";
import type { Text } from "../../../core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { publisherName, sourcesText } from "../../../i18n/publishers.ts";
import { COLON, listed } from "../../../i18n/text.ts";
import type { Block, TableBlock } from "../../../report/blocks.ts";
import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import { leadText } from "../lead.ts";
import type { Part } from "../part.ts";
import { cellsOf, movesTable, subjectsOf } from "./changes-moves.ts";
import { changeScene } from "./changes-scene.ts";
import type { ChangeScene } from "./changes-scene.ts";

const WORDS = {
  log: { zh: "变动记录", en: "What was changed" },
  when: { zh: "版本日期", en: "Date of the release" },
  what: { zh: "变动内容", en: "What it changed" },
  added: { zh: "新增多少个", en: "How many figures added" },
  altered: { zh: "更正、撤回和改列", en: "Corrected, withdrawn or filed elsewhere" },
  details: { zh: "逐个数字见数据·版本", en: "Figure by figure: Data, releases" },
  unread: {
    zh: "链接里的起点读不出来，列出全部记录",
    en: "The start in the link cannot be read; the whole log is listed",
  },
  limits: {
    zh: "网站不存旧版数据。变动前的数，由现有数据去掉整个来源都是新增的数、换回记录里的旧值推得，可比性按现行规则重算。没有列入记录的改动（如核算状态、口径说明）无从得知。",
    en: "The site holds no earlier release. What stood before is worked out from the present data, without sources that are wholly new and with the old values that the log keeps; verdicts are those of the present rules. Changes that the log does not hold, such as of status or definition, are not known.",
  },
  unsure: {
    zh: "有来源只是补了数，新旧分不开，变动前可能还缺以下指标的数",
    en: "Some sources only grew, and which of their figures are new is not kept; for these indicators the state before may have had fewer",
  },
} satisfies Record<string, Text>;

/** What changed since a release or the last visit, and what that did to the chosen areas. */
export function changes(filters: Filters, { stock, address }: ReportContext): Part {
  const { locale } = filters;
  const scene = changeScene(filters, stock);
  if (!scene) return { blocks: [], figures: new Map(), sources: "" };
  const unsure = scene.unsure.map((id) => stock.data.partitions.get(id)?.indicator.name[locale] ?? id);
  const blocks: readonly Block[] = [
    { kind: "finding", id: "finding", lead: leadText(filters, stock), text: summary(scene, locale) },
    ...(scene.since.kind === "unread"
      ? [
          {
            kind: "note",
            id: "unread",
            tone: "caution",
            text: [WORDS.unread[locale], COLON[locale], scene.since.text],
          } as const,
        ]
      : []),
    ...(scene.changes.length > 0 ? [logTable(scene, locale)] : []),
    ...(scene.moves.length > 0 ? [movesTable(scene, stock, locale)] : []),
    {
      kind: "note",
      id: "limits",
      text: [
        WORDS.limits[locale],
        " ",
        {
          kind: "link",
          text: WORDS.details[locale],
          href: address({ view: "data", tab: "releases", monitorPart: undefined, sinceRelease: undefined }),
        },
      ],
    },
    ...(unsure.length > 0
      ? [
          {
            kind: "note",
            id: "unsure",
            tone: "caution",
            text: [WORDS.unsure[locale] + COLON[locale], listed(locale, unsure)],
          } as const,
        ]
      : []),
  ];
  const names = scene.moves
    .flatMap((move) => cellsOf(move).flatMap((cell) => (cell?.kind === "value" ? leavesOf(cell.figure) : [])))
    .flatMap(({ indicator, source }) => stock.data.partitions.get(indicator)?.sources.get(source) ?? [])
    .map((source) => publisherName(source, locale));
  return {
    blocks,
    figures: subjectsOf(scene),
    sources: names.length > 0 ? sourcesText(names, 5, locale) : "",
  };
}

function summary({ since, changes: logged, altered, moves }: ChangeScene, locale: Filters["locale"]): string {
  const of = (kind: string) => String(altered.single.filter((one) => one.kind === kind).length);
  const [entries, added] = [String(logged.length), String(altered.added)];
  const counted = String(logged.filter(({ figures }) => figures).length);
  const fresh = moves.filter(({ kind }) => kind === "period").length;
  const [periods, moved] = [fresh, moves.length - fresh].map(String);
  const [corrected, withdrawn, refiled] = [of("corrected"), of("withdrawn"), of("refiled")];
  if (locale === "zh") {
    const from = fromZh(since);
    if (logged.length === 0) return `${from}没有变动；更早的变动，在上面另选起点。`;
    return `${from}有${entries}条变动，其中${counted}条记了逐项数目：新增${added}个数字，更正${corrected}个，撤回${withdrawn}个，改列${refiled}个。所选地区的核心指标有${periods}处出现新时期，${moved}处数值、可比判断或位次变了。`;
  }
  const from = fromEn(since);
  if (logged.length === 0)
    return `${from} nothing has changed; choose an earlier start above for what changed before.`;
  return `${from} there ${logged.length === 1 ? "is 1 change" : `are ${entries} changes`}, ${counted} with a count of figures: ${added} added, ${corrected} corrected, ${withdrawn} withdrawn, ${refiled} filed elsewhere. Of the core indicators of the chosen areas ${periods} have a new period, and in ${moved} a value, a verdict or a place moved.`;
}

function fromZh(since: Since): string {
  if (since.kind === "date") return `${since.date}之后`;
  if (since.kind !== "after") return "全部记录";
  return `第${String(since.at)}条记录之后${since.to === undefined ? "" : `到第${String(since.to)}条为止`}`;
}

function fromEn(since: Since): string {
  if (since.kind === "date") return `Since ${since.date}`;
  if (since.kind !== "after") return "In the whole log";
  const to = since.to === undefined ? "" : ` up to entry ${String(since.to)}`;
  return `Since entry ${String(since.at)} of the log${to}`;
}

function logTable({ changes: logged }: ChangeScene, locale: Filters["locale"]): TableBlock {
  return {
    kind: "table",
    id: "log",
    title: WORDS.log[locale],
    table: {
      columns: [
        textColumn("date", WORDS.when[locale]),
        { ...textColumn("what", WORDS.what[locale]), prose: true, order: 1 },
        { ...numberColumn("added", WORDS.added[locale]), order: 2 },
        { ...numberColumn("altered", WORDS.altered[locale]), order: 3 },
      ],
      rows: [...logged].reverse().map(({ at, date, text, figures }) => {
        // An entry from before figures were counted says so by a blank, not by a nought.
        if (!figures)
          return {
            key: `change-${String(at)}`,
            cells: [wordsCell(date), wordsCell(text[locale]), NO_CELL, NO_CELL],
          };
        const added = figures.flatMap((one) => (one.kind === "added" ? Object.values(one.sources) : []));
        const sum = added.reduce((total, count) => total + count, 0);
        const single = figures.filter(({ kind }) => kind !== "added").length;
        return {
          key: `change-${String(at)}`,
          cells: [wordsCell(date), wordsCell(text[locale]), countCell(sum), countCell(single)],
        };
      }),
    },
  };
}

function countCell(count: number): TableCell {
  return { text: String(count), value: count };
}
