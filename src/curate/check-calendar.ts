import type { Problem } from "./problem.ts";
import type { Evidence } from "./read-evidence.ts";
import type { Curated } from "./read.ts";

const FILE = "calendar.json";

/** Each rule names indicators that there are, none is named twice, and every core indicator by one. */
export function checkCalendar(
  { indicators }: Pick<Curated, "indicators">,
  { calendar }: Pick<Evidence, "calendar">,
): readonly Problem[] {
  if (calendar.length === 0) return [];
  const known = new Set(indicators.map(({ id }) => id));
  const named = calendar.flatMap((rule) => rule.indicators.map((indicator) => ({ rule, indicator })));
  const first = new Map(named.map(({ indicator }, at) => [indicator, at] as const).reverse());
  return [
    ...named.flatMap(({ rule: { id }, indicator }, at) => [
      ...(known.has(indicator) ? [] : [problem(id, `${indicator} is not known`)]),
      ...(first.get(indicator) === at ? [] : [problem(id, `${indicator} stands twice`)]),
    ]),
    ...calendar
      .filter(({ id }, at) => calendar.findIndex((other) => other.id === id) !== at)
      .map(({ id }) => ({ file: FILE, record: id, field: "id", reason: "stands twice" })),
    ...indicators
      .filter(({ id, core }) => core && !first.has(id))
      .map(({ id }) => ({ file: FILE, reason: `no rule names the core indicator ${id}` })),
  ];
}

function problem(record: string, reason: string): Problem {
  return { file: FILE, record, field: "indicators", reason };
}
