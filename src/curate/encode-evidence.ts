import type { IndicatorBrief } from "../core/evidence.ts";
import type { Effect, Practice, Zone } from "../core/reform.ts";
import { nameOf } from "../core/reference.ts";
import type { Indicator, Observation } from "../core/types.ts";
import { figureIndex, figureOf, nameOfOperand, operandNames } from "../core/figure-index.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Curated } from "./read.ts";
import type { EvidenceKind, EvidenceRecords, EvidenceWire } from "../data/wire-evidence.ts";

/** Each kind of evidence with the figures it names. */
export function encodeEvidence(
  curated: Curated,
  { derivations, crosschecks, reforms, practices, zones, calendar, tally }: Evidence,
  keysOf: KeysOf,
): { readonly [Kind in EvidenceKind]: EvidenceWire<Kind> } {
  const reformNames = reforms.flatMap(({ effects }) => effects.flatMap(namesOfEffect));
  const used = reforms.map(({ source }) => source);
  const keys = Object.fromEntries(
    reforms.map(({ id, name, includes = [], measures }) => [
      id,
      keysOf(
        name.zh,
        includes.map(({ zh }) => zh),
        measures.map(({ zh }) => zh),
      ),
    ]),
  );
  return {
    derivations: wireOf("derivations", derivations, { curated, names: operandNames(derivations) }),
    crosschecks: {
      ...wireOf("crosschecks", crosschecks, { curated, names: operandNames(crosschecks) }),
      ...(tally && { tally }),
    },
    reforms: wireOf("reforms", reforms, { curated, names: reformNames, used, practices, zones, keys }),
    monitor: wireOf("monitor", calendar, { curated, names: curated.observations.filter(isSet).map(nameOf) }),
  };
}

/** What a text sets itself; the reforms name some of it too. */
function isSet({ nature }: Observation): boolean {
  return nature !== "result";
}

/** Makes search keys (pinyin, initials) from a name and other names, and synonyms of those and of further texts. */
type KeysOf = (name: string, others: readonly string[], texts: readonly string[]) => string;

type Context = {
  readonly curated: Curated;
  readonly names: readonly string[];
  /** Sources that the records name themselves. */
  readonly used?: readonly string[];
  readonly practices?: readonly Practice[];
  readonly zones?: readonly Zone[];
  readonly keys?: Readonly<Record<string, string>>;
};

function wireOf<Kind extends EvidenceKind>(
  kind: Kind,
  records: readonly EvidenceRecords[Kind][],
  { curated, names, used = [], practices = [], zones = [], keys = {} }: Context,
): EvidenceWire<Kind> {
  const index = figureIndex(curated.observations, names);
  const found = [...new Set(names)].flatMap((name): [string, Observation][] => {
    const figure = figureOf(index, name);
    return figure ? [[name, figure]] : [];
  });
  const figures = found.map(([, figure]) => figure);
  const measured = new Set(figures.map(({ indicator }) => indicator));
  const cited = new Set<string>([...used, ...figures.map(({ source }) => source)]);
  return {
    format: 1,
    kind,
    records,
    figures: Object.fromEntries(found),
    indicators: Object.fromEntries(
      curated.indicators
        .filter(({ id }) => measured.has(id))
        .map((indicator) => [indicator.id, briefOf(indicator)]),
    ),
    sources: curated.sources.filter(({ id }) => cited.has(id)),
    practices,
    zones,
    keys,
  };
}

function briefOf({
  name,
  unit,
  decimals,
  kind,
  polarity,
  definition,
  of,
  among,
  account,
  variants,
}: Indicator): IndicatorBrief {
  return {
    name,
    unit,
    decimals,
    kind,
    polarity,
    definition,
    ...(of && { of }),
    ...(among !== undefined && { among }),
    ...(account && { account }),
    ...(variants && { variants }),
  };
}

function namesOfEffect(effect: Effect): readonly string[] {
  if ("observation" in effect) return [effect.observation];
  return "before" in effect ? [effect.before, effect.after] : [];
}

/** Which cross-checks each figure takes part in, by the figure's name. */
export function checksByFigure(
  { observations }: Curated,
  { crosschecks }: Evidence,
): ReadonlyMap<string, readonly string[]> {
  const index = figureIndex(observations, operandNames(crosschecks));
  const checks = new Map<string, string[]>();
  for (const { id, operands } of crosschecks) {
    for (const operand of Object.values(operands)) {
      const figure = figureOf(index, nameOfOperand(operand));
      if (figure) checks.set(nameOf(figure), [...(checks.get(nameOf(figure)) ?? []), id]);
    }
  }
  return checks;
}
