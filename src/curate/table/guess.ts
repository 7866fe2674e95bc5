import { facetsOf, isIndicator, splitArea } from "./facets.ts";
import type { Facets, Finders } from "./facets.ts";
import type { GridSheet } from "./grid.ts";
import { labelColumns } from "./guess-columns.ts";
import { bodiesOf } from "./guess-rows.ts";
import type { Body } from "./guess-rows.ts";
import { looksOf } from "./looks.ts";
import type { Looks } from "./looks.ts";
import { periodsTogether, readPeriodName, splitPeriod } from "./period-names.ts";
import type { Role, Strip, TablePlan } from "./plan.ts";
import { withoutConstant } from "./prices.ts";
import { statedUnit } from "./unit-names.ts";

/** The tables that a sheet seems to hold, from its top; `file` is the file's name without its ending. */
export function guessTables(sheet: GridSheet, file: string, find: Finders): readonly TablePlan[] {
  const looks = looksOf(sheet);
  const bodies = bodiesOf(looks, find);
  return bodies.flatMap((body, index): readonly TablePlan[] => {
    const labels = labelColumns(looks, body, find);
    const values = valueColumns(looks, body, labels);
    if (values.length === 0) return [];
    const above = { from: (bodies[index - 1]?.end ?? -1) + 1, to: body.top - 1 };
    const { heads, title, top } = headsOf(looks, above, values, find);
    const lines = [...title, sheet.name, file];
    const corners = heads
      .flatMap(({ at }) => labels.map((label) => looks.text(at, label.at)))
      .filter(Boolean);
    return [
      {
        top,
        bottom: body.bottom,
        heads,
        labels,
        values,
        whole: wholeOf([...corners, ...lines], find),
        called: calledBy(lines, find),
        title,
        notes: body.notes,
      },
    ];
  });
}

function valueColumns(looks: Looks, { top, bottom }: Body, labels: readonly Strip[]): readonly number[] {
  const taken = new Set(labels.map(({ at }) => at));
  return Array.from({ length: looks.columns }, (_, column) => column).filter((column) => {
    if (taken.has(column)) return false;
    for (let row = top; row <= bottom; row += 1)
      if (["number", "year"].includes(looks.at(row, column))) return true;
    return false;
  });
}

/**
 * The heads and the title above a table, and its first row. Below the lowest row that heads the figures stand rows of the
 * table that wait for theirs: 一、综合, or a district with a dash.
 */
function headsOf(
  looks: Looks,
  { from, to }: { readonly from: number; readonly to: number },
  values: readonly number[],
  find: Finders,
): { readonly heads: readonly Strip[]; readonly title: readonly string[]; readonly top: number } {
  const isOver = (row: number) => (column: number) =>
    !["empty", "missing"].includes(looks.at(row, column)) && !isUnitRow(looks, row);
  let lowest = to;
  while (lowest >= from && !values.some(isOver(lowest))) lowest -= 1;
  if (lowest >= from) return { ...headsOver(looks, { from, to: lowest }, values, find), top: lowest + 1 };
  return { ...headsOver(looks, { from, to }, values, find), top: to + 1 };
}

function isUnitRow(looks: Looks, row: number): boolean {
  return rowTexts(looks, row).some((text) => statedUnit(text) !== undefined);
}

/** Rows that stand over the columns of figures are heads; a row of one text over them all is a title. */
function headsOver(
  looks: Looks,
  { from, to }: { readonly from: number; readonly to: number },
  values: readonly number[],
  find: Finders,
): { readonly heads: readonly Strip[]; readonly title: readonly string[] } {
  const heads: Strip[] = [];
  const title: string[] = [];
  for (let row = to; row >= from; row -= 1) {
    const texts = Array.from({ length: looks.columns }, (_, column) => looks.text(row, column));
    const said = texts.filter((text) => text !== "");
    const over = values.filter((column) => looks.text(row, column) !== "");
    if (said.length === 0) {
      // An empty row ends the heads; what stands above it is a title, or another thing.
      if (heads.length > 0) {
        for (let above = row - 1; above >= from; above -= 1) title.unshift(...rowTexts(looks, above));
        break;
      }
      continue;
    }
    const isTitle =
      title.length > 0 ||
      isUnitRow(looks, row) ||
      (said.length === 1 && values.length > 1) ||
      over.length === 0;
    if (isTitle) title.unshift(...said);
    else if (isNumbered(looks, row, values)) heads.unshift({ at: row, role: "ignore" });
    else
      heads.unshift({
        at: row,
        role: headRole(
          over.map((column) => looks.text(row, column)),
          find,
        ),
      });
  }
  return { heads, title };
}

function rowTexts(looks: Looks, row: number): readonly string[] {
  return Array.from({ length: looks.columns }, (_, column) => looks.text(row, column)).filter(
    (text) => text !== "",
  );
}

