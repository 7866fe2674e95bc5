import type { Need, Needs } from "../../data/needs.ts";
import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";

/** The statistics of all profiles in one file; the reforms of the district in another, without which the rest stands. */
export function needs({ district }: Filters, { manifest }: Stock): Needs {
  const rest: Need = { kind: "rest" };
  // The rest of the list names the files.
  if (!manifest.profile) return { all: [rest] };
  const reforms: readonly Need[] =
    manifest.profile.reforms[district] === undefined ? [] : [{ kind: "area-reforms", area: district }];
  return { all: [rest, { kind: "profile" }], parts: reforms };
}
