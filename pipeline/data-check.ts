import { checkLines } from "../src/curate/check-lines.ts";
import { describeProblem } from "../src/curate/problem.ts";
import type { Problem } from "../src/curate/problem.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Curated } from "../src/curate/read.ts";
import { articleReport } from "./article-report.ts";
import { bundleData } from "./bundle.ts";
import { collectionReport } from "./collection-report.ts";
import { textsIn } from "./files.ts";
import { focusReport } from "./focus-report.ts";
import { statisticsReport } from "./statistics-report.ts";
import { readTexts } from "./source-texts.ts";

/**
 * Validates `data/` and prints what a curator needs: problems by file and record, which indicators let the focus
 * districts be compared, what was taken from each article, how the statistics agree, and the collection's figures by tier, status and reading. `--sources DIR` also proves the literals against the texts.
 */
export function checkData(
  dir: string,
  args: readonly string[] = [],
): { readonly report: string; readonly ok: boolean } {
  const { curated, evidence, problems: own, partitions, bundle } = bundleData(textsIn(dir));
  const proof = own.length > 0 ? undefined : proveLines(curated, evidence, args);
  const problems = [...own, ...(proof?.problems ?? [])];
  if (problems.length > 0) return { report: problems.map(describeProblem).join("\n"), ok: false };
  const total = `${String(curated.observations.length)} observations, ${String(curated.indicators.length)} indicators, ${String(curated.sources.length)} sources, ${String(problems.length)} problems; release ${bundle.manifest.release.id}`;
  const proved = proof?.line === undefined ? [] : [proof.line];
  const lines = [
    ...focusReport(curated, partitions.values()),
    ...articleReport(curated, evidence),
    ...statisticsReport(evidence),
    ...collectionReport(curated),
    ...proved,
    total,
  ];
  return { report: lines.join("\n"), ok: true };
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
