import { judgeSelection } from "../src/core/comparability.ts";
import { compareAreas } from "../src/core/compare.ts";
import type { Dataset } from "../src/core/dataset.ts";
import { POPULATIONS } from "../src/core/measure.ts";
import type { AreaCode, Indicator, Period } from "../src/core/types.ts";
import { decodePartition } from "../src/data/decode.ts";
import { describeProblem } from "../src/data/problem.ts";
import type { Curated } from "../src/data/read.ts";
import { bundleData } from "./bundle.ts";
import { readFiles } from "./files.ts";

/** Validates `data/` and prints what a curator needs: problems by file and record, and coverage of the focus districts. */
export function checkData(dir: string): { readonly report: string; readonly ok: boolean } {
  const { curated, problems, bundle } = bundleData(readFiles(dir));
  if (problems.length > 0) return { report: problems.map(describeProblem).join("\n"), ok: false };
  const focus = curated.areas.filter((area) => area.focus).map(({ code }) => code);
  const lines = curated.indicators.map((indicator) => {
    const { file } = bundle.manifest.indicators.find(({ id }) => id === indicator.id) ?? { file: "" };
    return coverageLine(curated, indicator, JSON.parse(bundle.files.get(file) ?? "{}"), focus);
  });
  const total = `${String(curated.observations.length)} observations, ${String(curated.indicators.length)} indicators, ${String(curated.sources.length)} sources, ${String(problems.length)} problems; release ${bundle.manifest.release.id}`;
  return { report: [...lines, total].join("\n"), ok: true };
}

/** How many of the focus districts can be compared in the period in which most can, the latest such period. */
function coverageLine(
  curated: Curated,
  indicator: Indicator,
  wire: unknown,
  focus: readonly AreaCode[],
): string {
  const partition = decodePartition(wire);
  const [population] = POPULATIONS;
  if (!partition || !population) return `${indicator.id}: not readable`;
  const data: Dataset = {
    areas: new Map(curated.areas.map((area) => [area.code, area])),
    units: new Map(curated.units.map((unit) => [unit.id, unit])),
    partitions: new Map([[indicator.id, partition]]),
  };
  const periods = [...new Set(partition.observations.map(({ period }) => period))].sort();
  const counted = periods.map((period: Period) => {
    const cells = compareAreas(data, { partition, measure: "raw", population }, focus, {
      kind: "period",
      period,
    });
    return { period, count: judgeSelection(cells).rankable };
  });
  const best = counted.reduce((a, b) => (b.count >= a.count ? b : a), { period: "—" as Period, count: 0 });
  const count = `${String(best.count)}/${String(focus.length)}`;
  return `${count}  ${indicator.id}  ${best.count > 0 ? best.period : ""}  (${String(partition.observations.length)} observations)`;
}
