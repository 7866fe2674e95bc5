import { asideKey } from "../charts/trend-model.ts";
import type { Reference } from "../explain/references.ts";
import type { Block } from "../report/blocks.ts";
import { blockTable } from "./block-table.ts";
import { figuresData } from "./office/figures-data.ts";
import { restingOn } from "./resting.ts";
import type { Taken } from "./types.ts";

/** The sources of what a block shows. */
export function restsOn(
  { report }: Taken,
  block: Block,
  references: readonly Reference[],
): readonly Reference[] {
  if (block.kind === "figures") return restingOn(references, [figuresData(block, report.locale)]);
  if (block.kind === "cases") {
    const shown = new Set(block.groups.flatMap(({ cases }) => cases.flatMap(({ cited }) => cited ?? [])));
    return references.filter(({ keys }) => keys.some((key) => shown.has(key)));
  }
  const table = blockTable(block, report.locale);
  return table ? restingOn(references, [table], asideKeys(block)) : [];
}

/** The other published figures that a trend draws beside its lines; its table has one figure a period. */
export function asideKeys(block: Block): readonly string[] {
  if (block.kind !== "chart" || block.plot.kind !== "trend") return [];
  return block.plot.model.lines.flatMap(({ area, style, aside }) =>
    style ? aside.map(({ period }, at) => asideKey(area, period, at)) : [],
  );
}
