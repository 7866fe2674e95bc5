import { grouped } from "../../core/grouped.ts";
import type { Print, ReleaseChange, ReleaseFigure } from "../../core/release.ts";
import type { TableCell, TableColumn } from "../../core/table.ts";
import type { IndicatorId, SourceId, Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { TERMS } from "../../i18n/terms.ts";
import { formatPeriod, MISSING } from "../../i18n/format.ts";
import { plainer, unitFacts } from "../../i18n/quantity.ts";
import { listed } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { textCell } from "./figure-cells.ts";
import { formerText } from "./former-text.ts";
import { toRecord } from "./links.ts";
import { table } from "./part.ts";
import type { Scene } from "./scene.ts";
import { sourceCell } from "./source-cell.ts";
import { countText, printedText } from "./words.ts";

type Single = Exclude<ReleaseFigure, { readonly kind: "added" }>;
type Added = Extract<ReleaseFigure, { readonly kind: "added" }>;

const KINDS: Record<Single["kind"], Text> = {
  corrected: { zh: "更正", en: "corrected" },
  withdrawn: { zh: "撤回", en: "withdrawn" },
  refiled: { zh: "改列", en: "filed elsewhere" },
};

const COLUMNS: readonly (Omit<TableColumn, "label"> & { readonly label: Text })[] = [
  { id: "change", label: { zh: "变动", en: "Change" }, numeric: false },
  { id: "indicator", label: TERMS.indicator, numeric: false },
  { id: "area", label: COLUMN_TERMS.area, numeric: false },
  { id: "period", label: TERMS.period, numeric: false },
  { id: "old", label: { zh: "此前", en: "Before" }, numeric: true },
  { id: "new", label: { zh: "此后", en: "After" }, numeric: true },
  { id: "source", label: COLUMN_TERMS.source, numeric: false },
];

const WORDS = {
  added: {
    zh: (count: number, sources: number) => `新增${countText(count, "zh")}，来自${String(sources)}个来源`,
    en: (count: number, sources: number) =>
      `${countText(count, "en")} added, from ${sources === 1 ? "1 source" : `${String(sources)} sources`}`,
  },
  bySource: { zh: "各来源的新增数字", en: "Added, by source" },
  figures: { zh: "新增数字", en: "Figures added" },
};

/**
 * What a change did to the figures: corrected, withdrawn and filed elsewhere one by one with the value of before, the new
 * ones counted by source and folded, since they stand in the data.
 */
export function changedFigures(
  scene: Scene,
  id: string,
  { date, figures = [] }: ReleaseChange,
): readonly Block[] {
  const { locale } = scene;
  const single = figures.filter((figure) => figure.kind !== "added");
  const added = figures.filter((figure) => figure.kind === "added");
  const columns = COLUMNS.map(({ label, ...column }) => ({ ...column, label: label[locale] }));
  const rows = single.map((figure, index) => ({
    key: String(index + 1),
    area: figure.area,
    cells: cellsOf(scene, figure),
  }));
  const title = `${date} · ${changedText(single, locale)}`;
  return [
    ...(single.length > 0 ? [table(`figures-of-${id}`, title, { columns, rows })] : []),
    ...added.map((one) => addedBlock(scene, `added-by-${id}`, date, one)),
  ];
}

/** 更正1个数字、改列3个数字 / 1 figure corrected, 3 figures filed elsewhere. */
function changedText(single: readonly Single[], locale: Locale): string {
  const parts = [...grouped(single, ({ kind }) => kind)].map(([kind, { length }]) => {
    const [word, count] = [KINDS[kind][locale], countText(length, locale)];
    return locale === "zh" ? word + count : `${count} ${word}`;
  });
  return listed(locale, parts);
}

function addedBlock(scene: Scene, id: string, date: string, { sources }: Added): Block {
  const { locale } = scene;
  const counts = Object.entries(sources);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const title = `${date} · ${WORDS.added[locale](total, counts.length)}`;
  const columns: readonly TableColumn[] = [
    { id: "source", label: COLUMN_TERMS.source[locale], numeric: false },
    { id: "figures", label: WORDS.figures[locale], numeric: true },
  ];
  const rows = counts.map(([source, count]) => ({
    key: source,
    cells: [sourceCell(scene, source as SourceId), textCell(count)],
  }));
  const list = table(`${id}-table`, WORDS.bySource[locale], { columns, rows });
  return { kind: "group", id, title, layout: "fold", blocks: [list] };
}

function cellsOf(scene: Scene, figure: Single): readonly TableCell[] {
  const { words, locale } = scene;
  const { kind, area, period, scope, source, old } = figure;
  const title = kind === "withdrawn" ? figure.title : undefined;
  const former = kind === "refiled" ? formerText(scene, figure.indicator, figure.was) : undefined;
  const now = kind === "corrected" ? figure.new : kind === "refiled" ? old : undefined;
  return [
    textCell(KINDS[kind][locale]),
    indicatorCell(scene, figure),
    { ...textCell(words.area(area)), ...(scope && { below: scope[locale] }) },
    { text: formatPeriod(period, locale), value: period },
    printCell(scene, figure, old, former),
    now ? printCell(scene, figure, now) : { text: MISSING },
    sourceCell(scene, source, title),
  ];
}

function indicatorCell({ names, words, address, locale }: Scene, figure: Single): TableCell {
  const { indicator } = figure;
  if (names.indicators.has(indicator))
    return { ...textCell(words.indicator(indicator)), href: address(toRecord("indicators", indicator)) };
  const name = figure.kind === "withdrawn" ? figure.name?.[locale] : undefined;
  return textCell(name ?? indicator);
}

/** The value in the reader's unit, and below it the literal where that is written otherwise, or what it was filed as. */
function printCell(
  { words, names, locale }: Scene,
  { indicator, period }: { readonly indicator: IndicatorId; readonly period: Single["period"] },
  print: Print,
  former?: string,
): TableCell {
  const { value, asWritten, decimals, bound = "exact" } = print;
  const scale = plainer(words.unit(names.indicators.get(indicator)?.unit), value);
  const text = printedText({ ...print, bound }, scale, locale);
  const below = former ?? literalOf(asWritten, text);
  return {
    text,
    value,
    ...unitFacts(scale),
    ...(decimals !== undefined && { decimals }),
    bound,
    period,
    ...(below !== undefined && { below }),
  };
}

function literalOf(asWritten: string | undefined, text: string): string | undefined {
  return asWritten === undefined || asWritten === text ? undefined : `“${asWritten}”`;
}
