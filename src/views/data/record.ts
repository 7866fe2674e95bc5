import type { Text } from "../../core/types.ts";
import type { Block, GroupBlock } from "../../report/blocks.ts";
import { note, stack } from "./part.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";

const UNKNOWN: Text = { zh: "没有这个编号的条目：", en: "There is no record with this id: " };

/** A section, with the title of the record that is open in it. */
export type SectionPart = Part & { readonly title?: string };
export type OpenRecord = Part & { readonly title: string; readonly kicker: string };

/** The list and, beside it, the record that is open in it; what the section is about while none is. */
export function recordPart(
  { filters: { item, locale } }: Scene,
  list: readonly Block[],
  { about, record }: { readonly about: GroupBlock; readonly record: OpenRecord | undefined },
): SectionPart {
  if (item === undefined) return { blocks: [...list, about] };
  if (!record) {
    const unknown = note("record-unknown", UNKNOWN[locale], { kind: "code", text: item });
    return { blocks: [...list, unknown] };
  }
  const { title, kicker, blocks, figures } = record;
  return {
    title,
    blocks: [...list, stack("record", title, note("kicker", kicker), ...blocks)],
    ...(figures && { figures }),
  };
}
