import type { ParagraphChild } from "docx";
import type { Text } from "../../core/types.ts";
import type { Locale } from "../../i18n/text.ts";
import { isWeb } from "../written-link.ts";
import type { Footnotes } from "./footnotes.ts";
import type { Kit } from "./kit.ts";
import type { Part } from "./parts.ts";

/** Signs that XML cannot hold. */
const UNSAYABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

export function plainRun(kit: Kit, text: string): ParagraphChild {
  return new kit.TextRun(text.replace(UNSAYABLE, ""));
}

const NOTE: Text = { zh: "注", en: "note " };

/** Numbers of footnotes behind a word that says so, since 7.2 with a raised 5 reads as a power, and 1 with 2 as 12. */
export function noted(kit: Kit, numbers: readonly number[], locale: Locale): readonly ParagraphChild[] {
  const raised = (text: string) => new kit.TextRun({ style: "FootnoteReference", text });
  return numbers.flatMap((number, at) => [
    raised(at === 0 ? NOTE[locale] : ","),
    new kit.FootnoteReferenceRun(number),
  ]);
}

/** [3], raised: the third of the list of sources. */
export function citing(kit: Kit, numbers: string): readonly ParagraphChild[] {
  return numbers === "" ? [] : [new kit.TextRun({ style: "FootnoteReference", text: numbers })];
}

type Running = Extract<Part, { readonly kind: "text" | "remark" }>;

/** Running text, each figure with the footnotes of the sources that it is the first to need; `base` is before a `#/…`. */
export function wordsRuns(
  kit: Kit,
  part: Running,
  footnotes: Footnotes,
  base: string,
  locale: Locale,
): readonly ParagraphChild[] {
  const seen = new Set<string>();
  return part.words.flatMap(({ text, key, href, cited }) => {
    if (cited !== undefined) return [plainRun(kit, text), ...citing(kit, footnotes.cited(cited))];
    if (href !== undefined) return [linkOf(kit, text, href.startsWith("#") ? base + href : href)];
    if (key === undefined || seen.has(key)) return [plainRun(kit, text)];
    seen.add(key);
    return [plainRun(kit, text), ...noted(kit, footnotes.of(part, key), locale)];
  });
}

/** A link where it leads anywhere, otherwise its words. */
export function linkOf(kit: Kit, text: string, link: string): ParagraphChild {
  // What leads nowhere from a document is only said.
  return isWeb(link)
    ? new kit.ExternalHyperlink({ link, children: [new kit.TextRun(text)] })
    : plainRun(kit, text);
}
