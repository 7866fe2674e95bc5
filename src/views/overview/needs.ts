import type { Needs } from "../../data/needs.ts";
import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";

/** The figures of the core indicators travel with those of the profiles, in one file. */
export function needs(_: Filters, { manifest }: Stock): Needs {
  return { all: [{ kind: "rest" }, ...(manifest.profile ? [{ kind: "profile" } as const] : [])] };
}
