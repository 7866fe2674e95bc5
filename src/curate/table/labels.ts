import type { Coordinates, Unknown } from "./coordinates.ts";
import type { Finders } from "./facets.ts";
import type { IndicatorFound } from "./indicator-names.ts";
import type { UnitFound } from "./unit-names.ts";

/** A name that a table has for an indicator, in one unit; `key` tells it from the table's other ones. */
export type IndicatorLabel = {
  readonly key: string;
  /** As the table says it, with 增速 where it is a growth. */
  readonly name: string;
  readonly isGrowth: boolean;
  readonly unit: UnitFound | Unknown | undefined;
  readonly found: IndicatorFound | undefined;
  /** How many cells it names. */
  readonly figures: number;
};

const cache = new WeakMap<Finders, Map<string, IndicatorLabel>>();

/** What names the indicator of a cell; nothing where neither row, column nor title does. */
export function labelOf(at: Coordinates, find: Finders): IndicatorLabel | undefined {
  const { names, isGrowth = false } = at;
  const unit = isGrowth && !isOfGrowth(at.unit) ? undefined : at.unit;
  if (names.length === 0) return undefined;
  const printed = unit === undefined ? "" : unit.kind === "unknown" ? unit.text : unit.printed;
  const key = [names.join("·"), isGrowth ? "growth" : "", printed].join("|");
  const known = cache.get(find) ?? new Map<string, IndicatorLabel>();
  cache.set(find, known);
  const made = known.get(key) ?? { key, ...named(names, isGrowth, unit, find), isGrowth, unit, figures: 0 };
  known.set(key, made);
  return made;
}

/** Growth beside a column of units is not counted in them. */
function isOfGrowth(unit: Coordinates["unit"]): boolean {
  return unit?.kind === "unit" && unit.units.some((id) => GROWTH_UNITS.has(id));
}

const GROWTH_UNITS: ReadonlySet<string> = new Set(["percent", "permille", "percentage-point"]);

/** The nearest name, or the nearest with the wider ones: 第二产业 under 增加值 is 第二产业增加值. */
function named(
  names: readonly string[],
  isGrowth: boolean,
  unit: IndicatorLabel["unit"],
  find: Finders,
): Pick<IndicatorLabel, "name" | "found"> {
  const units = unit === undefined || unit.kind === "unknown" ? [] : unit.units;
  const near = names.at(-1) ?? "";
  const wide = names.slice(0, -1).join("");
  const forms = [
    ...(wide === "" || wide === near ? [near] : [near, near + wide, wide + near]),
    `${near}增加值`,
  ];
  const tried = forms.map((name) => ({ name, found: find.indicator({ name, isGrowth, units }) }));
  const sure = tried.find(({ found }) => found?.kind === "sure");
  const found = sure?.found ?? tried.find((one) => one.found)?.found;
  const name = sure?.name ?? [...new Set(names)].join(" · ");
  return { name, found };
}
