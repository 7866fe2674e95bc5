import { refusalOf } from "../core/measure.ts";
import type { Problem } from "./problem.ts";
import type { Curated } from "./read.ts";

const FILE = "indices.json";

/** Templates of a composite index name what there is, measure what can be measured, and weigh it to a hundred. */
export function checkIndices({ indices, indicators, areas, sources }: Curated): readonly Problem[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const codes = new Set(areas.map(({ code }) => code));
  const sets = new Set(["focus", "all", ...areas.flatMap(({ link }) => link ?? [])]);
  const articles = new Set(sources.map(({ id }) => id));
  const seen = new Set<string>();
  return indices.flatMap((template) => {
    const problem = (field: string, reason: string): Problem => ({
      file: FILE,
      record: template.id,
      field,
      reason,
    });
    const weights = template.members.reduce((sum, { weight }) => sum + weight, 0);
    const unknown =
      typeof template.areas === "string"
        ? [template.areas].filter((name) => !sets.has(name))
        : template.areas.filter((code) => !codes.has(code));
    return [
      ...(seen.size === seen.add(template.id).size ? [problem("id", "stands twice")] : []),
      ...unknown.map((name) => problem("areas", `${name} is not known`)),
      ...(articles.has(template.article) ? [] : [problem("article", `${template.article} is not known`)]),
      ...(Math.abs(weights - 100) < 1e-9 ? [] : [problem("members", `weigh ${String(weights)} and not 100`)]),
      ...template.members.flatMap(({ indicator, measure = "raw", goalposts }) => {
        const known = byId.get(indicator);
        if (!known) return [problem("members", `${indicator} is not known`)];
        const refusal = refusalOf(measure, known);
        return [
          ...(refusal ? [problem("members", `${indicator} ${measure}: ${refusal}`)] : []),
          ...(template.normalisation === "target" && !goalposts
            ? [problem("members", `${indicator} has no goalposts`)]
            : []),
        ];
      }),
    ];
  });
}
