import type { Reference } from "../explain/references.ts";
import type { Subject } from "../explain/subject.ts";
import type { Locale } from "../i18n/text.ts";
import type { Block, BlockKind } from "./blocks.ts";

/**
 * What a view says, independent of where it is shown: screen, slide, wall, embed and every export take the same report
 * and none asks which view made it. All texts are in its language.
 */
export type Report = {
  readonly locale: Locale;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** By key: every figure that a mark, a cell or a text of this report can open the origin of. */
  readonly figures: ReadonlyMap<string, Subject>;
  /** What texts that are no figures are taken from, each with the keys of what is. */
  readonly cited?: readonly Reference[];
  /** The publishers behind the figures in one line; empty where no figure is shown. */
  readonly sources: string;
  readonly release: { readonly id: string; readonly date: string };
};

/** All blocks in reading order, the members of groups after the group itself. */
export function flatBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === "group" ? [block, ...flatBlocks(block.blocks)] : [block]));
}

/** The block of an id, wherever it stands. */
export function blockOf({ blocks }: Pick<Report, "blocks">, id: string): Block | undefined {
  return flatBlocks(blocks).find((block) => block.id === id);
}

/** The blocks of a kind in reading order. */
export function blocksOf<Kind extends BlockKind>(
  { blocks }: Pick<Report, "blocks">,
  kind: Kind,
): readonly Extract<Block, { readonly kind: Kind }>[] {
  return flatBlocks(blocks).filter(
    (block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind,
  );
}

/** What the report found, all sentences of its findings. */
export function sentenceOf(report: Pick<Report, "blocks" | "locale">): string {
  return blocksOf(report, "finding")
    .map(({ text }) => text.trim())
    .join(report.locale === "zh" ? "" : " ");
}
