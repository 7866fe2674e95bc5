import { VIEW_NAMES } from "../../i18n/view-names.ts";
import type { Report } from "../../report/report.ts";
import { chosenText } from "../../state/area-names.ts";
import { areasOf } from "../../state/area-chosen.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";

export function report(filters: Filters, { stock: { manifest } }: ReportContext): Report {
  const { locale } = filters;
  const areas = areasOf(new Map(manifest.areas.map((area) => [area.code, area])), filters.areas);
  const title = `${VIEW_NAMES.index[locale]} · ${chosenText(filters, areas, manifest.areas)}`;
  return {
    locale,
    title,
    blocks: [{ kind: "finding", id: "finding", lead: title, text: "" }],
    figures: new Map(),
    sources: "",
    release: manifest.release,
  };
}
