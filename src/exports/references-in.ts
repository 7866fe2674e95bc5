import type { Reference } from "../explain/references.ts";
import type { Taken } from "./types.ts";

/** Every source that a file rests on: those behind figures, then those that texts alone are taken from. */
export async function referencesIn({ report, references }: Taken): Promise<readonly Reference[]> {
  const { cited = [] } = report;
  const figures = await references();
  const keys = new Map(cited.map(({ source, keys: own }) => [source.id, own]));
  const known = new Set(figures.map(({ source }) => source.id));
  return [
    ...figures.map((one) => ({ ...one, keys: [...one.keys, ...(keys.get(one.source.id) ?? [])] })),
    ...cited.filter(({ source }) => !known.has(source.id)),
  ];
}
