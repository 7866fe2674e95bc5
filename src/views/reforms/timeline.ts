import { timelineOf } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { Period, Text } from "../../core/types.ts";
import type { Section } from "../../exports/report.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaColor, areaName, sinceText } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  title: { zh: "起始时间", en: "When they began" },
  note: {
    zh: "只画原文写明起始时间的案例；只有年份的画成全年的一段。",
    en: "Only cases whose text states a beginning; where it states a year alone, the whole year is drawn.",
  },
} satisfies Record<string, Text>;

/** The dated reforms in order; none where no text states a beginning. */
export function timelineSection(
  shelf: Shelf,
  reforms: readonly Reform[],
  locale: Locale,
): readonly Section[] {
  const { dated } = timelineOf(reforms);
  if (dated.length === 0) return [];
  const model = {
    rows: dated.map((reform) => {
      const date = sinceText(reform, locale);
      const name = areaName(shelf, reform.area, locale);
      return {
        key: reform.id,
        area: reform.area,
        areaName: name,
        name: reform.name[locale],
        ...spanOf(reform.since ?? ""),
        since: (reform.since ?? "undated") as Period,
        date,
        color: areaColor(shelf, reform.area),
        tip: `${name} · ${reform.name[locale]} · ${date}`,
      };
    }),
  };
  return [
    {
      title: WORDS.title[locale],
      note: WORDS.note[locale],
      plot: { kind: "timeline", model },
    },
  ];
}

function spanOf(since: string): { readonly from: number; readonly to: number } {
  const [year = 0, month] = since.split("-").map(Number);
  return month === undefined
    ? { from: year, to: year + 1 }
    : { from: year + (month - 1) / 12, to: year + month / 12 };
}
