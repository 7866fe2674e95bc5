import type { Source } from "../../../core/types.ts";
import { citeIn } from "../../../i18n/cite.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import type { StatementsBlock } from "../../../report/blocks.ts";
import { REFERENCES } from "../../../report/references.ts";
import type { Report } from "../../../report/report.ts";

/** The report with the list of the sources behind its figures, in the order in which the figures name them. */
export function withSources(report: Report, sources: readonly Source[]): Report {
  const { locale } = report;
  if (sources.length === 0) return report;
  const statements = sources.map((source, at) => [`[${String(at + 1)}] ${citeIn(source, locale)}`]);
  const block: StatementsBlock = {
    kind: "statements",
    id: REFERENCES,
    title: COLUMN_TERMS.sources[locale],
    groups: [{ id: "all", title: "", tone: "plain", statements }],
  };
  return { ...report, blocks: [...report.blocks, block] };
}
