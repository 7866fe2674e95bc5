import { OUTPUT_TERMS } from "../../../i18n/terms-outputs.ts";
import type { Text } from "../../../core/types.ts";
import { citePlain } from "../../../i18n/cite.ts";
import { tierMark } from "../../../i18n/own-words.ts";
import { TIER_NAMES } from "../../../i18n/source-names.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { CLOSE, COLON, OPEN } from "../../../i18n/text.ts";
import { isDeck } from "./sections.ts";
import type { Placed } from "./sections.ts";
import { captionOf } from "../../caption.ts";
import { isWeb, linkWords } from "../../written-link.ts";
import type { Reference } from "../../../explain/references.ts";
import type { Taken } from "../../types.ts";
import { judgedWords } from "../../../report/judged.ts";

/** What its author says at a slide, and where everything on it comes from, a paragraph each: finding, verdict, notes, sources, release and link. */
export function speakerNotes(
  taken: Taken,
  placed: Placed | undefined,
  rests: readonly Reference[],
  remarks: readonly string[],
): readonly string[] {
  const { locale } = taken.report;
  const {
    title,
    part,
    finding,
    verdict: all,
    notes,
    sources,
    release,
    link,
  } = captionOf(taken, placed?.block);
  // What is said of a deck as a whole is of all its views, and belongs to none of its slides.
  const isOfDeck = placed?.slide !== undefined || isDeck(taken.report.blocks);
  const verdict = placed?.verdict ?? (isOfDeck ? undefined : all);
  const judged = verdict && judgedWords(verdict);
  const found = placed?.block.kind === "chart" ? finding : (placed?.finding ?? (isOfDeck ? "" : finding));
  const own = placed?.slide?.title;
  const said = (name: Text, text: string) => name[locale] + COLON[locale] + text;
  return [
    ...(placed?.slide?.said ?? []),
    [...new Set([title, own ?? placed?.section, part])]
      .filter((text) => text !== undefined && text !== "")
      .join(" · "),
    found,
    ...(judged ? [said(judged.label, judged.words.join(COLON[locale]))] : []),
    ...new Set([...(placed?.block.kind === "group" || isOfDeck ? [] : notes), ...remarks]),
    ...(rests.length > 0 || isOfDeck ? [] : [sources]),
    ...rests.map(
      ({ source }) =>
        `${said(COLUMN_TERMS.source, citePlain(source, locale))}${OPEN[locale]}${tierMark(source, locale)} ${TIER_NAMES[source.tier][locale]}${CLOSE[locale]}`,
    ),
    said(TERMS.release, `${release.id}${OPEN[locale]}${release.date}${CLOSE[locale]}`),
    isWeb(link) ? said(OUTPUT_TERMS.opensThis, link) : linkWords(link, locale),
  ].filter((text) => text !== "");
}
