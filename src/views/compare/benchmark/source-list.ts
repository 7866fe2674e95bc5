import type { Reference } from "../../../explain/references.ts";
import { referencesIn } from "../../../exports/references-in.ts";
import type { Taken } from "../../../exports/types.ts";
import { citeIn } from "../../../i18n/cite.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import type { StatementsBlock } from "../../../report/blocks.ts";
import { REFERENCES } from "../../../report/references.ts";
import type { Report } from "../../../report/report.ts";

/** The report with the list of the sources behind its figures and cases, by the numbers that outputs refer to. */
export async function withSources(
  report: Report,
  references: readonly Reference[],
  link: string,
): Promise<Taken> {
  const { locale } = report;
  const taken = { report, link, references: () => Promise.resolve(references) };
  const all = await referencesIn(taken);
  if (all.length === 0) return taken;
  const statements = all.map(({ source }, at) => [`[${String(at + 1)}] ${citeIn(source, locale)}`]);
  const block: StatementsBlock = {
    kind: "statements",
    id: REFERENCES,
    title: COLUMN_TERMS.sources[locale],
    groups: [{ id: "all", title: "", tone: "plain", statements }],
  };
  return { ...taken, report: { ...report, blocks: [...report.blocks, block] } };
}
