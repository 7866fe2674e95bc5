import type { Area, Indicator, Unit, UnitId } from "../../core/types.ts";
import { areaFinder } from "./area-names.ts";
import type { AreaFinder, AreaFound } from "./area-names.ts";
import { indicatorFinder } from "./indicator-names.ts";
import type { IndicatorFinder } from "./indicator-names.ts";
import { periodsTogether, readPeriodName, splitPeriod } from "./period-names.ts";
import type { PeriodFound } from "./period-names.ts";
import { LONGEST_LABEL, plain, withoutNumbering } from "./plain.ts";
import { withoutConstant } from "./prices.ts";
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

/**
 * Why figures are none of those that are compared: planned, aimed at or forecast; or totals at the prices of a year.
 * `result` says that they are, whatever the whole table is.
 */
export type Aside = "target" | "constant" | "result";
/** 本月: the last month of the period that is spoken of; 1—本月累计: from the year's beginning to its end. */
export type Span = "month" | "since-january";
/** Growth without that of prices, or with it. */
export type Priced = "real" | "nominal";

/** What a label says of the figures in its row or column; `name` is what is left of it, an indicator's name. */
export type Facets = {
  readonly area?: AreaFound;
  readonly period?: PeriodFound;
  readonly unit?: UnitFound;
  readonly isGrowth?: true;
  /** 上年同期: the same span a year earlier. */
  readonly isEarlier?: true;
  readonly span?: Span;
  readonly aside?: Aside;
  /** 其中：税收收入: a part of what stands before it. */
  readonly isAmong?: true;
  readonly priced?: Priced;
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
    "数额",
    "金额",
    "数",
    "额",
    "数字",
    "数量",
    "统计值",
    "指标数值",
    "全区",
    "本年",
    "当年",
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
  /(?:[比较][上去]年(?:同期|同月|末)?|同比)?(?:实际|名义)?(?:增长|增减|增幅|增速|增长率|增长速度|\+-|±|\+\/-)(?:率|幅度|幅)?|^同比$|^[比较][上去]年(?:同期|同月)?$|growth(?: rate)?|year[- ]on[- ]year|\byoy\b/i;
/** Growth over several years is another thing. */
const OVER_YEARS = /年均|平均增长|两年平均|annual average/i;

const EARLIER = /^(?:上年|去年)(?:同期|同月)?(?:实绩|数|值)?(?![^（(]*(?:增|减|±))/;
const CUMULATIVE =
  /^(?:(?:1|一)?\s*[-—–~～至]\s*本月(?:止)?(?:累计)?|本月止(?:累计)?|本年累计|年初累计|自年初累计|累计)/;
const MONTH = /^(?:本月|当月)/;
const CURRENT = /^(?:本期|当期|本季)/;
/** What was done stands beside what was planned; 完成% is how much of the plan. */
const RESULT = /^(?:(?:实际)?完成(?:额|数|值|量)?|(?:实际|实绩|执行|决算)(?:数|值)?)$/;
/** 其中, or # as yearbooks print it. */
const AMONG = /^\s*(?:其中|[#＃]|of which)/i;
const TARGET = /(?:年度|全年|预期|预计|预测)?(?:计划|目标|预期|预计|预测|规划)(?:数|值)?/;

/** Reads a label that may name area, period, unit and indicator at once: 2023年地区生产总值（亿元）. */
export function facetsOf(text: string, find: Finders): Facets {
  if (text.length > LONGEST_LABEL) return { name: text };
  const said = labelFacets(withoutNumbering(text.replace(/\s+/g, " ")), find);
  return said.name !== undefined && AMONG.test(text) ? { ...said, isAmong: true } : said;
}

function labelFacets(label: string, find: Finders): Facets {
  if (label === "" || NOTHING.has(plain(label))) return {};
  // High-tech enterprises ends in what is also a unit: a whole name goes before its parts.
  if (isIndicator(label, find)) return { name: label };
  for (const [pattern, facet] of [
    [EARLIER, { isEarlier: true }],
    [CUMULATIVE, { span: "since-january" }],
    [MONTH, { span: "month" }],
    [CURRENT, {}],
  ] as const) {
    const said = pattern.exec(label)?.[0];
    if (said !== undefined)
      return {
        ...facetsOf(label.slice(said.length).trim(), find),
        ...facet,
        ...(said.includes("同月") && { span: "month" }),
      };
  }
  const target = TARGET.exec(label)?.[0];
  if (target !== undefined) return { ...facetsOf(label.replace(target, "").trim(), find), aside: "target" };
  const current = withoutConstant(label);
  if (current === label) return plainFacets(label, find);
  const said = facetsOf(current, find);
  return { ...said, aside: "constant", ...(said.isGrowth && { priced: "real" }) };
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
  const rest = parted ? sinceLast(parted.rest, parted.found) : (split?.rest ?? label);
  if (RESULT.test(rest) && split?.unit.printed.includes("%")) return { name: label, unit: split.unit };
  const remaining = rest === "" ? {} : parted ? facetsOf(rest, find) : named(rest, find);
  const unit = split?.unit ?? remaining.unit;
  // 增减（亿元） is by how much, and no rate.
  if (remaining.isGrowth && split && !isRate(split.unit)) return { name: rest, unit: split.unit };
  const period = parted && remaining.period ? periodsTogether(parted.found, remaining.period) : parted?.found;
  return { ...remaining, ...(period && { period }), ...(unit && { unit }) };
}

const RATES: ReadonlySet<UnitId> = new Set(["percent", "permille", "percentage-point"] as UnitId[]);

export function isRate({ units }: UnitFound): boolean {
  return units.some((id) => RATES.has(id));
}

/** 比2024年 after 2025年 is 比上年; growth over more years is another thing. */
function sinceLast(rest: string, period: PeriodFound): string {
  const year = period.kind === "period" ? Number(period.period.slice(0, 4)) : 0;
  return rest.replace(/^([比较])(\d{4})年/, (whole, word: string, base: string) =>
    Number(base) + 1 === year ? `${word}上年` : whole,
  );
}

/** A name, with or without a word for growth: the name of a growth itself is a name. */
function named(text: string, find: Finders): Facets {
  const label = text.replace(/^[:：、,，\s]+|[:：、,，\s]+$/g, "").replace(/^[（(]([^()（）]+)[)）]$/, "$1");
  const inner = readPeriodName(label);
  if (inner) return { period: inner };
  const area = find.area(label);
  if (area) return { area };
  if (RESULT.test(label)) return { aside: "result" };
  if (NOTHING.has(plain(label))) return {};
  if (isIndicator(label, find)) return { name: label };
  const [, head = "", remark = ""] = /^([^(（]+)[(（]([^()（）]+)[)）]$/.exec(label) ?? [];
  if (NOTHING.has(plain(head))) return nameless(facetsOf(remark, find));
  const growth = OVER_YEARS.test(label) ? null : GROWTH.exec(label);
  if (!growth) return ofArea(label, find) ?? { name: label };
  const rest = (label.slice(0, growth.index) + label.slice(growth.index + growth[0].length))
    .replace(/[（([][%％]?[)）\]]|[%％]/g, "")
    .replace(/[:：、,，\s的]+$/g, "");
  const priced = /名义/.test(growth[0]) ? "nominal" : /实际/.test(growth[0]) ? "real" : undefined;
  return { isGrowth: true, ...(priced && { priced }), ...ofGrowth(rest, find) };
}

/** 数值（编造） names nothing, 数值（上年同期） no more than 上年同期. */
function nameless(facets: Facets): Facets {
  const { name: _, ...said } = facets;
  return said;
}

/** 天河区同比增速 and 天河区GDP增速 name the district. */
function ofGrowth(rest: string, find: Finders): Facets {
  if (rest === "") return {};
  const area = find.area(rest);
  return area ? { area } : (ofArea(rest, find) ?? { name: rest });
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
