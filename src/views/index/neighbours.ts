import type { Robustness } from "../../core/composite/robustness.ts";
import type { Text } from "../../core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { percentOf, saySwap, shareOf } from "../../i18n/say-composite.ts";
import type { TableBlock } from "../../report/blocks.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "相邻两区的次序有多牢", en: "How firmly neighbours keep their order" },
  upper: { zh: "在前", en: "Ahead" },
  lower: { zh: "在后", en: "Behind" },
  holds: { zh: "次序成立的抽样（%）", en: "Draws in which it holds (%)" },
  swap: { zh: "使两者对调的最小权重变化", en: "Smallest change of a weight that swaps them" },
} satisfies Record<string, Text>;

/** For each two that follow one another, in how many draws they do, and what it takes to turn them round. */
export function neighboursTable(scene: Scene, { neighbours }: Robustness): TableBlock {
  const { locale, swaps, area, names } = scene;
  return {
    kind: "table",
    id: "neighbours",
    title: WORDS.title[locale],
    table: {
      columns: [
        textColumn("upper", WORDS.upper[locale]),
        textColumn("lower", WORDS.lower[locale]),
        numberColumn("holds", WORDS.holds[locale]),
        { ...textColumn("swap", WORDS.swap[locale]), prose: true, order: 1 },
      ],
      rows: neighbours.map(({ upper, lower, holds }, at) => {
        const swap = swaps[at];
        return {
          key: `${upper}-${lower}`,
          cells: [
            wordsCell(area(upper)),
            wordsCell(area(lower)),
            { text: shareOf(holds), value: percentOf(holds), unit: "%" },
            swap ? wordsCell(saySwap(swap, names, locale)) : NO_CELL,
          ],
        };
      }),
    },
  };
}
