import { areaStyles } from "../../../charts/area-style.ts";
import type { ScatterAxis, ScatterEnd, ScatterModel, ScatterPoint } from "../../../charts/scatter-model.ts";
import { ENOUGH } from "../../../core/agreement.ts";
import type { Cell, ValueCell } from "../../../core/cell.ts";
import { quantile } from "../../../core/distribution.ts";
import type { Pair } from "../../../core/pairs.ts";
import type { TableCell } from "../../../core/table.ts";
import type { AreaCode, Text } from "../../../core/types.ts";
import { NO_CELL } from "../../../i18n/cells.ts";
import { DISPUTED, verdictTexts } from "../../../i18n/explain.ts";
import { formatFigure, formatShort } from "../../../i18n/format.ts";
import { shifted } from "../../../i18n/quantity.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { SPREAD_TERMS } from "../../../i18n/terms-spread.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { quantity } from "../../../i18n/words.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { COLON, SEMICOLON } from "../../../i18n/text.ts";
import { keyOn } from "./both.ts";
import type { Both, Side } from "./both.ts";
import { whyText } from "./why.ts";

const WORDS = {
  none: { zh: "没有两项都有同期可比数字的地区", en: "no area has comparable figures of both for one period" },
} satisfies Record<string, Text>;

/** Values so many times apart stand better by powers of ten. */
const WIDE = 10;

type Name = "x" | "y";

export function modelOf(both: Both): ScatterModel {
  const { scene, pairs } = both;
  const { locale } = scene.words;
  const { area, source, comparability } = COLUMN_TERMS;
  const name = (code: AreaCode) => scene.words.area(code);
  return {
    x: axisOf(both, "x"),
    y: axisOf(both, "y"),
    points: pairs.pairs.map((pair) => pointOf(both, pair)),
    apart: pairs.apart.map((one) => ({
      area: one.area,
      name: name(one.area),
      why: whyText(both, one),
      x: cellOf(both.x, one.x, one.area, "x"),
      y: cellOf(both.y, one.y, one.area, "y"),
    })),
    columns: {
      area: area[locale],
      period: TERMS.period[locale],
      verdict: comparability[locale],
      source: source[locale],
      none: WORDS.none[locale],
    },
  };
}

function axisOf(both: Both, name: Name): ScatterAxis {
  const { words } = both[name];
  const { scale, locale } = words;
  const middle = medianOf(both, name);
  const mayLog = isWide(both, name);
  return {
    name: words.subject,
    unit: words.unit,
    own: scale.own,
    mayLog,
    log: mayLog && both.scene.filters.axes === "log",
    ...(middle !== undefined && {
      median: {
        value: shifted(middle, scale),
        label: `${SPREAD_TERMS.median[locale]} ${formatShort(shifted(middle, scale))}`,
      },
    }),
  };
}

/** The middle one of the areas that compare in both, in the unit of the data; of a few there is none. */
export function medianOf({ pairs }: Both, name: Name): number | undefined {
  const values = pairs.pairs.filter(({ counts }) => counts).map((pair) => pair[name].figure.value);
  return values.length < ENOUGH ? undefined : quantile(values, 0.5);
}

/** Powers of ten are offered where everything drawn is above zero and the largest ten times the smallest. */
function isWide({ pairs }: Both, name: Name): boolean {
  const ends = pairs.pairs
    .flatMap(({ [name]: { figure } }) => [figure.value, figure.interval.low])
    .filter(Number.isFinite);
  return ends.length > 1 && Math.min(...ends) > 0 && Math.max(...ends) >= WIDE * Math.min(...ends);
}

function pointOf(both: Both, { area, x, y }: Pair): ScatterPoint {
  const { scene } = both;
  const { locale } = scene.words;
  const style = scene.highlight.includes(area) ? areaStyles(scene.data.areas).get(area) : undefined;
  const { period } = y.figure;
  const said = [...new Set([...remarks(both.x, x), ...remarks(both.y, y)])];
  const of = (side: Side, cell: ValueCell) =>
    `${side.words.subject} ${quantity(cell.figure, side.words.scale, locale)}`;
  const name = scene.words.area(area);
  return {
    area,
    name,
    period,
    periodLabel: formatPeriod(period, locale),
    tip: [name, formatPeriod(period, locale), of(both.x, x), of(both.y, y), ...said].join(" · "),
    x: endOf(both.x, x, "x"),
    y: endOf(both.y, y, "y"),
    hollow: x.verdict !== "comparable" || y.verdict !== "comparable",
    verdict: said.length === 0 ? plain(both.x, x) : said.join(SEMICOLON[locale]),
    ...(style && { color: style.color, symbol: style.symbol }),
  };
}

/** What is less than plain of a figure, after the indicator that it is of. */
function remarks({ words: { subject, locale } }: Side, cell: ValueCell): readonly string[] {
  if (cell.verdict === "comparable") return [];
  return [
    subject +
      COLON[locale] +
      verdictTexts(cell)
        .map((text) => text[locale])
        .join(SEMICOLON[locale]),
  ];
}

function plain({ words: { locale } }: Side, cell: ValueCell): string {
  return verdictTexts(cell)
    .map((text) => text[locale])
    .join(SEMICOLON[locale]);
}

function endOf({ words }: Side, cell: ValueCell, name: Name): ScatterEnd {
  const { figure, area } = cell;
  const { low, high } = figure.interval;
  return {
    value: shifted(figure.value, words.scale),
    low: shifted(low, words.scale),
    high: shifted(high, words.scale),
    label: formatFigure(figure, words.scale),
    facts: { ...words.ofCell(cell).facts, origin: keyOn(area, name) },
  };
}

function cellOf({ words }: Side, cell: Cell | undefined, area: AreaCode, name: Name): TableCell {
  if (!cell) return NO_CELL;
  const known = { ...words.ofCell(cell).facts, origin: keyOn(area, name) };
  if (cell.kind === "missing") return { ...NO_CELL, ...known };
  const isDisputed = cell.verdict === "disputed";
  return { text: isDisputed ? DISPUTED[words.locale] : formatFigure(cell.figure, words.scale), ...known };
}
