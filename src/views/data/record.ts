import type { Text } from "../../core/types.ts";
import type { Block, Case, CasesBlock, NoteBlock } from "../../report/blocks.ts";
import { link, note, stack } from "./part.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  none: { zh: "没有符合的条目。", en: "No record matches." },
  all: { zh: "看全部", en: "Show all" },
  unknown: { zh: "没有这个编号的条目：", en: "There is no record with this id: " },
} satisfies Record<string, Text>;

export type OpenRecord = Part & { readonly title: string; readonly kicker: string };

/** A record of a list with the heading under which it stands; many stand under none. */
export type ListItem = Pick<Case, "id" | "title" | "meta" | "badge"> & {
  readonly group?: { readonly id: string; readonly title: string };
};

type RecordSection = {
  readonly title: string;
  /** What the records are, shown while none is open. */
  readonly about: Text;
  readonly notes?: readonly NoteBlock[];
  readonly subsets?: CasesBlock;
  readonly items: readonly ListItem[];
  readonly record: OpenRecord | undefined;
};

/** A list and, beside it, the record that is open in it; what the section is about while none is. */
export function recordsPart(scene: Scene, section: RecordSection): Part {
  const { filters, locale } = scene;
  const { title, about, notes = [], subsets, record } = section;
  const list = [...(subsets ? [subsets] : []), ...listBlocks(scene, section)];
  if (filters.item === undefined) {
    const blocks = [note("about-text", about[locale]), ...notes];
    return { blocks: [...list, stack("about", title, ...blocks)] };
  }
  if (!record) {
    const id = { kind: "code", text: filters.item } as const;
    return { blocks: [...list, note("record-unknown", WORDS.unknown[locale], id)] };
  }
  const { kicker, blocks } = record;
  return { ...record, blocks: [...list, stack("record", record.title, note("kicker", kicker), ...blocks)] };
}

const NO_HEADING = { id: "all", title: "" };

/** The records, each leading to itself; where the search leaves none, the way back. */
function listBlocks({ address, filters, locale }: Scene, { title, items }: RecordSection): readonly Block[] {
  const headings = new Map(items.map(({ group = NO_HEADING }) => [group.id, group.title]));
  const groups = [...headings].map(([id, heading]) => ({
    id,
    title: heading,
    cases: items
      .filter(({ group = NO_HEADING }) => group.id === id)
      .map(({ group: _, ...one }): Case => ({ ...one, href: address({ item: one.id }), lines: [] })),
  }));
  const list: CasesBlock = { kind: "cases", id: "list", title, none: WORDS.none[locale], groups };
  if (items.length > 0 || filters.query === "") return [list];
  return [list, note("show-all", link(WORDS.all[locale], address({ query: "", subset: undefined })))];
}
