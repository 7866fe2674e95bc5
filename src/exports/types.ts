import type { Text } from "../core/types.ts";
import type { Block } from "../report/blocks.ts";
import type { Report } from "../report/report.ts";

export type FileContent = { readonly content: string | Blob; readonly type: string };

/** A format of files that reports go into: of one block, or of the report as a whole. */
export type ExportDef = {
  readonly title: Text;
  /** Ending of the file's name, without the dot. */
  readonly extension: string;
  readonly accepts: (block: Block) => boolean;
  readonly ofReport: boolean;
  /** Fetches what it writes with; `block` is one that it accepts, and absent only where it takes whole reports. */
  readonly write: (report: Report, block?: Block) => Promise<FileContent>;
};
