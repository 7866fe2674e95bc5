import { headingOf } from "../../exports/heading.ts";
import type { Report } from "../../report/report.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import type { MonitorPart } from "./filters.ts";
import { headText } from "./lead.ts";
import type { Part } from "./part.ts";
import { changes } from "./parts/changes.ts";
import { claims } from "./parts/claims.ts";
import { freshness } from "./parts/freshness.ts";
import { meeting } from "./parts/meeting.ts";
import { targets } from "./parts/targets.ts";
import { thresholds } from "./parts/thresholds.ts";

const PARTS: Record<MonitorPart, (filters: Filters, context: ReportContext) => Part> = {
  targets,
  thresholds,
  freshness,
  changes,
  claims,
  meeting,
};

export function report(filters: Filters, context: ReportContext): Report {
  const { locale, monitorPart } = filters;
  const part = PARTS[monitorPart](filters, context);
  // Of which areas and as of when stands wherever the report's title does: on slides, in lists and in the window's title.
  const title = headingOf({ title: headText(monitorPart, locale), blocks: part.blocks });
  return { locale, title, ...part, release: context.stock.manifest.release };
}
