import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import type { Text } from "../core/types.ts";
import type { VerdictBlock } from "./blocks.ts";

/** As much of a verdict as files say. */
export type VerdictWords = Pick<VerdictBlock, "about" | "name" | "text">;

/** What a verdict is about, and its words in order: where it says so itself, its name is that and stands once. */
export function judgedWords(verdict: VerdictWords): {
  readonly label: Text;
  readonly words: readonly string[];
} {
  const { about, name, text } = verdict;
  return about ? { label: about, words: [text] } : { label: COLUMN_TERMS.comparability, words: [name, text] };
}
