import type { IndicatorId, SourceKind, Status } from "../../../core/types.ts";
import type { TablePreview } from "../../../curate/table/desk.ts";

/** Where a table comes from, in the reader's words. */
export type Declaration = {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly kind: SourceKind;
  readonly status: Status;
  /** On which vintage the figures of an indicator stand. */
  readonly vintages: ReadonlyMap<IndicatorId, string>;
};

/** What a table calls itself; whatever says nothing is of the least weight until the reader says more. */
function kindOf(title: string): SourceKind {
  if (title.includes("年鉴")) return "yearbook";
  if (/普查/.test(title)) return "census";
  if (/公报|月报|快报|快讯/.test(title)) return "bulletin";
  return /报告/.test(title) ? "report" : "article";
}

/** What title and notes of the tables say of where they come from. */
export function saidByTables(tables: readonly TablePreview[]): Declaration {
  const notes = tables.flatMap(({ plan }) => plan.notes);
  const [, publisher = ""] = notes.flatMap(
    (note) => /(?:资料|数据)?来源\s*[:：]\s*([^。；;]+)/.exec(note) ?? [],
  );
  const title =
    tables.flatMap(({ plan }) => plan.title).find((line) => !/^(?:计量)?单位\s*[:：]/.test(line)) ?? "";
  return {
    publisher: publisher.trim(),
    title: title.trim(),
    date: "",
    kind: kindOf(title),
    status: "unknown",
    vintages: new Map(),
  };
}
