import type { Observation, Source, Text } from "../core/types.ts";
import { ORIGIN_TERMS } from "../i18n/terms-origin.ts";
import { citeGb, citePlain } from "../i18n/cite.ts";
import { SOURCE_KIND_NAMES, TIER_NAMES } from "../i18n/source-names.ts";
import { SEMICOLON, listed } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import type { OriginContext } from "./context.ts";
import { sourceOf } from "./known.ts";
import { rowsOf } from "./labels.ts";
import type { Origin } from "./origin.ts";

const PLAIN: Text = { zh: "文字说明", en: "Plain text" };

/** Which document prints a figure, how good it is, where it is, and how to cite it; nothing while that is unknown. */
export function sourcePart(
  { indicator, source: id, confirmedBy }: Observation,
  { stock, locale }: OriginContext,
): Pick<Origin, "rows" | "source" | "citations"> {
  const source = sourceOf(stock, indicator, id);
  if (!source) return { rows: [], citations: [] };
  const { publisher, title, date, kind, tier, url } = source;
  const confirmed = confirmedBy.flatMap((other) => sourceOf(stock, indicator, other)?.publisher ?? []);
  return {
    rows: rowsOf(locale, [
      ["publisher", publisher],
      ["document", title],
      ["date", date === "unknown" ? undefined : date],
      ["kind", `${SOURCE_KIND_NAMES[kind][locale]} · ${tier} ${TIER_NAMES[tier][locale]}`],
      ["quality", qualityOf(source, locale)],
      ["confirmed", confirmed.length === 0 ? undefined : listed(locale, confirmed)],
    ]),
    source: { text: `${publisher} · ${title}`, url },
    citations: [
      { name: "GB/T 7714", text: citeGb(source) },
      { name: PLAIN[locale], text: citePlain(source) },
    ],
  };
}

function qualityOf({ quality, mirror }: Source, locale: Locale): string | undefined {
  const remarks = [quality, mirror === true ? ORIGIN_TERMS.mirror : undefined].flatMap(
    (text) => text?.[locale] ?? [],
  );
  if (remarks.length < 2) return remarks[0];
  return remarks.map((text) => text.replace(/[。.]$/, "")).join(SEMICOLON[locale]);
}
