import type { Coordinates, Unknown } from "./coordinates.ts";
import { isRate } from "./facets.ts";
import type { Finders } from "./facets.ts";
import { isRemark } from "./indicator-names.ts";
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
  /** All that names it, the widest first. */
  readonly names: readonly string[];
  /** How many cells it names. */
  readonly figures: number;
};

const cache = new WeakMap<Finders, Map<string, IndicatorLabel>>();

/** What names the indicator of a cell; nothing where neither row, column nor title does. */
export function labelOf(at: Coordinates, find: Finders): IndicatorLabel | undefined {
  const { names, isGrowth = false, priced } = at;
  // Growth beside a column of units is not counted in them.
  const unit = isGrowth && !(at.unit?.kind === "unit" && isRate(at.unit)) ? undefined : at.unit;
  if (names.length === 0) return undefined;
  const printed = unit === undefined ? "" : unit.kind === "unknown" ? unit.text : unit.printed;
  const growth = isGrowth ? `${priced === undefined ? "" : `${priced}-`}growth` : "";
  const key = [names.join("·"), growth, printed].join("|");
  const said = at.isOpen ? `${key}|open` : key;
  const known = cache.get(find) ?? new Map<string, IndicatorLabel>();
  cache.set(find, known);
  const made =
    known.get(said) ??
    ({ key, names, ...named(at, unit, find), isGrowth, unit, figures: 0 } satisfies IndicatorLabel);
  known.set(said, made);
  return made;
}

/** Names that would read the same are shown with the wider ones, which tell them apart. */
export function toldApart(labels: ReadonlyMap<string, IndicatorLabel>): ReadonlyMap<string, IndicatorLabel> {
  const shown = ({ key, name }: IndicatorLabel) => [name, ...key.split("|").slice(1)].join("|");
  const counts = new Map<string, number>();
  for (const label of labels.values()) counts.set(shown(label), (counts.get(shown(label)) ?? 0) + 1);
  return new Map(
    [...labels].map(([key, label]) => [
      key,
      (counts.get(shown(label)) ?? 0) > 1 ? { ...label, name: joined(label.names) } : label,
    ]),
  );
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].join(" · ");
}

/** The nearest name, or the nearest with the wider ones: 第二产业 under 增加值 is 第二产业增加值. */
function named(
  { names, isGrowth, isOpen, priced }: Coordinates,
  unit: IndicatorLabel["unit"],
  find: Finders,
): Pick<IndicatorLabel, "name" | "found"> {
  const units = unit === undefined || unit.kind === "unknown" ? [] : unit.units;
  const near = names.at(-1) ?? "";
  const wide = names.slice(0, -1).join("");
  const both = wide === "" || wide === near ? [] : [near + wide, wide + near];
  const forms = isOpen ? [...both, near] : [near, ...both, `${near}增加值`];
  const tried = forms.map((name) => ({
    name,
    found: find.indicator({ name, isGrowth: isGrowth === true, units, ...(priced && { priced }) }),
  }));
  const sure = tried.find(({ found }) => found?.kind === "sure");
  const found = sure?.found ?? tried.find((one) => one.found)?.found;
  if (isOpen && sure?.name === near && found?.kind === "sure")
    return { name: joined(names), found: { kind: "alike", indicators: [found.indicator] } };
  const remarks = names.slice(0, -1).filter(isRemark);
  const name = sure ? [...remarks, sure.name].join(" · ") : joined(names);
  return { name: priced === "nominal" ? `${name}（名义）` : name, found };
}
