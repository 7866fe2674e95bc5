import type { Table } from "../../core/table.ts";
import type { Need } from "../../data/needs.ts";
import type { Subject } from "../../explain/subject.ts";
import type {
  Block,
  Case,
  CasesBlock,
  FactsBlock,
  GroupBlock,
  NoteBlock,
  TableBlock,
} from "../../report/blocks.ts";
import type { Rich, RichPart } from "../../report/rich.ts";

/** What a section gives to the report, with the title of the record that is open in it. */
export type Part = {
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly figures?: ReadonlyMap<string, Subject>;
};

/** Labels with what stands behind each; those with nothing behind them are left out. */
export function facts(
  id: string,
  rows: readonly (readonly [label: string, value: Rich | string | undefined])[],
  title?: string,
): FactsBlock {
  const known = rows.flatMap(([label, value = ""]) =>
    value.length === 0 ? [] : { label, value: typeof value === "string" ? [value] : value },
  );
  return { kind: "facts", id, ...(title !== undefined && { title }), facts: known };
}

/** A list without headings. */
export function cases(
  id: string,
  title: string,
  list: readonly (Omit<Case, "lines"> & Partial<Case>)[],
): CasesBlock {
  const whole = list.map((one): Case => ({ lines: [], ...one }));
  return { kind: "cases", id, title, groups: [{ id: "all", title: "", cases: whole }] };
}

export function note(id: string, ...text: Rich): NoteBlock {
  return { kind: "note", id, text };
}

export function stack(id: string, title: string, ...blocks: readonly Block[]): GroupBlock {
  return { kind: "group", id, title, layout: "stack", blocks };
}

export function table(id: string, title: string, content: Table): TableBlock {
  return { kind: "table", id, title, table: content };
}

/** The place of what a section cannot do without. */
export function absent(id: string, title: string, need: Need): Part {
  return { blocks: [{ kind: "absent", id, title, need }] };
}

export function link(text: string, href: string): RichPart {
  return { kind: "link", text, href };
}

/** 12 in small type, as behind a heading. */
export function muted(text: string | number): RichPart {
  return { kind: "muted", text: String(text) };
}
