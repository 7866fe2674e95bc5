import type { Report } from "../../report/report.ts";

/** What one section adds to the view's report. */
export type Part = Pick<Report, "blocks" | "figures" | "sources" | "cited">;
