import type { Text } from "../../core/types.ts";
import type { Block, Case, CasesBlock } from "../../report/blocks.ts";
import { link, note } from "./part.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  none: { zh: "没有符合的条目。", en: "No record matches." },
  all: { zh: "看全部", en: "Show all" },
} satisfies Record<string, Text>;

/** A record of a list with the heading under which it stands. */
export type ListItem = Pick<Case, "id" | "title" | "meta" | "badge"> & {
  readonly group: { readonly id: string; readonly title: string };
};

/** The records that the search and the chosen part leave, each leading to itself; where none is left, the way back. */
export function listBlocks(scene: Scene, title: string, items: readonly ListItem[]): readonly Block[] {
  const { address, filters, locale } = scene;
  const groups = new Map(items.map(({ group }) => [group.id, group.title]));
  const list: CasesBlock = {
    kind: "cases",
    id: "list",
    title,
    none: WORDS.none[locale],
    groups: [...groups].map(([id, heading]) => ({
      id,
      title: heading,
      cases: items
        .filter(({ group }) => group.id === id)
        .map(({ group: _, ...one }): Case => ({ ...one, href: address({ item: one.id }), lines: [] })),
    })),
  };
  if (items.length > 0 || filters.query === "") return [list];
  return [list, note("show-all", link(WORDS.all[locale], address({ query: "", subset: undefined })))];
}
