import type { Subject } from "../../explain/subject.ts";
import type { Block, FindingBlock } from "../../report/blocks.ts";

/** What a second period or a second indicator adds to the report. */
export type Added = {
  readonly blocks: readonly Block[];
  readonly finding?: FindingBlock;
  readonly figures: ReadonlyMap<string, Subject>;
};
