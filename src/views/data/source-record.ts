import { housesOf } from "../../i18n/publishers.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import type { CatalogSource } from "../../data/wire-catalog.ts";
import { READING_NAMES, SOURCE_KIND_NAMES, TIER_NAMES, titleText } from "../../i18n/source-names.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block, FactsBlock } from "../../report/blocks.ts";
import type { Rich } from "../../report/rich.ts";
import { figureTable } from "./figure-table.ts";
import { keyed, subjectsOf } from "./figures.ts";
import { toIndicator, toRecord } from "./links.ts";
import { cases, facts, link, stack, table } from "./part.ts";
import type { OpenRecord } from "./record.ts";
import type { Scene } from "./scene.ts";
import { countText } from "./words.ts";

const WORDS = {
  source: COLUMN_TERMS.source,
  publisher: ORIGIN_TERMS.publisher,
  date: ORIGIN_TERMS.date,
  unknown: { zh: "未注明", en: "not stated" },
  kind: { zh: "类别与等级", en: "Kind and tier" },
  figures: { zh: "录入", en: "Recorded" },
  address: ORIGIN_TERMS.address,
  none: { zh: "无网址", en: "no address" },
  originator: ORIGIN_TERMS.originator,
  carrier: ORIGIN_TERMS.carrier,
  reading: ORIGIN_TERMS.reading,
  quality: ORIGIN_TERMS.quality,
  hash: ORIGIN_TERMS.hash,
  feeds: { zh: "提供的指标", en: "Indicators it feeds" },
  compare: VIEW_NAMES.compare,
  all: { zh: "全部数字", en: "All its figures" },
} satisfies Record<string, Text>;

/** One source: what it is, the indicators it feeds, and every figure taken from it. */
export function sourceRecord(scene: Scene, source: CatalogSource): OpenRecord {
  const { locale, stock } = scene;
  const title = WORDS.all[locale];
  const loaded = stock.sources.get(source.id);
  const figures = keyed(loaded?.figures ?? []);
  const shown: Block = loaded
    ? table("figures", title, figureTable(scene, figures))
    : { kind: "absent", id: "figures", title, need: { kind: "source", source: source.id } };
  return {
    title: titleText(source, locale),
    kicker: WORDS.source[locale],
    blocks: [factsBlock(scene, source), feedsBlock(scene, source), shown],
    figures: subjectsOf(figures),
  };
}

function factsBlock({ locale }: Scene, source: CatalogSource): FactsBlock {
  const { publisher, originator, carrier } = housesOf(source, locale);
  const { readIn, date, kind, tier, figures, quality, sha256 } = source;
  return facts("facts", [
    [WORDS.publisher[locale], publisher],
    [WORDS.originator[locale], originator ?? (readIn === "quotation" ? WORDS.unknown[locale] : undefined)],
    [WORDS.carrier[locale], carrier === publisher ? undefined : carrier],
    [WORDS.reading[locale], READING_NAMES[readIn][locale]],
    [WORDS.date[locale], date === "unknown" ? WORDS.unknown[locale] : date],
    [WORDS.kind[locale], `${SOURCE_KIND_NAMES[kind][locale]} · ${tier} ${TIER_NAMES[tier][locale]}`],
    [WORDS.figures[locale], countText(figures, locale)],
    [WORDS.address[locale], addressText(source, locale)],
    [WORDS.quality[locale], quality?.[locale]],
    [WORDS.hash[locale], sha256 && [{ kind: "code", text: sha256 }]],
  ]);
}

function addressText({ url }: CatalogSource, locale: Locale): Rich {
  return url === null ? [WORDS.none[locale]] : [link(url, url)];
}

/** What it says about which indicators, each leading to its definition and to the comparison. */
function feedsBlock({ locale, words, names, stock, address }: Scene, { feeds }: CatalogSource): Block {
  const title = WORDS.feeds[locale];
  const list = feeds.map(({ indicator, figures }) => {
    const entry = names.entries.get(indicator);
    const compare = entry && link(`${WORDS.compare[locale]} →`, address(toIndicator(stock.manifest, entry)));
    return {
      id: indicator,
      title: words.indicator(indicator),
      href: address(toRecord("indicators", indicator)),
      meta: countText(figures, locale),
      lines: compare ? [[compare]] : [],
    };
  });
  return stack("feeds", title, cases("feeds-list", title, list));
}
