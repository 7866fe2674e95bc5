import type { Effect, Practice } from "../core/reform.ts";
import { nameOf } from "../core/reference.ts";
import type { Observation } from "../core/types.ts";
import { figureIndex, figureOf, nameOfOperand, operandNames } from "./figure-index.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Curated } from "./read.ts";
import type { EvidenceKind, EvidenceRecords, EvidenceWire } from "./wire-evidence.ts";

/** Each kind of evidence with the figures it names. */
export function encodeEvidence(
  curated: Curated,
  { derivations, crosschecks, reforms, practices }: Evidence,
): { readonly [Kind in EvidenceKind]: EvidenceWire<Kind> } {
  const reformNames = reforms.flatMap(({ effects }) => effects.flatMap(namesOfEffect));
  const used = reforms.map(({ source }) => source);
  return {
    derivations: wireOf("derivations", derivations, { curated, names: operandNames(derivations) }),
    crosschecks: wireOf("crosschecks", crosschecks, { curated, names: operandNames(crosschecks) }),
    reforms: wireOf("reforms", reforms, { curated, names: reformNames, used, practices }),
  };
}

type Context = {
  readonly curated: Curated;
  readonly names: readonly string[];
  /** Sources that the records name themselves. */
  readonly used?: readonly string[];
  readonly practices?: readonly Practice[];
};

function wireOf<Kind extends EvidenceKind>(
  kind: Kind,
  records: readonly EvidenceRecords[Kind][],
  { curated, names, used = [], practices = [] }: Context,
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
        .map(({ id, name, unit, decimals }) => [id, { name, unit, decimals }]),
    ),
    sources: curated.sources.filter(({ id }) => cited.has(id)),
    practices,
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
