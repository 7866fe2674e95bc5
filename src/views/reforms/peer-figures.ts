import type { EffectFigure } from "../../core/library.ts";
import type { SharedMeasure } from "../../core/reform-effects.ts";
import type { Reform } from "../../core/reform.ts";
import type { Table, TableCell, TableColumn, TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { NO_CELL, textColumn, wordsCell } from "../../i18n/cells.ts";
import { aspectRow } from "./aspects.ts";
import { figureCell, remarksOf } from "./figures.ts";
import { roleIndex } from "./roles.ts";
import type { Role } from "./roles.ts";
import type { Scene } from "./scene.ts";

const ASPECT: Text = { zh: "对照项", en: "Aspect" };

/** The cases are the columns. */
export function columnsOf(scene: Scene, peers: readonly Reform[], numeric: boolean): readonly TableColumn[] {
  return [
    textColumn("aspect", ASPECT[scene.locale]),
    ...peers.map(({ id, area, name }) => ({
      id,
      label: `${scene.area(area)} · ${name[scene.locale]}`,
      numeric,
    })),
  ];
}

/** What they were measured by; a measure of which a case has several figures has a row for each. */
export function figureTable(
  scene: Scene,
  peers: readonly Reform[],
  measures: readonly SharedMeasure[],
): Table {
  const roles = peers.map((reform) => roleIndex(scene, reform));
  return {
    columns: columnsOf(scene, peers, true),
    rows: measures.flatMap(({ id, name, figures }) =>
      rowsOf(
        id,
        name[scene.locale],
        figures.map((own, index) =>
          own.map((figure) => remarkedCell(scene, figure, roles[index]?.get(figure.id))),
        ),
      ),
    ),
  };
}

function remarkedCell(scene: Scene, figure: EffectFigure, role: Role | undefined): TableCell {
  const own = [role?.kind, role?.refusal].filter((text) => text !== undefined);
  const remarks = [...remarksOf(figure, scene), ...own];
  return { ...figureCell(scene, figure), ...(remarks.length > 0 && { below: remarks.join(" · ") }) };
}

/** As many rows as the longest column of cells has, each named; none where nobody says anything. */
export function rowsOf(
  key: string,
  name: string,
  columns: readonly (readonly TableCell[])[],
): readonly TableRow[] {
  const length = Math.max(...columns.map((cells) => cells.length));
  return Array.from({ length }, (_, index) => ({
    key: aspectRow(key, index),
    cells: [wordsCell(name), ...columns.map((cells) => cells[index] ?? NO_CELL)],
  }));
}
