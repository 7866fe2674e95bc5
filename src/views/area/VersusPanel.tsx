import type { Dataset } from "../../core/dataset.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { areaName, withUnit } from "../../i18n/words.ts";
import { useLocale } from "../../ui/context.ts";
import type { KeyFigure } from "./figures.ts";
import { versusRows, versusSummary } from "./versus.ts";

const WORDS = {
  heading: { zh: "两区对照", en: "Side by side" },
  figures: { zh: "两区关键数字表", en: "Table of both districts' key figures" },
  indicator: { zh: "指标", en: "Indicator" },
  verdict: { zh: "可比性", en: "Comparability" },
  differences: { zh: "口径差异", en: "What differs" },
  same: { zh: "无", en: "nothing" },
} satisfies Record<string, Text>;

type Props = { readonly data: Dataset; readonly district: AreaCode; readonly against: AreaCode };

/** Key figures of two districts, with the verdict on each pair and how their definitions differ. */
export function VersusPanel({ data, district, against }: Props) {
  const locale = useLocale();
  const rows = versusRows(data, district, against, locale);
  const title = `${WORDS.heading[locale]} · ${areaName(data, district, locale)} / ${areaName(data, against, locale)}`;
  return (
    <section className="card versus" aria-labelledby="versus">
      <h2 id="versus">{title}</h2>
      <p>{versusSummary(rows, locale)}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={WORDS.figures[locale]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{WORDS.indicator[locale]}</th>
              <th scope="col" className="numeric">
                {areaName(data, district, locale)}
              </th>
              <th scope="col" className="numeric">
                {areaName(data, against, locale)}
              </th>
              <th scope="col">{WORDS.verdict[locale]}</th>
              <th scope="col">{WORDS.differences[locale]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ own, other, level, verdict, differences }) => (
              <tr key={own.indicator}>
                <th scope="row">{own.name}</th>
                <Value figure={own} />
                <Value figure={other} />
                <td>
                  <span className={`verdict ${level}`}>
                    <strong>{LEVEL_NAMES[level][locale]}</strong>
                  </span>
                  <span className="when">{verdict}</span>
                </td>
                <td>
                  {differences.length === 0
                    ? own.text && other.text
                      ? WORDS.same[locale]
                      : "—"
                    : differences.map((difference) => (
                        <span key={difference} className="when">
                          {difference}
                        </span>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Value({ figure: { text } }: { readonly figure: KeyFigure }) {
  const locale = useLocale();
  return (
    <td className="numeric">
      {text ? (
        <>
          {withUnit(text.value, text.unit, locale)}
          <span className="when">
            {text.when}
            {text.remark === undefined ? "" : ` · ${text.remark}`}
          </span>
        </>
      ) : (
        "—"
      )}
    </td>
  );
}
