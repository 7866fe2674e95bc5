import { spansChart } from "../../charts/spans.ts";
import type { Places } from "../../charts/spans.ts";
import { stackChart } from "../../charts/stack.ts";
import type { StackPart } from "../../charts/stack-layout.ts";
import type { Robustness } from "../../core/composite/robustness.ts";
import type { Place, Scored, ScoredArea } from "../../core/composite/types.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { formatNumber } from "../../i18n/format.ts";
import { percentOf, shareOf } from "../../i18n/say-composite.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { INDEX_TERMS } from "../../i18n/terms-index.ts";
import { COLON } from "../../i18n/text.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import { partKey } from "./figures.ts";
import type { Scene } from "./scene.ts";

export const PLACE_WORDS = {
  base: { zh: "所选权重与方法下的位次", en: "Place by the chosen weights and method" },
  usual: { zh: "九成抽样中的位次", en: "Places in nine draws of ten" },
  all: { zh: "全部抽样中的位次", en: "Places in any draw" },
  first: { zh: "居首的抽样（%）", en: "Draws in which it is first (%)" },
} satisfies Record<string, Text>;

const WORDS = {
  none: { zh: "没有可以计分的地区", en: "no area can be scored" },
  product: {
    zh: "几何平均不能分成相加的部分，条形为总得分；各成分的得分见数据表。",
    en: "A geometric mean is no sum of parts, so that a bar is the whole score; the members' scores are in the table.",
  },
  sum: {
    zh: "每段为一项成分加的分，段内数字与图例相同。",
    en: "A part is what one member adds, with its number in the key.",
  },
} satisfies Record<string, Text>;

/** A picture of more areas is as high as some hundred pages, takes seconds to draw, and is too large for a picture file. */
const MOST_PICTURED = 300;
const FIRST_PICTURED = 100;

/** Those that a picture shows, in the order of the scores. */
function pictured<One>(all: readonly One[]): readonly One[] {
  return all.length > MOST_PICTURED ? all.slice(0, FIRST_PICTURED) : all;
}

/** A picture that leaves some out says so. */
function picturedText({ locale }: Scene, { areas }: Scored): string | undefined {
  if (areas.length <= MOST_PICTURED) return undefined;
  const [first, all] = [String(FIRST_PICTURED), formatNumber(areas.length, 0)];
  return {
    zh: `图中只有得分最高的${first}个地区，全部${all}个见得分表。`,
    en: `The picture shows the ${first} areas with the highest scores; all ${all} stand in the table of scores.`,
  }[locale];
}

export function formatScore(score: number): string {
  return formatNumber(score, 1);
}

export function placeText({ from, to }: Place): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** Scores in their order, each made up of what its members add. */
export function stackBlock(scene: Scene, scored: Scored, sentence: string): ChartBlock {
  const { locale, area } = scene;
  const names = scored.members.map(({ id }) => scene.names.member(id));
  const isSum = scored.method.aggregation === "arithmetic";
  return {
    kind: "chart",
    id: "scores",
    title: stackChart.title[locale],
    plot: {
      kind: "stack",
      chart: stackChart,
      model: {
        members: names,
        rows: pictured(scored.areas).map((one) => ({
          area: one.area as AreaCode,
          name: area(one.area),
          place: placeText(one.place),
          rank: one.place.from,
          lastRank: one.place.to,
          score: one.score,
          label: formatScore(one.score),
          tip: `${area(one.area)} · ${INDEX_TERMS.score[locale]} ${formatScore(one.score)} · ${COLUMN_TERMS.rank[locale]} ${placeText(one.place)}`,
          facts: { value: one.score, origin: one.area },
          parts: isSum ? partsOf(scene, one) : [],
        })),
        columns: {
          place: COLUMN_TERMS.rank[locale],
          area: COLUMN_TERMS.area[locale],
          score: INDEX_TERMS.score[locale],
        },
        none: WORDS.none[locale],
      },
    },
    sentence,
    note: [picturedText(scene, scored), WORDS[isSum ? "sum" : "product"][locale]]
      .filter((text) => text !== undefined)
      .join(locale === "zh" ? "" : " "),
  };
}

function partsOf(scene: Scene, { area, parts }: ScoredArea): readonly StackPart[] {
  return parts.map(({ member, contribution }, at) => ({
    member: at,
    value: contribution,
    label: formatScore(contribution),
    tip: `${scene.area(area)} · ${scene.names.member(member)}${COLON[scene.locale]}${formatScore(contribution)}`,
    facts: { value: contribution, origin: partKey(member, area) },
  }));
}

/** Where each area stands over all draws. */
export function spansBlock(
  scene: Scene,
  { spans }: Robustness,
  scored: Scored,
  sentence: string,
): ChartBlock {
  const { locale, area } = scene;
  const note = picturedText(scene, scored);
  const said = (places: Place): Places => ({ ...places, label: placeText(places) });
  return {
    kind: "chart",
    id: "places",
    title: spansChart.title[locale],
    plot: {
      kind: "spans",
      chart: spansChart,
      model: {
        rows: pictured(spans).map((span, at) => {
          const name = area(span.area);
          const base = scored.areas[at]?.place ?? span.usual;
          const first = { value: percentOf(span.first), label: shareOf(span.first) };
          return {
            ...{ area: span.area as AreaCode, name, first },
            tip: [
              `${name} · ${COLUMN_TERMS.rank[locale]} ${placeText(base)}`,
              `${PLACE_WORDS.usual[locale]} ${placeText(span.usual)}`,
              `${PLACE_WORDS.all[locale]} ${placeText(span.all)}`,
            ].join(" · "),
            facts: { value: base.from, last: base.to, origin: span.area },
            base: said(base),
            usual: said(span.usual),
            all: said(span.all),
          };
        }),
        words: {
          area: COLUMN_TERMS.area[locale],
          base: PLACE_WORDS.base[locale],
          usual: PLACE_WORDS.usual[locale],
          all: PLACE_WORDS.all[locale],
          first: PLACE_WORDS.first[locale],
          none: WORDS.none[locale],
        },
      },
    },
    sentence,
    ...(note !== undefined && { note }),
  };
}
