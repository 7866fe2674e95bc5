import type { Figure } from "../../core/cell.ts";
import { carrierOf } from "../../core/comparability.ts";
import type { Dataset } from "../../core/dataset.ts";
import { figureAt, isFigure } from "../../core/figures.ts";
import type { Measurement } from "../../core/figures.ts";
import { comparePeriods, familyOf } from "../../core/period.ts";
import {
  INDUSTRIES,
  INDUSTRY_SHARE,
  INDUSTRY_VALUE,
  POPULATION_GROUPS,
  POPULATION_STRUCTURE,
} from "../../core/profile-lists.ts";
import type { Industry, PopulationGroup } from "../../core/profile-lists.ts";
import { choicesOf } from "../../core/series.ts";
import type { TableCell } from "../../core/table.ts";
import type { AreaCode, IndicatorId, Period, Text } from "../../core/types.ts";
import { formatFigure, formatNumber, formatPeriod, MISSING } from "../../i18n/format.ts";
import { conditionTexts } from "../../i18n/conditions.ts";
import { figureFacts } from "../../i18n/facts.ts";
import { SPACE } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Scale } from "../../i18n/quantity.ts";
import { scaleIn } from "../../i18n/words.ts";
import { measurementOf } from "./base.ts";
import { figureKey } from "./keys.ts";
import type { Profile } from "./profile.ts";

const INDUSTRY_NAMES: Record<(typeof INDUSTRIES)[number], Text> = {
  primary: { zh: "第一产业", en: "Primary" },
  secondary: { zh: "第二产业", en: "Secondary" },
  tertiary: { zh: "第三产业", en: "Tertiary" },
};
export const GROUP_NAMES: Record<PopulationGroup, Text> = {
  age: { zh: "年龄", en: "Age" },
  sex: { zh: "性别", en: "Sex" },
  schooling: { zh: "受教育程度", en: "Schooling" },
  migration: { zh: "户籍与迁移", en: "Registration and migration" },
};
const MOST_YEARS = 4;

export type IndustryYear = {
  readonly period: Period;
  readonly when: string;
  readonly shares: readonly {
    readonly id: Industry;
    readonly name: string;
    readonly share?: number;
    readonly text: string;
    /** Key of the printed share, or of the value added that it was computed from. */
    readonly origin?: string;
  }[];
  /** Computed from the three values added; otherwise printed as shares. */
  readonly derived: boolean;
};

/** The three industries' shares of the gross product in the latest years for which any is known. */
export function industryYears({ data, district, locale }: Profile): readonly IndustryYear[] {
  const periods = new Set(
    INDUSTRIES.flatMap((industry) => [INDUSTRY_VALUE[industry], INDUSTRY_SHARE[industry]])
      .flatMap((id) => [...periodsOf(data, id, district)])
      .filter((period) => familyOf(period) === "year"),
  );
  return [...periods]
    .sort((a, b) => comparePeriods(b, a))
    .map((period) => {
      const stated = INDUSTRIES.map((industry) => valueAt(data, INDUSTRY_SHARE[industry], district, period));
      const added = INDUSTRIES.map((industry) => valueAt(data, INDUSTRY_VALUE[industry], district, period));
      const sum = isComplete(added) && sameVintage(data, district, period) ? total(added) : undefined;
      const derived = sum !== undefined && stated.every((share) => share === undefined);
      const shares = INDUSTRIES.map((industry, index) => {
        const part = added[index];
        const share = stated[index] ?? (derived && part !== undefined ? (part / sum) * 100 : undefined);
        const origin = share === undefined ? undefined : industryKey(data, district, industry, period);
        return {
          id: industry,
          ...(origin !== undefined && { origin }),
          name: INDUSTRY_NAMES[industry][locale],
          text: share === undefined ? MISSING : `${formatNumber(share, 2)}%`,
          ...(share !== undefined && { share }),
        };
      });
      return { period, when: formatPeriod(period, locale), shares, derived };
    })
    .filter(({ shares }) => shares.some(({ share }) => share !== undefined))
    .slice(0, MOST_YEARS);
}

