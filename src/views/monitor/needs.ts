import type { Needs } from "../../data/needs.ts";
import type { Filters } from "../../state/filters.ts";
import type { Stock } from "../../data/stock.ts";

export function needs(_: Filters, __: Stock): Needs {
  return { all: [{ kind: "rest" }] };
}
