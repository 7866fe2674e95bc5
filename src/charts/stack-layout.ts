import type { CellFacts } from "../core/table.ts";
import type { AreaCode } from "../core/types.ts";
import { keyLines } from "./key-lines.ts";
import { fitText, textWidth } from "./parts.ts";
import { TYPE } from "./sizes.ts";
import type { Look } from "./types.ts";

/** What one member adds to a score; below zero it takes away. */
export type StackPart = {
  /** Which of the members. */
  readonly member: number;
  readonly value: number;
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
};

export type StackRow = {
  readonly area: AreaCode;
  readonly name: string;
  readonly place: string;
  readonly rank: number;
  readonly lastRank: number;
  readonly score: number;
  readonly label: string;
  readonly tip: string;
  readonly facts: CellFacts;
  /** Empty where the score is no sum of parts: the bar is then whole. */
  readonly parts: readonly StackPart[];
};

export type StackModel = {
  /** By the numbers that stand in the bars, from 1. */
  readonly members: readonly string[];
  readonly rows: readonly StackRow[];
  readonly columns: { readonly place: string; readonly area: string; readonly score: string };
  /** Said where there is no row. */
  readonly none: string;
};

export const STACK_ROW = 28;
const BAR = 18;
const SIGN = 16;
const FOOT = 6;
const BELOW_KEY = 6;

function keyOf({ members, rows }: StackModel, width: number) {
  const isParted = rows.some(({ parts }) => parts.length > 0);
  const named = members.map((name, at) => ({
    text: fitText(`${String(at + 1)} ${name}`, width - SIGN, TYPE),
    sign: SIGN,
    at,
  }));
  return keyLines(isParted ? [named] : [], width);
}

export function stackHeight(model: StackModel, width: number): number {
  return keyOf(model, width).height + BELOW_KEY + Math.max(1, model.rows.length) * STACK_ROW + FOOT;
}

export type StackBar = {
  readonly key: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly member?: number;
};

/** Parts above zero stand one after the other to the right, those below zero to the left. */
function barsOf(rows: readonly StackRow[]): readonly StackBar[] {
  return rows.flatMap(({ area, parts, score }, row): readonly StackBar[] => {
    if (parts.length === 0) return [{ key: area, row, from: Math.min(0, score), to: Math.max(0, score) }];
    let [up, down] = [0, 0];
    return parts.map(({ member, value }) => {
      const start = value < 0 ? down : up;
      if (value < 0) down += value;
      else up += value;
      const end = start + value;
      const key = stackKey(area, member);
      return { key, row, member, from: Math.min(start, end), to: Math.max(start, end) };
    });
  });
}

export function stackKey(area: AreaCode, member: number): string {
  return `${area}@${String(member)}`;
}

/** Where key, names, bars and scores stand. */
export function stackLayout(model: StackModel, { width, height: high }: Look) {
  const { rows } = model;
  const key = keyOf(model, width);
  const top = key.height + BELOW_KEY;
  const line = (high - top - FOOT) / Math.max(1, rows.length);
  const names = rows.map(({ place, name }) => `${place}  ${name}`);
  const left = Math.min(width * 0.42, Math.max(40, ...names.map((name) => textWidth(name, TYPE))) + 10);
  const right = Math.max(0, ...rows.map(({ label }) => textWidth(label, TYPE))) + 10;
  const bars = barsOf(rows);
  const low = bars.reduce((least, { from }) => Math.min(least, from), 0);
  const most = bars.reduce((greatest, { to }) => Math.max(greatest, to), 0);
  const span = most - low || 1;
  const x = (value: number) => left + ((value - low) / span) * Math.max(1, width - left - right);
  const y = (row: number) => top + (row + 0.5) * line;
  return { key, top, names, left, bars, x, y, bottom: high - FOOT, thick: Math.min(BAR * 2, line - 8) };
}
