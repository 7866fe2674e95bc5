import { isRankable } from "../../core/cell.ts";
import { gapsOf, whyNoGap } from "../../core/gap.ts";
import type { Gap, Meeting, NoGap } from "../../core/gap.ts";
import type { Change } from "../../core/changes.ts";
import type { TableCell, TableColumn } from "../../core/table.ts";
import type { Period, Text } from "../../core/types.ts";
import { NO_CELL, numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { differenceText } from "../../i18n/difference.ts";
import { formatNumber, formatPeriod } from "../../i18n/format.ts";
import { unitFacts } from "../../i18n/quantity.ts";
import { rateText } from "../../i18n/say-change.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { NoteBlock, TableBlock } from "../../report/blocks.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "差距测算", en: "What it would take" },
  ahead: { zh: "领先的区", en: "Ahead" },
  behind: { zh: "追赶的区", en: "Behind" },
  times: { zh: "领先是追赶的倍数", en: "Times the one behind" },
  meeting: { zh: "照年均增速，追平需要", en: "Level at present yearly rates" },
  never: { zh: "差距不缩小", en: "the gap does not narrow" },
  open: { zh: "取整误差内不能断定", en: "open within rounding" },
  note: {
    zh: "只是算术，不是预测。年数＝ln（领先÷追赶）÷ln（追赶的年均倍数÷领先的年均倍数），按四个数取整后可能的大小给出区间；要追平所需的年均增速，假定领先的区照其年均增速增长。现价指标的增速含价格变动。",
    en: "Arithmetic, no forecast. Years = ln(ahead ÷ behind) ÷ ln(yearly factor of the one behind ÷ that of the one ahead), as a range over what the four rounded values can be; the growth needed supposes that the one ahead goes on at its yearly rate. Growth at current prices includes the change of prices.",
  },
} satisfies Record<string, Text>;

/** The view compares at the earlier period, and so judges nobody at the later one; or there is nothing to work out. */
const WHY_NONE: Readonly<Record<NoGap | "reversed", (later: Text) => Text>> = {
  reversed: (later) => ({
    zh: `差距按两期中较晚的${later.zh}计，而所示时期较早；对调两期再看能否测算。`,
    en: `gaps are measured at the later of the two periods, ${later.en}, and the earlier one is shown: swap the two to see whether they can be worked out.`,
  }),
  scale: () => ({
    zh: "占比、增速和位次按百分点或位增减，不按年均增速推算何时追平。",
    en: "shares, growth rates and ranks change in points or places, so that no yearly rate tells when two would be level.",
  }),
  near: () => ({
    zh: "两期相隔不足两年，不计年均增速，不推算何时追平。",
    en: "the two periods are less than two years apart, too near for a yearly rate that would tell when two are level.",
  }),
  few: () => ({
    zh: "突出显示的地区中，两期可比且为正值的不足两个。",
    en: "fewer than two of the highlighted districts have values above zero that compare in both periods.",
  }),
  open: (later) => ({
    zh: `突出显示的地区在${later.zh}谁领先，取整误差内不能断定。`,
    en: `rounding leaves open which of the highlighted districts is ahead in ${later.en}.`,
  }),
};

/**
 * What lies between the highlighted districts that compare at the later period, and what it would take to close it, or
 * why that is not said; nothing where there are no two.
 */
export function gapBlock(
  scene: Scene,
  changes: readonly Change[],
  periods: readonly [Period, Period],
): TableBlock | NoteBlock | undefined {
  const { measurement, comparison, highlight, words, when } = scene;
  const { locale } = words;
  const [, later] = periods;
  if (highlight.length < 2) return undefined;
  if (when.kind !== "period" || when.period !== later) return noGap("reversed", later, locale);
  const shown = changes.filter(({ area }) => {
    const cell = comparison.cells.get(area);
    return highlight.includes(area) && cell !== undefined && isRankable(cell);
  });
  const gaps = gapsOf(measurement, shown);
  const [first] = gaps;
  if (!first) return noGap(whyNoGap(measurement, shown, periods), later, locale);
  const columns: readonly TableColumn[] = [
    textColumn("ahead", WORDS.ahead[locale]),
    textColumn("behind", WORDS.behind[locale]),
    numberColumn("difference", differenceHead(words.unit, locale)),
    numberColumn("times", WORDS.times[locale]),
    textColumn("meeting", WORDS.meeting[locale]),
    ...first.needed.map(({ year }) =>
      numberColumn(`needed-${year}`, neededHead(formatPeriod(year, locale), locale)),
    ),
  ];
  return {
    kind: "table",
    id: "gap",
    title: WORDS.title[locale],
    table: {
      columns,
      rows: gaps.map((gap) => ({ key: `${gap.ahead}-${gap.behind}`, cells: cellsOf(scene, gap) })),
    },
    note: WORDS.note[locale],
  };
}

function noGap(why: keyof typeof WHY_NONE, later: Period, locale: Locale): NoteBlock {
  const said = WHY_NONE[why]({ zh: formatPeriod(later, "zh"), en: formatPeriod(later, "en") });
  return { kind: "note", id: "gap-none", text: [WORDS.title[locale] + COLON[locale] + said[locale]] };
}

function cellsOf(
  { words }: Scene,
  { ahead, behind, between, difference, times, meeting, needed }: Gap,
): readonly TableCell[] {
  const { locale, scale } = words;
  return [
    wordsCell(words.area(ahead)),
    wordsCell(words.area(behind)),
    { text: differenceText(between, scale), value: difference, ...unitFacts(scale), derived: true },
    { text: formatNumber(times, 2), value: times, derived: true },
    wordsCell(meetingText(meeting, locale)),
    ...needed.map(({ rate }): TableCell =>
      Number.isFinite(rate) ? { text: rateText(rate), value: rate, unit: "%", derived: true } : NO_CELL,
    ),
  ];
}

/** So many years ahead no yearly rate is carried on. */
const FARTHEST = 100;

/** 23–25年: whole years, outwards; 100年以上 where the rates hardly differ. */
function meetingText(meeting: Meeting, locale: Locale): string {
  if (meeting.kind !== "years") return WORDS[meeting.kind][locale];
  // At least a year: nobody draws level before the next figure.
  const low = Math.max(1, Math.floor(meeting.low));
  const high = Math.ceil(meeting.high);
  if (high > FARTHEST) {
    const least = String(Math.min(low, FARTHEST));
    return locale === "zh" ? `${least}年以上` : `${least} years or more`;
  }
  const range = low === high ? String(low) : `${String(low)}–${String(high)}`;
  return locale === "zh" ? `${range}年` : `${range} years`;
}

function differenceHead(unit: string, locale: Locale): string {
  return locale === "zh" ? `差距（${unit}）` : `Gap (${unit})`;
}

function neededHead(year: string, locale: Locale): string {
  return locale === "zh" ? `${year}追平需年均（%）` : `Growth a year to be level in ${year} (%)`;
}
