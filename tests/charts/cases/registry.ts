import { CHARTS } from "../../../src/charts/registry.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import type { ChartKind } from "../../../src/charts/registry.ts";
import type { ChartCase, TextBox } from "../case.ts";

/** What a chart kind's file here holds; its name is the kind. */
type CaseFile = {
  readonly CASES: readonly ChartCase[];
  /** The texts of a drawing that state figures: not axis numbers, not class limits, not what an ellipsis cuts short. */
  readonly figuresOf?: (plot: Plot, texts: readonly TextBox[]) => readonly string[];
};

const FILES = import.meta.glob<CaseFile>(["./*.ts", "!./registry.ts"], { eager: true });

/** By kind; a test holds them against the registry. */
export const CASE_FILES: ReadonlyMap<string, CaseFile> = new Map(
  Object.entries(FILES).map(([path, file]) => [path.slice(2, -3), file]),
);

/** The cases of each chart kind: at once its tests, its documentation and its page in the gallery. */
export const CASES = Object.fromEntries(
  Object.keys(CHARTS).map((kind) => [kind, CASE_FILES.get(kind)?.CASES ?? []]),
) as Readonly<Record<ChartKind, readonly ChartCase[]>>;
