import type { Area, Indicator, Unit, UnitId } from "../../core/types.ts";
import { areaFinder } from "./area-names.ts";
import type { AreaFinder, AreaFound } from "./area-names.ts";
import { indicatorFinder } from "./indicator-names.ts";
import type { IndicatorFinder } from "./indicator-names.ts";
import { readPeriodName, splitPeriod } from "./period-names.ts";
import type { PeriodFound } from "./period-names.ts";
import { plain, withoutNumbering } from "./plain.ts";
import { splitUnit, unitFinder } from "./unit-names.ts";
import type { UnitFinder, UnitFound } from "./unit-names.ts";

/** What our data call things: all that a table of somebody else's is recognised by. */
export type Catalogue = {
  readonly areas: readonly Area[];
  readonly indicators: readonly (Indicator & { readonly figures?: number })[];
  readonly units: readonly Unit[];
  /** The units that whoever shows the figures knows; left out where that is all. */
  readonly shown?: readonly UnitId[];
};

export type Finders = {
  readonly area: AreaFinder;
  readonly unit: UnitFinder;
  readonly indicator: IndicatorFinder;
};

export function findersOf({ areas, indicators, units }: Catalogue): Finders {
  const bases = new Map<UnitId, UnitId>(units.map(({ id, base }) => [id, base]));
  return {
    area: areaFinder(areas),
    unit: unitFinder(units),
    indicator: indicatorFinder(indicators, (unit) => bases.get(unit) ?? unit),
  };
}

/** Why figures are none of those that are compared: planned, aimed at or forecast; or totals at the prices of a year. */
export type Aside = "target" | "constant";

/** What a label says of the figures in its row or column; `name` is what is left of it, an indicator's name. */
export type Facets = {
  readonly area?: AreaFound;
  readonly period?: PeriodFound;
  readonly unit?: UnitFound;
  readonly isGrowth?: true;
  /** 上年同期: the same span a year earlier. */
  readonly isEarlier?: true;
  /** 1—本月累计: from the year's beginning to the month that is spoken of. */
  readonly isCumulative?: true;
  readonly aside?: Aside;
  readonly name?: string;
};

/** Heads of columns that say what kind of thing stands below, and name nothing. */
const NOTHING = new Set(
  [
    "数值",
    "数据",
    "值",
    "指标值",
    "本期",
    "本期值",
    "绝对值",
    "绝对量",
    "总量",
    "绝对数",
    "value",
    "values",
    "figure",
    "amount",
    "实绩",
    "本年",
    "合计值",
    "指标",
    "项目",
    "名称",
    "指标名称",
    "indicator",
    "地区",
    "区域",
    "区",
    "行政区",
    "区县",
    "各区",
    "area",
    "district",
    "region",
  ].map(plain),
);

const GROWTH =
  /(?:比上年|比去年|较上年|较去年|比上年同期|比去年同期|较上年同期|同比)?(?:实际)?(?:增长|增减|增幅|增速|增长率|增长速度|\+-|±|\+\/-)(?:率|幅度|幅)?|^同比$|growth(?: rate)?|year[- ]on[- ]year|\byoy\b/i;
/** Growth over several years is another thing. */
const OVER_YEARS = /年均|平均增长|两年平均|annual average/i;

