import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";
import type { Patch } from "../../state/store.ts";
import { chosenMembers } from "./chosen.ts";
import { writeMembers } from "./members-text.ts";
import { sceneOf } from "./scene.ts";

/** A link that is kept says its members and its period: templates and newest periods change with the data. */
export function pins(filters: Filters, stock: Stock): Patch {
  const { period } = sceneOf(stock, filters);
  return {
    ...(filters.members === "" && { members: writeMembers(chosenMembers(filters, stock.manifest).members) }),
    ...(filters.indexPeriod === undefined && period && { indexPeriod: period }),
  };
}
