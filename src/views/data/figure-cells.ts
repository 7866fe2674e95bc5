import type { TableCell, TableColumn } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { TERMS } from "../../i18n/terms.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { figureText } from "../../explain/arithmetic.ts";
import { NATURE_NAMES } from "../../i18n/evidence.ts";
import { STATUS_NAMES } from "../../i18n/explain.ts";
import { decimalsOf, formatPeriod, MISSING } from "../../i18n/format.ts";
import type { KeyedFigure } from "./figures.ts";
import { toRecord } from "./links.ts";
import type { Scene } from "./scene.ts";
import { inUnit } from "./words.ts";

const LABELS = {
  indicator: TERMS.indicator,
  area: COLUMN_TERMS.area,
  period: TERMS.period,
  value: COLUMN_TERMS.value,
  literal: ORIGIN_TERMS.literal,
  line: { zh: "行号或表号", en: "Line or table" },
  source: COLUMN_TERMS.source,
} satisfies Record<string, Text>;

export type FigureColumn = keyof typeof LABELS;

export function figureColumn({ locale }: Scene, id: FigureColumn): TableColumn {
  return { id, label: LABELS[id][locale], numeric: id === "value" };
}

export function textCell(text: string | number | undefined): TableCell {
  return text === undefined || text === "" ? { text: MISSING } : { text: String(text), value: text };
}

/** What each column says of a printed figure. */
export const FIGURE_CELLS: Readonly<Record<FigureColumn, (scene: Scene, keyed: KeyedFigure) => TableCell>> = {
  indicator: ({ words, address }, { figure: { indicator } }) => ({
    ...textCell(words.indicator(indicator)),
    href: address(toRecord("indicators", indicator)),
  }),
  area: ({ words, locale }, { figure: { area, scope, nature } }) => {
    const aside = [...(scope ? [scope] : []), ...(nature === "result" ? [] : [NATURE_NAMES[nature]])];
    const below = aside.map((text) => text[locale]).join(" · ");
    return { ...textCell(words.area(area)), ...(below !== "" && { below }) };
  },
  period: ({ locale }, { figure: { period } }) => ({ text: formatPeriod(period, locale), value: period }),
  value: valueCell,
  literal: (_, { figure: { asWritten } }) => textCell(asWritten),
  line: (_, { figure: { line, locator } }) => textCell(line ?? locator),
  source: ({ names, address }, { figure: { source } }) => {
    const known = names.sources.get(source);
    const text = known ? `${known.publisher} · ${known.title}` : source;
    return { ...textCell(text), href: address(toRecord("sources", source)) };
  },
};

/** The value opens its origin, which leads on to the comparison. */
function valueCell({ words, names, locale }: Scene, { key, figure }: KeyedFigure): TableCell {
  const unit = words.unitOf(figure);
  const publisher = names.sources.get(figure.source)?.publisher;
  return {
    text: inUnit(figureText(figure), unit, locale),
    value: figure.value,
    unit,
    decimals: decimalsOf(figure.step),
    bound: figure.bound,
    period: figure.period,
    status: STATUS_NAMES[figure.status][locale],
    ...(publisher !== undefined && { source: publisher }),
    origin: key,
  };
}