/** The figure that a share was read from: the printed share, else the value added. */
function industryKey(data: Dataset, area: AreaCode, industry: Industry, period: Period): string | undefined {
  for (const id of [INDUSTRY_SHARE[industry], INDUSTRY_VALUE[industry]]) {
    const measurement = measurementOf(data, id);
    const answer = measurement && figureAt(data, measurement, area, period);
    if (measurement && answer && isFigure(answer)) return figureKey(measurement, area, answer);
  }
  return undefined;
}

function periodsOf(data: Dataset, id: IndicatorId, district: AreaCode): Iterable<Period> {
  const partition = data.partitions.get(id);
  return partition ? choicesOf(partition, district).keys() : [];
}

function valueAt(data: Dataset, id: IndicatorId, district: AreaCode, period: Period): number | undefined {
  const measurement = measurementOf(data, id);
  const answer = measurement && figureAt(data, measurement, district, period);
  if (!answer || !isFigure(answer) || answer.bound !== "exact") return undefined;
  return carrierOf(answer)?.scope ? undefined : answer.value;
}

function isComplete(values: readonly (number | undefined)[]): values is readonly number[] {
  return values.every((value) => value !== undefined);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Values of different revisions do not add up to a whole. */
function sameVintage(data: Dataset, district: AreaCode, period: Period): boolean {
  const vintages = INDUSTRIES.map((industry) => {
    const partition = data.partitions.get(INDUSTRY_VALUE[industry]);
    return partition && choicesOf(partition, district).get(period)?.chosen.vintage;
  });
  return new Set(vintages).size === 1;
}

export type PopulationRow = {
  readonly id: IndicatorId;
  readonly group: PopulationGroup;
  readonly name: string;
  readonly scale: Scale;
  /** One a census; absent where nothing is known. */
  readonly cells: readonly (TableCell | undefined)[];
  /** On what territory they were counted where that is not the usual one. */
  readonly grounds: readonly string[];
};

/** Census figures by age, sex, schooling and migration; a column a census, blank where nothing is known. */
export function populationTable(profile: Profile): {
  readonly periods: readonly { readonly period: Period; readonly when: string }[];
  readonly rows: readonly PopulationRow[];
} {
  const { data, district, locale } = profile;
  const ids = POPULATION_GROUPS.flatMap((group) => POPULATION_STRUCTURE[group]);
  const periods = [...new Set(ids.flatMap((id) => [...periodsOf(data, id, district)]))]
    .filter((period) => familyOf(period) === "year")
    .sort(comparePeriods);
  const rows = POPULATION_GROUPS.flatMap((group) =>
    POPULATION_STRUCTURE[group].flatMap((id): PopulationRow[] => {
      const measurement = measurementOf(data, id);
      if (!measurement) return [];
      const scale = scaleIn(data, measurement, locale);
      const figures = periods.map((period) => {
        const answer = figureAt(data, measurement, district, period);
        return isFigure(answer) ? answer : undefined;
      });
      const cells = figures.map((one) => one && figureCell(profile, measurement, one, scale));
      const grounds = figures.flatMap((one) => (one ? groundsOf(one, locale) : []));
      const { name } = measurement.partition.indicator;
      return [{ id, group, name: name[locale], scale, cells, grounds: [...new Set(grounds)] }];
    }),
  );
  return { periods: periods.map((period) => ({ period, when: formatPeriod(period, locale) })), rows };
}

/** Each with its year. */
function groundsOf(figure: Figure, locale: Locale): readonly string[] {
  const { coverage, boundary } = carrierOf(figure) ?? {};
  const said = conditionTexts({ ...(coverage && { coverage }), ...(boundary && { boundary }) });
  return said.map((text) => formatPeriod(figure.period, locale) + SPACE[locale] + text[locale]);
}

function figureCell(
  { data, district, locale }: Profile,
  measurement: Measurement,
  figure: Figure,
  scale: Scale,
): TableCell {
  return {
    text: formatFigure(figure, scale),
    ...figureFacts(data, measurement, figure, locale),
    origin: figureKey(measurement, district, figure),
  };
}
