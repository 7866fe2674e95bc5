import { SCORE_TERMS } from "../../i18n/terms-score.ts";
import { rankSheet } from "../../core/assessment.ts";
import { CRITERIA } from "../../core/sheet.ts";
import type { Assessment, Sheet } from "../../core/sheet.ts";
import type { TableCell, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import { linkCell, NO_CELL, numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { formatShort } from "../../i18n/format.ts";
import { CRITERION_NAMES } from "../../i18n/reforms.ts";
import type { Block, Fact, TableBlock } from "../../report/blocks.ts";
import { labelled, pageOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { followUpText, scoreKey } from "./score.ts";

export const WEIGHTS: Text = SCORE_TERMS.weights;

const WORDS = {
  title: { zh: "读者自评表", en: "Your own scores" },
  own: {
    zh: "以下全部是读者自评，只存在本浏览器，不属于所收录的数据，也不进入任何排名图表。在案例页打分（0—10分）。",
    en: "All of this is your own assessment, kept in this browser only; it is no part of the curated data and enters no other chart. Score a case (0 to 10) on its page.",
  },
  zero: { zh: "权重全为零，无法计算得分。", en: "All weights are zero, so there is no score." },
  empty: { zh: "所选案例还没有自评。", en: "None of the chosen cases has been scored." },
  elsewhere: { zh: "不在所选案例中的自评", en: "Scored cases outside the selection" },
  unknown: { zh: "本数据版本没有此案例", en: "not in this data release" },
} satisfies Record<string, Text>;

const COLUMNS = {
  rank: COLUMN_TERMS.rank,
  area: COLUMN_TERMS.area,
  name: REFORM_TERMS.case,
  total: REFORM_TERMS.weightedScore,
  reason: COLUMN_TERMS.reason,
  follow: { zh: "回头看", en: "Follow-up" },
} satisfies Record<string, Text>;

/** The scores of the sheet that the selection shows, and how many it does not. */
export function shownEntries({ library, reforms, sheet }: Scene): readonly Assessment[] {
  const known = new Set(library.reforms.map(({ id }) => id));
  const chosen = new Set(reforms.map(({ id }) => id));
  // What this release does not know is shown too, so that nothing the reader wrote is out of sight.
  return sheet.entries.filter(({ reform }) => chosen.has(reform) || !known.has(reform));
}

/** The reader's scores of the chosen cases, ranked with the reader's weights. */
export function assessmentBlock(scene: Scene): Block {
  const { sheet, locale } = scene;
  const entries = shownEntries(scene);
  const hidden = sheet.entries.length - entries.length;
  const elsewhere = labelled(WORDS.elsewhere, locale) + String(hidden);
  const weightless = CRITERIA.every((criterion) => sheet.weights[criterion] === 0);
  return {
    kind: "group",
    id: "assessment",
    title: WORDS.title[locale],
    layout: "stack",
    blocks: [
      { kind: "note", id: "own-scores", text: [WORDS.own[locale]] },
      { kind: "facts", id: "weights", title: WEIGHTS[locale], facts: weightFacts(scene) },
      ...(weightless ? [{ kind: "note", id: "no-weights", text: [WORDS.zero[locale]] } as const] : []),
      entries.length === 0
        ? { kind: "note", id: "no-scores", text: [WORDS.empty[locale]] }
        : tableBlock(scene, { ...sheet, entries }),
      ...(hidden === 0 ? [] : [{ kind: "note", id: "other-scores", text: [elsewhere] } as const]),
    ],
  };
}

/** Each weight with its share of all of them. */
function weightFacts({ sheet: { weights }, locale }: Scene): readonly Fact[] {
  const sum = CRITERIA.reduce((whole, criterion) => whole + weights[criterion], 0);
  return CRITERIA.map((criterion) => {
    const weight = weights[criterion];
    const share =
      sum === 0 ? [] : [{ kind: "muted", text: ` ${formatShort((weight / sum) * 100)}%` } as const];
    return { label: CRITERION_NAMES[criterion][locale], value: [String(weight), ...share] };
  });
}

function tableBlock(scene: Scene, sheet: Sheet): TableBlock {
  const { locale } = scene;
  const { ranked, unranked } = rankSheet(sheet);
  const { rank, area, name, total, reason, follow } = COLUMNS;
  return {
    kind: "table",
    id: "scores",
    title: WORDS.title[locale],
    table: {
      columns: [
        numberColumn("rank", rank[locale]),
        textColumn("area", area[locale]),
        textColumn("name", name[locale]),
        ...CRITERIA.map((criterion) => numberColumn(criterion, CRITERION_NAMES[criterion][locale])),
        numberColumn("total", total[locale]),
        textColumn("reason", reason[locale]),
        textColumn("follow", follow[locale]),
      ],
      rows: [
        ...ranked.map((one) =>
          rowOf(scene, one.entry, numberCell(one.rank), {
            ...numberCell(one.total),
            origin: scoreKey(one.entry),
          }),
        ),
        ...unranked.map((entry) => rowOf(scene, entry, NO_CELL, NO_CELL)),
      ],
    },
  };
}

function rowOf(scene: Scene, entry: Assessment, place: TableCell, total: TableCell): TableRow {
  const { library, locale } = scene;
  const reform = library.reforms.find(({ id }) => id === entry.reform);
  const { scores, reason = "" } = entry;
  return {
    key: entry.reform,
    ...(reform && { area: reform.area }),
    cells: [
      place,
      reform ? wordsCell(scene.area(reform.area)) : NO_CELL,
      reform
        ? linkCell(reform.name[locale], pageOf(scene, reform))
        : wordsCell(`${entry.reform} (${WORDS.unknown[locale]})`),
      ...CRITERIA.map((criterion) => numberCell(scores[criterion])),
      total,
      wordsCell(reason),
      wordsCell(followUpText(entry, locale)),
    ],
  };
}

function numberCell(value: number | undefined): TableCell {
  return value === undefined ? NO_CELL : { text: formatShort(value), value };
}
