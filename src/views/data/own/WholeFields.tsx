import { useState } from "react";
import { isPeriod } from "../../../core/period.ts";
import type { Text } from "../../../core/types.ts";
import type { Facets } from "../../../curate/table/facets.ts";
import type { Stock } from "../../../data/stock.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { useLocale } from "../../../ui/context.ts";

const WORDS = {
  whole: {
    zh: "整张表（行列没有另说的数字）",
    en: "The whole table (figures of which rows and columns say nothing else)",
  },
  odd: {
    zh: "不是时期，未采用。写法：2023、2023-09、2023-01/2023-09",
    en: "is no period and not used. Write 2023, 2023-09 or 2023-01/2023-09",
  },
  unsaid: { zh: "标题未说", en: "the title says nothing" },
  example: { zh: "年、月或区间", en: "year, month or span" },
} satisfies Record<string, Text>;

type Props = {
  readonly whole: Facets;
  readonly stock: Stock;
  readonly onChange: (whole: Facets) => void;
};

/** What title, sheet and file say of all figures: the period and the area, where rows and columns do not. */
export function WholeFields({ whole, stock, onChange }: Props) {
  const locale = useLocale();
  const period = whole.period?.kind === "period" ? whole.period.period : "";
  const [text, setText] = useState<string>(period);
  const isOdd = text.trim() !== "" && !isPeriod(text.trim());
  return (
    <p className="own-buttons">
      <span className="own-hint">{WORDS.whole[locale]}</span>
      <label>
        {TERMS.period[locale]}{" "}
        <input
          value={text}
          placeholder={WORDS.example[locale]}
          type="text"
          size={17}
          aria-invalid={isOdd}
          onChange={({ target }) => {
            const next = target.value.trim();
            setText(target.value);
            const { period: _, ...rest } = whole;
            if (next === "") onChange(rest);
            else if (isPeriod(next)) onChange({ ...rest, period: { kind: "period", period: next } });
          }}
        />
      </label>
      {isOdd && <span className="own-refused">{WORDS.odd[locale]}</span>}
      {period !== "" && !isOdd && <span className="own-hint">{formatPeriod(period, locale)}</span>}
      <label>
        {TERMS.areas[locale]}{" "}
        <select
          value={whole.area?.kind === "area" ? whole.area.area : ""}
          onChange={({ target }) => {
            const { area: _, ...rest } = whole;
            const found = stock.manifest.areas.find(({ code }) => code === target.value);
            onChange(found ? { ...rest, area: { kind: "area", area: found.code, reason: "name" } } : rest);
          }}
        >
          <option value="">{WORDS.unsaid[locale]}</option>
          {stock.manifest.areas.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[locale]}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
