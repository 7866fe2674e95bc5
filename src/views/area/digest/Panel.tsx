import { useState } from "react";
import type { Text } from "../../../core/types.ts";
import type { Stock } from "../../../data/stock.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { bracketed } from "../../../i18n/words.ts";
import { OVERVIEW_TERMS } from "../../../i18n/terms-overview.ts";
import type { Filters } from "../../../state/filters.ts";
import { useApp } from "../../../ui/context.ts";
import { useLasting } from "../../../ui/report-context.ts";
import { MakeButtons } from "../../../ui/take/MakeButtons.tsx";
import { digestYears, fullestYear } from "./year.ts";

const WORDS = {
  what: {
    zh: "一份Word文件：本区一年的核心指标按主题成文，每句有数值、时期、增减、位次和脚注来源；另有优势与差距、不能说的及其理由、该年起始的改革和全部数字的表。",
    en: "A Word file: the district's core indicators of one year in sentences by topic, each with value, period, change, rank and its source in a footnote; with strengths and gaps, what cannot be said and why, the reforms that began in the year, and a table of all figures.",
  },
  year: { zh: "年份（有结果数的核心指标）", en: "Year (core indicators with a result)" },
  failed: { zh: "未能生成年度小结", en: "The year in figures could not be made" },
} satisfies Record<string, Text>;

type Props = { readonly filters: Filters; readonly stock: Stock };

/** Which year the report is of, and its file. */
export function DigestPanel({ filters: { district, locale }, stock: { data } }: Props) {
  const { resources } = useApp();
  const lasting = useLasting();
  const years = digestYears(data, district);
  const [chosen, setChosen] = useState(fullestYear(years)?.year);
  if (chosen === undefined) return null;
  return (
    <div style={{ width: "20rem", maxWidth: "100%" }}>
      <p>{WORDS.what[locale]}</p>
      <label>
        {WORDS.year[locale]}{" "}
        <select
          value={chosen}
          onChange={({ target }) => {
            setChosen(years.find(({ year }) => year === target.value)?.year);
          }}
        >
          {years.map(({ year, count }) => (
            <option key={year} value={year}>
              {formatPeriod(year, locale) + bracketed(locale, OVERVIEW_TERMS.count(count)[locale])}
            </option>
          ))}
        </select>
      </label>
      <MakeButtons
        formats={["docx"]}
        failed={WORDS.failed[locale]}
        takenOf={async () => {
          const { digestTaken } = await import("./make.ts");
          return digestTaken(resources, district, chosen, locale, lasting());
        }}
      />
    </div>
  );
}
