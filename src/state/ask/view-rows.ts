import type { AreaSet } from "../chosen.ts";
import type { Patch } from "../store.ts";
import type { Asked } from "./asked.ts";
import { plainRow } from "./row.ts";
import type { Row } from "./row.ts";
import type { Aim } from "./vocabulary.ts";
import type { Who } from "./who.ts";

/** What is asked of a view by what it does: its name in a question, and whether it answers before the figures that are named. */
const VIEWS: Partial<Record<Aim, { readonly patch: Patch; readonly isFirst: boolean }>> = {
  composite: { patch: { view: "index" }, isFirst: true },
  targets: { patch: { view: "monitor" }, isFirst: true },
  thresholds: { patch: { view: "monitor", monitorPart: "thresholds" }, isFirst: true },
  freshness: { patch: { view: "monitor", monitorPart: "freshness" }, isFirst: false },
  changes: { patch: { view: "monitor", monitorPart: "changes" }, isFirst: false },
  claims: { patch: { view: "monitor", monitorPart: "claims" }, isFirst: false },
  meeting: { patch: { view: "monitor", monitorPart: "meeting" }, isFirst: false },
};

type Rows = { readonly first: readonly Row[]; readonly last: readonly Row[] };

/** The composite index and the sections of the monitoring that a question names, over the areas that it names. */
export function viewRows({ aims, whos, named, time }: Asked): Rows {
  const rows = [...aims].flatMap((aim) => {
    const view = VIEWS[aim];
    if (!view) return [];
    const { patch } = view;
    const period = patch.view === "index" && time?.kind === "at" ? { indexPeriod: time.period } : {};
    return whos.slice(0, 3).map((who, at) => {
      const areas = areasFor(who, patch);
      const row = plainRow(`view ${aim} ${String(at)}`, { ...patch, ...period, ...(areas && { areas }) });
      return { row, isFirst: view.isFirst || named.length === 0 };
    });
  });
  const those = (isWanted: boolean) =>
    rows.flatMap(({ row, isFirst }) => (isFirst === isWanted ? [row] : []));
  return { first: those(true), last: those(false) };
}

/** A district is set among those of its city where areas are ranked, and is watched alone. */
function areasFor({ named, set }: Who, { view }: Patch): AreaSet | undefined {
  const [only, ...others] = named;
  return view === "monitor" && only !== undefined && others.length === 0
    ? { kind: "list", codes: [only] }
    : set;
}
