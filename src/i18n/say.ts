import type { Cell } from "../core/cell.ts";
import type { Summary } from "../core/summary.ts";
import { VERDICT_NAMES } from "./explain.ts";
import { reasonText } from "./reasons.ts";
import { voiceOf } from "./voice.ts";
import { findingEn } from "./say-en.ts";
import { findingZh } from "./say-zh.ts";
import { enumerated, listed } from "./text.ts";
import type { Locale } from "./text.ts";
import type { Names } from "./voice.ts";

/** One to three sentences that state the finding with numbers, period and caveat, and whom it lacks. */
export function say(summary: Summary, names: Names, locale: Locale): string {
  const voice = voiceOf(summary, names, locale);
  const sentence = (locale === "zh" ? findingZh : findingEn)(summary.finding, voice);
  const told = "open" in summary.finding ? summary.finding.open : [];
  const absent = [
    ...absences(
      summary.absent.filter((cell) => !told.some(({ area }) => area === cell.area)),
      names,
      locale,
    ),
    ...othersOf(summary, locale),
  ];
  if (absent.length === 0) return sentence;
  return locale === "zh" ? `${sentence}${absent.join("；")}。` : `${sentence} ${absent.join("; ")}.`;
}

/** The areas left out, together where the reason is the same. */
function absences(cells: readonly Cell[], names: Names, locale: Locale): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const cell of cells) {
    const why = cell.kind === "missing" ? reasonText(cell, "brief") : VERDICT_NAMES[cell.verdict];
    byReason.set(why[locale], [...(byReason.get(why[locale]) ?? []), names.area(cell.area)]);
  }
  return [...byReason].map(([why, areas]) =>
    locale === "zh"
      ? `${listed("zh", areas)}未列入（${why}）`
      : `${enumerated(areas)} ${areas.length > 1 ? "are" : "is"} left out (${why})`,
  );
}

/** How many more members of the set have no comparable figure, beside those named because they may stand before. */
function othersOf({ others, absent, finding }: Summary, locale: Locale): readonly string[] {
  if (finding.kind === "nothing") return [];
  const open = finding.kind === "single" ? [] : finding.open;
  const told = open.filter(({ area }) => !absent.some((cell) => cell.area === area));
  const count = others - told.length;
  if (count === 0) return [];
  const more = String(count);
  if (locale === "zh") return [`另有${more}个地区没有可比数字`];
  return [count === 1 ? "1 more has no comparable figure" : `${more} more have no comparable figure`];
}
