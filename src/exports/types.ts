import type { AreaCode, IndicatorId, Period, Text } from "../core/types.ts";
import type { Reference } from "../explain/references.ts";
import type { Block } from "../report/blocks.ts";
import type { Report } from "../report/report.ts";
import type { PictureWish } from "./picture/shape.ts";

export type FileContent = { readonly content: string | Blob; readonly type: string };

/** A report that is made out of a view by choices which the view's link does not carry: 三区对标报告, 年度小结. */
export type MadeOf =
  | {
      readonly kind: "benchmark";
      readonly areas: readonly AreaCode[];
      readonly indicators: readonly IndicatorId[];
    }
  | { readonly kind: "digest"; readonly area: AreaCode; readonly year: Period };

/** What is taken away: a report, with what leads from the file back to it. */
export type Taken = {
  readonly report: Report;
  /** The whole address that opens the same view at the same release. */
  readonly link: string;
  /** Where the report is none of the view's own: what was made out of it. */
  readonly made?: MadeOf;
  /** Every source behind the report's figures, operands included, in the order of the figures; fetched when asked for. */
  readonly references: () => Promise<readonly Reference[]>;
};

/** How a file comes to be: the reader may stop it, and hears how far it is, from 0 to 1. */
export type Job = {
  readonly signal: AbortSignal;
  readonly onProgress: (part: number) => void;
  /** What the reader wants of a picture; formats that are none pass it over. */
  readonly picture?: PictureWish;
};

/** A report with the link alone, where no source is asked for. */
export type Linked = Pick<Taken, "report" | "link" | "made">;

/** A format of files that reports go into: of one block, or of the report as a whole. */
export type ExportDef = {
  readonly title: Text;
  /** Ending of the file's name, without the dot. */
  readonly extension: string;
  readonly accepts: (block: Block) => boolean;
  readonly ofReport: boolean;
  /** A picture, which the reader may want in a shape, of pixels or drawn in any size. */
  readonly picture?: "pixels" | "drawn";
  /** Fetches what it writes with; `block` is one that it accepts, and absent only where it takes whole reports. */
  readonly write: (taken: Taken, block: Block | undefined, job: Job) => Promise<FileContent>;
};
