import type { Text } from "../../core/types.ts";
import { cellsOf } from "../../core/comparison.ts";
import { weakSources } from "../../explain/weak-sources.ts";
import { explainSelection } from "../../i18n/explain-selection.ts";
import { areasOnOwn } from "../../i18n/own-words.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { remarked, SEMICOLON, STOP } from "../../i18n/text.ts";
import { periodText, quantity } from "../../i18n/words.ts";
import type { Entry, Scene } from "./scene.ts";

const NEVER: Text = {
  zh: "没有两个区有同一时期可比的数字（界限值、局部数不算）",
  en: "No two of the districts have comparable figures of one period (bounds and parts are none)",
};

/** Why a row may be compared, with caution, or not at all. */
export function whyOf({ data, area }: Scene, { comparison, cells, words }: Entry): string {
  const { locale } = words;
  if (comparison)
    return explainSelection(comparison.judgement, area, locale, areasOnOwn(cellsOf(comparison)), (areas) =>
      weakSources({ comparison, data, words }, areas),
    );
  const own = cells.map(({ cell }) => {
    const said =
      cell.kind === "value"
        ? remarked(quantity(cell.figure, words.scale, locale), periodText(cell.figure, locale), locale)
        : COLUMN_TERMS.noFigure[locale];
    return locale === "zh" ? `${area(cell.area)}${said}` : `${area(cell.area)}: ${said}`;
  });
  return [NEVER[locale], ...own].join(SEMICOLON[locale]) + STOP[locale];
}
