import { useState } from "react";
import type { AreaCode, IndicatorId, Period, Text } from "../../../core/types.ts";
import { withoutOwnFigures } from "../../../core/own-figures.ts";
import { choicesOf } from "../../../core/series.ts";
import { presentDistricts } from "../../../core/dataset.ts";
import type { Stock } from "../../../data/stock.ts";
import { saveFile } from "../../../exports/save.ts";
import { templateBook } from "../../../exports/template.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useLocale } from "../../../ui/context.ts";

const WORDS = {
  title: { zh: "下载空表模板", en: "Download a table to fill in" },
  lead: {
    zh: "按所选指标、地区和年份做一张表，已有的数字先填好；填完拖回本页即可导入。",
    en: "A table of the chosen indicators, districts and years, with what is known filled in; drop it back here when it is done.",
  },
  focus: { zh: "三个重点区", en: "The three focus districts" },
  every: { zh: "所有城市的各区", en: "The districts of all cities" },
  firstYear: { zh: "第一年", en: "First year" },
  lastYear: { zh: "最后一年", en: "Last year" },
  make: { zh: "下载模板（XLSX）", en: "Download the template (XLSX)" },
} satisfies Record<string, Text>;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MOST_YEARS = 40;

/** A table with the names that are sure to be recognised when it comes back. */
export function Template({ stock }: { readonly stock: Stock }) {
  const locale = useLocale();
  const { resources } = useApp();
  const inBackground = useBackground();
  const thisYear = Number(stock.manifest.release.date.slice(0, 4));
  const core = stock.catalog?.indicators.filter(({ core: isCore }) => isCore) ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<IndicatorId>>(
    new Set(core.slice(0, 6).map(({ id }) => id)),
  );
  const [isEvery, setEvery] = useState(false);
  const [first, setFirst] = useState(thisYear - 5);
  const [last, setLast] = useState(thisYear - 1);
  const years = Array.from(
    { length: Math.max(0, Math.min(MOST_YEARS, last - first + 1)) },
    (_, at) => String(first + at) as Period,
  );
  const codes = presentDistricts(stock.data.areas).filter(
    (code) => isEvery || stock.data.areas.get(code)?.focus === true,
  );

  async function make(): Promise<void> {
    const ids = core.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    await resources.ensure(ids.map((indicator) => ({ kind: "partition", indicator })));
    const { data } = resources.getState().stock ?? stock;
    const figure = (id: IndicatorId, area: AreaCode, year: Period) => {
      const partition = data.partitions.get(id);
      const found = partition && choicesOf(withoutOwnFigures(partition), area).get(year)?.chosen;
      return found?.bound === "exact" && found.scope === undefined ? found.value : undefined;
    };
    const rows = core
      .filter(({ id }) => chosen.has(id))
      .flatMap(({ id, name, unit }) =>
        codes.map((area) => ({
          words: [
            name[locale],
            data.areas.get(area)?.name[locale] ?? area,
            data.units.get(unit)?.name[locale] ?? unit,
          ],
          figures: years.map((year) => figure(id, area, year)),
        })),
      );
    const heads = [
      TERMS.indicator[locale],
      COLUMN_TERMS.area[locale],
      COLUMN_TERMS.unit[locale],
      ...years.map((year) => (locale === "zh" ? `${year}年` : year)),
    ];
    saveFile(`${WORDS.title[locale]}.xlsx`, await templateBook(heads, rows, 3), XLSX);
  }

  return (
    <section className="card own own-template" aria-label={WORDS.title[locale]}>
      <h2>{WORDS.title[locale]}</h2>
      <p className="own-lead">{WORDS.lead[locale]}</p>
      <fieldset className="own-checks">
        <legend>{TERMS.indicators[locale]}</legend>
        {core.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ target }) => {
                const next = new Set(chosen);
                if (target.checked) next.add(id);
                else next.delete(id);
                setChosen(next);
              }}
            />{" "}
            {name[locale]}
          </label>
        ))}
      </fieldset>
      <p className="own-buttons">
        <label>
          {TERMS.areas[locale]}{" "}
          <select
            value={isEvery ? "every" : "focus"}
            onChange={({ target }) => {
              setEvery(target.value === "every");
            }}
          >
            <option value="focus">{WORDS.focus[locale]}</option>
            <option value="every">{WORDS.every[locale]}</option>
          </select>
        </label>
        {(
          [
            [WORDS.firstYear, first, setFirst],
            [WORDS.lastYear, last, setLast],
          ] as const
        ).map(([text, year, set]) => (
          <label key={text.en}>
            {text[locale]}{" "}
            <input
              type="number"
              min={1980}
              max={thisYear}
              value={year}
              onChange={({ target }) => {
                set(Number(target.value));
              }}
            />
          </label>
        ))}
        <button
          type="button"
          disabled={chosen.size === 0 || years.length === 0}
          onClick={() => {
            inBackground(make());
          }}
        >
          {WORDS.make[locale]}
        </button>
      </p>
    </section>
  );
}
