import type { TableCell, TableColumn } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { TERMS } from "../../i18n/terms.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { NATURE_NAMES } from "../../i18n/evidence.ts";
import { PRINT_UNKNOWN } from "../../i18n/conditions.ts";
import { formatPeriod, MISSING, printedDecimals } from "../../i18n/format.ts";
import { publisherName } from "../../i18n/publishers.ts";
import { plainer, unitFacts } from "../../i18n/quantity.ts";
import { statusText } from "../../i18n/status.ts";
import type { KeyedFigure } from "./figures.ts";
import { toRecord } from "./links.ts";
import type { Scene } from "./scene.ts";
import { sourceCell } from "./source-cell.ts";
import { printedText } from "./words.ts";

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
  literal: ({ locale }, { figure: { asWritten, step } }) =>
    textCell(asWritten ?? (step === undefined ? PRINT_UNKNOWN[locale] : undefined)),
  line: (_, { figure: { line, locator } }) => textCell(line ?? locator),
  source: (scene, { figure: { source } }) => sourceCell(scene, source),
};

/** The value opens its origin, which leads on to the comparison. */
function valueCell({ words, names, locale }: Scene, { key, figure }: KeyedFigure): TableCell {
  const scale = plainer(words.unitOf(figure), figure.value);
  const status = statusText(figure.status, names.indicators.get(figure.indicator));
  const source = names.sources.get(figure.source);
  return {
    text: printedText(figure, scale, locale),
    value: figure.value,
    ...unitFacts(scale),
    decimals: printedDecimals(figure),
    bound: figure.bound,
    period: figure.period,
    ...(status && { status: status[locale] }),
    ...(source && { source: publisherName(source, locale) }),
    origin: key,
  };
}
