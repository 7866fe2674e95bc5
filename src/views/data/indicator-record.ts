import type { Break, Text, Variant } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import type { CatalogIndicator } from "../../data/wire-catalog.ts";
import { GROUP_NAMES, POLARITY_NAMES } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { bracketed } from "../../i18n/words.ts";
import { publisherName } from "../../i18n/publishers.ts";
import { titleText } from "../../i18n/source-names.ts";
import { listed, speak } from "../../i18n/text.ts";
import type { Block, FactsBlock } from "../../report/blocks.ts";
import { coverageBlock } from "./coverage.ts";
import { toIndicator, toRecord } from "./links.ts";
import { cases, facts, link, muted, note, stack } from "./part.ts";
import type { OpenRecord } from "./record.ts";
import type { Scene } from "./scene.ts";
import { countText } from "./words.ts";

const WORDS = {
  definition: ORIGIN_TERMS.definition,
  unit: COLUMN_TERMS.unit,
  polarity: ORIGIN_TERMS.polarity,
  aliases: { zh: "又名", en: "Also called" },
  growth: { zh: "公布的增速", en: "Published growth" },
  figures: { zh: "数字", en: "Figures" },
  breaks: { zh: "口径断点", en: "Breaks" },
  revisions: { zh: "可能的修订", en: "Likely revisions" },
  variants: { zh: "同名的不同定义", en: "Definitions under the same name" },
  usual: { zh: "（通行）", en: " (usual)" },
  compare: PART_ACTIONS.openInCompare,
  sources: COLUMN_TERMS.sources,
} satisfies Record<string, Text>;

/** One indicator: what it means, where it must not be compared, and where there are figures. */
export function indicatorRecord(scene: Scene, indicator: CatalogIndicator): OpenRecord {
  const { locale, names, stock, address } = scene;
  const { id, name, topic, group, breaks, variants } = indicator;
  const entry = names.entries.get(id);
  const compare = `${WORDS.compare[locale]} →`;
  const topicName = names.topics.get(topic)?.[locale] ?? "";
  return {
    title: name[locale],
    kicker: group ? `${topicName} · ${GROUP_NAMES[group][locale]}` : topicName,
    blocks: [
      ...(entry ? [note("compare", link(compare, address(toIndicator(stock.manifest, entry))))] : []),
      factsBlock(scene, indicator),
      ...(breaks ? [breaksBlock(scene, breaks)] : []),
      ...(variants ? [variantsBlock(scene, variants)] : []),
      coverageBlock(scene, indicator),
      feedingBlock(scene, indicator),
    ],
  };
}

function factsBlock({ locale, words, address }: Scene, indicator: CatalogIndicator): FactsBlock {
  const { definition, unit, polarity, aliases, growth, figures, revisions } = indicator;
  return facts("facts", [
    [WORDS.definition[locale], definition[locale]],
    [WORDS.unit[locale], words.unit(unit).unit],
    [WORDS.polarity[locale], POLARITY_NAMES[polarity][locale]],
    [WORDS.aliases[locale], aliases && listed(locale, aliases)],
    [
      WORDS.growth[locale],
      growth && [link(words.indicator(growth), address(toRecord("indicators", growth)))],
    ],
    [WORDS.revisions[locale], revisions?.[locale]],
    [WORDS.figures[locale], countText(figures, locale)],
  ]);
}

function breaksBlock({ locale, words }: Scene, breaks: readonly Break[]): FactsBlock {
  const rows = breaks.map(({ after, before, reason, areas }) => {
    const [from, to] = [formatPeriod(after, locale), formatPeriod(before, locale)];
    const where = areas && muted(bracketed(locale, listed(locale, areas.map(words.area))));
    return [
      locale === "zh" ? `${from}与${to}之间` : `between ${from} and ${to}`,
      [reason[locale], ...(where === undefined ? [] : [where])],
    ] as const;
  });
  return facts("breaks", rows, WORDS.breaks[locale]);
}

/** The first definition is the usual one. */
function variantsBlock({ locale }: Scene, variants: readonly Variant[]): FactsBlock {
  const rows = variants.map(({ name, definition }, index) => {
    const label = index === 0 ? speak(locale, name, WORDS.usual) : name[locale];
    return [label, definition[locale]] as const;
  });
  return facts("variants", rows, WORDS.variants[locale]);
}

/** The sources that give its figures. */
function feedingBlock({ catalog, locale, address }: Scene, { id }: CatalogIndicator): Block {
  const title = WORDS.sources[locale];
  const list = catalog.sources.flatMap((source) =>
    source.feeds
      .filter(({ indicator }) => indicator === id)
      .map(({ figures }) => ({
        id: source.id,
        title: `${publisherName(source, locale)} · ${titleText(source, locale)}`,
        href: address(toRecord("sources", source.id)),
        meta: countText(figures, locale),
      })),
  );
  return stack("feeds", title, cases("feeds-list", title, list));
}
