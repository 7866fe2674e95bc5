import type { Figure } from "../core/cell.ts";
import { leavesOf } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import { statedScale } from "./derivation-words.ts";
import { namesListed, publisherName } from "./publishers.ts";
import { COMMA } from "./text.ts";
import type { Locale } from "./text.ts";
import { bracketed, quantity } from "./words.ts";

/** A printed figure with its unit and who publishes it: 293,700元（广州市天河区统计局）. */
export function publishedText(
  data: Pick<Dataset, "partitions" | "units">,
  figure: Figure,
  locale: Locale,
): string {
  const text = quantity(figure, statedScale(data, figure.indicator, locale), locale);
  const publishers = leavesOf(figure).flatMap(({ indicator, source }) => {
    const known = data.partitions.get(indicator)?.sources.get(source);
    return known ? [publisherName(known, locale)] : [];
  });
  // A name that ends in brackets has no second pair around it.
  const named = publishers.map((name) => name.replace(/ ?[（(]/g, COMMA[locale]).replace(/[）)]/g, ""));
  return named.length === 0 ? text : text + bracketed(locale, namesListed(named, locale));
}
