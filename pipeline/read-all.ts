import type { Dataset } from "../src/core/dataset.ts";
import type { WholePartition } from "../src/core/partition.ts";
import { checkEvidence } from "../src/curate/check-evidence.ts";
import { checkCurated } from "../src/curate/check.ts";
import { withDisputes } from "../src/curate/disputed.ts";
import type { Problem } from "../src/curate/problem.ts";
import { readEvidence } from "../src/curate/read-evidence.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Texts } from "../src/curate/read-file.ts";
import { readCurated } from "../src/curate/read.ts";
import type { Curated } from "../src/curate/read.ts";
import { checkStatistics } from "../src/curate/statistics/check.ts";
import { keepHeapSmall } from "./memory.ts";

/** The curated files as the build goes on with them, and what is wrong in them. */
export type ReadAll = {
  readonly curated: Curated;
  readonly evidence: Evidence;
  readonly problems: readonly Problem[];
  /** Those among them that are not about what is said of the figures. */
  readonly ofFigures: readonly Problem[];
};

/** The curated files and every problem in them; what depends on their form is checked once that is right. */
export function readAll(source: Texts): ReadAll {
  const { curated, problems } = readCurated(source);
  keepHeapSmall(curated.observations.length);
  const said = readEvidence(source);
  const form = [...problems, ...said.problems];
  const { tally, failing } = checkStatistics(curated);
  const crosschecks = [...said.evidence.crosschecks, ...failing];
  const evidence = { ...said.evidence, crosschecks, tally };
  const ofFigures = problems.length > 0 ? problems : checkCurated(curated);
  return {
    curated: withDisputes(curated, crosschecks),
    evidence,
    problems: form.length > 0 ? form : [...ofFigures, ...checkEvidence(curated, evidence)],
    ofFigures,
  };
}

export function datasetOf({ areas, units }: Curated, partitions: readonly WholePartition[]): Dataset {
  return {
    areas: new Map(areas.map((area) => [area.code, area])),
    units: new Map(units.map((unit) => [unit.id, unit])),
    partitions: new Map(partitions.map((partition) => [partition.indicator.id, partition])),
  };
}
