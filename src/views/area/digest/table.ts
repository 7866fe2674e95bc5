import type { Dataset } from "../../../core/dataset.ts";
import type { Text } from "../../../core/types.ts";
import { numberColumn, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { figureFacts } from "../../../i18n/facts.ts";
import { formatFigure } from "../../../i18n/format.ts";
import { changeSince } from "../../../i18n/say-change-since.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { STANDING_TERMS } from "../../../i18n/terms-standing.ts";
import { TERMS } from "../../../i18n/terms.ts";
import type { Locale } from "../../../i18n/text.ts";
import { placeRange, scaleIn, subjectOf } from "../../../i18n/words.ts";
import type { TableBlock } from "../../../report/blocks.ts";
import { figureKey } from "../keys.ts";
import type { Entry } from "./entries.ts";

const TITLE: Text = { zh: "核心指标与来源", en: "Core indicators with sources" };

/** Every core indicator of the year: value with unit and status, place of how many, change and source. */
export function digestTable(data: Dataset, entries: readonly Entry[], locale: Locale): TableBlock {
  return {
    kind: "table",
    id: "core",
    title: TITLE[locale],
    table: {
      columns: [
        textColumn("indicator", TERMS.indicator[locale]),
        numberColumn("value", COLUMN_TERMS.value[locale]),
        numberColumn("place", COLUMN_TERMS.rank[locale]),
        { ...textColumn("change", STANDING_TERMS.change[locale]), prose: true },
        textColumn("source", COLUMN_TERMS.source[locale]),
      ],
      rows: entries.map(({ measurement, area, figure, standing: { rank, change } }) => {
        const scale = scaleIn(data, measurement, locale);
        const facts = figureFacts(data, measurement, figure, locale);
        const place = rank && `${placeRange(rank)}/${String(rank.of)}`;
        return {
          key: measurement.partition.indicator.id,
          area,
          cells: [
            { ...wordsCell(subjectOf(measurement, locale)), below: scale.unit },
            {
              ...facts,
              text: formatFigure(figure, scale),
              ...(facts.status !== undefined && { below: facts.status }),
              origin: figureKey(measurement, area, figure),
            },
            rank && place !== undefined
              ? { text: place, value: rank.from, ...(rank.to > rank.from && { last: rank.to }) }
              : wordsCell(""),
            wordsCell(changeSince(data, measurement, scale, change, locale)),
            wordsCell(facts.source ?? ""),
          ],
        };
      }),
    },
  };
}
