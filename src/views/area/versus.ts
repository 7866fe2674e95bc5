import type { Figure } from "../../core/cell.ts";
import { commonPeriod } from "../../core/common-period.ts";
import { carrierOf } from "../../core/comparability.ts";
import type { SelectionVerdict } from "../../core/comparability.ts";
import { compare } from "../../core/comparison.ts";
import type { Dataset, Partition } from "../../core/dataset.ts";
import type { Measurement } from "../../core/figures.ts";
import { KEY_FIGURES } from "../../core/profile-lists.ts";
import type { AreaCode, Observation, Text } from "../../core/types.ts";
import { areasOnOwn } from "../../i18n/own-words.ts";
import { explainSelection } from "../../i18n/explain-selection.ts";
import { BOUND_NAMES, LEVEL_NAMES, MISSING_REASONS } from "../../i18n/explain.ts";
import { formatPeriod, MISSING } from "../../i18n/format.ts";
import { statusText } from "../../i18n/status.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { TERMS } from "../../i18n/terms.ts";
import { COLON, STOP, listed, speak } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaName } from "../../i18n/words.ts";
import { keyFigureOf, newestFigure } from "./figures.ts";
import type { KeyFigure } from "./figures.ts";
import { measurementOf } from "./base.ts";

const DIFFERENCES: Record<"period" | "vintage" | "variant" | "bound" | "status", Text> = {
  period: TERMS.period,
  vintage: ORIGIN_TERMS.vintage,
  variant: ORIGIN_TERMS.variant,
  bound: ORIGIN_TERMS.bound,
  status: COLUMN_TERMS.status,
};

const WORDS = {
  apart: {
    zh: "两区没有同一时期的可比数字，各列最近一期，不作比较。",
    en: "There is no period in which both have comparable figures; the newest of each is shown and not compared.",
  },
  rule: {
    zh: "每项取两区都有可比数字的最近一年。",
    en: "Each is of the newest year in which both have comparable figures.",
  },
} satisfies Record<string, Text>;

export type VersusRow = {
  readonly own: KeyFigure;
  readonly other: KeyFigure;
  readonly level: SelectionVerdict["level"];
  readonly verdict: string;
  /** What differs between the two figures besides their values. */
  readonly differences: readonly string[];
};

/**
 * Key figures side by side, each pair at the newest year in which both districts have comparable figures, with its
 * verdict and what differs in definition; where there is none, each district's newest, not compared.
 */
export function versusRows(
  data: Dataset,
  district: AreaCode,
  against: AreaCode,
  locale: Locale,
): readonly VersusRow[] {
  return KEY_FIGURES.flatMap((id) => {
    const measurement = measurementOf(data, id);
    return measurement ? [versusRow(data, measurement, [district, against], locale)] : [];
  });
}

type Pair = readonly [AreaCode, AreaCode];

function versusRow(data: Dataset, measurement: Measurement, areas: Pair, locale: Locale): VersusRow {
  const common = commonPeriod(data, measurement, areas, "year") ?? commonPeriod(data, measurement, areas, "undated"); // oxfmt-ignore
  if (!common) return apartRow(data, measurement, areas, locale);
  const when = { kind: "period", period: common.period } as const;
  const { cells, judgement } = compare(data, { measurement, areas, when });
  const [a, b] = areas.map((area) => {
    const cell = cells.get(area);
    return cell?.kind === "value" ? cell.figure : undefined;
  });
  const name = (code: AreaCode) => areaName(data, code, locale);
  return {
    own: keyFigureOf(data, measurement, a, locale),
    other: keyFigureOf(data, measurement, b, locale),
    level: judgement.level,
    verdict: explainSelection(judgement, name, locale, areasOnOwn(cells.values())),
    differences: a && b ? differencesOf(measurement.partition, a, b, locale) : [],
  };
}

/** Each district's newest figure, with the reason why they are not compared. */
function apartRow(data: Dataset, measurement: Measurement, areas: Pair, locale: Locale): VersusRow {
  const [a, b] = areas;
  const own = newestFigure(data, measurement, a, locale);
  const other = newestFigure(data, measurement, b, locale);
  const without = [own, other].flatMap(({ figure }, index) => (figure ? [] : (areas[index] ?? [])));
  const names = listed(
    locale,
    without.map((area) => areaName(data, area, locale)),
  );
  const stop = STOP[locale];
  return {
    own,
    other,
    level: "refuse",
    verdict:
      without.length > 0
        ? speak(locale, names, COLON, MISSING_REASONS["no-figure"], stop)
        : WORDS.apart[locale],
    differences:
      own.figure && other.figure
        ? differencesOf(measurement.partition, own.figure, other.figure, locale)
        : [],
  };
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
    ? `${String(rows.length)}项关键数字中：${parts.join("、")}。${WORDS.rule.zh}`
    : `Of ${String(rows.length)} key figures: ${parts.join(", ")}. ${WORDS.rule.en}`;
}
