import type { Observation, Text } from "../core/types.ts";
import { citeGb, citePlain } from "../i18n/cite.ts";
import { READING_NAMES, SOURCE_KIND_NAMES, TIER_NAMES, titleText } from "../i18n/source-names.ts";
import { tierMark } from "../i18n/own-words.ts";
import { housesOf, namesListed } from "../i18n/publishers.ts";
import type { OriginContext } from "./context.ts";
import { publisherOf, sourceOf } from "./known.ts";
import { rowsOf } from "./labels.ts";
import type { Origin } from "./origin.ts";

const NOT_STATED: Text = { zh: "页面未说明", en: "the page does not say" };
const NO_ADDRESS: Text = { zh: "未录网址", en: "no address recorded" };
const PLAIN: Text = { zh: "文字说明", en: "Plain text" };

/** Which document prints a figure, how good it is, where it is, and how to cite it; nothing while that is unknown. */
export function sourcePart(
  { indicator, source: id, confirmedBy }: Observation,
  { stock, locale }: OriginContext,
): Pick<Origin, "rows" | "source" | "citations"> {
  const source = sourceOf(stock, indicator, id);
  if (!source) return { rows: [], citations: [] };
  const { readIn, date, kind, tier, url, quality } = source;
  const title = titleText(source, locale);
  const { publisher, originator, carrier } = housesOf(source, locale);
  const confirmed = confirmedBy.flatMap(
    (other) => publisherOf(stock, { indicator, source: other }, locale) ?? [],
  );
  return {
    rows: rowsOf(locale, [
      ["publisher", publisher],
      ["originator", originator ?? (readIn === "quotation" ? NOT_STATED[locale] : undefined)],
      ["carrier", carrier === publisher ? undefined : carrier],
      ["reading", READING_NAMES[readIn][locale]],
      ["document", title],
      ["date", date === "unknown" ? undefined : date],
      [
        "kind",
        `${SOURCE_KIND_NAMES[kind][locale]} · ${tierMark(source, locale)} ${TIER_NAMES[tier][locale]}`,
      ],
      ["quality", quality?.[locale]],
      ["address", url === null ? NO_ADDRESS[locale] : undefined],
      ["confirmed", confirmed.length === 0 ? undefined : namesListed(confirmed, locale)],
    ]),
    source: { text: `${publisher} · ${title}`, url },
    citations: [
      { name: "GB/T 7714", text: citeGb(source) },
      { name: PLAIN[locale], text: citePlain(source, locale) },
    ],
  };
}
