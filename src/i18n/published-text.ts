import type { Figure } from "../core/cell.ts";
import { leavesOf } from "../core/comparability.ts";
import type { Dataset } from "../core/dataset.ts";
import { unitName } from "./derivation-words.ts";
import { formatFigure } from "./format.ts";
import type { Locale } from "./text.ts";
import { bracketed, withUnit } from "./words.ts";

/** A printed figure with its unit and who publishes it: 293,700元（广州市天河区统计局）. */
export function publishedText(
  data: Pick<Dataset, "partitions" | "units">,
  figure: Figure,
  locale: Locale,
): string {
  const text = withUnit(formatFigure(figure), unitName(data, figure.indicator, locale), locale);
  const publishers = leavesOf(figure).flatMap(
    ({ indicator, source }) => data.partitions.get(indicator)?.sources.get(source)?.publisher ?? [],
  );
  return publishers.length === 0 ? text : text + bracketed(locale, ...publishers);
}
