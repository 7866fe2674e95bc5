import type { Needed } from "../../../core/monitor/path.ts";
import type { SetTarget } from "../../../core/monitor/set-targets.ts";
import type { Judgement } from "../../../core/monitor/target.ts";
import { onPath } from "../../../core/monitor/path.ts";
import type { Dataset } from "../../../core/dataset.ts";
import { OWN_DATA } from "../../../core/own.ts";
import type { TableCell, TableColumn, TableRow } from "../../../core/table.ts";
import type { Observation, Text } from "../../../core/types.ts";
import type { OriginContext } from "../../../explain/context.ts";
import { scaleOfFigure } from "../../../explain/printed.ts";
import { linkCell, NO_CELL, numberColumn, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { NATURE_NAMES } from "../../../i18n/evidence.ts";
import { formatPeriod, formatShort } from "../../../i18n/format.ts";
import { OWN } from "../../../i18n/own-words.ts";
import { housesOf } from "../../../i18n/publishers.ts";
import { shifted } from "../../../i18n/quantity.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { TARGET_TERMS } from "../../../i18n/terms-targets.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { COLON, listed, remarked, speak } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { areaName, withUnit } from "../../../i18n/words.ts";
import type { ReportContext } from "../../types.ts";
import { periodCell, printedCell } from "./figure-cell.ts";
import { setterOf } from "./targets-scene.ts";
import { BEHIND_BY, cutText, markedText, STATUS_WORDS, TARGET_WORDS, UNTOLD_WHY } from "./targets-words.ts";

const ASKED: Text = { zh: "按进度应到", en: "asked for by then" };

export function targetColumns(locale: Locale): readonly TableColumn[] {
  const words = TARGET_WORDS;
  return [
    { ...textColumn("indicator", TERMS.indicator[locale]), prose: true },
    { ...textColumn("area", COLUMN_TERMS.area[locale]), order: 2 },
    { ...textColumn("state", words.state[locale]), prose: true, order: 1 },
    { ...numberColumn("target", TARGET_TERMS.target[locale]), order: 3 },
    { ...textColumn("due", TARGET_TERMS.due[locale]), order: 5 },
    { ...numberColumn("actual", words.actual[locale]), order: 4 },
    { ...textColumn("needed", words.needed[locale]), order: 7 },
    { ...textColumn("set-by", TARGET_TERMS.setBy[locale]), prose: true, order: 6 },
  ];
}

export function targetRow(one: SetTarget, locale: Locale, context: ReportContext): TableRow {
  const { target, actual, judgement } = one;
  const words: OriginContext = { stock: context.stock, locale };
  const printed = printedCell(target, words);
  return {
    key: printed.origin ?? "",
    area: target.area,
    cells: [
      whatCell(one, locale, context),
      areaCell(one, locale, context),
      stateCell(one, words),
      { ...printed, ...natureOf(one, locale) },
      periodCell(target, words),
      actual ? { ...printedCell(actual, words), below: whenAndWhat(actual, locale) } : NO_CELL,
      judgement.needed ? neededCell(judgement.needed, target, words) : NO_CELL,
      setterCell(one, words),
    ],
  };
}

/** What kind of a figure the target is; a reader's own is marked as that, in files too. */
function natureOf({ target, own }: SetTarget, locale: Locale): Pick<TableCell, "below" | "source"> {
  return own
    ? { below: TARGET_TERMS.own[locale], source: OWN_DATA[locale] }
    : { below: NATURE_NAMES[target.nature][locale] };
}

/** A city's target is none of its districts. */
export function isOfCity({ target }: Pick<SetTarget, "target">, { areas }: Dataset): boolean {
  const level = areas.get(target.area)?.level;
  return level === "city" || level === "province";
}

/** What it is a target of, leading to the record of the reform or the indicator. */
function whatCell(
  { target, indicator, reforms, own }: SetTarget,
  locale: Locale,
  context: ReportContext,
): TableCell {
  const [reform] = reforms;
  const href = reform
    ? context.address({ view: "reforms", item: reform.id })
    : context.address({
        view: "data",
        tab: "indicators",
        item: target.indicator,
        subset: undefined,
        query: "",
      });
  const name = indicator.name[locale];
  const shown = own ? `${OWN[locale]} · ${name}` : name;
  return { ...linkCell(shown, href), ...(target.scope && { below: target.scope[locale] }) };
}

function areaCell({ target }: SetTarget, locale: Locale, { stock: { data } }: ReportContext): TableCell {
  const name = areaName(data, target.area, locale);
  return wordsCell(isOfCity({ target }, data) ? remarked(name, TARGET_WORDS.ofCity[locale], locale) : name);
}

function whenAndWhat({ period, scope }: Observation, locale: Locale): string {
  return [formatPeriod(period, locale), ...(scope ? [scope[locale]] : [])].join(" · ");
}

function stateCell({ target, judgement, cut }: SetTarget, words: OriginContext): TableCell {
  const { locale } = words;
  const status = STATUS_WORDS[judgement.status];
  const why = cut && isUntoldByBreak(judgement) ? cutText(cut, locale) : whyText(judgement)?.[locale];
  const path = judgement.path && onPath(judgement.path);
  const asked =
    path && amounts([path.low, path.high], target, words).map((text) => ASKED[locale] + COLON[locale] + text);
  const below = [...(why === undefined ? [] : [why]), ...(asked ?? [])].join(" · ");
  return { ...wordsCell(markedText(status, locale)), ...(below !== "" && { below }), tone: status.tone };
}

export function isUntoldByBreak(judgement: Judgement): boolean {
  return judgement.status === "untold" && judgement.why === "break";
}

function whyText(judgement: Judgement): Text | undefined {
  switch (judgement.status) {
    case "behind":
      return BEHIND_BY[judgement.by];
    case "untold":
      return UNTOLD_WHY[judgement.why];
    case "on-course":
    case "reached":
      return undefined;
  }
}

/** One amount, or the two ends of a stretch, in the target's unit. */
function amounts(
  ends: readonly [number, number],
  target: Observation,
  words: OriginContext,
): readonly string[] {
  const scale = scaleOfFigure(target, words);
  const said = ends.map((end) => formatShort(shifted(end, scale)));
  if (!ends.every(Number.isFinite)) return [];
  return [withUnit([...new Set(said)].join("–"), scale.unit, words.locale)];
}

/** +12.5亿元, 7.3%、共4年: the same every year as an amount, and as a rate where a level can grow by one. */
function neededCell(
  { amount, percent, years }: Needed,
  target: Observation,
  words: OriginContext,
): TableCell {
  const { locale } = words;
  const [text = ""] = amounts([amount, amount], target, words);
  const left = formatShort(years);
  const rest = [
    ...(percent === undefined ? [] : [`${formatShort(percent)}%`]),
    speak(locale, { zh: `共${left}年`, en: `over ${left} ${years === 1 ? "year" : "years"}` }),
  ];
  return { ...wordsCell(`${amount > 0 ? "+" : ""}${text}`), below: listed(locale, rest) };
}

/**
 * Who set it: of a quotation the one whose target is quoted; and when and where that was read. A paper sets no targets: where
 * it does not say whose they are, that is not known.
 */
function setterCell({ target, own }: SetTarget, { stock, locale }: OriginContext): TableCell {
  if (own)
    return {
      ...wordsCell(`${OWN[locale]} · ${own.setBy}`),
      below: [...(own.source === "" ? [] : [own.source]), own.set].join(" · "),
    };
  const source = setterOf(stock, target);
  if (!source) return NO_CELL;
  const { publisher, originator } = housesOf(source, locale);
  const isOfPaper = originator === undefined && (source.tier === "C" || source.tier === "D");
  const setter = originator ?? (isOfPaper ? TARGET_WORDS.unnamed[locale] : publisher);
  const read = setter === publisher ? [] : [publisher];
  const date = source.date === "unknown" ? [] : [source.date];
  return { ...wordsCell(setter), below: [...read, ...date].join(" · ") };
}
