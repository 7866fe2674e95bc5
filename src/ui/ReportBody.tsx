import type { Report } from "../report/report.ts";
import { Blocks } from "./blocks/BlockView.tsx";
import { SourcesLine } from "./SourcesLine.tsx";

/** A report as every view may show it: block by block, with its sources below. */
export function ReportBody({ report }: { readonly report: Report }) {
  return (
    <>
      <Blocks blocks={report.blocks} />
      <SourcesLine report={report} />
    </>
  );
}
