import type { Report } from "../report/report.ts";
import { Blocks } from "./blocks/BlockView.tsx";

/** A report as every view may show it: block by block, with its sources below. */
export function ReportBody({ report }: { readonly report: Report }) {
  return (
    <>
      <Blocks blocks={report.blocks} />
      <SourcesLine report={report} />
    </>
  );
}

export function SourcesLine({ report: { sources } }: { readonly report: Report }) {
  return sources === "" ? null : <p className="sources">{sources}</p>;
}
