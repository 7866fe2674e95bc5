import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { needKey } from "../data/needs.ts";
import type { Needs } from "../data/needs.ts";
import type { Stock } from "../data/stock.ts";
import type { Report } from "../report/report.ts";
import type { Filters } from "../state/filters.ts";
import { stateOf } from "../state/resources.ts";
import type { NeedState, Resources } from "../state/resources.ts";
import { useBackground } from "../ui/background.ts";
import { useApp, useResources } from "../ui/context.ts";
import type { View } from "../views/types.ts";

/** A view's report as far as what it needs is loaded; while other figures are on their way, the last one stays. */
type ShownReport = {
  readonly report: Report | undefined;
  /** What it was asked for with. */
  readonly shown: Filters;
  /** Ready once the report is the one that the filters ask for. */
  readonly state: NeedState;
};

export function useReportOf(view: View, filters: Filters, stock: Stock): ShownReport {
  const { resources, reader, address } = useApp();
  const sheet = useStore(reader, (state) => state.sheet);
  const loaded = useResources((state) => state);
  // The control that was pressed answers first, and the report follows.
  const shown = useDeferredValue(filters);
  useNeeds(resources, view, filters, keysOf(view.needs(filters, stock)));
  const state = stateOf(loaded, view.needs(shown, stock).all);
  const report = useMemo(
    () =>
      state === "ready"
        ? view.report(shown, { stock, sheet, address: (patch) => address.link(shown, patch) })
        : undefined,
    [state, view, shown, stock, sheet, address],
  );
  const [last, setLast] = useState(report);
  if (report && report !== last) setLast(report);
  return {
    report: report ?? (state === "loading" ? last : undefined),
    shown,
    state: shown === filters ? state : "loading",
  };
}

/** Follows what is needed; asks again when more is, as when a list that came for another reason names it. */
function useNeeds(resources: Resources, view: View, filters: Filters, keys: string): void {
  const inBackground = useBackground();
  useEffect(() => {
    inBackground(resources.follow((stock) => view.needs(filters, stock)));
  }, [resources, view, filters, keys, inBackground]);
}

function keysOf({ all, parts = [] }: Needs): string {
  return [...all, ...parts].map(needKey).join();
}
