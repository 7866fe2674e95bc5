import type { Area, AreaCode, Indicator, IndicatorId } from "../../core/types.ts";
import { withoutDoubles } from "./card.ts";
import type { CardLine } from "./card.ts";
import { checkFigures } from "./checks.ts";
import type { Checked, Known } from "./checks.ts";
import type { Decisions } from "./decisions.ts";
import type { Catalogue, Finders } from "./facets.ts";
import { fatesOf, meaningsOf } from "./fates.ts";
import type { Meaning, TableFigure } from "./fates.ts";
import type { GridSheet } from "./grid.ts";
import { guessTables } from "./guess.ts";
import type { IndicatorLabel } from "./labels.ts";
import type { TablePlan } from "./plan.ts";
import { readTable } from "./read-table.ts";

/** A table of a file with the sheet it stands on. */
export type PlacedTable = { readonly sheet: number; readonly plan: TablePlan };

/** A file whose cells are at hand. */
export type OpenedFile = {
  /** The file's name. */
  readonly file: string;
  readonly sheets: readonly GridSheet[];
};

/** Everything that is known of a file before anything of it is taken. */
export type Card = {
  readonly lines: readonly CardLine[];
  readonly figures: readonly TableFigure[];
  /** The names that the tables have for indicators, and what they stand for. */
  readonly labels: ReadonlyMap<string, IndicatorLabel>;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
} & Checked;

/** The tables of all sheets that are not hidden, as they are guessed. */
export function tablesOf({ file, sheets }: OpenedFile, find: Finders): readonly PlacedTable[] {
  const name = file.replace(/\.[a-z]{2,4}$/i, "");
  return sheets.flatMap((sheet, at) =>
    sheet.isHidden ? [] : guessTables(sheet, name, find).map((plan) => ({ sheet: at, plan })),
  );
}

/** Reads the tables of a file by their plans and the reader's decisions; `hash` names what only this file has. */
export function cardOf(
  { file, sheets }: OpenedFile,
  tables: readonly PlacedTable[],
  decisions: Decisions,
  { catalogue, find, known, hash }: Reading,
): Card {
  const areas = new Map<AreaCode, Area>(catalogue.areas.map((area) => [area.code, area]));
  const labels = new Map<string, IndicatorLabel>();
  const lines: CardLine[] = [];
  const idOfNew = newIds(hash);
  const meanings = new Map<string, Meaning>();
  for (const { sheet: at, plan } of tables) {
    const sheet = sheets[at];
    if (!sheet) continue;
    const read = readTable(sheet, plan, find, areas);
    for (const [key, label] of read.labels)
      labels.set(key, { ...label, figures: label.figures + (labels.get(key)?.figures ?? 0) });
    const own = meaningsOf(read.labels, decisions, catalogue, idOfNew);
    for (const [key, meaning] of own) meanings.set(key, meaning);
    const name = sheet.name === "" ? file : sheet.name;
    for (const line of fatesOf(read, own, decisions, catalogue.units)) lines.push({ sheet: name, ...line });
  }
  const told = withoutDoubles(lines);
  const figures = told.flatMap(({ fate }) => (fate.kind === "taken" ? [fate.figure] : []));
  const indicators = new Map(
    [...meanings.values()].flatMap(({ indicator }) =>
      indicator ? [[indicator.id, indicator] as const] : [],
    ),
  );
  return {
    lines: told,
    figures,
    labels,
    meanings,
    indicators,
    ...checkFigures(figures, known, indicators, areas),
  };
}

/** What a file is read with; `known` holds our figures of the indicators that it may have. */
export type Reading = {
  readonly catalogue: Catalogue;
  readonly find: Finders;
  readonly known: readonly Known[];
  readonly hash: string;
};

/** New indicators of one file are numbered as they come; the same name in the same unit is one. */
function newIds(hash: string): (name: string, unit: string) => IndicatorId {
  const ids = new Map<string, IndicatorId>();
  return (name, unit) => {
    const key = `${name}|${unit}`;
    const known = ids.get(key) ?? (`own-${hash.slice(0, 8)}-${String(ids.size + 1)}` as IndicatorId);
    ids.set(key, known);
    return known;
  };
}
