import { facetsOf } from "./facets.ts";
import type { Finders } from "./facets.ts";
import type { Looks } from "./looks.ts";
import { plain } from "./plain.ts";

/** The rows of figures of one table, and where what belongs to it ends, its notes counted in. */
export type Body = {
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
  readonly notes: readonly string[];
};

const NOTE =
  /^(?:[*＊#①-⑩\d.、()（）]{0,4}\s*)?(?:注|备注|说明|资料来源|数据来源|来源|附注|note|source)s?\s*[:：\d]?/i;

/** The tables of a sheet by their rows: from the first row of figures to the last before notes or the next heads. */
export function bodiesOf(looks: Looks, find: Finders): readonly Body[] {
  const bodies: Body[] = [];
  let row = 0;
  while (row < looks.rows) {
    const top = nextTop(looks, row, find);
    if (top === undefined) break;
    const bottom = bottomOf(looks, top, find);
    const { end, notes } = notesOf(looks, bottom + 1);
    bodies.push({ top, bottom, end, notes });
    row = Math.max(end, bottom) + 1;
  }
  return bodies;
}

function textsOf(looks: Looks, row: number): readonly { readonly column: number; readonly text: string }[] {
  return Array.from({ length: looks.columns }, (_, column) => ({
    column,
    text: looks.text(row, column),
  })).filter(({ text }) => text !== "");
}

export function isNoteRow(looks: Looks, row: number): boolean {
  const [first] = textsOf(looks, row);
  return first !== undefined && looks.at(row, first.column) === "words" && NOTE.test(first.text.trim());
}

/** The first row that has a figure; a row of years alone is one only beside an area's or an indicator's name. */
function nextTop(looks: Looks, from: number, find: Finders): number | undefined {
  for (let row = from; row < looks.rows; row += 1) {
    const texts = textsOf(looks, row);
    const count = (kind: string) => texts.filter(({ column }) => looks.at(row, column) === kind).length;
    if (count("number") + count("year") === 0 || isNoteRow(looks, row) || isColumnNumbers(looks, row))
      continue;
    if (count("number") > 0) return row;
    const named = texts.some(({ column, text }) => looks.at(row, column) === "words" && isNamed(text, find));
    if (named) return row;
  }
  return undefined;
}

function isNamed(text: string, find: Finders): boolean {
  const { area, name, isGrowth = false, unit } = facetsOf(text, find);
  return (
    area !== undefined ||
    (name !== undefined && find.indicator({ name, isGrowth, units: unit?.units ?? [] })?.kind === "sure")
  );
}

/** 甲 乙 1 2 3 under the heads of a form. */
export function isColumnNumbers(looks: Looks, row: number): boolean {
  const texts = textsOf(looks, row);
  const numbers = texts.filter(({ column }) => looks.at(row, column) === "number");
  const rest = texts.filter(({ column }) => looks.at(row, column) !== "number");
  return (
    numbers.length > 1 &&
    numbers.every(({ text }, at) => text.trim() === String(at + 1)) &&
    rest.every(({ text }) => /^[甲乙丙丁戊a-e]$/i.test(text.trim())) &&
    (rest.length > 0 || row + 1 < looks.rows)
  );
}

/** The last row of figures before notes, or before heads that begin another table. */
function bottomOf(looks: Looks, top: number, find: Finders): number {
  let bottom = top;
  for (let row = top + 1; row < looks.rows; row += 1) {
    if (isNoteRow(looks, row)) break;
    const texts = textsOf(looks, row);
    const hasFigure = texts.some(({ column }) => looks.at(row, column) === "number");
    const hasYear = texts.some(({ column }) => looks.at(row, column) === "year");
    if (beginsAnother(looks, row, find)) break;
    if (hasFigure || (hasYear && texts.some(({ text }) => isNamed(text, find)))) bottom = row;
    else if (texts.some(({ column }) => looks.at(row, column) === "missing")) bottom = row;
  }
  return bottom;
}

/** Two or more words beside each other that head columns, below rows of figures. */
function beginsAnother(looks: Looks, row: number, find: Finders): boolean {
  const texts = textsOf(looks, row);
  if (texts.length < 2 || texts.some(({ column }) => looks.at(row, column) === "number")) return false;
  const heads = texts.filter(({ column, text }) => {
    if (looks.at(row, column) === "year") return true;
    const { area, period, unit, name, isGrowth } = facetsOf(text, find);
    return (
      area !== undefined ||
      period !== undefined ||
      unit !== undefined ||
      isGrowth === true ||
      (name !== undefined && isNamed(text, find)) ||
      HEADS.has(plain(text))
    );
  });
  const after = textsOf(looks, row + 1);
  const hasBelow =
    after.some(({ column }) => ["number", "year"].includes(looks.at(row + 1, column))) || after.length > 1;
  return hasBelow && heads.length >= 2 && heads.length / texts.length > 0.5 && isHeaded(texts, looks, row);
}

/** A row of heads has words where rows of figures have figures. */
function isHeaded(texts: readonly { readonly column: number }[], looks: Looks, row: number): boolean {
  const above = (column: number) => {
    for (let at = row - 1; at >= Math.max(0, row - 3); at -= 1) {
      const look = looks.at(at, column);
      if (look === "number" || look === "missing") return true;
    }
    return false;
  };
  return texts.filter(({ column }) => above(column)).length >= Math.ceil(texts.length / 2);
}

const HEADS = new Set([
  "指标",
  "项目",
  "地区",
  "区",
  "区县",
  "行政区",
  "年份",
  "年度",
  "时间",
  "单位",
  "计量单位",
  "数值",
  "indicator",
  "area",
  "district",
  "year",
]);

/** Notes below a table, and the empty rows before them. */
function notesOf(looks: Looks, from: number): { readonly end: number; readonly notes: readonly string[] } {
  const notes: string[] = [];
  let end = from - 1;
  for (let row = from; row < looks.rows; row += 1) {
    const texts = textsOf(looks, row);
    if (texts.length === 0) continue;
    const isGoingOn =
      notes.length > 0 &&
      texts.length === 1 &&
      looks.at(row, texts[0]?.column ?? 0) === "words" &&
      /[。；;]|^\d|^[(（]/.test(texts[0]?.text ?? "");
    if (!isNoteRow(looks, row) && !isGoingOn) break;
    notes.push(texts.map(({ text }) => text.trim()).join(" "));
    end = row;
  }
  return { end, notes };
}
