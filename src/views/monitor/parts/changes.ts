import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import type { Part } from "../part.ts";

export function changes(_: Filters, __: ReportContext): Part {
  return { blocks: [], figures: new Map(), sources: "" };
}
