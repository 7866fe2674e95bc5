import type { Robustness } from "../../core/composite/robustness.ts";
import type { Swap } from "../../core/composite/swap.ts";
import type { Text } from "../../core/types.ts";
import { numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { formatPrecise } from "../../i18n/format.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { memberName } from "./pictures.ts";
import { shareText } from "./said.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "相邻两区的次序有多牢", en: "How firmly neighbours keep their order" },
  upper: { zh: "在前", en: "Ahead" },
  lower: { zh: "在后", en: "Behind" },
  holds: { zh: "次序成立的抽样（%）", en: "Draws in which it holds (%)" },
  swap: { zh: "使两者对调的最小权重变化", en: "Smallest change of a weight that swaps them" },
  tied: { zh: "得分相同", en: "the same score" },
  none: { zh: "单改一项权重不会对调", en: "no weight of a single member swaps them" },
} satisfies Record<string, Text>;

/** For each two that follow one another, in how many draws they do, and what it takes to turn them round. */
export function neighboursTable(scene: Scene, { neighbours }: Robustness): TableBlock {
  const { locale, swaps, area } = scene;
  return {
    kind: "table",
    id: "neighbours",
    title: WORDS.title[locale],
    table: {
      columns: [
        textColumn("upper", WORDS.upper[locale]),
        textColumn("lower", WORDS.lower[locale]),
        numberColumn("holds", WORDS.holds[locale]),
        { ...textColumn("swap", WORDS.swap[locale]), prose: true },
      ],
      rows: neighbours.map(({ upper, lower, holds }, at) => ({
        key: `${upper}-${lower}`,
        cells: [
          wordsCell(area(upper)),
          wordsCell(area(lower)),
          { text: shareText(holds), value: holds * 100, unit: "%" },
          wordsCell(swapText(scene, swaps[at])),
        ],
      })),
    },
  };
}

function swapText(scene: Scene, swap: Swap | undefined): string {
  const { locale } = scene;
  if (swap?.kind !== "swap") return WORDS[swap?.kind ?? "none"][locale];
  const name = memberName(scene, swap.member);
  const [from, to] = [swap.from, swap.to].map((share) => `${formatPrecise(share * 100, 3)}%`);
  return locale === "zh"
    ? `${name}的权重由${from ?? ""}改为${to ?? ""}`
    : `the weight of ${name} from ${from ?? ""} to ${to ?? ""}`;
}
