import { checkCrosscheck, checkDerivation } from "./check-arithmetic.ts";
import { checkCalendar } from "./check-calendar.ts";
import { checkReforms } from "./check-reforms.ts";
import { figureIndex, operandNames } from "../core/figure-index.ts";
import { saysMore } from "./lexicon.ts";
import type { Problem } from "./problem.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Curated } from "./read.ts";

/** Everything that must hold between the figures and what is said about them. */
export function checkEvidence(curated: Curated, evidence: Evidence): readonly Problem[] {
  const index = figureIndex(
    curated.observations,
    operandNames([...evidence.derivations, ...evidence.crosschecks]),
  );
  return [
    ...duplicates(curated, evidence),
    ...references(curated, evidence),
    ...evidence.derivations.flatMap((derivation) => checkDerivation(derivation, index)),
    ...evidence.crosschecks.flatMap((check) => checkCrosscheck(check, index)),
    ...checkReforms(curated, evidence),
    ...checkCalendar(curated, evidence),
    ...hedges(curated),
  ];
}

/** Observations and derived values share one name space: a reform's before and after may be either. */
function duplicates(
  { observations }: Curated,
  { derivations, crosschecks, reforms, practices, zones }: Evidence,
): Problem[] {
  const stated = new Set(observations.flatMap(({ id }) => id ?? []));
  const lists = [
    ["derivations.json", derivations.map(({ id }) => id)],
    ["crosschecks.json", crosschecks.map(({ id }) => id)],
    ["reforms", reforms.map(({ id }) => id)],
    ["practices.json", practices.map(({ id }) => id)],
    ["zones.json", zones.map(({ id }) => id)],
  ] as const;
  return lists.flatMap(([file, ids]) =>
    ids
      .filter((id, at) => ids.indexOf(id) !== at || (file === "derivations.json" && stated.has(id)))
      .map((record) => ({ file, record, field: "id", reason: "stands twice" })),
  );
}

function references(curated: Curated, { derivations, crosschecks }: Evidence): Problem[] {
  const areas = new Set(curated.areas.map(({ code }) => code));
  const units = new Set(curated.units.map(({ id }) => id));
  const indicators = new Map(curated.indicators.map((indicator) => [indicator.id, indicator]));
  const places = [
    ...derivations.map((record) => ({ file: "derivations.json", record })),
    ...crosschecks.map((record) => ({ file: "crosschecks.json", record })),
  ].flatMap(({ file, record: { id: record, area, unit } }) => [
    ...(areas.has(area) ? [] : [{ file, record, field: "area", reason: `${area} is not known` }]),
    ...(units.has(unit) ? [] : [{ file, record, field: "unit", reason: `${unit} is not known` }]),
  ]);
  const measures = derivations.flatMap(({ id: record, indicator: id, unit }) => {
    const at = { file: "derivations.json", record };
    if (id === undefined) return [];
    const indicator = indicators.get(id);
    if (!indicator) return [{ ...at, field: "indicator", reason: `${id} is not known` }];
    return indicator.unit === unit ? [] : [{ ...at, field: "unit", reason: `is not the unit of ${id}` }];
  });
  return [...places, ...measures];
}

/** A literal that says “more than” is a lower bound. */
function hedges({ observations }: Curated): Problem[] {
  return observations
    .filter(({ asWritten, bound }) => asWritten !== undefined && saysMore(asWritten) && bound !== "at-least")
    .map(({ id, source, indicator, area, period, asWritten }) => ({
      file: `observations/${source}.json`,
      record: id ?? `${indicator} ${area} ${period}`,
      field: "bound",
      reason: `“${String(asWritten)}” says that there is more`,
    }));
}
