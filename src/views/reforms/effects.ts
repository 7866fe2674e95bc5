import { dumbbellChart } from "../../charts/dumbbell.ts";
import type { DumbbellGroup } from "../../charts/dumbbell.ts";
import { cityShares, pairsOf } from "../../core/reform-effects.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { MEASURE_NAMES } from "../../i18n/explain.ts";
import type { Block, ChartBlock } from "../../report/blocks.ts";
import { pairGroups, shareGroup } from "./dumbbells.ts";
import { sentenceOf } from "./head.ts";
import { refusedBlocks } from "./refused.ts";
import type { Scene } from "./scene.ts";
import { targetBlocks } from "./targets.ts";

/** The block of each chart. */
const IDS = { pairs: "before-after", shares: "city-shares" } as const;

const TITLES = { pairs: dumbbellChart.title, shares: MEASURE_NAMES.share } as const;

const WORDS = {
  pairsNote: {
    zh: "只连单位、定义和所指范围相同的两个数；每个单位一条轴。变化未必由改革造成。",
    en: "Only two figures of the same unit, definition and scope are joined; each unit has its own axis. A change need not be the reform's doing.",
  },
  sharesNote: {
    zh: "各数的分母不同，不作排名。",
    en: "Each share has a whole of its own, so they are not ranked.",
  },
  none: {
    zh: "所选案例没有可以前后相比的数字，也没有占全市的比重。",
    en: "The chosen cases give no figures before and after, and no share of the city.",
  },
} satisfies Record<string, Text>;

/** Before and after values as dumbbells, shares of the city as points, and the pairs that are not joined. */
export function effectBlocks(scene: Scene): readonly Block[] {
  const { reforms, library, locale } = scene;
  const shares = cityShares(library, reforms);
  const sentence = sentenceOf(scene);
  const charts = [
    ...pairCharts(scene, reforms, sentence),
    ...(shares.length === 0 ? [] : [chartOf(scene, "shares", [shareGroup(scene, shares)], sentence)]),
  ];
  return [
    charts.length === 0
      ? { kind: "note", id: "no-effects", text: [WORDS.none[locale]] }
      : { kind: "group", id: "effect-charts", layout: "columns", blocks: charts },
    ...refusedBlocks(scene, reforms),
    ...targetBlocks(scene, reforms),
  ];
}

/** The chart of the pairs that may be joined; none where there are none. */
export function pairCharts(
  scene: Scene,
  reforms: readonly Reform[],
  sentence: string,
): readonly ChartBlock[] {
  const pairs = pairsOf(scene.library, reforms).filter(({ refusal }) => refusal === undefined);
  if (pairs.length === 0) return [];
  return [chartOf(scene, "pairs", pairGroups(scene, pairs), sentence)];
}

function chartOf(
  { locale }: Scene,
  what: keyof typeof IDS,
  groups: readonly DumbbellGroup[],
  sentence: string,
): ChartBlock {
  const note = what === "pairs" ? WORDS.pairsNote : WORDS.sharesNote;
  const plot = { kind: "dumbbell", model: { groups }, chart: dumbbellChart } as const;
  return { kind: "chart", id: IDS[what], title: TITLES[what][locale], plot, sentence, note: note[locale] };
}
