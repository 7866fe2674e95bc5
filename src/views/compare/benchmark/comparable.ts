import { isRankable } from "../../../core/cell.ts";
import type { Table, TableCell, TableColumn } from "../../../core/table.ts";
import type { AreaCode, Text } from "../../../core/types.ts";
import { NO_CELL, numberColumn, textColumn, unitCell, wordsCell } from "../../../i18n/cells.ts";
import { POLARITY_NAMES } from "../../../i18n/evidence.ts";
import { formatFigure, formatPeriod } from "../../../i18n/format.ts";
import { LEAD_WORDS } from "../../../i18n/ends.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { listed } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { areaName } from "../../../i18n/words.ts";
import type { Report } from "../../../report/report.ts";
import type { Scene } from "../scene.ts";
import { verdictOf } from "../said.ts";
import { keyOf } from "../../../report/keyed.ts";

const WORDS = {
  lead: { zh: "排第一", en: "First" },
  neutral: POLARITY_NAMES.neutral,
  tied: LEAD_WORDS.tied,
  condition: { zh: "条件", en: "Condition" },
} satisfies Record<string, Text>;

/** Who stands first, as the comparison gives it: one, several that cannot be told apart, or nobody ranked. */
export function leadersOf({ comparison: { ranking } }: Scene): readonly AreaCode[] {
  const { ranked } = ranking;
  const leads = ranked.filter(({ rank }) => rank.from === 1);
  return leads.map(({ cell }) => cell.area);
}

/** Whether one end is the better one of what is compared, as the comparison ranks it. */
export function hasDirection({ comparison: { ranking } }: Scene): boolean {
  return ranking.polarity !== "neutral";
}

/** The key of an indicator's figures in the table; a section of the same indicator may show another measure or period. */
function rowKey({ partition }: Scene): string {
  return `table-${partition.indicator.id}`;
}

/** More districts than this leave a page no room for unit and period in columns of their own. */
const ROOMY = 3;

/** The indicators that compare without condition, the districts side by side. */
export function comparableTable(scenes: readonly Scene[], areas: readonly AreaCode[], locale: Locale): Table {
  const last = textColumn("lead", WORDS.lead[locale]);
  return tableOf(scenes, areas, locale, { last, isRoomy: areas.length <= ROOMY }, (scene) =>
    leadText(scene, locale),
  );
}

/** Those that compare with a condition only, which is said of each. */
export function conditionalTable(
  scenes: readonly Scene[],
  areas: readonly AreaCode[],
  locale: Locale,
): Table {
  const last = { ...textColumn("condition", WORDS.condition[locale]), prose: true as const };
  return tableOf(scenes, areas, locale, { last, isRoomy: false }, (scene) => verdictOf(scene).text);
}

/** Its last column, and whether unit and period have columns of their own. */
type Form = { readonly last: TableColumn; readonly isRoomy: boolean };

function tableOf(
  scenes: readonly Scene[],
  areas: readonly AreaCode[],
  locale: Locale,
  { last, isRoomy }: Form,
  said: (scene: Scene) => string,
): Table {
  const [first] = scenes;
  const facts = [textColumn("unit", COLUMN_TERMS.unit[locale]), textColumn("period", TERMS.period[locale])];
  return {
    columns: [
      textColumn("indicator", TERMS.indicator[locale]),
      ...(isRoomy ? facts : []),
      ...areas.map((area) => numberColumn(area, first ? areaName(first.data, area, locale) : area)),
      last,
    ],
    rows: scenes.map((scene) => ({
      key: scene.partition.indicator.id,
      cells: [
        ...headCells(scene, isRoomy, locale),
        ...areas.map((area) => figureCell(scene, area)),
        wordsCell(said(scene)),
      ],
    })),
  };
}

/** What is compared, in which unit and when: in columns, or where there is no room for them below the name. */
function headCells({ words, when }: Scene, isRoomy: boolean, locale: Locale): readonly TableCell[] {
  const period = when.kind === "period" ? formatPeriod(when.period, locale) : "";
  const name = wordsCell(words.subject);
  if (!isRoomy) return [{ ...name, below: [words.unit, period].filter((part) => part !== "").join(" · ") }];
  return [
    name,
    unitCell(words.unit, words.scale.own),
    when.kind === "period" ? { text: period, value: when.period } : NO_CELL,
  ];
}

function figureCell(scene: Scene, area: AreaCode): TableCell {
  const { words, comparison } = scene;
  const cell = comparison.cells.get(area);
  if (!cell || !isRankable(cell)) return NO_CELL;
  const { facts } = words.ofCell(cell);
  return { text: formatFigure(cell.figure, words.scale), ...facts, origin: keyOf(rowKey(scene), area) };
}

function leadText(scene: Scene, locale: Locale): string {
  if (!hasDirection(scene)) return WORDS.neutral[locale];
  const leaders = leadersOf(scene);
  const names = listed(locale, leaders.map(scene.words.area));
  return leaders.length === 1 ? names : `${names}${locale === "zh" ? "" : " "}${WORDS.tied[locale]}`;
}

/** The figures of the table by their keys. */
export function tableFigures(scenes: readonly Scene[], areas: readonly AreaCode[]): Report["figures"] {
  return new Map(
    scenes.flatMap((scene) =>
      areas.flatMap((area) => {
        const cell = scene.comparison.cells.get(area);
        const { measurement } = scene.comparison;
        return cell ? [[keyOf(rowKey(scene), area), { kind: "cell", cell, measurement }] as const] : [];
      }),
    ),
  );
}
