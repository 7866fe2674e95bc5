import type { Block } from "../report/blocks.ts";
import { flatBlocks } from "../report/report.ts";

/** The blocks that a file of the whole report shows: what a table beside it says already is not said again. */
export function fileBlocks(blocks: readonly Block[]): readonly Block[] {
  const ids = new Set(flatBlocks(blocks).map(({ id }) => id));
  const without = (some: readonly Block[]): readonly Block[] =>
    some.flatMap((block): readonly Block[] => {
      if (block.kind === "group") return [{ ...block, blocks: without(block.blocks) }];
      const isSaid = block.kind === "chart" && block.restates !== undefined && ids.has(block.restates);
      return isSaid ? [] : [block];
    });
  return without(blocks);
}
