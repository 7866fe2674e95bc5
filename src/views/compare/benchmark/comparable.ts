import { isRankable } from "../../../core/cell.ts";
import type { Table, TableRow } from "../../../core/table.ts";
import type { AreaCode, Text } from "../../../core/types.ts";
import { NO_CELL, numberColumn, textColumn, unitCell, wordsCell } from "../../../i18n/cells.ts";
import { POLARITY_NAMES } from "../../../i18n/evidence.ts";
import { formatFigure, formatPeriod } from "../../../i18n/format.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { listed } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { areaName } from "../../../i18n/words.ts";
import type { Report } from "../../../report/report.ts";
import type { Scene } from "../scene.ts";
import { keyOf } from "./keyed.ts";

const WORDS = {
  lead: { zh: "排第一", en: "First" },
  neutral: POLARITY_NAMES.neutral,
  tied: { zh: "先后难分", en: "cannot be told apart" },
} satisfies Record<string, Text>;

/** Who stands first, as the comparison gives it: one, several that cannot be told apart, or nobody ranked. */
export function leadersOf({ comparison: { ranking } }: Scene): readonly AreaCode[] {
  const { ranked } = ranking;
  const leads = ranked.filter(({ rank }) => rank.from === 1);
  return leads.map(({ cell }) => cell.area);
}

export function hasDirection({ partition }: Scene): boolean {
  return partition.indicator.polarity !== "neutral";
}

/** The key of an indicator's figures in the table; a section of the same indicator may show another measure or period. */
function rowKey({ partition }: Scene): string {
  return `table-${partition.indicator.id}`;
}

/** The indicators that compare without condition, the districts side by side. */
export function comparableTable(scenes: readonly Scene[], areas: readonly AreaCode[], locale: Locale): Table {
  const [first] = scenes;
  return {
    columns: [
      textColumn("indicator", TERMS.indicator[locale]),
      textColumn("unit", COLUMN_TERMS.unit[locale]),
      textColumn("period", TERMS.period[locale]),
      ...areas.map((area) => numberColumn(area, first ? areaName(first.data, area, locale) : area)),
      textColumn("lead", WORDS.lead[locale]),
    ],
    rows: scenes.map((scene) => rowOf(scene, areas, locale)),
  };
}

function rowOf(scene: Scene, areas: readonly AreaCode[], locale: Locale): TableRow {
  const { words, comparison, when } = scene;
  return {
    key: scene.partition.indicator.id,
    cells: [
      wordsCell(words.subject),
      unitCell(words.unit, words.scale.own),
      when.kind === "period" ? { text: formatPeriod(when.period, locale), value: when.period } : NO_CELL,
      ...areas.map((area) => {
        const cell = comparison.cells.get(area);
        if (!cell || !isRankable(cell)) return NO_CELL;
        const { facts } = words.ofCell(cell);
        return {
          text: formatFigure(cell.figure, words.scale),
          ...facts,
          origin: keyOf(rowKey(scene), area),
        };
      }),
      wordsCell(leadText(scene, locale)),
    ],
  };
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
