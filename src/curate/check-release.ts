import type { ReleaseFigure } from "../core/release.ts";
import type { Problem } from "./problem.ts";
import type { Curated } from "./read.ts";

/** The change log names what there is; what is gone with a withdrawn figure, it names by the words of then. */
export function checkRelease(curated: Curated): readonly Problem[] {
  const { release, areas, indicators, sources, formerSources } = curated;
  const known = {
    area: new Set<string>(areas.map(({ code }) => code)),
    indicator: new Set<string>(indicators.map(({ id }) => id)),
    source: new Set<string>([...sources.map(({ id }) => id), ...formerSources.map(({ former }) => former)]),
  };
  return release.changes.flatMap(({ date, figures = [] }) =>
    figures.flatMap((figure) =>
      namedBy(figure)
        .filter(([field, id]) => !known[field].has(id))
        .map(([field, id]) => ({
          file: "release.json",
          record: `${date} ${figure.kind}`,
          field,
          reason: `${id} is not known`,
        })),
    ),
  );
}

type Named = readonly (readonly [field: "area" | "indicator" | "source", id: string])[];

function namedBy(figure: ReleaseFigure): Named {
  if (figure.kind === "added") return Object.keys(figure.sources).map((id) => ["source", id] as const);
  const { name, title } = figure.kind === "withdrawn" ? figure : {};
  return [
    ["area", figure.area],
    ...(name ? [] : ([["indicator", figure.indicator]] as const)),
    ...(title === undefined ? ([["source", figure.source]] as const) : []),
  ];
}
