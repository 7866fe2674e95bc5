import type { Block } from "./blocks.ts";

/** A block away from its page: how it is read stands in its own note, and whose its marks are unless a key says that. */
export function standingAlone(block: Block, isKeyed = false): Block {
  if (block.kind !== "chart" || block.reading === undefined) return block;
  const { reading, note = "", ...own } = block;
  return { ...own, note: (isKeyed ? "" : reading.marks) + reading.how + note };
}
