import { judgeSelection } from "../src/core/comparability.ts";
import { comparedCells } from "../src/core/comparison.ts";
import type { Dataset, Partition } from "../src/core/dataset.ts";
import { POPULATIONS } from "../src/core/measure.ts";
import type { AreaCode, Period } from "../src/core/types.ts";
import { checkLines } from "../src/curate/check-lines.ts";
import { describeProblem } from "../src/curate/problem.ts";
import type { Problem } from "../src/curate/problem.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Curated } from "../src/curate/read.ts";
import { articleReport } from "./article-report.ts";
import { bundleData } from "./bundle.ts";
import { readFiles } from "./files.ts";
import { readTexts } from "./source-texts.ts";

/**
 * Validates `data/` and prints what a curator needs: problems by file and record, coverage of the focus districts and
 * what was taken from each article. `--sources DIR` also proves the literals against the texts.
 */
export function checkData(
  dir: string,
  args: readonly string[] = [],
): { readonly report: string; readonly ok: boolean } {
  const { curated, evidence, problems: own, partitions, bundle } = bundleData(readFiles(dir));
  const proof = own.length > 0 ? undefined : proveLines(curated, evidence, args);
  const problems = [...own, ...(proof?.problems ?? [])];
  if (problems.length > 0) return { report: problems.map(describeProblem).join("\n"), ok: false };
  const focus = curated.areas.filter((area) => area.focus).map(({ code }) => code);
  const lines = [...partitions.values()].map((partition) => coverageLine(curated, partition, focus));
  const total = `${String(curated.observations.length)} observations, ${String(curated.indicators.length)} indicators, ${String(curated.sources.length)} sources, ${String(problems.length)} problems; release ${bundle.manifest.release.id}`;
  const proved = proof?.line === undefined ? [] : [proof.line];
  return { report: [...lines, ...articleReport(curated, evidence), ...proved, total].join("\n"), ok: true };
}

type Proof = { readonly problems: readonly Problem[]; readonly line?: string };

function proveLines(curated: Curated, evidence: Evidence, args: readonly string[]): Proof {
  const at = args.indexOf("--sources");
  if (at === -1) return { problems: [] };
  const dir = args[at + 1];
  if (dir === undefined) return { problems: [{ file: "--sources", reason: "names no folder" }] };
  const { texts, problems } = readTexts(dir, curated.sources);
  const proved = curated.observations.filter(
    ({ source, line }) => texts.has(source) && line !== undefined,
  ).length;
  return {
    problems: [...problems, ...checkLines(curated, evidence, texts)],
    line: `${String(proved)} literals stand on their lines in ${String(texts.size)} texts`,
  };
}

/** How many of the focus districts can be compared in the period in which most can, the latest such period. */
function coverageLine(curated: Curated, partition: Partition, focus: readonly AreaCode[]): string {
  const { indicator } = partition;
  const [population] = POPULATIONS;
  if (!population) return `${indicator.id}: no population to measure by`;
  const data: Dataset = {
    areas: new Map(curated.areas.map((area) => [area.code, area])),
    units: new Map(curated.units.map((unit) => [unit.id, unit])),
    partitions: new Map([[indicator.id, partition]]),
  };
  const periods = [...new Set(partition.observations.map(({ period }) => period))].sort();
  const counted = periods.map((period: Period) => {
    const cells = comparedCells(data, {
      measurement: { partition, measure: "raw", population },
      areas: focus,
      when: { kind: "period", period },
    });
    return { period, count: judgeSelection(cells).rankable };
  });
  const best = counted.reduce((a, b) => (b.count >= a.count ? b : a), { period: "—" as Period, count: 0 });
  const count = `${String(best.count)}/${String(focus.length)}`;
  return `${count}  ${indicator.id}  ${best.count > 0 ? best.period : ""}  (${String(partition.observations.length)} observations)`;
}
