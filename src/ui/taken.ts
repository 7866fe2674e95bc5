import { originNeeds } from "../explain/origin-of.ts";
import { referencesOf } from "../explain/references.ts";
import type { Taken } from "../exports/types.ts";
import { stateOf } from "../state/resources.ts";
import { useApp } from "./context.ts";
import { useLasting, useReport } from "./report-context.ts";

/** The report that a component stands in, as outputs take it. */
export function useTaken(): Taken {
  const report = useReport();
  const link = useLasting();
  const { resources } = useApp();
  return {
    report,
    link: link(),
    references: async () => {
      const needs = [...report.figures.values()].flatMap(originNeeds);
      await resources.ensure(needs);
      const state = stateOf(resources.getState(), needs);
      const { stock } = resources.getState();
      if (typeof state === "object" || !stock)
        throw new Error("The sources of the figures could not be fetched.");
      return referencesOf(report.figures, stock);
    },
  };
}
