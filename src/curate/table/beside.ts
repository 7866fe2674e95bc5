import { comparePeriods, familyOf } from "../../core/period.ts";
import { together } from "./coordinates.ts";
import type { Coordinates, Unknown } from "./coordinates.ts";
import { isIndicator } from "./facets.ts";
import type { Finders } from "./facets.ts";
import { isRemark } from "./indicator-names.ts";

/** Growth and the year before say only how they stand to the totals on their left, whose are all that they leave out. */
export function besideLevel(level: Coordinates, own: Coordinates): Coordinates {
  const isSame = own.names.length === 0 || grown(own) === grown(level);
  if (!isSame) return !own.period && isPartOfYear(level) ? { ...own, period: unknownPeriod(own) } : own;
  const { names, area, period, span, aside, unit } = level;
  return {
    ...(area && { area }),
    ...(period && { period }),
    ...(span && { span }),
    ...(aside && !own.isEarlier && { aside }),
    ...(unit && own.isEarlier && { unit }),
    ...own,
    names: own.names.length > 0 ? own.names : names,
  };
}

/** Whether a column says how something stands to something else, and not how much it is. */
export function isRelative({ isGrowth, isEarlier, names }: Coordinates): boolean {
  return isGrowth === true || isEarlier === true || GROWTH.test(names.at(-1) ?? "");
}

const GROWTH = /(?:增速|增长率?)$/;

function grown({ names }: Coordinates): string {
  return names.join().replace(GROWTH, "");
}

/** Growth of something else beside 1—9月 may be of these months or of the year: the reader says which. */
function unknownPeriod({ names }: Coordinates): Unknown {
  return { kind: "unknown", text: names.join("") };
}

function isPartOfYear({ period }: Coordinates): boolean {
  return period?.kind === "part" || (period?.kind === "period" && period.period.length > 4);
}

/** 2024年 after 2025年: growth behind the two is that of 2025. */
export function isYearsBack(level: Coordinates, next: Coordinates): boolean {
  if (level.period?.kind !== "period" || next.period?.kind !== "period") return false;
  const [a, b] = [level.period.period, next.period.period];
  const isSame = next.names.join() === level.names.join();
  return isSame && familyOf(a) === familyOf(b) && comparePeriods(b, a) < 0;
}

/** 其中：税收收入 below 一般公共预算收入 is 一般公共预算收入中的税收收入, where there is such an indicator. */
export function partOf(whole: Coordinates, own: Coordinates, find: Finders): Coordinates {
  const [of, name] = [whole.names.at(-1), own.names.at(-1)];
  if (!own.isAmong || of === undefined || name === undefined) return own;
  const full = `${of}中的${name}`;
  return isIndicator(full, find) ? { ...own, names: [...own.names.slice(0, -1), full] } : own;
}

/**
 * What head and label say of a cell. A head that names what nobody knows, over labels with names, may make another thing
 * of them: 完成进度 of 地区生产总值 is no 地区生产总值. So may one in another unit than its rows.
 */
export function crossing(head: Coordinates, label: Coordinates, find: Finders): Coordinates {
  const at = together(head, label);
  if (label.names.length === 0 && label.unit === undefined) return at;
  const isOther =
    head.unit?.kind === "unit" &&
    label.unit?.kind === "unit" &&
    !head.isGrowth &&
    !head.unit.units.some((one) => label.unit?.kind === "unit" && label.unit.units.includes(one));
  const isUnsure = label.names.length > 0 && head.names.some((name) => isQualifier(name, find));
  return isOther || isUnsure ? { ...at, isOpen: true } : at;
}

const qualifiers = new WeakMap<Finders, Map<string, boolean>>();

function isQualifier(name: string, find: Finders): boolean {
  const known = qualifiers.get(find) ?? new Map<string, boolean>();
  qualifiers.set(find, known);
  const answer = known.get(name) ?? (name !== "增加值" && !isRemark(name) && !isIndicator(name, find));
  known.set(name, answer);
  return answer;
}
