import { LIGHT } from "../../charts/palette.ts";
import type { RankingModel } from "../../charts/ranking.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { BarModel } from "./chart-types.ts";
import { labelOf } from "./label.ts";
import { numberFormat } from "./number-format.ts";

/** A ranking as bars with a colour each; what has no bar, and the values that all are held against, are said in notes. */
export function rankingModel(model: RankingModel, locale: Locale): BarModel {
  const { ranked, unranked, missing, references, columns, unit, subject } = model;
  const values = ranked.map(({ value }) => value);
  return {
    kind: "bar",
    title: "",
    unit,
    head: columns.area,
    categories: ranked.map(({ place, name }) => (place === undefined ? name : `${place}  ${name}`)),
    axis: {
      ...(values.every((value) => value === undefined || value >= 0) && { min: 0 }),
      format: numberFormat(0),
      hidden: true,
    },
    series: [
      {
        name: subject,
        color: LIGHT.peer,
        values,
        points: new Map(
          ranked.flatMap(({ value, label, color }, index) =>
            value === undefined
              ? []
              : [
                  [
                    index,
                    { color: color ?? LIGHT.peer, label: labelOf(label, value), place: "end" },
                  ] as const,
                ],
          ),
        ),
      },
    ],
    notes: [
      ...references.map(({ label }) => label),
      ...unranked.map(({ name, label }) => `${name}${COLON[locale]}${label}`),
      ...(missing ? [missing.count + missing.names] : []),
    ],
  };
}
