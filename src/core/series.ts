import { chooseByPeriod } from "./choice.ts";
import type { Choice } from "./choice.ts";
import type { Figure } from "./cell.ts";
import type { Partition } from "./dataset.ts";
import { grouped } from "./grouped.ts";
import { intervalOf } from "./interval.ts";
import { once } from "./once.ts";
import { liesBetween } from "./period.ts";
import type { Area, AreaCode, Break, Observation, Period, Text } from "./types.ts";

type Choices = ReadonlyMap<Period, Choice>;

/** The observations put to their areas, and what was chosen of them so far. */
const known = once(({ observations }: Partition) => ({
  own: grouped(observations, ({ area }) => area),
  choices: new Map<AreaCode, Choices>(),
}));

/** The chosen figure of an area in each period, with the other published values. Computed once a partition. */
export function choicesOf(partition: Partition, area: AreaCode): Choices {
  const { own, choices } = known(partition);
  const ofArea =
    choices.get(area) ?? chooseByPeriod(own.get(area) ?? [], usualVariantOf(partition), partition.sources);
  choices.set(area, ofArea);
  return ofArea;
}

export function usualVariantOf({ indicator }: Partition): string | undefined {
  return indicator.variants?.[0]?.id;
}

/** About the whole area under the usual definition. */
export function isWhole(partition: Partition, { scope, variant }: Observation): boolean {
  const usual = usualVariantOf(partition);
  return scope === undefined && (variant ?? usual) === usual;
}

/** The figure of a choice as its source states it: the same record each time it is asked for. */
export const statedFigure = once(({ chosen: observation, others }: Choice): Figure => ({
  value: observation.value,
  interval: intervalOf(observation),
  bound: observation.bound,
  period: observation.period,
  indicator: observation.indicator,
  origin: { kind: "stated", observation, others },
}));

/** Whether two figures are about the same territory under the same definition. */
export function isSameSubject(partition: Partition, a: Observation, b: Observation): boolean {
  const usual = usualVariantOf(partition);
  return (a.variant ?? usual) === (b.variant ?? usual) && a.scope?.zh === b.scope?.zh;
}

/** Why two figures are not compared, and, where the data say so, between which periods the break lies. */
export type Cut = { readonly reason?: Text; readonly at?: Pick<Break, "after" | "before"> };

/** The break between two figures of one area and indicator, or undefined where they may be compared. */
export function breakBetween(
  { indicator, vintages }: Partition,
  area: Area | undefined,
  a: Observation,
  b: Observation,
): Cut | undefined {
  const applies = (at: Break) =>
    liesBetween(at, a.period, b.period) &&
    (!at.areas || (area !== undefined && at.areas.includes(area.code)));
  const known = a.vintage !== undefined && b.vintage !== undefined;
  // A break in the method is where one vintage follows another: figures of the same vintage stand on one side of it.
  const method = known && a.vintage === b.vintage ? [] : (indicator.breaks ?? []);
  const boundary = indicator.kind === "growth" ? [] : (area?.breaks ?? []);
  const stated = [...method, ...boundary].find(applies);
  if (stated) return { reason: stated.reason, at: stated };
  return known && a.vintage !== b.vintage ? vintageCut(vintages, a.vintage, b.vintage) : undefined;
}

/** One vintage follows another: their names say what changes. */
function vintageCut(vintages: Partition["vintages"], from = "", to = ""): Cut {
  const [a, b] = [vintages.get(from)?.name, vintages.get(to)?.name];
  return a && b ? { reason: { zh: `${a.zh} → ${b.zh}`, en: `${a.en} → ${b.en}` } } : {};
}
