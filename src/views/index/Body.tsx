import { useRef } from "react";
import { ReportBody } from "../../ui/ReportBody.tsx";
import type { ViewParts } from "../types.ts";
import { useGrowingTables } from "./useGrowingTables.ts";

/** The report beside its controls where there is room. */
export function Body({ report }: ViewParts) {
  const place = useRef<HTMLDivElement>(null);
  const isReady = useGrowingTables(place, report);
  return (
    <div ref={place} className="index-report">
      {report && isReady && <ReportBody report={report} />}
    </div>
  );
}
