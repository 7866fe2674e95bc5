import { cellsOf } from "../../core/comparison.ts";
import { LAND_AREA } from "../../core/measure.ts";
import { publishedBeside } from "../../core/published.ts";
import { publishedText } from "../../i18n/published-text.ts";
import type { Figure } from "../../core/cell.ts";
import type { Text } from "../../core/types.ts";
import { COLON, listed, speak } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";

const LAND: Text = { zh: "所用土地面积", en: "Land areas used" };
const PUBLISHED: Text = {
  zh: "同期另有公布的人均值，按年平均人口计算",
  en: "Published per head of the year's average population",
};

/** So many areas are named; of more the origin of each tells. */
const FEW = 5;

/** What stands beside values that were worked out: the land area that divides, the figure per head that is published. */
export function operandNote(scene: Scene): string | undefined {
  const { comparison, data, words, measurement } = scene;
  const named = cellsOf(comparison).flatMap((cell) => {
    const figure = cell.kind === "missing" ? undefined : cell.figure;
    const period = figure?.period ?? comparison.reference?.period;
    const beside =
      measurement.measure === "area"
        ? figure && landOf(figure)
        : period && publishedBeside(data, measurement, cell.area, period);
    return beside ? [`${words.area(cell.area)} ${publishedText(data, beside, words.locale)}`] : [];
  });
  if (named.length === 0 || named.length > FEW) return undefined;
  const title = measurement.measure === "area" ? LAND : PUBLISHED;
  return speak(words.locale, title, COLON, listed(words.locale, named));
}

function landOf({ origin }: Figure): Figure | undefined {
  if (origin.kind === "stated") return undefined;
  return origin.derivation.operands.find(({ figure }) => figure.indicator === LAND_AREA)?.figure;
}