/** 1, 2, 3 under the heads number the columns. */
function isNumbered(looks: Looks, row: number, values: readonly number[]): boolean {
  const texts = values.map((column) => looks.text(row, column));
  return values.length > 1 && texts.every((text, at) => text === String(at + 1));
}

/** What most of a row of heads is about; heads that name several things at once are read as anything. */
function headRole(texts: readonly string[], find: Finders): Role {
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  if (share((text) => find.area(text) !== undefined) >= 0.5) return "area";
  if (share((text) => readPeriodName(text) !== undefined) > 0.5) return "period";
  return "any";
}

/** What the lines above say of all figures: the unit, the period, the area, the indicator; the nearest line first. */
function wholeOf(lines: readonly string[], find: Finders): Facets {
  let whole: Facets = {};
  for (const line of lines) {
    const said = facetsOfTitle(line, find);
    // A year further off makes nearer months a period; a file that is called q4 is no quarter.
    const period = said.period && whole.period?.kind === "part" && periodsTogether(said.period, whole.period);
    whole = { ...said, ...whole, ...(period && { period }) };
  }
  return whole;
}

/** A title is a sentence: 表1-2 天河区2023年主要经济指标 names an area and a year. */
function facetsOfTitle(line: string, find: Finders): Facets {
  const unit = find.unit(statedUnit(line) ?? "");
  const { text, found, name } = titleName(line, find);
  const { period, area, isGrowth, priced } = found;
  const inside = name === "" ? {} : insideOf(name, find);
  const isKnown =
    name !== "" && find.indicator({ name, isGrowth: isGrowth ?? false, units: [] })?.kind === "sure";
  return {
    ...(period ? { period } : periodInside(text)),
    ...asideOf(line),
    ...(area && { area }),
    ...inside,
    ...(isKnown && { name, ...(isGrowth && { isGrowth }), ...(priced && { priced }) }),
    ...((unit ?? found.unit) && { unit: unit ?? found.unit }),
  };
}

/** 各区 before what is counted says that the rows are districts. */
const PARTS = /^(?:全市)?(?:各区县?|分区县?|各市辖区|区县)/;

const TARGET = /计划|目标|预期|预测/;
/** What was done under a plan is a result. */
const DONE = /执行|完成|落实/;
/** 绝对数按现价，速度按可比价计算: what is said of growth is not said of totals. */
const CURRENT = /现价|当年价|增长|增速|增幅|速度/;

function asideOf(line: string): Pick<Facets, "aside"> {
  if (TARGET.test(line) && !DONE.test(line)) return { aside: "target" };
  return withoutConstant(line) !== line && !CURRENT.test(line) ? { aside: "constant" } : {};
}

const EDITION = /[(（]?\d{4}年?(?:统计)?年鉴[)）]?|年鉴\s*[—–\-·(（]*\s*\d{4}年?[)）]?/;

/** The sentence without its number and unit, what it says at its ends, and the name that is left of it. */
function titleName(line: string, find: Finders) {
  // The year of an edition, of prices and of a day of publication is not that of the figures.
  const stated = line
    .normalize("NFKC")
    .replace(/(?:计量)?单位\s*[:：].*$/, "")
    .replace(EDITION, "");
  const text = withoutConstant(stated)
    .replace(
      /^.*(?:发布|印发|公布)[^\d]*\d{4}年\d{1,2}月\d{1,2}日.*$|^[(（]?\d{4}年\d{1,2}月\d{1,2}日[)）]?$/,
      "",
    )
    .replace(/^(?:附?表|table)\s*[\d\-—.、:：一二三四五六七八九十]+/i, "")
    .trim();
  const found = text === "" ? {} : facetsOf(text, find);
  const name = (found.name ?? "").replace(PARTS, "");
  return { text, found, name };
}

function calledBy(lines: readonly string[], find: Finders): string {
  return lines.map((line) => titleName(line, find).name.trim()).find((name) => name !== "") ?? "";
}

function periodInside(text: string): Pick<Facets, "period"> {
  const at = /\d{4}年.*$/.exec(text)?.[0];
  const found = at === undefined ? undefined : (readPeriodName(at) ?? splitPeriod(at)?.found);
  if (found) return { period: found };
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  const alone = year === undefined ? undefined : readPeriodName(year);
  return alone ? { period: alone } : {};
}

/** An area's name at the start of a title, and an indicator's name behind it; 广州市各区 is a table of districts. */
function insideOf(name: string, find: Finders): Facets {
  const parted = splitArea(name, find);
  if (!parted) return {};
  const rest = parted.rest.replace(PARTS, "");
  return {
    ...(rest === parted.rest && { area: parted.area }),
    ...(isIndicator(rest, find) && { name: rest }),
  };
}