const EARLIER = /^(?:上年|去年)(?:同期|同月)?(?:实绩|数|值)?(?![^（(]*(?:增|减|±))/;
const CUMULATIVE = /^(?:(?:1|一)?\s*[-—–~～至]\s*本月(?:止)?(?:累计)?|本年累计|年初累计|自年初累计|累计)/;
const CURRENT = /^(?:本月|当月|本期|当期|本季)/;
const CONSTANT = /[（(]?按?\s*(?:\d{4}年)?不变价格?(?:计算)?[)）]?/;
const TARGET = /(?:年度|全年|预期|预计|预测)?(?:计划|目标|预期|预计|预测|规划)(?:数|值)?/;

/** What is longer is prose: to look for names in it would take minutes, and to find one would be chance. */
const LONGEST_LABEL = 1000;

/** Reads a label that may name area, period, unit and indicator at once: 2023年地区生产总值（亿元）. */
export function facetsOf(text: string, find: Finders): Facets {
  if (text.length > LONGEST_LABEL) return { name: text };
  const label = withoutNumbering(text.replace(/\s+/g, " "));
  if (label === "" || NOTHING.has(plain(label))) return {};
  // High-tech enterprises ends in what is also a unit: a whole name goes before its parts.
  if (isIndicator(label, find)) return { name: label };
  for (const [pattern, facet] of [
    [EARLIER, { isEarlier: true }],
    [CUMULATIVE, { isCumulative: true }],
    [CURRENT, {}],
  ] as const) {
    const said = pattern.exec(label)?.[0];
    if (said !== undefined) return { ...facetsOf(label.slice(said.length).trim(), find), ...facet };
  }
  const target = TARGET.exec(label)?.[0];
  if (target !== undefined) return { ...facetsOf(label.replace(target, "").trim(), find), aside: "target" };
  const constant = CONSTANT.exec(label)?.[0];
  if (constant !== undefined)
    return { ...facetsOf(label.replace(constant, "").trim(), find), aside: "constant" };
  return plainFacets(label, find);
}

function plainFacets(label: string, find: Finders): Facets {
  const area = find.area(label);
  if (area) return { area };
  const whole = readPeriodName(label);
  if (whole) return { period: whole };
  const alone = find.unit(label);
  if (alone) return { unit: alone };
  const split = splitUnit(label, find.unit);
  const parted = splitPeriod(split?.rest ?? label);
  const rest = parted?.rest ?? split?.rest ?? label;
  const remaining = rest === "" ? {} : named(rest, find);
  const unit = split?.unit ?? remaining.unit;
  return {
    ...(parted && { period: parted.found }),
    ...remaining,
    ...(unit && { unit }),
  };
}

/** A name, with or without a word for growth: the name of a growth itself is a name. */
function named(text: string, find: Finders): Facets {
  const label = text.replace(/^[:：、,，\s]+|[:：、,，\s]+$/g, "");
  const inner = readPeriodName(label);
  if (inner) return { period: inner };
  const area = find.area(label);
  if (area) return { area };
  if (NOTHING.has(plain(label))) return {};
  if (isIndicator(label, find)) return { name: label };
  const growth = OVER_YEARS.test(label) ? null : GROWTH.exec(label);
  if (!growth) return ofArea(label, find) ?? { name: label };
  const rest = (label.slice(0, growth.index) + label.slice(growth.index + growth[0].length))
    .replace(/[（([][%％]?[)）\]]|[%％]/g, "")
    .replace(/[:：、,，\s的]+$/g, "");
  return { isGrowth: true, ...(rest !== "" && { name: rest }) };
}

/** 天河区GDP names the district and what is counted there, where the rest is an indicator's name for sure. */
function ofArea(label: string, find: Finders): Facets | undefined {
  const parted = splitArea(label, find);
  return parted && isIndicator(parted.rest, find) ? { area: parted.area, name: parted.rest } : undefined;
}

/** In signs; no area's name is as long. */
const LONGEST_AREA = 100;

/** The longest area's name that begins a label, and what follows it. */
export function splitArea(
  label: string,
  find: Finders,
): { readonly area: AreaFound; readonly rest: string } | undefined {
  for (let length = Math.min(label.length - 1, LONGEST_AREA); length >= 2; length -= 1) {
    const area = find.area(label.slice(0, length));
    if (area?.kind === "area") return { area, rest: label.slice(length).replace(/^的/, "") };
  }
  return undefined;
}

/** Whether a name is that of one of our indicators, whatever it is counted in. */
export function isIndicator(name: string, find: Finders): boolean {
  return find.indicator({ name, isGrowth: false, units: [] })?.kind === "sure";
}
