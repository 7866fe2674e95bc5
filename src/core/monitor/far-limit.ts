import type { Partition } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** So many times what an indicator ever was, a limit is more likely a slip. */
const FAR = 10;

/** The largest value that an indicator ever had, where a rule's limit on the value itself lies far beyond it. */
export function farBeyond({ kind, limit }: Rule, { observations }: Partition): number | undefined {
  if (kind !== "level") return undefined;
  const values = observations.flatMap(({ nature, value }) => (nature === "target" ? [] : Math.abs(value)));
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return values.length > 0 && Math.abs(limit) > FAR * most ? most : undefined;
}
