import type { Block, GroupBlock, SlideWords, VerdictBlock } from "../../../report/blocks.ts";
import { plain } from "../../../report/rich.ts";

/** A block with what is said around it: the group that it stands in, and what that group alone says of its blocks. */
export type Placed = {
  readonly block: Block;
  readonly section: string;
  /** The slide of a deck that it stands on. */
  readonly slide?: SlideWords;
  /** What was found of this very part, and how far it compares, where it has them of its own. */
  readonly finding?: string;
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
    const inner = { ...place, section, ...(block.slide && { slide: block.slide }), ...ownWords(block) };
    const self = { block, ...place, section, ...(block.slide && { slide: block.slide }) };
    // The words of a title are a slide together with it.
    return isTitle(block) ? [self] : [self, ...placedBlocks(block.blocks, inner)];
  });
}

const NOWHERE = { section: "", notes: [] };

/** Whether a group is a slide of words alone that opens something. */
export function isTitle({ slide }: GroupBlock): boolean {
  return slide?.kind === "title" || slide?.kind === "section";
}

/** Whether a report is a deck: its author says which slides there are. */
export function isDeck(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === "group" && block.slide !== undefined);
}

/** What the report says as a whole: all blocks but those of sections. */
export function outsideSections(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== "group") return [block];
    return isSection(block) ? [] : outsideSections(block.blocks);
  });
}

function ownWords(group: GroupBlock): Partial<Pick<Placed, "finding" | "verdict" | "notes">> {
  if (!isSection(group)) return {};
  const { blocks } = group;
  const verdict = blocks.find((block) => block.kind === "verdict");
  const finding = blocks.find((block) => block.kind === "finding");
  // The foot of a slide names its sources by their numbers.
  const notes = blocks.flatMap((block) =>
    block.kind === "note" && !block.id.startsWith("sources") ? [plain(block.text)] : [],
  );
  return { ...(finding && { finding: finding.text }), ...(verdict && { verdict }), notes };
}

function isSection({ blocks }: GroupBlock): boolean {
  return blocks.some(({ kind }) => kind === "finding");
}
