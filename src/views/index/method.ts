import type { Robustness } from "../../core/composite/robustness.ts";
import type { Method } from "../../core/composite/types.ts";
import { isRankable } from "../../core/cell.ts";
import { leavesOf } from "../../core/comparability.ts";
import { cellsOf } from "../../core/comparison.ts";
import type { Text } from "../../core/types.ts";
import { numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { sayDraws, sayMethod } from "../../i18n/composite-method.ts";
import { POLARITY_NAMES } from "../../i18n/evidence.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { formatNumber, formatPeriod, formatPrecise } from "../../i18n/format.ts";
import { namesListed, publisherTier } from "../../i18n/publishers.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import {
  AGGREGATION_NAMES,
  INDEX_TERMS,
  LACKING_NAMES,
  NORMALISATION_NAMES,
} from "../../i18n/terms-index.ts";
import { SCORE_TERMS } from "../../i18n/terms-score.ts";
import { TERMS } from "../../i18n/terms.ts";
import { COLON, listed, remarked } from "../../i18n/text.ts";
import type { Fact, FactsBlock, GroupBlock, TableBlock } from "../../report/blocks.ts";
import { indexFilters } from "./filters.ts";
import { comparedText } from "./left-out.ts";
import { judgedText } from "./said.ts";
import type { Entered, Scene } from "./scene.ts";
import { sharesOf } from "./weights.ts";

const WORDS = {
  title: { zh: "方法说明", en: "Method sheet" },
  members: INDEX_TERMS.members,
  method: INDEX_TERMS.method,
  never: { zh: "从不插补", en: "none is ever filled in" },
  places: INDEX_TERMS.places,
  template: INDEX_TERMS.template,
  idea: { zh: "所取的想法", en: "The idea taken up" },
  rationale: { zh: "为何这样选", en: "Why so" },
  goalposts: { zh: "零分与满分值", en: "Values that score 0 and 100" },
  official: {
    zh: "这是读者自己的指数，不是任何机构发布的排名。",
    en: "This is an index of the reader's own, and no ranking that any body has published.",
  },
} satisfies Record<string, Text>;

/** How the index was made, so that anybody can make it again; it goes into every file. */
export function methodGroup(scene: Scene): GroupBlock {
  const { locale } = scene;
  return {
    kind: "group",
    id: "method-sheet",
    title: WORDS.title[locale],
    layout: "stack",
    blocks: [membersTable(scene), methodFacts(scene)],
  };
}

function membersTable(scene: Scene): TableBlock {
  const { locale, entered, outcome } = scene;
  // Without an index the weights are those of all that could enter.
  const scored = outcome.kind === "scored" ? outcome.members : undefined;
  const plain = sharesOf(entered);
  const hasPosts = scene.filters.normalisation === "target";
  return {
    kind: "table",
    id: "members",
    title: WORDS.members[locale],
    table: {
      columns: [
        textColumn("member", INDEX_TERMS.member[locale]),
        numberColumn("weight", `${SCORE_TERMS.weight[locale]} (%)`),
        textColumn("direction", INDEX_TERMS.direction[locale]),
        textColumn("period", TERMS.period[locale]),
        ...(hasPosts ? [textColumn("goalposts", WORDS.goalposts[locale])] : []),
        { ...textColumn("comparability", COLUMN_TERMS.comparability[locale]), prose: true as const },
        { ...textColumn("source", COLUMN_TERMS.sources[locale]), prose: true as const },
      ],
      rows: entered.map((member, at) => {
        const own = scored?.find(({ id }) => id === member.key);
        const weight = scored ? (own?.weight ?? 0) * 100 : (plain[at] ?? 0);
        const { level } = member.comparison.judgement;
        return {
          key: member.key,
          cells: [
            wordsCell(remarked(member.words.subject, member.words.unit, locale)),
            { text: formatNumber(weight, 1), value: weight, unit: "%" },
            wordsCell(POLARITY_NAMES[member.direction][locale]),
            scene.period ? { text: formatPeriod(scene.period, locale), value: scene.period } : { text: "" },
            ...(hasPosts ? [wordsCell(postsText(member))] : []),
            wordsCell(`${LEVEL_NAMES[level][locale]}${COLON[locale]}${comparedText(scene, member)}`),
            wordsCell(sourcesOf(scene, member)),
          ],
        };
      }),
    },
  };
}

function postsText({ spec: { goalposts } }: Entered): string {
  return (goalposts ?? []).map((one) => formatPrecise(one)).join(" – ");
}

function sourcesOf({ data, locale }: Scene, { comparison }: Entered): string {
  const sources = cellsOf(comparison)
    .filter(isRankable)
    .flatMap(({ figure }) => leavesOf(figure))
    .flatMap(({ indicator, source }) => data.partitions.get(indicator)?.sources.get(source) ?? []);
  return namesListed(
    sources.map((source) => publisherTier(source, locale)),
    locale,
  );
}

function methodFacts(scene: Scene): FactsBlock {
  const { locale, filters, areas, area, period, template, robustness } = scene;
  const { lacking } = filters;
  const facts: readonly (readonly [Text, string | undefined])[] = [
    [TERMS.areas, listed(locale, areas.map(area))],
    [TERMS.period, period && formatPeriod(period, locale)],
    [WORDS.method, `${methodName(filters, locale)}${COLON[locale]}${sayMethod(filters, locale)}`],
    [indexFilters.lacking.name, remarked(LACKING_NAMES[lacking][locale], WORDS.never[locale], locale)],
    [WORDS.places, robustness && drawsText(scene, robustness)],
    [indexFilters.pairwise.name, judgedText(scene)],
    [WORDS.template, template?.name[locale]],
    [WORDS.idea, template?.idea[locale]],
    [WORDS.rationale, template?.rationale[locale]],
  ];
  return {
    kind: "facts",
    id: "method",
    title: WORDS.official[locale],
    facts: facts.flatMap(([label, value]): readonly Fact[] =>
      value === undefined ? [] : [{ label: label[locale], value: [value] }],
    ),
  };
}

function drawsText({ locale }: Scene, robustness: Robustness): string {
  return sayDraws(
    robustness,
    robustness.methods.map((method) => methodName(method, locale)),
    locale,
  );
}

function methodName({ normalisation, aggregation }: Method, locale: Scene["locale"]): string {
  return `${NORMALISATION_NAMES[normalisation][locale]} × ${AGGREGATION_NAMES[aggregation][locale]}`;
}
