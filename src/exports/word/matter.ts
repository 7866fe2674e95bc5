import type { Locale } from "../../i18n/text.ts";
import type { ChartBlock } from "../../report/blocks.ts";
import type { Caption } from "../caption.ts";
import type { Reference } from "../../explain/references.ts";
import type { Footnotes } from "./footnotes.ts";
import type { NativeChart } from "./native.ts";
import type { Part } from "./parts.ts";
import type { Picture } from "./picture.ts";

/** Everything that a document is made of. */
export type Matter = {
  readonly locale: Locale;
  readonly parts: readonly Part[];
  readonly caption: Caption;
  /** What the file says of itself to whoever reads it later. */
  readonly provenance: string;
  readonly references: readonly Reference[];
  readonly footnotes: Footnotes;
  /** The charts that Word draws itself; what has none is a picture, and without that a table. */
  readonly charts: ReadonlyMap<ChartBlock, readonly NativeChart[]>;
  readonly pictures: ReadonlyMap<ChartBlock, Picture>;
};
