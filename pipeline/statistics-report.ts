import { IDENTITY_KINDS } from "../src/core/crosscheck.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";

/** How the identities of the statistics came out, by kind, and the ids of those that fail. */
export function statisticsReport({ tally = {}, crosschecks }: Evidence): readonly string[] {
  const lines = IDENTITY_KINDS.flatMap((kind) => {
    const counts = tally[kind];
    if (!counts) return [];
    const said = Object.entries(counts).map(([outcome, count]) => `${outcome} ${String(count)}`);
    return [`  ${kind}: ${said.join(", ")}`];
  });
  const failing = crosschecks.filter(
    ({ identity, verdict }) => identity !== undefined && verdict === "inconsistent",
  );
  return [
    "cross-checks over the statistics:",
    ...lines,
    `  inconsistent: ${failing.length === 0 ? "none" : failing.map(({ id }) => id).join(", ")}`,
  ];
}
