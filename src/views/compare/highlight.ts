import type { AreaCode } from "../../core/types.ts";
import { MAX_HIGHLIGHT } from "./codecs.ts";

/** With one more, where there is room: none that the reader chose gives way in silence. */
export function withHighlight(highlight: readonly AreaCode[], area: AreaCode): readonly AreaCode[] {
  return highlight.includes(area) || highlight.length >= MAX_HIGHLIGHT ? highlight : [...highlight, area];
}
