import type { Indicator, IndicatorId, UnitId } from "../../core/types.ts";
import { plain, withoutNumbering } from "./plain.ts";

/** How a label names one of our indicators: by its name, another name of it, or as its growth. */
export type IndicatorReason = "name" | "alias" | "growth";
export type IndicatorFound =
  | { readonly kind: "sure"; readonly indicator: IndicatorId; readonly reason: IndicatorReason }
  /** Names that are alike, the likeliest first: for a person to choose from, never taken for granted. */
  | { readonly kind: "alike"; readonly indicators: readonly IndicatorId[] };

/** A label without period and unit: what it names, whether it speaks of growth, and the units that it may be in. */
export type Label = {
  readonly name: string;
  readonly isGrowth: boolean;
  readonly priced?: "real" | "nominal";
  readonly units: readonly UnitId[];
};

export type IndicatorFinder = (label: Label) => IndicatorFound | undefined;

type Known = { readonly indicator: Indicator; readonly reason: "name" | "alias" };

/** How alike two names have to be, by the pairs of signs that they share, to be offered. */
const ALIKE = 0.5;
const MOST_OFFERED = 5;

/** Finds indicators of the statistics by name and unit; single cases and claims have no tables. */
export function indicatorFinder(
  indicators: readonly (Indicator & { readonly figures?: number })[],
  baseOf: (unit: UnitId) => string,
): IndicatorFinder {
  const statistics = indicators.filter(({ group = "statistic" }) => group === "statistic");
  const byId = new Map(statistics.map((indicator) => [indicator.id, indicator]));
  // Of two of one name the one that more sources print.
  const ordered = [...statistics].sort((a, b) => (b.figures ?? 0) - (a.figures ?? 0));
  const names = new Map<string, Known[]>();
  const add = (name: string, known: Known) => {
    const key = bare(name);
    const there = names.get(key);
    if (there) there.push(known);
    else names.set(key, [known]);
  };
  const parts = new Set(ordered.flatMap((indicator) => partIn(indicator)?.part ?? []).map(bare));
  const isPart = (name: string) => parts.has(bare(name).replace(/增速$/, ""));
  for (const reason of ["name", "alias"] as const)
    for (const indicator of ordered)
      for (const name of reason === "name" ? namesOf(indicator) : aliasesOf(indicator))
        // 税收收入 may be all that is collected or the part of a budget: it names neither.
        if (name === indicator.name.zh || !isPart(name)) add(name, { indicator, reason });
  for (const indicator of ordered) {
    const { whole, part } = partIn(indicator) ?? {};
    const of = whole === undefined ? [] : (names.get(bare(whole)) ?? []);
    for (const one of of)
      for (const name of [...namesOf(one.indicator), ...aliasesOf(one.indicator)])
        add(`${name}中的${part ?? ""}`, { indicator, reason: "alias" });
  }
  const fits = ({ unit }: Indicator, units: readonly UnitId[]) =>
    units.length === 0 || units.some((one) => baseOf(one) === baseOf(unit));
  const exact = ({ name, units }: Omit<Label, "isGrowth">) =>
    names.get(bare(name))?.find(({ indicator }) => fits(indicator, units));
  const alike = alikeFinder(ordered);
  return (label) => {
    if (!label.isGrowth) {
      const known = exact(label);
      if (known) return { kind: "sure", indicator: known.indicator.id, reason: known.reason };
      return alike(label, (one) => fits(one, label.units));
    }
    const grows = byId.get(exact({ name: label.name, units: [] })?.indicator.growth ?? ("" as IndicatorId));
    const growth = grows ?? exact({ name: `${label.name}增速`, units: label.units })?.indicator;
    if (growth && isPricedSo(growth, label)) return { kind: "sure", indicator: growth.id, reason: "growth" };
    return alike(label, ({ kind }) => kind === "growth");
  };
}

/** 名义 growth is none of those at the prices of a year, and the other way round. */
function isPricedSo({ definition }: Indicator, { priced }: Label): boolean {
  const isNominal = definition.zh.includes("名义");
  return priced === undefined || (priced === "nominal") === isNominal || /实际.*名义/.test(definition.zh);
}

/** 一般公共预算收入中的税收收入: what is a part, and of what. */
function partIn({ name }: Indicator): { readonly whole: string; readonly part: string } | undefined {
  const [, whole = "", part = ""] = /^([^（(]+)中的([^（(]+)$/.exec(name.zh) ?? [];
  return part === "" ? undefined : { whole, part };
}

/** A name without its remark in brackets says less than the name. */
function aliasesOf({ name, aliases = [] }: Indicator): readonly string[] {
  return [...aliases, name.zh.replace(/[（(][^）)]*[）)]$/, "")];
}

function namesOf({ name }: Indicator): readonly string[] {
  return [name.zh, name.en];
}

/** Said of a figure, not of what it counts. */
const REMARK =
  /\((?:按?当年价格?(?:计算)?|现价|(?:初步(?:核算|统计)?|快报|最终核实|年报|[修调][订整正][前后]?)[数值]?)\)/g;

/** 快报数, 修订后: tells figures apart that count the same. */
export function isRemark(text: string): boolean {
  return bare(`(${text})`) === "";
}

/** A name as it is compared. */
function bare(name: string): string {
  const said = plain(withoutNumbering(name));
  return said.replace(REMARK, "").replace(/[《》“”"'、,，:：]/g, "");
}

/** A name as the pairs of neighbouring signs in it. */
type Form = { readonly indicator: Indicator; readonly size: number };

/** Finds names that share pairs of signs by the pairs, since a table may have thousands of names that are none of ours. */
function alikeFinder(indicators: readonly Indicator[]) {
  const having = new Map<string, Form[]>();
  for (const indicator of indicators)
    for (const name of [...namesOf(indicator), ...aliasesOf(indicator), partIn(indicator)?.part ?? ""]) {
      const pairs = pairsOf(bare(name));
      const form = { indicator, size: pairs.size };
      for (const pair of pairs) {
        const there = having.get(pair);
        if (there) there.push(form);
        else having.set(pair, [form]);
      }
    }
  return ({ name }: Label, isAsked: (one: Indicator) => boolean): IndicatorFound | undefined => {
    const asked = pairsOf(bare(name));
    const shared = new Map<Form, number>();
    for (const pair of asked)
      for (const form of having.get(pair) ?? []) shared.set(form, (shared.get(form) ?? 0) + 1);
    const best = new Map<Indicator, number>();
    for (const [{ indicator, size }, count] of shared) {
      // Dice's coefficient, 0 to 1.
      const score = (2 * count) / (asked.size + size);
      if (score >= ALIKE && score > (best.get(indicator) ?? 0)) best.set(indicator, score);
    }
    const scored = indicators
      .filter((one) => best.has(one) && isAsked(one))
      .sort((a, b) => (best.get(b) ?? 0) - (best.get(a) ?? 0))
      .slice(0, MOST_OFFERED);
    return scored.length > 0 ? { kind: "alike", indicators: scored.map(({ id }) => id) } : undefined;
  };
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
