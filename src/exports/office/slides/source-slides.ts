import type { Text } from "../../../core/types.ts";
import type { Reference } from "../../../explain/references.ts";
import { citeIn } from "../../../i18n/cite.ts";
import { publisherName } from "../../../i18n/publishers.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { COLON, SEMICOLON, STOP, LISTING } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { runsText } from "../../runs-text.ts";
import { LEADING, linesOf } from "../fit.ts";
import { SOURCES } from "./slide.ts";
import type { Body } from "./slide.ts";

/** More sources than this are named by their numbers alone. */
const FEW = 4;

/** Every source once, by its number, in two columns of small type. */
export function sourceBodies(references: readonly Reference[], locale: Locale): readonly Body[] {
  const columns: string[][] = [];
  let used = Infinity;
  for (const [at, { source }] of references.entries()) {
    const text = `${numberOf(at)} ${citeIn(source, locale)}`;
    const high = linesOf(text, SOURCES.width, SOURCES.size).length * SOURCES.size * LEADING + SOURCES.after;
    if (used + high > SOURCES.height) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(text);
    used += high;
  }
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, page) => ({
    kind: "sources",
    columns: columns.slice(page * 2, page * 2 + 2),
  }));
}

const SEE: Text = { zh: "（见末页来源）", en: " (listed at the end)" };

/** The sources that a slide rests on, by the numbers of the list: with their publishers where they are few. */
export function sourceLine(rests: readonly Reference[], all: readonly Reference[], locale: Locale): string {
  if (rests.length === 0) return "";
  const places = rests.map((one) => all.indexOf(one));
  const said =
    rests.length <= FEW
      ? rests
          .map(({ source }, at) => `${numberOf(places[at] ?? 0)} ${publisherName(source, locale)}`)
          .join(SEMICOLON[locale]) + STOP[locale]
      : `[${runsText(
          places.map((place) => place + 1),
          locale === "zh" ? "—" : "–",
          LISTING[locale],
        )}]${SEE[locale]}`;
  return COLUMN_TERMS.sources[locale] + COLON[locale] + said;
}

function numberOf(at: number): string {
  return `[${String(at + 1)}]`;
}
