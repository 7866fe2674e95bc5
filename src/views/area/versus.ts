import type { Cell, Figure } from "../../core/cell.ts";
import { carrierOf, judge, judgeSelection, referenceOf } from "../../core/comparability.ts";
import type { SelectionVerdict } from "../../core/comparability.ts";
import { TOLERANCE_YEARS } from "../../core/when.ts";
import type { Dataset, Partition } from "../../core/dataset.ts";
import { yearsApart } from "../../core/period.ts";
import type { AreaCode, Observation, Text } from "../../core/types.ts";
import { explainSelection } from "../../i18n/explain-selection.ts";
import { BOUND_NAMES, LEVEL_NAMES } from "../../i18n/explain.ts";
import { formatPeriod, MISSING } from "../../i18n/format.ts";
import { statusText } from "../../i18n/status.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { TERMS } from "../../i18n/terms.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaName } from "../../i18n/words.ts";
import { keyFigures } from "./figures.ts";
import type { KeyFigure } from "./figures.ts";
import { measurementOf } from "./base.ts";

const DIFFERENCES: Record<"period" | "vintage" | "variant" | "bound" | "status", Text> = {
  period: TERMS.period,
  vintage: ORIGIN_TERMS.vintage,
  variant: ORIGIN_TERMS.variant,
  bound: ORIGIN_TERMS.bound,
  status: COLUMN_TERMS.status,
};

const APART: Text = {
  zh: "两个数字相隔超过三年，不作比较。",
  en: "The two figures are more than three years apart and are not compared.",
};

export type VersusRow = {
  readonly own: KeyFigure;
  readonly other: KeyFigure;
  readonly level: SelectionVerdict["level"];
  readonly verdict: string;
  /** What differs between the two figures besides their values. */
  readonly differences: readonly string[];
};

/** Key figures side by side, each pair with its verdict and what differs in definition. */
export function versusRows(
  data: Dataset,
  district: AreaCode,
  against: AreaCode,
  locale: Locale,
): readonly VersusRow[] {
  const others = keyFigures(data, against, locale);
  return keyFigures(data, district, locale).flatMap((own, index) => {
    const other = others[index];
    const partition = measurementOf(data, own.indicator)?.partition;
    if (!other || !partition) return [];
    const cells = pairCells(data, partition, [district, own.figure], [against, other.figure]);
    const judged = judgeSelection(cells);
    const name = (code: AreaCode) => areaName(data, code, locale);
    return [
      {
        own,
        other,
        level: judged.level,
        verdict: cells.some((cell) => cell.kind === "missing" && cell.reason === "outside-tolerance")
          ? APART[locale]
          : explainSelection(judged, name, locale),
        differences:
          own.figure && other.figure ? differencesOf(partition, own.figure, other.figure, locale) : [],
      },
    ];
  });
}

type Side = readonly [AreaCode, Figure | undefined];

/** The two figures judged against each other; one too many years older than the other does not count. */
function pairCells(data: Dataset, partition: Partition, a: Side, b: Side): readonly Cell[] {
  const figures = [a, b].flatMap(([, figure]) => figure ?? []);
  const reference = referenceOf(figures);
  const apart = figures.length === 2 && figures[0] && figures[1] ? yearsApart(figures[0].period, figures[1].period) : 0; // prettier-ignore
  return [a, b].map(([area, figure]): Cell => {
    if (!figure || !reference) return { kind: "missing", area, reason: "no-figure" };
    if (apart > TOLERANCE_YEARS && figure.period !== reference.period)
      return { kind: "missing", area, reason: "outside-tolerance" };
    return { kind: "value", area, figure, ...judge(figure, reference, partition, data.areas.get(area)) };
  });
}

function differencesOf(partition: Partition, a: Figure, b: Figure, locale: Locale): readonly string[] {
  const [left, right] = [carrierOf(a), carrierOf(b)];
  if (!left || !right) return [];
  const vintage = (id: string | undefined) =>
    id === undefined ? MISSING : (partition.vintages.get(id)?.name[locale] ?? id);
  const variants = partition.indicator.variants;
  const variant = (id: string | undefined) =>
    (id === undefined ? variants?.[0] : variants?.find((one) => one.id === id))?.name[locale] ?? MISSING;
  const status = ({ status: of }: Observation) => statusText(of, partition.indicator)?.[locale] ?? MISSING;
  const pairs: readonly (readonly [keyof typeof DIFFERENCES, string, string])[] = [
    ["period", formatPeriod(a.period, locale), formatPeriod(b.period, locale)],
    ["vintage", vintage(left.vintage), vintage(right.vintage)],
    ["variant", variant(left.variant), variant(right.variant)],
    ["bound", BOUND_NAMES[a.bound][locale], BOUND_NAMES[b.bound][locale]],
    ["status", status(left), status(right)],
  ];
  return pairs
    .filter(([, x, y]) => x !== y)
    .map(([key, x, y]) => `${DIFFERENCES[key][locale]}${COLON[locale]}${x} / ${y}`);
}

/** How many of the pairs compare well, with caution, or not at all. */
export function versusSummary(rows: readonly VersusRow[], locale: Locale): string {
  const count = (level: SelectionVerdict["level"]) => rows.filter((row) => row.level === level).length;
  const parts = (["comparable", "caution", "refuse"] as const).map((level) =>
    locale === "zh"
      ? `${LEVEL_NAMES[level].zh}${String(count(level))}项`
      : `${LEVEL_NAMES[level].en} ${String(count(level))}`,
  );
  return locale === "zh"
    ? `${String(rows.length)}项关键数字中：${parts.join("、")}。`
    : `Of ${String(rows.length)} key figures: ${parts.join(", ")}.`;
}
