import type { Locale } from "../../i18n/text.ts";
import type { ChartBlock } from "../../report/blocks.ts";

/** A drawing as PNG, with the size that it takes on the page in pixels of a 96th of an inch. */
export type Picture = { readonly png: Uint8Array; readonly width: number; readonly height: number };

/**
 * Draws a chart for the page; nothing where no picture can be made, and the chart's figures stand in its place. Word
 * shows SVG, but sets its text beside where it belongs: it knows no `dominant-baseline`.
 */
export type PictureMaker = (
  block: ChartBlock,
  locale: Locale,
  signal: AbortSignal,
) => Promise<Picture | undefined>;
