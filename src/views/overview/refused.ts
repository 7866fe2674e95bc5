import type { Text } from "../../core/types.ts";
import { textColumn, wordsCell } from "../../i18n/cells.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { OVERVIEW_TERMS } from "../../i18n/terms-overview.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { GroupBlock } from "../../report/blocks.ts";
import { toCompared } from "./links.ts";
import { isShared } from "./scene.ts";
import type { Entry, Scene } from "./scene.ts";
import { whyOf } from "./why.ts";

const TITLE: Text = {
  zh: "不能直接比较的指标与理由",
  en: "What does not compare without condition, and why",
};

/** Every indicator that does not compare plainly among all the districts, each with its reason. */
export function refusedGroup(scene: Scene, shown: readonly Entry[]): GroupBlock | undefined {
  const { locale, areas, filters, address } = scene;
  const rows = shown.filter(
    (entry) => !isShared(entry, areas) || entry.comparison?.judgement.level !== "comparable",
  );
  if (rows.length === 0) return undefined;
  const title = `${TITLE[locale]} · ${OVERVIEW_TERMS.count(rows.length)[locale]}`;
  return {
    kind: "group",
    id: "refused",
    title,
    layout: "fold",
    blocks: [
      {
        kind: "table",
        id: "reasons",
        title,
        table: {
          columns: [
            textColumn("indicator", TERMS.indicator[locale]),
            textColumn("period", TERMS.period[locale]),
            textColumn("verdict", COLUMN_TERMS.comparability[locale]),
            { ...textColumn("why", COLUMN_TERMS.reason[locale]), prose: true },
          ],
          rows: rows.map((entry) => {
            const { id } = entry.measurement.partition.indicator;
            const period = entry.comparison?.when.period;
            return {
              key: id,
              cells: [
                { ...wordsCell(entry.words.subject), href: address(toCompared(filters, id)) },
                period ? { text: formatPeriod(period, locale), value: period } : { text: "" },
                wordsCell(LEVEL_NAMES[entry.comparison?.judgement.level ?? "refuse"][locale]),
                wordsCell(whyOf(scene, entry)),
              ],
            };
          }),
        },
      },
    ],
  };
}
