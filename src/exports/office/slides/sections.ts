import type { Block, VerdictBlock } from "../../../report/blocks.ts";
import { plain } from "../../../report/rich.ts";

/** A block with what is said around it: the group that it stands in, and what that group alone says of its blocks. */
export type Placed = {
  readonly block: Block;
  readonly section: string;
  /** The verdict on this very part, where it has one of its own. */
  readonly verdict?: VerdictBlock;
  /** What is to be known of this part, a line each. */
  readonly notes: readonly string[];
};

/** The blocks in reading order. A group that has a finding of its own is a section: its verdict and notes stand on its own slides. */
export function placedBlocks(
  blocks: readonly Block[],
  place: Omit<Placed, "block"> = NOWHERE,
): readonly Placed[] {
  return blocks.flatMap((block): readonly Placed[] => {
    if (block.kind !== "group") return [{ block, ...place }];
    const section = block.title ?? place.section;
    return [
      { block, ...place, section },
      ...placedBlocks(block.blocks, { ...place, section, ...ownWords(block.blocks) }),
    ];
  });
}

const NOWHERE = { section: "", notes: [] };

/** What the report says as a whole: all blocks but those of sections. */
export function outsideSections(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== "group") return [block];
    return isSection(block.blocks) ? [] : outsideSections(block.blocks);
  });
}

function ownWords(blocks: readonly Block[]): Partial<Pick<Placed, "verdict" | "notes">> {
  if (!isSection(blocks)) return {};
  const verdict = blocks.find((block) => block.kind === "verdict");
  // The foot of a slide names its sources by their numbers.
  const notes = blocks.flatMap((block) =>
    block.kind === "note" && !block.id.startsWith("sources") ? [plain(block.text)] : [],
  );
  return { ...(verdict && { verdict }), notes };
}

function isSection(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind === "finding");
}
