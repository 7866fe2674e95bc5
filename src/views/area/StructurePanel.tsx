import type { Dataset } from "../../core/dataset.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { useLocale } from "../../ui/context.ts";
import { GROUP_NAMES, industryYears, populationTable } from "./structure.ts";

const WORDS = {
  industry: { zh: "产业结构（占地区生产总值，%）", en: "Industry structure (share of GDP, %)" },
  population: { zh: "人口结构（普查）", en: "Population structure (census)" },
  year: { zh: "年份", en: "Year" },
  item: { zh: "项目", en: "Item" },
  unit: { zh: "单位", en: "Unit" },
  none: { zh: "所据来源未见数字，不作估计。", en: "No source at hand prints a figure; none is guessed." },
  derived: { zh: "由三次产业增加值推算", en: "computed from the three values added" },
  share: { zh: "构成", en: "Shares" },
} satisfies Record<string, Text>;

type Props = { readonly data: Dataset; readonly district: AreaCode };

/** The three industries, and the population by age, sex, schooling and migration, with their years. */
export function StructurePanel({ data, district }: Props) {
  const locale = useLocale();
  const years = industryYears(data, district, locale);
  const { periods, rows } = populationTable(data, district, locale);
  return (
    <div className="structures">
      <section className="card" aria-labelledby="industry">
        <h2 id="industry">{WORDS.industry[locale]}</h2>
        {years.length === 0 ? (
          <p className="muted">{WORDS.none[locale]}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{WORDS.year[locale]}</th>
                {years[0]?.shares.map(({ name }) => (
                  <th key={name} scope="col" className="numeric">
                    {name}
                  </th>
                ))}
                <th scope="col" className="shares">
                  {WORDS.share[locale]}
                </th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ period, when, shares, derived }) => (
                <tr key={period}>
                  <th scope="row">
                    {when}
                    {derived && <span className="when">{WORDS.derived[locale]}</span>}
                  </th>
                  {shares.map(({ name, text }) => (
                    <td key={name} className="numeric">
                      {text}
                    </td>
                  ))}
                  <td className="shares">
                    {shares.every(({ share }) => share !== undefined) && (
                      <span className="stack" aria-hidden="true">
                        {shares.map(({ name, share }) => (
                          <span key={name} style={{ width: `${String(share)}%` }} />
                        ))}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section className="card" aria-labelledby="population">
        <h2 id="population">{WORDS.population[locale]}</h2>
        {periods.length === 0 ? (
          <p className="muted">{WORDS.none[locale]}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{WORDS.item[locale]}</th>
                <th scope="col">{WORDS.unit[locale]}</th>
                {periods.map((period) => (
                  <th key={period} scope="col" className="numeric">
                    {period}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ group, name, unit, cells }, index) => (
                <tr key={name}>
                  <th scope="row">
                    {rows[index - 1]?.group !== group && (
                      <strong className="when">{GROUP_NAMES[group][locale]}</strong>
                    )}
                    {name}
                  </th>
                  <td>{unit}</td>
                  {cells.map((cell, column) => (
                    <td key={periods[column]} className="numeric">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </div>
  );
}
