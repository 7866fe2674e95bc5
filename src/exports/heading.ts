import type { Report } from "../report/report.ts";
import { blocksOf } from "../report/report.ts";

/**
 * What a file of a report is called, inside and by its name: the report's own heading where that says more than its
 * title, such as of which areas and as of when, so that the files of two weeks are told apart.
 */
export function headingOf({ title, blocks }: Pick<Report, "title" | "blocks">): string {
  const [first] = blocksOf({ blocks }, "finding");
  const lead = first?.lead ?? "";
  return title !== "" && lead.startsWith(title) ? lead : title;
}
