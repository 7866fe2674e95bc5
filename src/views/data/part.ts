import type { Table } from "../../core/table.ts";
import type { Need } from "../../data/needs.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Block, Fact, GroupBlock, NoteBlock, TableBlock } from "../../report/blocks.ts";
import type { Rich, RichPart } from "../../report/rich.ts";

/** What a section or a record gives to the report. */
export type Part = { readonly blocks: readonly Block[]; readonly figures?: ReadonlyMap<string, Subject> };

/** A label with what stands behind it; nothing at all where nothing does. */
export function fact(label: string, value: Rich | string | undefined): readonly Fact[] {
  if (value === undefined || value.length === 0) return [];
  return [{ label, value: typeof value === "string" ? [value] : value }];
}

export function link(text: string, href: string): RichPart {
  return { kind: "link", text, href };
}

export function note(id: string, ...text: Rich): NoteBlock {
  return { kind: "note", id, text };
}

export function stack(id: string, title: string, ...blocks: readonly Block[]): GroupBlock {
  return { kind: "group", id, title, layout: "stack", blocks };
}

/** The place of what a section cannot do without. */
export function absent(id: string, title: string, need: Need): Part {
  return { blocks: [{ kind: "absent", id, title, need }] };
}

export function table(id: string, title: string, content: Table): TableBlock {
  return { kind: "table", id, title, table: content };
}
