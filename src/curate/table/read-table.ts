import type { Area, AreaCode, Period } from "../../core/types.ts";
import { besideLevel, crossing, isRelative, isYearsBack, partOf } from "./beside.ts";
import { asCoordinates, cityOfMost, coordinatesOf, knownPeriod, NOWHERE, together } from "./coordinates.ts";
import type { Coordinates, Unknown } from "./coordinates.ts";
import type { Aside, Finders } from "./facets.ts";
import { cellName } from "./grid.ts";
import type { CellTrouble, GridSheet } from "./grid.ts";
import { labelOf, toldApart } from "./labels.ts";
import type { IndicatorLabel } from "./labels.ts";
import type { Strip, TablePlan } from "./plan.ts";
import { readCell } from "./read-cell.ts";
import type { CellRead } from "./read-cell.ts";

/** A cell among the figures of a table with what its row and column say of it. */
export type Slot = {
  readonly row: number;
  readonly column: number;
  /** As it stands in the file. */
  readonly literal: string;
  readonly read: CellRead | { readonly kind: CellTrouble };
  readonly area: AreaCode | Unknown | undefined;
  readonly period: Period | Unknown | undefined;
  /** The key of what names its indicator. */
  readonly label: string | undefined;
  readonly aside?: Aside;
};

/** Everything that a table says, before anybody has decided what its names mean. */
export type TableRead = {
  readonly slots: readonly Slot[];
  readonly labels: ReadonlyMap<string, IndicatorLabel>;
};

/** Reads a table by its plan. Nothing is left out: an empty cell is no slot, anything else is one. */
export function readTable(
  sheet: GridSheet,
  plan: TablePlan,
  find: Finders,
  areas: ReadonlyMap<AreaCode, Area>,
): TableRead {
  const columns = columnsSay(sheet, plan, find);
  const rows = rowsSay(sheet, plan, find);
  const whole = wholeOf(plan, [...columns.values(), ...rows.values()]);
  const said = [...columns.values(), ...rows.values()].flatMap(({ area }) =>
    area?.kind === "area" ? [area.area] : [],
  );
  const city = cityOfMost(said, areas);
  const labels = new Map<string, IndicatorLabel>();
  const slots: Slot[] = [];
  for (const [row, label] of rows)
    for (const [column, head] of columns) {
      const literal = sheet.rows[row]?.[column] ?? "";
      const trouble = sheet.troubles.get(cellName(row, column));
      const read = trouble ? { kind: trouble } : readCell(literal);
      if (read.kind === "empty") continue;
      const at = together(whole, crossing(head, label, find));
      const named = labelOf(at, find);
      if (named) {
        const there = labels.get(named.key);
        labels.set(named.key, { ...named, figures: (there?.figures ?? 0) + 1 });
      }
      slots.push({
        ...{ row, column, literal, read },
        area: areaOf(at, city),
        period: knownPeriod(at) ?? (at.period?.kind === "unknown" ? at.period : undefined),
        label: named?.key,
        ...(at.aside && { aside: at.aside }),
      });
    }
  return { slots, labels: toldApart(labels) };
}

/** What is said of all figures; what nothing in the table says at all is asked under the table's own name. */
function wholeOf({ whole, called }: TablePlan, said: readonly Coordinates[]): Coordinates {
  const known = asCoordinates(whole);
  if (called === "") return known;
  const lacks = (what: "area" | "period") => [known, ...said].every((one) => one[what] === undefined);
  const unknown: Unknown = { kind: "unknown", text: called };
  return {
    ...known,
    ...(lacks("area") && { area: unknown }),
    ...(lacks("period") && { period: unknown }),
    ...([known, ...said].every(({ names }) => names.length === 0) && { names: [called] }),
  };
}

function areaOf({ area }: Coordinates, city: AreaCode | undefined): Slot["area"] {
  if (area?.kind === "whole") return city ?? { kind: "unknown", text: "全市" };
  return area?.kind === "area" ? area.area : area;
}

/** What the heads say of each column. */
function columnsSay(sheet: GridSheet, plan: TablePlan, find: Finders): ReadonlyMap<number, Coordinates> {
  const columns = new Map<number, Coordinates>();
  let level = NOWHERE;
  let whole = NOWHERE;
  let isAfterGrowth = false;
  for (const column of plan.values) {
    const own = partOf(whole, columnSays(sheet, plan, column, find), find);
    const isLevel = !isRelative(own);
    columns.set(column, isLevel ? own : besideLevel(level, own));
    if (isLevel && (isAfterGrowth || !isYearsBack(level, own))) level = own;
    if (isLevel && !own.isAmong) whole = own;
    isAfterGrowth = !isLevel && own.isEarlier !== true;
  }
  return columns;
}

/** The heads of a column, the upper ones reaching to the right until the next. */
function columnSays(
  sheet: GridSheet,
  { heads, values }: TablePlan,
  column: number,
  find: Finders,
): Coordinates {
  const read = heads.filter(({ role }) => role !== "ignore");
  return read.reduce((said, { at, role }, index) => {
    const isLowest = index === read.length - 1;
    const text = headText(sheet, at, column, isLowest ? column : (values[0] ?? column));
    return together(said, coordinatesOf(text, role, find));
  }, NOWHERE);
}

function headText(sheet: GridSheet, row: number, column: number, first: number): string {
  const own = sheet.rows[row]?.[column] ?? "";
  if (own !== "") return own;
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  if (merge)
    return merge.top < row && merge.left === column ? "" : (sheet.rows[merge.top]?.[merge.left] ?? "");
  for (let at = column - 1; at >= first; at -= 1) {
    const text = sheet.rows[row]?.[at] ?? "";
    if (text !== "") return text;
  }
  return "";
}

/** What the labels of each row of figures say; a label reaches down to rows that have another label but none here. */
function rowsSay(sheet: GridSheet, plan: TablePlan, find: Finders): ReadonlyMap<number, Coordinates> {
  const read = plan.labels.filter(({ role }) => role !== "ignore");
  const said = new Map<number, Coordinates>();
  const last = new Map<number, string>();
  const known = new Map<string, Coordinates>();
  let whole = NOWHERE;
  const say = ({ at, role }: Strip, text: string): Coordinates => {
    const key = `${String(at)} ${text}`;
    const found = known.get(key) ?? coordinatesOf(text, role, find);
    known.set(key, found);
    return found;
  };
  for (let row = plan.top; row <= plan.bottom; row += 1) {
    const texts = read.map(({ at }) => (sheet.rows[row]?.[at] ?? "").trim());
    const isNamed = texts.some((text) => text !== "");
    let all = NOWHERE;
    read.forEach((strip, index) => {
      const own = texts[index] ?? "";
      const text =
        own === "" && (isNamed || isMerged(sheet, row, strip.at)) && strip.role !== "unit"
          ? (last.get(strip.at) ?? "")
          : own;
      if (text !== "") last.set(strip.at, text);
      all = together(all, say(strip, text));
    });
    said.set(row, partOf(whole, all, find));
    if (all.names.length > 0 && !all.isAmong) whole = all;
  }
  return said;
}

function isMerged({ merges }: GridSheet, row: number, column: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
  );
}
