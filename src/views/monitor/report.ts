import { VIEW_NAMES } from "../../i18n/view-names.ts";
import type { Report } from "../../report/report.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import type { MonitorPart } from "./filters.ts";
import type { Part } from "./part.ts";
import { changes } from "./parts/changes.ts";
import { claims } from "./parts/claims.ts";
import { freshness } from "./parts/freshness.ts";
import { targets } from "./parts/targets.ts";
import { thresholds } from "./parts/thresholds.ts";

const PARTS: Record<MonitorPart, (filters: Filters, context: ReportContext) => Part> = {
  targets,
  thresholds,
  freshness,
  changes,
  claims,
};

export function report(filters: Filters, context: ReportContext): Report {
  const { locale } = filters;
  const part = PARTS[filters.monitorPart](filters, context);
  return { locale, title: VIEW_NAMES.monitor[locale], ...part, release: context.stock.manifest.release };
}
