import { ReportBody } from "../../ui/ReportBody.tsx";
import type { ViewParts } from "../types.ts";

/** The report beside its controls where there is room. */
export function Body({ report }: ViewParts) {
  return <div className="index-report">{report && <ReportBody report={report} />}</div>;
}
