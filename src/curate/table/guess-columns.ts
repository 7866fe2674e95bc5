import { facetsOf } from "./facets.ts";
import type { Finders } from "./facets.ts";
import { isColumnNumbers } from "./guess-rows.ts";
import type { Body } from "./guess-rows.ts";
import type { Looks } from "./looks.ts";
import { readPeriodName } from "./period-names.ts";
import { plain } from "./plain.ts";
import type { Role, Strip } from "./plan.ts";

const YEAR_HEADS = /^(?:年份|年度|年|时间|时期|期间|日期|月份|季度|year|period|date|time|month|quarter)$/i;
const NUMBER_HEADS = /^(?:序号|编号|次序|行次|no\.?|#)$/i;
const CODE_HEADS = /代码|code/i;
const NOTE_HEADS = /备注|说明|来源|出处|note|source|remark/i;

type Column = {
  readonly at: number;
  readonly head: string;
  /** Rows with anything in this column. */
  readonly rows: readonly number[];
  readonly share: (test: (text: string, row: number) => boolean) => number;
};

/** The columns that name rows, from the left, each with what its words are about. */
export function labelColumns(looks: Looks, body: Body, find: Finders): readonly Strip[] {
  const labels: Strip[] = [];
  for (let at = 0; at < looks.columns; at += 1) {
    const column = columnOf(looks, body, at);
    const role = column.rows.length === 0 ? undefined : roleOf(looks, column, find, labels);
    if (role !== undefined) labels.push({ at, role });
  }
  return labels;
}

function columnOf(looks: Looks, { top, bottom }: Body, at: number): Column {
  const rows: number[] = [];
  for (let row = top; row <= bottom; row += 1) if (looks.at(row, at) !== "empty") rows.push(row);
  let head = "";
  for (let row = top - 1; row >= Math.max(0, top - 3) && head === ""; row -= 1)
    if (!isColumnNumbers(looks, row)) head = looks.text(row, at);
  return {
    at,
    head: plain(head),
    rows,
    share: (test) => rows.filter((row) => test(looks.text(row, at), row)).length / Math.max(1, rows.length),
  };
}

function roleOf(looks: Looks, column: Column, find: Finders, before: readonly Strip[]): Role | undefined {
  const { at, head, share } = column;
  const looked = (...kinds: readonly string[]) => share((_, row) => kinds.includes(looks.at(row, at)));
  const has = (role: Role) => before.some((strip) => strip.role === role);
  if (NUMBER_HEADS.test(head) && looked("number", "words") === 1) return "ignore";
  if (share((text) => find.area(text) !== undefined) >= 0.5) return has("area") ? "ignore" : "area";
  if (CODE_HEADS.test(head) && looked("number", "words") === 1) return "ignore";
  const isAllPeriods = share((text) => readPeriodName(text) !== undefined) >= 0.8;
  if (isAllPeriods && looked("words") > 0.5) return "period";
  if (isAllPeriods && looked("year") > 0.5 && (YEAR_HEADS.test(head) || before.length === 0)) return "period";
  if (isCounting(looks, column)) return "ignore";
  // 10,000 people is a unit, though it begins with digits.
  if (share((text) => find.unit(text) !== undefined) >= 0.6) return "unit";
  if (looked("words") < 0.5 || (looked("number") > 0 && isMeasure(head, find))) return undefined;
  if (NOTE_HEADS.test(head)) return "ignore";
  if (share((text) => isUnit(text, find)) >= 0.6) return "unit";
  if (share((text) => find.area(text) !== undefined) > 0) return "area";
  return has("indicator") && looked("words") < 1 ? "ignore" : "indicator";
}

/** 1, 2, 3 … at the left of a table number its rows. */
function isCounting(looks: Looks, { at, rows }: Column): boolean {
  return (
    at === 0 &&
    rows.length > 2 &&
    rows.every((row, index) => looks.text(row, at).trim() === String(index + 1)) &&
    looks.at(rows[0] ?? 0, at + 1) === "words"
  );
}

/** A head in a unit, or of growth, stands over figures, however many of them are words. */
function isMeasure(head: string, find: Finders): boolean {
  const { unit, isGrowth } = facetsOf(head, find);
  return unit !== undefined || isGrowth === true;
}

function isUnit(text: string, find: Finders): boolean {
  const { unit, name, area, period } = facetsOf(text, find);
  return unit !== undefined && name === undefined && area === undefined && period === undefined;
}
